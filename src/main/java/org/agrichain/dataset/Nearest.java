package org.agrichain.dataset;

import java.util.Collection;

/** Finds the known name that somebody probably meant. */
public final class Nearest {
  private Nearest() {}

  /** Hint that names the nearest known name; empty when none is near. */
  public static String hint(String found, Collection<String> known) {
    String name = of(found, known);
    return name.isEmpty() ? "" : Messages.text("hint.did-you-mean", name);
  }

  /** Nearest known name, or empty when none is near. */
  public static String of(String found, Collection<String> known) {
    String best = "";
    int bestSteps = Math.max(2, found.length() / 3) + 1;
    for (String name : known) {
      if (Math.abs(name.length() - found.length()) >= bestSteps) {
        continue;
      }
      int steps = steps(found, name);
      if (steps < bestSteps || steps == bestSteps && !best.isEmpty() && name.compareTo(best) < 0) {
        best = name;
        bestSteps = steps;
      }
    }
    return best.isEmpty() ? startingWith(found, known) : best;
  }

  private static String startingWith(String found, Collection<String> known) {
    return found.length() < 3
        ? ""
        : known.stream().filter(n -> n.startsWith(found)).min(String::compareTo).orElse("");
  }

  /** Edits of one letter that turn a into b. */
  public static int steps(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
