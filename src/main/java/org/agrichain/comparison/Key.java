package org.agrichain.comparison;

import java.util.Comparator;

/** Up to four words that name a sum; unused ones are empty. */
record Key(String a, String b, String c, String d) implements Comparable<Key> {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::a)
          .thenComparing(Key::b)
          .thenComparing(Key::c)
          .thenComparing(Key::d);

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }
}
