package org.agrichain.rules;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Fires the rules of a session, and gives up on a rule whose own statements do not end: rules are
 * Java at heart and may hold a loop. They fire in a thread of their own, which is left behind then.
 */
final class Firing {
  private static final long LOOK_MILLIS = 200;

  private final KieSession session;
  private final long mostSeconds;
  private volatile String rule = "";
  private volatile long since;
  private volatile boolean inside;
  private boolean leftBehind;

  /**
   * Prepares to fire.
   *
   * @param mostSeconds longest time that one firing of one rule may take
   */
  Firing(KieSession session, long mostSeconds) {
    this.session = session;
    this.mostSeconds = mostSeconds;
  }

  /** Says that a rule begins. */
  void begins(String name) {
    rule = name;
    since = System.nanoTime();
    inside = true;
  }

  /** Says that the rule has ended. */
  void ended() {
    inside = false;
  }

  /**
   * Fires until no rule has anything to say.
   *
   * @throws RuleLoop when a rule does not end
   * @throws RuleCrash when a rule fails
   */
  void fire(AgendaFilter filter) {
    FutureTask<Integer> task = new FutureTask<>(() -> session.fireAllRules(filter));
    Thread thread = new Thread(task, "rules");
    thread.setDaemon(true);
    thread.start();
    while (true) {
      try {
        task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException stillAtIt) {
        if (inside && System.nanoTime() - since > TimeUnit.SECONDS.toNanos(mostSeconds)) {
          leftBehind = true;
          throw RuleLoop.hanging(rule, mostSeconds);
        }
      } catch (ExecutionException fault) {
        throw unchecked(fault.getCause());
      } catch (InterruptedException interrupted) {
        leftBehind = true;
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while rules fire", interrupted);
      }
    }
  }

  private static RuntimeException unchecked(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    if (fault instanceof ConsequenceException failed) {
      Throwable cause = failed.getCause() == null ? failed : failed.getCause();
      return new RuleCrash(failed.getMatch().getRule().getName(), cause);
    }
    return fault instanceof RuntimeException known ? known : new IllegalStateException(fault);
  }

  /** True when a thread is still busy with the session. */
  boolean leftBehind() {
    return leftBehind;
  }
}
