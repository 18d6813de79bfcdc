package org.agrichain.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.agrichain.dataset.DatasetWriter;
import org.agrichain.dataset.Reading;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.SiteKind;
import org.agrichain.domain.Supply;
import org.agrichain.generate.Generator;
import org.agrichain.generate.LotSize;
import org.agrichain.generate.Presets;
import org.agrichain.generate.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code generate}: a dataset of any size. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
  @ParentCommand private AgriChain root;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PRESET")
  private String preset;

  @Parameters(index = "1", paramLabel = "DIR")
  private Path target;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  private long seed;

  @Option(names = "--like", paramLabel = "DATASET")
  private String like;

  @Option(names = "--plants", paramLabel = "N")
  private Integer plants;

  @Option(names = "--origins", paramLabel = "N")
  private Integer origins;

  @Option(names = "--markets", paramLabel = "N")
  private Integer markets;

  @Option(names = "--areas", paramLabel = "N")
  private Integer areas;

  @Option(names = "--reach", paramLabel = "N")
  private Integer reach;

  @Option(names = "--products", paramLabel = "N", defaultValue = "0")
  private int products;

  @Option(names = "--lots", paramLabel = "GROUP=UNITS/PER_LOT")
  private Map<String, String> lots = new LinkedHashMap<>();

  @Option(names = "--weeks")
  private boolean weekly;

  @Override
  public Integer call() throws Exception {
    Words words = root.words();
    if (InitCommand.holdsSomething(target)) {
      throw new CommandRefused(ExitCode.USAGE, words.say("init.exists", target));
    }
    Size size = size(words);
    Reading reading = (like == null ? DatasetSource.FLAGSHIP : new DatasetSource(like)).read();
    if (reading.dataset() == null) {
      new IssueList(words).print(reading.issues(), spec.commandLine().getErr());
      return ExitCode.BAD_INPUT;
    }
    refuseUnknownGroups(words, reading.dataset());
    Dataset made = Generator.generate(reading.dataset(), size, seed);
    DatasetWriter.writeCsv(made, target);
    spec.commandLine()
        .getOut()
        .println(
            words.say(
                "generate.done",
                target,
                count(made, SiteKind.ORIGIN),
                count(made, SiteKind.PLANT),
                count(made, SiteKind.MARKET),
                made.supplies().stream().mapToLong(Supply::lots).sum(),
                made.periods().size()));
    spec.commandLine().getOut().println(Self.next(words, "check", target.toString()));
    return ExitCode.OK;
  }

  private static long count(Dataset made, SiteKind kind) {
    return made.sites().stream().filter(site -> site.kind() == kind).count();
  }

  private Size size(Words words) {
    Size size =
        Presets.all().stream()
            .filter(one -> one.id().equals(preset))
            .findFirst()
            .orElseThrow(() -> refused(words.say("generate.unknown", preset, names())))
            .withPlaces(plants, origins, markets, areas);
    size = size.with(reach == null ? size.reach() : reach, products, weekly);
    positive(words, "--areas", size.areas(), 1);
    positive(words, "--plants", size.plants(), size.areas());
    positive(words, "--origins", size.origins(), size.areas());
    positive(words, "--markets", size.markets(), size.areas());
    positive(words, "--reach", size.reach(), 1);
    positive(words, "--products", products, 0);
    for (Map.Entry<String, String> entry : lots.entrySet()) {
      size = size.withLots(entry.getKey(), lotSize(words, entry.getValue()));
    }
    return size;
  }

  private static void positive(Words words, String option, int value, int least) {
    if (value < least) {
      throw refused(words.say("generate.least", option, least, value));
    }
  }

  /** Units over the plan, and units of one lot, both more than zero and the lots countable. */
  private static LotSize lotSize(Words words, String text) {
    String[] parts = text.split("/", -1);
    try {
      LotSize size = new LotSize(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
      double count = size.units() / size.unitsPerLot();
      if (size.unitsPerLot() > 0 && count > 0 && count <= 1e8 && parts.length == 2) {
        return size;
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      // Said below, like any other text that is no size.
    }
    throw refused(words.say("generate.lots", text));
  }

  private void refuseUnknownGroups(Words words, Dataset dataset) {
    for (String group : lots.keySet()) {
      if (dataset.rawGroups().stream().noneMatch(known -> known.rawGroup().equals(group))) {
        throw refused(
            words.say(
                "generate.group",
                group,
                dataset.rawGroups().stream()
                    .map(known -> known.rawGroup())
                    .collect(Collectors.joining(", "))));
      }
    }
  }

  private static CommandRefused refused(String message) {
    return new CommandRefused(ExitCode.USAGE, message);
  }

  private static String names() {
    return Presets.all().stream().map(Size::id).collect(Collectors.joining(", "));
  }
}
