package org.agrichain.pricing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the log of an exact solver that makes a value large tells of plan and bound so far. */
final class SolverLog {
  private static final String NUMBER = "([-+]?(?:inf|[0-9.]+(?:e[-+]?[0-9]+)?))";

  /** A line of progress such as {@code #3 0.02s best:301.5 next:[301.5,479.1] name}. */
  private static final Pattern CP_SAT =
      Pattern.compile(
          "^#(?:\\d+|Bound) .*best:" + NUMBER + " +next:\\[(?:[^,\\]]*," + NUMBER + ")?\\].*");

  /** The columns are nodes, queue, leaves, explored, bound, best, gap and others. */
  private static final Pattern HIGHS =
      Pattern.compile(
          "^ ?[A-Za-z]? +\\d+ +\\d+ +\\d+ +[0-9.]+% +" + NUMBER + " +" + NUMBER + " .*");

  /** The last columns are bound, best, gap and how complete the search is. */
  private static final Pattern SCIP =
      Pattern.compile(".*\\| *" + NUMBER + " *\\| *(--|" + NUMBER + ") *\\|[^|]*\\|[^|]*$");

  /** A line of the summary at the end, with more digits. */
  private static final Pattern LAST_BOUND =
      Pattern.compile("^ *Dual [Bb]ound *:? *" + NUMBER + ".*");

  private final ExactEngine engine;
  private Double value;
  private Double bound;

  SolverLog(ExactEngine engine) {
    this.engine = engine;
  }

  /** Reads a line; answers whether it tells something new. */
  boolean read(String line) {
    Matcher end = LAST_BOUND.matcher(line);
    if (engine.provesOfTheModelItself() && end.matches()) {
      return news(null, number(end.group(1)));
    }
    Matcher row =
        switch (engine) {
          case SCIP -> SCIP.matcher(line);
          case CP_SAT -> CP_SAT.matcher(line);
          case HIGHS -> HIGHS.matcher(line);
        };
    if (!row.matches()) {
      return false;
    }
    boolean bestFirst = engine == ExactEngine.CP_SAT;
    return news(number(row.group(bestFirst ? 1 : 2)), number(row.group(bestFirst ? 2 : 1)));
  }

  private boolean news(Double newValue, Double newBound) {
    boolean better = newValue != null && (value == null || newValue > value);
    boolean tighter = newBound != null && (bound == null || newBound < bound);
    value = better ? newValue : value;
    bound = tighter ? newBound : bound;
    return better || tighter;
  }

  /** Best value so far in thousand yuan, null while there is none. */
  Double value() {
    return value;
  }

  /** Lowest bound so far in thousand yuan, null while there is none. */
  Double bound() {
    return bound;
  }

  /** The number, null for none: infinities and dashes. */
  private static Double number(String text) {
    if (text == null || text.contains("inf") || text.equals("--")) {
      return null;
    }
    double number = Double.parseDouble(text);
    return Math.abs(number) > 1e12 ? null : number;
  }
}
