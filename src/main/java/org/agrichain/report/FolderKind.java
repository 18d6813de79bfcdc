package org.agrichain.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.agrichain.comparison.Comparison;
import org.agrichain.plan.PlanJson;

/** What a folder holds, told by the head file in it. */
enum FolderKind {
  PLAN("plan.json", PlanJson.FORMAT),
  COMPARISON("comparison.json", Comparison.FORMAT),
  ACCOUNTS("accounts.json", AccountsWriter.FORMAT);

  private final String head;
  private final String format;

  FolderKind(String head, String format) {
    this.head = head;
    this.format = format;
  }

  /** Name of the head file. */
  String head() {
    return head;
  }

  /** True when the folder is absent, empty or holds a head file of ours. */
  boolean mayReplace(Path folder) {
    try {
      if (!Files.exists(folder)) {
        return true;
      }
      if (!Files.isDirectory(folder)) {
        return false;
      }
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isEmpty()) {
          return true;
        }
      }
      Path json = folder.resolve(head);
      return Files.isRegularFile(json) && PlanJson.isOfFormat(Files.readAllBytes(json), format);
    } catch (IOException e) {
      return false;
    }
  }
}
