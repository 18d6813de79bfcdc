package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.Path;
import org.agrichain.domain.Account;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.IntakeTerm;
import org.agrichain.domain.LimitSpan;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Supply;

/**
 * Generalised assignment: every job is a lot that must be taken, every agent a plant. What a job
 * costs and uses there are its intake terms; the agent's capacity is a limit. Nothing is made of
 * the jobs, so no line ever runs.
 *
 * @param sign +1 when costs are saved, -1 when they are gained
 */
record AssignmentCase(int sign) implements Restatement {
  private static final String YARD = "yard";
  private static final String JOB = "job";
  private static final String DONE = "done";

  @Override
  public Dataset of(Path folder, String instance) throws IOException {
    Figures figures = Figures.of(folder.resolve("instances").resolve(instance + ".txt"));
    int agents = figures.count();
    int jobs = figures.count();
    double[][] cost = figures.table(agents, jobs);
    double[][] use = figures.table(agents, jobs);
    Tables tables = new Tables(instance);
    tables.periods(1, 0);
    tables.site(YARD, SiteKind.ORIGIN);
    tables.goods(JOB).raw(JOB).free().add();
    tables.goods(DONE).free().add();
    tables.recipe("do", Tables.LINE_TYPE, JOB);
    tables.flow("do", DONE, 1);
    for (int j = 1; j <= jobs; j++) {
      tables.add(new Supply(JOB + j, YARD, JOB, 1, 1, Tables.TONNE, 0, 0, 0, true, 0, 0, 0));
    }
    for (int i = 1; i <= agents; i++) {
      String agent = "agent" + i;
      tables.site(agent, SiteKind.PLANT);
      tables.distance(YARD, agent, 0);
      tables.line(agent + "-line", agent, Tables.LINE_TYPE, Tables.TONNE, 1);
      String limit = agent + "-capacity";
      tables.atMost(limit, figures.number(), LimitSpan.PERIOD, 1, 1);
      for (int j = 1; j <= jobs; j++) {
        tables.add(
            new IntakeTerm(
                JOB + j,
                agent,
                Account.SERVICES,
                sign * YUAN * cost[i - 1][j - 1],
                limit,
                use[i - 1][j - 1]));
      }
    }
    return tables.dataset();
  }
}
