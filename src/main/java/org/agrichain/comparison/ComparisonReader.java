package org.agrichain.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agrichain.domain.Issue;
import org.agrichain.plan.PlanFault;
import org.agrichain.plan.PlanJson;

/** Reads a comparison folder back: everything is in its comparison.json. */
public final class ComparisonReader {
  /** Head file of a comparison folder. */
  public static final String FILE = "comparison.json";

  private ComparisonReader() {}

  /** True when a folder holds a comparison. */
  public static boolean isComparison(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /**
   * The comparison in a folder, equal to the one that was written.
   *
   * @throws PlanFault when the file is missing or odd
   */
  public static Comparison read(Path folder) throws PlanFault {
    Path file = folder.resolve(FILE);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (PlanJson.isOfFormat(bytes, Comparison.FORMAT)) {
        return PlanJson.read(bytes, Comparison.class);
      }
      throw fault("plan-format", file, 1, "", Comparison.FORMAT);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw fault("plan-json", file, line, e.getOriginalMessage(), Comparison.FORMAT);
    } catch (IOException e) {
      throw fault("plan-file-unreadable", file, 0, e.toString(), "a readable file");
    }
  }

  private static PlanFault fault(String code, Path file, int line, String value, String limit) {
    String hint = "Compare again, or check the folder you named.";
    return new PlanFault(
        List.of(
            new Issue(code, Issue.Severity.ERROR, file.toString(), line, "", value, limit, hint)));
  }
}
