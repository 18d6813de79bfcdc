package org.agrichain.cli;

import java.lang.reflect.Proxy;

/**
 * Ctrl-C and polite termination. A signal handler rather than a shutdown hook, so that the command
 * ends in its own way, with its own exit code and without leaving temporary files behind. Reached
 * by reflection because the platform offers it only in an optional module; without that module the
 * signals simply end the program.
 */
final class Interruption {
  private Interruption() {}

  /** Calls {@code action} on every Ctrl-C or request to terminate from now on. */
  static void onSignal(Runnable action) {
    for (String name : new String[] {"INT", "TERM"}) {
      try {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object proxy =
            Proxy.newProxyInstance(
                handler.getClassLoader(),
                new Class<?>[] {handler},
                (self, method, args) -> answer(self, method.getName(), args, action));
        signal
            .getMethod("handle", signal, handler)
            .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
      } catch (ReflectiveOperationException | IllegalArgumentException e) {
        return;
      }
    }
  }

  private static Object answer(Object self, String method, Object[] args, Runnable action) {
    return switch (method) {
      case "equals" -> self == args[0];
      case "hashCode" -> System.identityHashCode(self);
      case "toString" -> Interruption.class.getName();
      default -> {
        action.run();
        yield null;
      }
    };
  }
}
