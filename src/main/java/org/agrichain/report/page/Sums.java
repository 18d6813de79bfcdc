package org.agrichain.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Amounts added up by key, exactly; keys come out sorted. */
final class Sums {
  /** Keys word by word. */
  static final class KeyOrder implements Comparator<List<String>> {
    @Override
    public int compare(List<String> a, List<String> b) {
      for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
        int order = a.get(i).compareTo(b.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(a.size(), b.size());
    }
  }

  private final Map<List<String>, BigDecimal> sums = new TreeMap<>(new KeyOrder());

  void add(BigDecimal amount, String... key) {
    sums.merge(List.of(key), amount, BigDecimal::add);
  }

  void add(double amount, String... key) {
    add(BigDecimal.valueOf(amount), key);
  }

  BigDecimal of(String... key) {
    return sums.getOrDefault(List.of(key), BigDecimal.ZERO);
  }

  /** Keys and what they add up to; sums of zero are left out. */
  List<Map.Entry<List<String>, BigDecimal>> entries() {
    List<Map.Entry<List<String>, BigDecimal>> entries = new ArrayList<>(sums.entrySet());
    entries.removeIf(entry -> entry.getValue().signum() == 0);
    return entries;
  }
}
