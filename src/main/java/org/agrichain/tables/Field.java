package org.agrichain.tables;

import java.util.Set;
import org.agrichain.dataset.Lang;

/**
 * What a condition column looks at.
 *
 * @param name word of the dictionary, for example {@code output} or {@code km}
 * @param trait trait of it, null when it is looked at itself
 */
public record Field(String name, String trait) implements Comparable<Field> {
  private static final Set<String> FIGURES = Set.of("km", "hours", "age-hours", "month");

  /** True when it can only be compared as a number. */
  public boolean isFigure() {
    return trait == null && FIGURES.contains(name);
  }

  /** True when it says in which periods a row holds. */
  public boolean isTime() {
    return trait == null && (name.equals("month") || name.equals("season"));
  }

  /** As people read it. */
  public String words(Lang lang) {
    String subject = Lexicon.get().word("field", name, lang);
    return trait == null ? subject : subject + " " + Lexicon.get().word("trait", trait, lang);
  }

  @Override
  public int compareTo(Field other) {
    int byName = name.compareTo(other.name);
    return byName != 0
        ? byName
        : (trait == null ? "" : trait).compareTo(other.trait == null ? "" : other.trait);
  }
}
