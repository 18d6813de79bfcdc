package org.agrichain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agrichain.benchmark.Measurement;
import org.agrichain.benchmark.Results;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Dataset;
import org.agrichain.report.page.ContestRun;
import org.agrichain.report.page.ReportWriter;

/**
 * Where a benchmark is written: one CSV file of runs, or a folder with runs, curves and a page.
 *
 * @param out file that ends in .csv, else a folder; null for nowhere
 * @param dataset what was planned
 * @param seconds wall time of each run
 * @param lang language of the page
 */
record BenchmarkFiles(Path out, Dataset dataset, double seconds, Lang lang) {
  static final String RUNS = "runs.csv";
  static final String CURVES = "curves.csv";

  /** Writes all runs so far, replacing what was written before. */
  void write(Results results) throws IOException {
    if (out == null) {
      return;
    }
    if (out.toString().endsWith(".csv")) {
      results.writeCsv(out);
      return;
    }
    Files.createDirectories(out);
    results.writeCsv(out.resolve(RUNS));
    results.writeCurves(out.resolve(CURVES));
    List<ContestRun> runs = new ArrayList<>();
    for (Measurement one : results.runs()) {
      runs.add(
          new ContestRun(
              one.run().id(),
              one.seed(),
              one.seconds(),
              one.valueYuan(),
              one.boundYuan(),
              one.gapPercent(results.bestBound()),
              one.firstPlanSeconds(),
              one.curve().stream()
                  .map(
                      point ->
                          new ContestRun.Point(
                              point.seconds(), point.valueYuan(), point.boundYuan()))
                  .toList()));
    }
    ReportWriter.write(runs, dataset, seconds, out, lang);
  }
}
