package org.agrichain.clash;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Line;
import org.agrichain.rules.Ban;
import org.agrichain.rules.facts.Operation;

/** Certificates that somebody lacks and for want of which a rule refuses something. */
final class Licences {
  /** Who would need what. */
  private record Want(String holder, String certificate) {}

  private final Dataset dataset;
  private final Set<String> holders = new HashSet<>();
  private final Set<String> certificates = new HashSet<>();
  private final Map<Want, Certificate> held = new HashMap<>();
  private final Map<Want, Certificate> rows = new LinkedHashMap<>();

  /** Reads who holds what. */
  Licences(Dataset dataset) {
    this.dataset = dataset;
    dataset.sites().forEach(site -> holders.add(site.site()));
    dataset.lines().forEach(line -> holders.add(line.line()));
    dataset.requirements().forEach(row -> certificates.add(row.certificate()));
    dataset.zones().forEach(zone -> certificates.add(zone.certificate()));
    certificates.remove(null);
    for (Certificate row : dataset.certificates()) {
      certificates.add(row.certificate());
      held.put(new Want(row.holder(), row.certificate()), row);
    }
  }

  /**
   * Certificates whose lack a ban names, each the same object whenever it is named: a row of the
   * dataset, or a row for no period where nothing stands; none for a ban of another kind.
   */
  Set<Certificate> lacking(Ban ban) {
    Set<Certificate> found = new LinkedHashSet<>();
    List<String> words = words(ban.fact());
    read(words, words, false, found);
    if (ban.candidate() instanceof Operation operation) {
      // One that holds for a time is named without its holder.
      read(holders(operation), words, true, found);
    }
    return found;
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split("[^\\p{L}\\p{N}_-]+"));
  }

  /** The line of an operation, and its plant. */
  private List<String> holders(Operation operation) {
    List<String> found = new ArrayList<>();
    for (Line line : dataset.lines()) {
      if (operation.line().equals(line.line())) {
        found.add(line.line());
        found.add(line.site());
      }
    }
    return found;
  }

  private void read(
      List<String> who, List<String> words, boolean onlyHeld, Set<Certificate> found) {
    for (String holder : who) {
      for (String certificate : holders.contains(holder) ? words : List.<String>of()) {
        Want want = new Want(holder, certificate);
        boolean meant = held.containsKey(want) || !onlyHeld;
        if (meant && certificates.contains(certificate) && !covers(held.get(want))) {
          Certificate none = new Certificate(holder, certificate, 0, 0);
          found.add(rows.computeIfAbsent(want, key -> held.getOrDefault(key, none)));
        }
      }
    }
  }

  private boolean covers(Certificate row) {
    return row != null && row.fromPeriod() <= 1 && row.toPeriod() >= dataset.periods().size();
  }
}
