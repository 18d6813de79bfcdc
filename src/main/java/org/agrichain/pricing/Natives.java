package org.agrichain.pricing;

import com.google.ortools.Loader;

/** Loads the native solvers once. */
final class Natives {
  private static boolean loaded;

  private Natives() {}

  static synchronized void load() {
    if (!loaded) {
      Loader.loadNativeLibraries();
      loaded = true;
    }
  }
}
