package org.agrichain.clash;

import static org.agrichain.clash.Input.Way.MORE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agrichain.dataset.Change;
import org.agrichain.domain.ActivityKind;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Line;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.Refusal;
import org.agrichain.network.ColumnKind;
import org.agrichain.network.Network;

/**
 * Certificates that somebody lacks and for want of which rules refuse a process: figures like any
 * other. The model is built as if all of them were held, and what they would allow is shut.
 */
final class Licences {
  private static final String FILE = "certificates";

  /** Who would need what. */
  private record Want(String holder, String certificate) {}

  private final Dataset dataset;
  private final Options options;
  private final Map<Want, Certificate> held = new HashMap<>();
  private final Map<Want, Certificate> rows = new LinkedHashMap<>();
  private final Map<String, Set<Want>> wants = new HashMap<>();

  /** Reads which certificates the refusals of a dataset name. */
  Licences(Dataset dataset, Options options) {
    this.dataset = dataset;
    this.options = options;
    Set<String> holders = new HashSet<>();
    Set<String> certificates = new HashSet<>();
    dataset.sites().forEach(site -> holders.add(site.site()));
    dataset.lines().forEach(line -> holders.add(line.line()));
    dataset.requirements().forEach(row -> certificates.add(row.certificate()));
    for (Certificate row : dataset.certificates()) {
      certificates.add(row.certificate());
      held.put(new Want(row.holder(), row.certificate()), row);
    }
    for (Refusal refusal : options.refusals()) {
      if (refusal.kind() == ActivityKind.PROCESS) {
        for (String fact : refusal.reason().facts()) {
          List<String> words = words(fact);
          read(refusal.subject(), words, words, holders, certificates, false);
          // One that holds for a time is named without its holder.
          read(refusal.subject(), holders(refusal), words, holders, certificates, true);
        }
      }
    }
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split("[^\\p{L}\\p{N}_-]+"));
  }

  /** Lines that a refusal is about, and their plants. */
  private List<String> holders(Refusal refusal) {
    List<String> words = words(refusal.subject());
    List<String> found = new ArrayList<>();
    for (Line line : dataset.lines()) {
      if (words.contains(line.line())) {
        found.add(line.line());
        found.add(line.site());
      }
    }
    return found;
  }

  private void read(
      String subject,
      List<String> who,
      List<String> words,
      Set<String> holders,
      Set<String> certificates,
      boolean onlyHeld) {
    for (String holder : who) {
      for (String certificate : holders.contains(holder) ? words : List.<String>of()) {
        Want want = new Want(holder, certificate);
        boolean meant = held.containsKey(want) || !onlyHeld;
        if (meant && certificates.contains(certificate) && !covers(held.get(want))) {
          rows.computeIfAbsent(
              want, key -> held.getOrDefault(key, new Certificate(holder, certificate, 0, 0)));
          wants.computeIfAbsent(subject, key -> new LinkedHashSet<>()).add(want);
        }
      }
    }
  }

  private boolean covers(Certificate row) {
    return row != null && row.fromPeriod() <= 1 && row.toPeriod() >= dataset.periods().size();
  }

  /** Changes after which everybody holds what was lacking; none when nothing was. */
  List<Change> granted() {
    List<Change> changes = new ArrayList<>();
    rows.forEach(
        (want, row) -> {
          String holder = "holder=" + want.holder() + "; certificate=" + want.certificate();
          if (held.containsKey(want)) {
            changes.add(Change.set(FILE, 0, FILE, holder, "from_period", "1"));
            changes.add(Change.set(FILE, 0, FILE, holder, "to_period", "520"));
          } else {
            changes.add(Change.add(FILE, 0, FILE, holder));
          }
        });
    return changes;
  }

  /** Shuts, in a model of the granted dataset, what only the certificates would allow. */
  void add(ClashModel model) {
    Network network = model.network;
    Map<String, ProcessOption> allowed = new HashMap<>();
    options
        .processes()
        .forEach(option -> allowed.put(option.recipe() + "@" + option.line(), option));
    for (int j = 0; j < network.columns; j++) {
      if (network.columnKind[j] == ColumnKind.PROCESS) {
        ProcessOption option = network.options.processes().get(network.columnSubject[j]);
        ProcessOption now = allowed.get(option.recipe() + "@" + option.line());
        int period = network.columnPeriod[j];
        if (now == null || !now.periods().contains(period)) {
          shut(model, j, option, period);
        }
      }
    }
  }

  private void shut(ClashModel model, int column, ProcessOption option, int period) {
    boolean some = false;
    for (Want want : wants(option)) {
      Certificate row = rows.get(want);
      if (period < row.fromPeriod() || period > row.toPeriod()) {
        some = true;
        model.input(Kind.CERTIFICATE, row, 0).hold(shut(model, column), true, MORE, 0);
      }
    }
    if (!some) {
      shut(model, column);
    }
  }

  private static int shut(ClashModel model, int column) {
    int row = model.row(Double.NEGATIVE_INFINITY, 0);
    model.put(row, column, 1);
    return row;
  }

  private Set<Want> wants(ProcessOption option) {
    Set<Want> found = new LinkedHashSet<>();
    wants.forEach(
        (subject, each) -> {
          List<String> words = words(subject);
          if (words.contains(option.recipe()) && words.contains(option.line())) {
            found.addAll(each);
          }
        });
    return found;
  }
}
