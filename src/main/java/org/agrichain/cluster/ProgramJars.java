package org.agrichain.cluster;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packaged program.
 *
 * @param program its own jar
 * @param libraries the jars in {@code lib} beside it, by name
 */
record ProgramJars(Path program, List<Path> libraries) {
  /** Spark brings the log interface, and two of them in one process quarrel. */
  private static final String LOG = "slf4j-";

  /** The jars this very class was loaded from. */
  static ProgramJars own() throws ClusterFault, IOException {
    CodeSource source = ProgramJars.class.getProtectionDomain().getCodeSource();
    Path program;
    try {
      program = Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new ClusterFault(ClusterFault.Kind.NO_JAR, source.getLocation().toString(), e);
    }
    Path lib = program.resolveSibling("lib");
    if (!Files.isRegularFile(program) || !Files.isDirectory(lib)) {
      throw new ClusterFault(ClusterFault.Kind.NO_JAR, program.toString(), null);
    }
    try (Stream<Path> files = Files.list(lib)) {
      return new ProgramJars(
          program, files.filter(file -> file.toString().endsWith(".jar")).sorted().toList());
    }
  }

  /** What an executor needs, as addresses for Spark. */
  List<String> forExecutors() {
    List<String> addresses = new ArrayList<>();
    addresses.add(program.toUri().toString());
    for (Path library : libraries) {
      if (!library.getFileName().toString().startsWith(LOG)) {
        addresses.add(library.toUri().toString());
      }
    }
    return addresses;
  }
}
