package org.agrichain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.agrichain.assignment.PlanSearch;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Options;
import org.agrichain.network.MpsWriter;
import org.agrichain.network.Network;
import org.agrichain.plan.Plan;
import org.agrichain.rules.RuleBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door: a dataset in, a plan out. The command line uses nothing else.
 *
 * <p>One object makes one plan at a time; {@link #cancel()} may be called from any thread.
 */
public final class ValueChainOptimizer {
  private static final Logger LOG = LoggerFactory.getLogger(ValueChainOptimizer.class);

  /** Whether solvers are being loaded while the first plan's rules and network are made. */
  private static final AtomicBoolean WARMED = new AtomicBoolean();

  private final RuleBook rules;
  private volatile boolean cancelled;
  private volatile PlanRun running;

  /** Plans with the given rules. */
  public ValueChainOptimizer(RuleBook rules) {
    this.rules = rules;
    if (WARMED.compareAndSet(false, true)) {
      Thread thread = new Thread(ValueChainOptimizer::warmUp, "warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void warmUp() {
    try {
      PlanSearch.warmUp();
    } catch (RuntimeException | LinkageError fault) {
      // Whoever needs it next meets the same fault, and tells it where it can be heard.
      LOG.debug("Solvers could not be loaded ahead", fault);
    }
  }

  /**
   * Makes a plan.
   *
   * @param reading a dataset without errors
   * @param settings how to plan
   * @param listener hears of progress
   * @return the best plan found; without one its value is null, its tables are empty and its status
   *     says whether that is proven
   * @throws IllegalArgumentException when the reading has errors
   */
  public Plan plan(Reading reading, PlanSettings settings, PlanListener listener) {
    return plan(reading, settings, listener, null);
  }

  /**
   * Makes a plan that starts from the whole decisions of another one, as far as they can be kept.
   *
   * @param like plan of a like question, such as the same dataset under another scenario; null for
   *     none
   * @throws IllegalArgumentException when the reading has errors
   */
  public Plan plan(Reading reading, PlanSettings settings, PlanListener listener, Plan like) {
    if (reading.dataset() == null) {
      throw new IllegalArgumentException("The dataset has errors: " + reading.issues());
    }
    RunClock clock = new RunClock(settings);
    listener.progress(clock.progress("rules", null, null, 0));
    Options options = rules.derive(reading.dataset());
    listener.progress(clock.progress("network", null, null, 0));
    Network network = Network.of(reading.dataset(), options, settings.objective());
    if (settings.writeModel() != null) {
      try {
        MpsWriter.write(network, settings.writeModel());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    try (PlanRun run = new PlanRun(network, settings, listener, clock, like)) {
      running = run;
      if (cancelled) {
        run.cancel();
      }
      return run.plan(reading.sha256(), rules.sha256());
    } finally {
      running = null;
      cancelled = false;
    }
  }

  /** True while plans are searched: rules and network are ready. */
  public boolean searches() {
    return running != null;
  }

  /** Ends the running plan, or the next one, as soon as possible with the best found so far. */
  public void cancel() {
    cancelled = true;
    PlanRun run = running;
    if (run != null) {
      run.cancel();
    }
  }
}
