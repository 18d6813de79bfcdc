package org.agrichain.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Issue;
import org.agrichain.domain.Options;
import org.agrichain.plan.Plan;
import org.agrichain.plan.PlanReader;
import org.agrichain.plan.PlanSummary;
import org.agrichain.rules.RuleBook;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A published plan with the question it answers: the dataset and rules it recorded, or others that
 * the user names, refused unless their hashes are those of the plan.
 *
 * @param plan plan
 * @param dataset its dataset; null when that has errors
 * @param issues errors of the dataset
 * @param options what the rules allow
 */
record PlanInput(Plan plan, Dataset dataset, List<Issue> issues, Options options) {

  /**
   * Reads all three.
   *
   * @param folder folder of the plan
   * @param named dataset the user names; null for the recorded one
   * @param scenario scenario the user names; null for the recorded one
   * @param rules rules the user names; those without a folder stand for the recorded ones
   */
  static PlanInput read(
      Words words,
      CommandLine command,
      Path folder,
      String named,
      String scenario,
      RuleSource rules)
      throws Exception {
    Plan plan = PlanReader.read(folder);
    PlanSummary summary = plan.summary();
    RuleSource ruleSource =
        rules.folder() != null
            ? rules
            : RuleSource.recorded(summary.rulesPath(), folder, rules.trustDrl());
    FutureTask<RuleBook> compiling = ruleSource.begin();
    String under = scenario == null ? summary.scenario() : scenario;
    DatasetSource source;
    if (named != null) {
      source = new DatasetSource(named, under);
    } else if (summary.datasetPath() != null) {
      source = DatasetSource.recorded(summary.datasetPath(), folder).under(under);
    } else {
      throw new ParameterException(command, words.say("verify.no-dataset"));
    }
    Reading reading = source.read();
    if (reading.dataset() == null) {
      return new PlanInput(plan, null, reading.issues(), null);
    }
    String what = words.say("verify.dataset", source.text());
    refuseOther(words, what, summary.datasetSha256(), reading.sha256());
    RuleBook book = RuleSource.finish(compiling);
    refuseOther(words, words.say("verify.rules"), summary.rulesSha256(), book.sha256());
    return new PlanInput(plan, reading.dataset(), List.of(), book.derive(reading.dataset()));
  }

  private static void refuseOther(Words words, String what, String planned, String now) {
    if (!now.equals(planned)) {
      throw new CommandRefused(
          ExitCode.BAD_INPUT, words.say("verify.mismatch", what, planned, now));
    }
  }
}
