package org.agrichain.generate;

/**
 * Chance by name: what is drawn depends on the seed and the name alone, so that one more place
 * changes no other, and every machine draws the same.
 *
 * @param seed seed
 */
record Draw(long seed) {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final double UNIT = 0x1.0p-53;

  /** A number from 0 to below 1. */
  double share(String name) {
    long hash = FNV_OFFSET ^ mixed(seed);
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * FNV_PRIME;
    }
    return (mixed(hash) >>> 11) * UNIT;
  }

  /** A factor from 1 - spread to below 1 + spread. */
  double around(String name, double spread) {
    return 1 + spread * (2 * share(name) - 1);
  }

  /** Every bit of the result depends on every bit of the number (the finish of SplitMix64). */
  private static long mixed(long number) {
    long bits = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }
}
