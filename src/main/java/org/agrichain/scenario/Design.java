package org.agrichain.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.agrichain.dataset.Factor;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;

/** Which cells a sweep has. The same factors and seed give the same cells. */
public final class Design {
  /** 5 % and 95 % quantiles of the normal distribution lie so many deviations from its mean. */
  private static final double Z = 1.6448536269514722;

  /** A level has so many digits, so that it can be typed again. */
  private static final MathContext DIGITS = new MathContext(6);

  private Design() {}

  /** Every combination of the listed levels; the first factor changes slowest. */
  public static List<Cell> factorial(List<Factor> factors) {
    List<Map<String, BigDecimal>> all = new ArrayList<>();
    all.add(new LinkedHashMap<>());
    for (Factor factor : factors) {
      List<Map<String, BigDecimal>> longer = new ArrayList<>();
      for (Map<String, BigDecimal> begun : all) {
        for (BigDecimal level : factor.levels()) {
          Map<String, BigDecimal> next = new LinkedHashMap<>(begun);
          next.put(factor.id(), level);
          longer.add(next);
        }
      }
      all = longer;
    }
    List<Cell> cells = new ArrayList<>();
    all.forEach(levels -> cells.add(new Cell(cells.size() + 1, levels)));
    return cells;
  }

  /**
   * A Latin hypercube: the range of each factor is cut into as many parts of equal chance as there
   * are cells, and each part is drawn once.
   */
  public static List<Cell> latin(List<Factor> factors, int samples, long seed) {
    List<Map<String, BigDecimal>> all = new ArrayList<>();
    for (int i = 0; i < samples; i++) {
      all.add(new LinkedHashMap<>());
    }
    Random random = new Random(seed);
    for (Factor factor : factors) {
      List<Integer> parts = new ArrayList<>();
      for (int i = 0; i < samples; i++) {
        parts.add(i);
      }
      Collections.shuffle(parts, random);
      for (int i = 0; i < samples; i++) {
        double chance = (parts.get(i) + random.nextDouble()) / samples;
        all.get(i).put(factor.id(), level(factor, chance));
      }
    }
    List<Cell> cells = new ArrayList<>();
    all.forEach(levels -> cells.add(new Cell(cells.size() + 1, levels)));
    return cells;
  }

  /** Hash of what is varied and of every cell. */
  public static String sha256(List<Factor> factors, List<Cell> cells) {
    StringBuilder text = new StringBuilder();
    for (Factor factor : factors) {
      text.append(factor.id());
      // Not the place where a change is written: a comment line above it changes nothing.
      factor.templates().forEach(change -> text.append('\u001f').append(change.row()));
      text.append('\u001e');
    }
    cells.forEach(cell -> text.append(cell).append('\u001e'));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BigDecimal level(Factor factor, double chance) {
    if (factor.distribution() == null) {
      int levels = factor.levels().size();
      return factor.levels().get(Math.min(levels - 1, (int) (chance * levels)));
    }
    double drawn = distribution(factor).inverseCumulativeProbability(chance);
    return new BigDecimal(drawn, DIGITS).stripTrailingZeros();
  }

  private static ContinuousDistribution distribution(Factor factor) {
    double least = factor.least();
    double most = factor.most();
    return switch (factor.distribution()) {
      case UNIFORM -> UniformContinuousDistribution.of(least, most);
      case TRIANGULAR -> TriangularDistribution.of(least, factor.likely(), most);
      case NORMAL -> NormalDistribution.of((least + most) / 2, (most - least) / (2 * Z));
      case LOGNORMAL -> {
        double low = Math.log(least);
        double high = Math.log(most);
        yield LogNormalDistribution.of((low + high) / 2, (high - low) / (2 * Z));
      }
    };
  }
}
