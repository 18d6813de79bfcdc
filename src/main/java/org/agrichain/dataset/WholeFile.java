package org.agrichain.dataset;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts a file or a folder in place only when it is complete. */
final class WholeFile {
  private WholeFile() {}

  /** Writes the content to a path that does not exist yet. */
  @FunctionalInterface
  interface Body {
    /** Writes to the temporary path. */
    void to(Path temporary) throws IOException;
  }

  /** Writes beside the target, then moves into its place. */
  static void write(Path target, Body body) throws IOException {
    Path absolute = target.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    if (Files.isDirectory(absolute)) {
      refuseForeign(absolute);
    }
    Path temporary = Files.createTempDirectory(absolute.getParent(), ".writing-");
    try {
      Path made = temporary.resolve("new");
      body.to(made);
      if (Files.isDirectory(absolute)) {
        // A folder cannot be replaced in one move: the old one steps aside first.
        move(absolute, temporary.resolve("old"));
      }
      move(made, absolute);
    } finally {
      delete(temporary);
    }
  }

  private static void refuseForeign(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> foreign =
          files
              .filter(f -> !f.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
              .sorted()
              .toList();
      if (!foreign.isEmpty()) {
        throw new FileAlreadyExistsException(foreign.get(0).toString());
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException | DirectoryNotEmptyException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
