package org.agrichain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agrichain.PlanSettings;
import org.agrichain.PlanSettings.Part;
import org.agrichain.domain.Objective;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options of every command that plans. */
final class PlanOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--objective", paramLabel = "NAME|FILE")
  private String objective = Objective.VALUE_ADDED.name();

  @ArgGroup(exclusive = true)
  private Limit limit = new Limit();

  /** How long to go on. */
  static final class Limit {
    @Option(names = "--seconds", paramLabel = "N")
    private Double seconds;

    @Option(names = "--steps", paramLabel = "N")
    private Integer steps;
  }

  @Option(names = "--scenario", paramLabel = "ID")
  private String scenario;

  @Option(names = "--gap", paramLabel = "PCT")
  private double gapPercent = PlanSettings.defaults().gapPercent();

  @Option(names = "--seed", paramLabel = "N")
  private long seed = PlanSettings.defaults().seed();

  @Option(names = "--rules", paramLabel = "DIR")
  private Path rules;

  @Option(names = "--trust-drl", descriptionKey = "trust-drl")
  private boolean trustDrl;

  @Option(names = "--out", paramLabel = "DIR")
  private Path out;

  @Option(names = "--disable", paramLabel = "PART")
  private List<String> disabled = new ArrayList<>();

  private int threads = PlanSettings.USUAL_THREADS;

  @Option(names = "--write-model", paramLabel = "FILE.mps")
  private Path model;

  /** The scenario to plan, null for none. */
  String scenario() {
    return scenario;
  }

  long seed() {
    return seed;
  }

  /** Sets the number of threads of each search; a command that has none to set leaves it. */
  PlanOptions withThreads(int number) {
    threads = number;
    return this;
  }

  RuleSource rules() {
    return new RuleSource(rules, trustDrl);
  }

  /** Folder for the plan: the one asked for, else {@code usual}. */
  Path out(Path usual) {
    return out == null ? usual : out;
  }

  /** The settings asked for; refuses what makes no sense. */
  PlanSettings settings(Words words) throws IOException {
    Double seconds = limit.seconds;
    if (seconds == null && limit.steps == null) {
      seconds = PlanSettings.defaults().seconds();
    }
    require(seconds == null || seconds > 0, words, "--seconds", seconds);
    require(limit.steps == null || limit.steps > 0, words, "--steps", limit.steps);
    require(threads > 0, words, "--threads", threads);
    if (!(gapPercent >= 0)) {
      throw wrong(words.say("option.gap", gapPercent));
    }
    if (model != null && !Files.isDirectory(model.toAbsolutePath().normalize().getParent())) {
      throw wrong(words.say("option.model", model));
    }
    return new PlanSettings(
        new ObjectiveChoice(words).of(objective),
        seconds,
        limit.steps,
        gapPercent,
        seed,
        parts(words),
        model,
        threads);
  }

  private void require(boolean holds, Words words, String option, Object value) {
    if (!holds) {
      throw wrong(words.say("option.positive", option, value));
    }
  }

  private Set<Part> parts(Words words) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String name : disabled) {
      Part part = partNamed(name.trim());
      if (part == null) {
        throw wrong(words.say("option.part", name, String.join(", ", partNames())));
      }
      parts.add(part);
    }
    return parts;
  }

  private static Part partNamed(String name) {
    for (Part part : Part.values()) {
      if (nameOf(part).equals(name.toLowerCase(Locale.ROOT))) {
        return part;
      }
    }
    return null;
  }

  private static List<String> partNames() {
    return EnumSet.allOf(Part.class).stream().map(PlanOptions::nameOf).toList();
  }

  private static String nameOf(Part part) {
    return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
