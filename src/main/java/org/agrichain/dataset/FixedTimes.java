package org.agrichain.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook, so that equal content gives equal bytes. */
public final class FixedTimes {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedTimes() {}

  /** Copies a workbook with fixed times. */
  public static void copy(Path workbook, Path target) throws IOException {
    // A stream would not do: the library leaves sizes to the directory at the end of the file.
    try (ZipFile in = new ZipFile(workbook.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(EPOCH);
        out.putNextEntry(copy);
        out.write(content(entry.getName(), in.getInputStream(entry).readAllBytes()));
        out.closeEntry();
      }
    }
  }

  private static byte[] content(String name, byte[] part) {
    if (!name.equals("docProps/core.xml")) {
      return part;
    }
    String text = new String(part, StandardCharsets.UTF_8);
    return text.replaceAll(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "1980-01-01T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
