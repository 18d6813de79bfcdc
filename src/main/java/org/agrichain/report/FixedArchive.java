package org.agrichain.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment in which it was written, so that equal plans give equal bytes. */
final class FixedArchive {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String CREATED = "(<dcterms:(created|modified)[^>]*>)[^<]*";

  private FixedArchive() {}

  /** Copies a workbook; the central directory is read, for the writer streams without sizes. */
  static void copy(Path workbook, Path target) throws IOException {
    try (ZipFile in = new ZipFile(workbook.toFile());
        ZipOutputStream out =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      out.setLevel(2);
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(MOMENT);
        out.putNextEntry(fixed);
        try (InputStream content = in.getInputStream(entry)) {
          if (entry.getName().equals("docProps/core.xml")) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            out.write(
                text.replaceAll(CREATED, "$1" + MOMENT + ":00Z").getBytes(StandardCharsets.UTF_8));
          } else {
            content.transferTo(out);
          }
        }
        out.closeEntry();
      }
    }
  }
}
