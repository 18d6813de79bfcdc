package org.agrichain.worth;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;
import org.agrichain.network.Network;
import org.agrichain.network.NetworkUnion;
import org.agrichain.pricing.LpResult;
import org.agrichain.pricing.UnionLp;
import org.agrichain.rules.RuleBook;
import org.agrichain.rules.RuleInfo;
import org.agrichain.worth.RuleWorth.Effect;

/**
 * Finds what rules are worth: derives the options without each, puts the networks of those that
 * change any into one matrix, and solves them one after another from the basis of the one before.
 */
public final class RuleValuation {
  /** Share of the value that two solves of one programme may differ by. */
  private static final double NOISE = 1e-9;

  private static final double LEAST_YUAN = 0.01;
  private static final int MOST_THREADS = 4;

  private final RuleBook rules;
  private final Dataset dataset;
  private final Objective goal;
  private final Options options;
  private final Network network;

  /** Prepares to value rules of a set on a dataset. */
  public RuleValuation(RuleBook rules, Dataset dataset, Objective goal) {
    this.rules = rules;
    this.dataset = dataset;
    this.goal = goal;
    options = rules.derive(dataset);
    network = Network.of(dataset, options, goal);
  }

  /** What is left without a rule: the same options, or others and a network of their own. */
  private record Left(RuleInfo rule, OptionChange change, Network network) {}

  private record Question(
      RuleInfo rule, int options, NetworkUnion.Member member, Passage with, Passage without) {}

  /**
   * What some rules are worth, those that matter most first.
   *
   * @param names names of rules and rows
   * @throws IllegalArgumentException when there is no rule of a name
   */
  public RuleWorths of(List<String> names) {
    Map<String, RuleInfo> known = new HashMap<>();
    rules.rules().forEach(rule -> known.put(rule.name(), rule));
    NetworkUnion union = new NetworkUnion();
    NetworkUnion.Member all = union.add(network);
    List<RuleInfo> idle = new ArrayList<>();
    List<RuleInfo> asked = new ArrayList<>();
    for (String name : names) {
      if (!known.containsKey(name)) {
        throw new IllegalArgumentException(name);
      }
      (options.firings().getOrDefault(name, 0) == 0 ? idle : asked).add(known.get(name));
    }
    List<RuleInfo> empty = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    leave(
        asked,
        left -> {
          if (left.network() == null) {
            empty.add(left.rule());
          } else {
            questions.add(question(union, left));
          }
        });
    return solved(union, all, questions, empty, idle);
  }

  private Question question(NetworkUnion union, Left left) {
    return new Question(
        left.rule(),
        left.change().options(),
        union.add(left.network()),
        new Passage(network, left.change()),
        new Passage(left.network(), left.change()));
  }

  private RuleWorths solved(
      NetworkUnion union,
      NetworkUnion.Member all,
      List<Question> questions,
      List<RuleInfo> empty,
      List<RuleInfo> idle) {
    List<RuleWorth> found = new ArrayList<>();
    Double yuan;
    try (UnionLp lp = new UnionLp(union)) {
      UnionLp.Best with = certain(lp.solve(all), "");
      yuan = yuan(with);
      for (Question question : questions) {
        String name = question.rule().name();
        found.add(worth(question, with, certain(lp.solve(question.member()), name)));
      }
    }
    empty.forEach(rule -> found.add(RuleWorth.none(rule, Effect.NO_OPTION, yuan)));
    idle.forEach(rule -> found.add(RuleWorth.none(rule, Effect.NEVER_FIRES, yuan)));
    found.sort(
        Comparator.comparing(RuleWorth::effect, Comparator.comparing(RuleValuation::rank))
            .thenComparing(Comparator.comparingDouble(RuleValuation::size).reversed())
            .thenComparing(RuleWorth::file)
            .thenComparing(RuleWorth::sheet)
            .thenComparingInt(RuleWorth::line));
    return new RuleWorths(dataset.header().dataset(), goal.name(), yuan, List.copyOf(found));
  }

  private static int rank(Effect effect) {
    return switch (effect) {
      case NEEDED, BLOCKS -> 0;
      case MATTERS -> 1;
      case NO_VALUE -> 2;
      case NO_OPTION -> 3;
      case NEVER_FIRES -> 4;
    };
  }

  private static double size(RuleWorth worth) {
    return worth.worthYuan() == null ? Double.MAX_VALUE : Math.abs(worth.worthYuan());
  }

  private static UnionLp.Best certain(UnionLp.Best best, String rule) {
    if (best.status() == LpResult.Status.UNKNOWN) {
      throw new IllegalStateException("no answer without " + rule);
    }
    return best;
  }

  /** Value of a plan, null when none is possible. */
  private static Double yuan(UnionLp.Best best) {
    return best.x() == null ? null : Double.valueOf(best.value() * Network.YUAN);
  }

  private static RuleWorth worth(Question question, UnionLp.Best with, UnionLp.Best without) {
    Double one = yuan(with);
    Double other = yuan(without);
    Double worth = one == null || other == null ? null : Double.valueOf(one - other);
    Effect effect;
    if (worth != null) {
      double noise = Math.max(LEAST_YUAN, NOISE * Math.abs(one));
      effect = Math.abs(worth) > noise ? Effect.MATTERS : Effect.NO_VALUE;
    } else if (one != null) {
      effect = Effect.NEEDED;
    } else {
      effect = other == null ? Effect.NO_VALUE : Effect.BLOCKS;
    }
    return RuleWorth.of(
        question.rule(),
        effect,
        question.options(),
        other,
        effect == Effect.NO_VALUE && worth != null ? Double.valueOf(0) : worth,
        one == null ? 0 : question.with().tonnes(with.x()),
        other == null ? 0 : question.without().tonnes(without.x()));
  }

  /** Derives without each rule, several at once; they are taken in the order given. */
  private void leave(List<RuleInfo> asked, Consumer<Left> taker) {
    int threads = Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Left>> running = new ArrayDeque<>();
      for (RuleInfo rule : asked) {
        // Never far ahead: each holds a network until it is taken.
        if (running.size() > threads) {
          taker.accept(running.remove().get());
        }
        running.add(pool.submit(() -> left(rule)));
      }
      while (!running.isEmpty()) {
        taker.accept(running.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Left left(RuleInfo rule) {
    Options without = rules.without(rule.name()).derive(dataset);
    OptionChange change = new OptionChange(options, without);
    return new Left(rule, change, change.isNone() ? null : Network.of(dataset, without, goal));
  }
}
