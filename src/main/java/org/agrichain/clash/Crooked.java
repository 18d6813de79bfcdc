package org.agrichain.clash;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.agrichain.domain.BlendLimit;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Trait;

/** The least change of a figure whose effect is not in proportion, by halving what is left. */
final class Crooked {
  private static final int HALVINGS = 14;

  private final Dataset dataset;

  Crooked(Dataset dataset) {
    this.dataset = dataset;
  }

  /**
   * The least change that does.
   *
   * @param trial gives what is done at a figure, null when that does not do
   * @return what is done at the figure nearest to now that does; null when none does
   */
  List<Edit> least(Input input, Function<BigDecimal, List<Edit>> trial) {
    if (!input.steps.isEmpty()) {
      return step(input, trial);
    }
    double near = input.now;
    double far = far(input);
    if (near == far) {
      return null;
    }
    List<Edit> best = trial.apply(BigDecimal.valueOf(far));
    for (int round = 0; best != null && round < HALVINGS; round++) {
      double middle = (near + far) / 2;
      List<Edit> does = trial.apply(Rounded.beyond(input, middle));
      if (does == null) {
        near = middle;
      } else {
        far = middle;
        best = does;
      }
    }
    return best;
  }

  /** Only some figures make a difference: the least of them that does. */
  private static List<Edit> step(Input input, Function<BigDecimal, List<Edit>> trial) {
    List<Double> steps = input.steps.stream().filter(step -> step > input.now).toList();
    List<Edit> best = null;
    int below = -1;
    int from = steps.size();
    while (below + 1 < from) {
      // The greatest first: when that does not do, none does.
      int at = best == null ? from - 1 : (below + from) / 2;
      List<Edit> does = trial.apply(BigDecimal.valueOf(steps.get(at)));
      if (does == null) {
        below = at;
      } else {
        best = does;
        from = at;
      }
    }
    return best;
  }

  /** Figure beyond which nothing changes. */
  private double far(Input input) {
    return switch (input.kind) {
      case MOST_SHARE -> 1;
      case LEAST_SHARE -> 0;
      case MOST_TRAIT -> Math.max(input.now, traits(input).max().orElse(input.now));
      default -> Math.min(input.now, traits(input).min().orElse(input.now));
    };
  }

  private DoubleStream traits(Input input) {
    String trait = ((BlendLimit) input.row).trait();
    return dataset.traits().stream()
        .filter(row -> row.trait().equals(trait))
        .map(Trait::value)
        .filter(value -> value.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?"))
        .mapToDouble(Double::parseDouble);
  }
}
