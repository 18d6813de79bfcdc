package org.agrichain.explain;

import java.util.List;
import java.util.Locale;

/** A question names something that is not in the dataset, or several things at once. */
public final class UnknownName extends Exception {
  private static final long serialVersionUID = 1;

  private final String name;
  private final List<String> nearest;
  private final boolean ambiguous;

  UnknownName(String name, List<String> nearest, boolean ambiguous) {
    super(name);
    this.name = name;
    this.nearest = List.copyOf(nearest);
    this.ambiguous = ambiguous;
  }

  /** The name as it was given. */
  public String name() {
    return name;
  }

  /** What was probably meant; empty when nothing is near. */
  public List<String> nearest() {
    return nearest;
  }

  /** What to tell a person, in Chinese or else English. */
  public String sentence(Locale locale) {
    Phrases phrases = new Phrases(null, locale);
    String all = String.join(", ", nearest);
    if (ambiguous) {
      return phrases.say("unknown.ambiguous", name, all);
    }
    return nearest.isEmpty()
        ? phrases.say("unknown", name)
        : phrases.say("unknown.nearest", name, all);
  }

  /** True when several things have this name, which are then the nearest. */
  public boolean ambiguous() {
    return ambiguous;
  }
}
