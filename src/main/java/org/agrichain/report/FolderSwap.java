package org.agrichain.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder written beside an older one and put in its place only when it is complete. */
final class FolderSwap implements Closeable {
  private final Path folder;
  private final Path fresh;

  private FolderSwap(Path folder, Path fresh) {
    this.folder = folder;
    this.fresh = fresh;
  }

  /**
   * Begins; the older folder is not touched.
   *
   * @param kind what the folder is to hold
   */
  static FolderSwap of(Path folder, FolderKind kind) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    if (!kind.mayReplace(target)) {
      throw new FileAlreadyExistsException(
          folder.toString(),
          null,
          "is not a folder of this kind made by AgriChain and is not empty");
    }
    Files.createDirectories(target.getParent());
    // Not a temporary directory of the system: those are readable by their owner alone.
    Path fresh = target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID());
    return new FolderSwap(target, Files.createDirectory(fresh));
  }

  /** Where to write. */
  Path fresh() {
    return fresh;
  }

  /** Puts the new folder in the place of the older one. */
  void complete() throws IOException {
    if (!Files.exists(folder)) {
      Files.move(fresh, folder);
      return;
    }
    Path old = fresh.resolveSibling(fresh.getFileName() + "-old");
    Files.move(folder, old);
    try {
      Files.move(fresh, folder);
    } catch (IOException e) {
      Files.move(old, folder);
      throw e;
    }
    delete(old);
  }

  /** Removes what was begun and not completed. */
  @Override
  public void close() throws IOException {
    delete(fresh);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
