package org.agrichain.comparison;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sums of two plans by key, put side by side. */
final class Tally<K extends Comparable<K>> {
  private final SortedMap<K, BigDecimal> base = new TreeMap<>();
  private final SortedMap<K, BigDecimal> other = new TreeMap<>();

  /** Sums of one of the plans. */
  Map<K, BigDecimal> of(boolean ofBase) {
    return ofBase ? base : other;
  }

  void add(boolean toBase, K key, BigDecimal amount) {
    of(toBase).merge(key, amount, BigDecimal::add);
  }

  void add(boolean toBase, K key, double amount) {
    add(toBase, key, BigDecimal.valueOf(amount));
  }

  /** Keys of either plan, sorted. */
  TreeSet<K> keys() {
    TreeSet<K> keys = new TreeSet<>(base.keySet());
    keys.addAll(other.keySet());
    return keys;
  }

  BigDecimal base(K key) {
    return base.getOrDefault(key, BigDecimal.ZERO);
  }

  BigDecimal other(K key) {
    return other.getOrDefault(key, BigDecimal.ZERO);
  }

  BigDecimal delta(K key) {
    return other(key).subtract(base(key));
  }
}
