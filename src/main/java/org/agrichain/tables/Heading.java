package org.agrichain.tables;

import java.util.Collection;
import java.util.TreeSet;

/**
 * What a column of a rule table is.
 *
 * @param role {@code column}, {@code field} or {@code result}
 * @param key word of the dictionary; for a field its name and, after a colon, its trait
 * @param field condition looked at, null for other roles
 */
record Heading(String role, String key, Field field) {
  private static final String TRAIT = "[a-z][a-z0-9-]{1,39}";

  /** Meaning of a heading, null when it has none. */
  static Heading of(String text) {
    Lexicon words = Lexicon.get();
    for (String role : new String[] {"column", "result"}) {
      String key = words.meaning(role, text);
      if (key != null) {
        return new Heading(role, key, null);
      }
    }
    String alias = words.meaning("alias", text);
    if (alias != null) {
      return field(alias.substring(0, alias.indexOf(':')), alias.substring(alias.indexOf(':') + 1));
    }
    String name = words.meaning("field", text);
    return name != null ? field(name, null) : trait(Lexicon.normal(text));
  }

  /** Every heading that stands alone, for hints. */
  static Collection<String> known() {
    TreeSet<String> known = new TreeSet<>();
    for (String role : new String[] {"column", "result", "alias", "field"}) {
      known.addAll(Lexicon.get().words(role));
    }
    for (String subject : Lexicon.get().words("field")) {
      for (String trait : Lexicon.get().words("trait")) {
        known.add(subject.charAt(0) < 128 ? subject + " " + trait : subject + trait);
      }
    }
    return known;
  }

  /** A subject and one of its traits: {@code output for-children}. */
  private static Heading trait(String text) {
    Heading found = null;
    int length = 0;
    for (String subject : Lexicon.get().words("field")) {
      if (text.startsWith(subject) && subject.length() > length) {
        String rest = text.substring(subject.length());
        boolean latin = subject.charAt(0) < 128;
        String name = rest.replaceFirst("^[ :：.]+", "");
        if (name.isEmpty() || latin && name.length() == rest.length()) {
          continue;
        }
        String trait = Lexicon.get().meaning("trait", name);
        if (trait == null && name.matches(TRAIT) && nearTrait(name).isEmpty()) {
          trait = name;
        }
        if (trait != null) {
          found = field(Lexicon.get().meaning("field", subject), trait);
          length = subject.length();
        }
      }
    }
    return found;
  }

  private static String nearTrait(String name) {
    return org.agrichain.dataset.Nearest.of(name, Lexicon.get().words("trait"));
  }

  private static Heading field(String name, String trait) {
    return new Heading("field", trait == null ? name : name + ":" + trait, new Field(name, trait));
  }
}
