package org.agrichain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agrichain.plan.ProgressRow;

/** Keeps each state in which the plan or its bound had become better, and passes all states on. */
final class ProgressLog implements PlanListener {
  private final PlanListener listener;
  private final List<ProgressRow> rows = new ArrayList<>();

  ProgressLog(PlanListener listener) {
    this.listener = listener;
  }

  /** Called from the planning thread and from the one that tightens the bound. */
  @Override
  public void progress(Progress progress) {
    keep(progress);
    listener.progress(progress);
  }

  synchronized List<ProgressRow> rows() {
    return List.copyOf(rows);
  }

  private synchronized void keep(Progress now) {
    Double value = fen(now.valueYuan());
    Double bound = fen(now.boundYuan());
    ProgressRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    boolean news =
        last == null
            ? value != null || bound != null
            : !Objects.equals(value, last.valueYuan())
                || !Objects.equals(bound, last.upperBoundYuan());
    if (news) {
      double seconds = Math.rint(now.seconds() * 1000) / 1000;
      rows.add(new ProgressRow(rows.size() + 1, seconds, now.phase(), now.steps(), value, bound));
    }
  }

  private static Double fen(Double yuan) {
    return yuan == null || yuan.isInfinite() ? null : Double.valueOf(Math.rint(yuan * 100) / 100);
  }
}
