package org.agrichain.cli;

import java.nio.file.Path;

/** Paths as a plan records them: relative to its folder, with forward slashes. */
final class Relative {
  private Relative() {}

  static String path(Path folder, Path target) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = target.toAbsolutePath().normalize();
    if (from.getRoot() == null || !from.getRoot().equals(to.getRoot())) {
      return to.toString();
    }
    return from.relativize(to).toString().replace('\\', '/');
  }
}
