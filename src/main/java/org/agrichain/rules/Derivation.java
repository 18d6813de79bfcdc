package org.agrichain.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Material;
import org.agrichain.domain.Options;
import org.agrichain.domain.ProcessOption;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.rules.facts.Candidate;
import org.agrichain.rules.facts.Grading;
import org.agrichain.tables.RuleTest;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * One run of the rules over a dataset, in three rounds: what may be made where, which roads are
 * open, what may travel on them. Facts of a later round rest on all that the earlier found, so that
 * no rule depends on the order of firing.
 */
final class Derivation {
  /** A shipped rule takes microseconds. */
  private static final long MOST_SECONDS = 20;

  private final Dataset dataset;
  private final KieBase base;
  private final RuleFiles files;
  private final List<RuleInfo> rules;
  private final AgendaFilter speaking;
  private final long mostSeconds;
  private Recorder recorder;

  /**
   * @param silent names of rules and rows that never fire
   */
  Derivation(Dataset dataset, KieBase base, RuleFiles files, Set<String> silent) {
    this(dataset, base, files, silent, MOST_SECONDS);
  }

  /**
   * @param mostSeconds longest time that one firing of one rule may take
   */
  Derivation(Dataset dataset, KieBase base, RuleFiles files, Set<String> silent, long mostSeconds) {
    this.mostSeconds = mostSeconds;
    this.dataset = dataset;
    this.base = base;
    this.files = files;
    rules = files.rules().stream().filter(each -> !silent.contains(each.name())).toList();
    speaking = match -> !silent.contains(match.getRule().getName());
  }

  /** What each rule did. */
  List<RuleUse> uses() {
    options();
    return recorder.uses(rules);
  }

  /** Whether what authors expect is so. */
  List<RuleTestResult> test(List<RuleTest> tests) {
    Options options = options();
    Expectations expectations = new Expectations(options, recorder.cases(Candidate.class));
    return tests.stream().map(expectations::result).toList();
  }

  Options options() {
    return options(false);
  }

  /** Options as if nothing but grades were forbidden, and what is. */
  Lifted lifted() {
    Options options = options(true);
    List<Ban> bans =
        recorder.cases(Candidate.class).stream()
            .filter(each -> !(each.candidate() instanceof Grading))
            .flatMap(each -> each.each().stream())
            .sorted(
                Comparator.comparing((Ban ban) -> ban.candidate().subject())
                    .thenComparing(Ban::rule)
                    .thenComparing(Ban::fact)
                    .thenComparing(ban -> ban.periods().first()))
            .toList();
    return new Lifted(options, bans);
  }

  private Options options(boolean lifts) {
    KieSession session = base.newKieSession();
    Firing firing = new Firing(session, mostSeconds);
    try {
      return options(session, firing, lifts);
    } finally {
      if (!firing.leftBehind()) {
        session.dispose();
      }
    }
  }

  private Options options(KieSession session, Firing firing, boolean lifts) {
    recorder = new Recorder(dataset.periods().size(), rules, lifts, session::insert);
    session.addEventListener(
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            String name = event.getMatch().getRule().getName();
            firing.begins(name);
            recorder.firing(name);
          }

          @Override
          public void afterMatchFired(AfterMatchFiredEvent event) {
            firing.ended();
          }
        });
    if (hasGlobal()) {
      session.setGlobal("findings", recorder);
    }
    Map<String, Material> materials = new HashMap<>();
    dataset.materials().forEach(each -> materials.put(each.material(), each));
    Map<String, List<RecipeFlow>> flows = new TreeMap<>();
    for (RecipeFlow row : dataset.recipeFlows()) {
      flows.computeIfAbsent(row.recipe(), recipe -> new ArrayList<>()).add(row);
    }

    FactReader.read(dataset, flows).forEach(session::insert);
    new RowFacts(dataset, files.tables().rows()).read().forEach(session::insert);
    firing.fire(speaking);
    List<ProcessOption> processes = new ProcessMaker(recorder, flows, materials).options();

    new SiteFacts(dataset, recorder, flows).read(processes).forEach(session::insert);
    firing.fire(speaking);
    TripMaker trips = new TripMaker(dataset, recorder, materials);

    trips.routes().forEach(session::insert);
    firing.fire(speaking);

    PlaceMaker places = new PlaceMaker(dataset, recorder);
    return new Options(
        sorted(trips.intakes(), Keys.INTAKE),
        sorted(processes, Keys.PROCESS),
        sorted(trips.hauls(), Keys.HAUL),
        sorted(places.stores(), Keys.STORE),
        sorted(places.sales(), Keys.SALE),
        sorted(places.purchases(), Keys.PURCHASE),
        sorted(lifts ? List.of() : new RefusalMaker(recorder).refusals(), Keys.REFUSAL),
        java.util.Collections.unmodifiableSortedMap(recorder.firings()));
  }

  private boolean hasGlobal() {
    return base.getKiePackages().stream()
        .flatMap(each -> each.getGlobalVariables().stream())
        .anyMatch(global -> global.getName().equals("findings"));
  }

  private static <T> List<T> sorted(List<T> options, Comparator<T> order) {
    return options.stream().sorted(order).toList();
  }
}
