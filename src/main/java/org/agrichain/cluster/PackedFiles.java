package org.agrichain.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files on their way to another machine.
 *
 * @param content content of each by its name, with forward slashes
 */
record PackedFiles(TreeMap<String, byte[]> content) implements Serializable {

  PackedFiles() {
    this(new TreeMap<>());
  }

  /** Adds a file, or a folder with all that is in it; nothing when there is neither. */
  void add(String name, Path source) throws IOException {
    if (Files.isRegularFile(source)) {
      content.put(name, Files.readAllBytes(source));
    } else if (Files.isDirectory(source)) {
      try (Stream<Path> paths = Files.walk(source)) {
        for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
          String below = source.relativize(path).toString().replace('\\', '/');
          content.put(name + "/" + below, Files.readAllBytes(path));
        }
      }
    }
  }

  /** Adds the files of a folder but not its folders. */
  void addFilesOf(String name, Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        add(name + "/" + path.getFileName(), path);
      }
    }
  }

  /** Writes everything below a folder. */
  void unpack(Path folder) throws IOException {
    for (var file : content.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
