package org.agrichain.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Scenarios in the folder {@code scenarios} of a dataset: a folder each, named after it. */
final class ScenarioFolders implements ScenarioPlace {
  private final Path folder;

  private ScenarioFolders(Path folder) {
    this.folder = folder;
  }

  /** Scenarios of a dataset folder. */
  static ScenarioFolders of(Path dataset) {
    return new ScenarioFolders(dataset.resolve(FOLDER));
  }

  /** Scenarios of a dataset on the class path. */
  static ScenarioPlace shipped(String dataset) {
    URL url = ScenarioFolders.class.getResource("/" + dataset + "/dataset.csv");
    if (url == null) {
      return ScenarioPlace.sheets(dataset, Map.of());
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return of(Path.of(uri).getParent());
      }
      return of(jar(uri).getPath("/" + dataset));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The inside of the program's own jar, which stays open for as long as the program runs. */
  private static FileSystem jar(URI uri) throws IOException {
    try {
      return FileSystems.newFileSystem(uri, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(uri);
    }
  }

  @Override
  public List<String> ids() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isDirectory)
          .map(path -> path.getFileName().toString().replaceFirst("/$", ""))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String label(String id) {
    return Sources.label(id.isEmpty() ? folder : file(id));
  }

  @Override
  public RawTable sheet(String id, IssueList issues) {
    Path file = file(id);
    if (!Files.isRegularFile(file)) {
      String path = Messages.text("hint.path");
      issues.add(Fault.NO_SUCH_SOURCE, label(id), 0, "", "", "", path);
      return null;
    }
    byte[] bytes = new Sources(Schema.current(), issues).content(file);
    return bytes == null ? null : CsvRows.read(TABLE, label(id), bytes, issues);
  }

  @Override
  public List<RawTable> tables(String id, IssueList issues) {
    try {
      return new Sources(Schema.current(), issues).folder(folder.resolve(id), TABLE);
    } catch (IOException e) {
      issues.add(Fault.UNREADABLE, label(id), 0, "", String.valueOf(e.getMessage()), "", "");
      return List.of();
    }
  }

  private Path file(String id) {
    return folder.resolve(id).resolve(TABLE + ".csv");
  }
}
