package org.agrichain.cli;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agrichain.domain.Account;
import org.agrichain.domain.Objective;

/** An objective by its name, or a CSV file of {@code account,weight}. */
record ObjectiveChoice(Words words) {

  Objective of(String text) throws IOException {
    Optional<Objective> named = Objective.named(text);
    if (named.isPresent()) {
      return named.get();
    }
    Path file = Path.of(text);
    if (!Files.isRegularFile(file)) {
      String names = Objective.ALL.stream().map(Objective::name).collect(Collectors.joining(", "));
      throw new CommandRefused(ExitCode.USAGE, words.say("objective.unknown", text, names));
    }
    return new Objective(file.getFileName().toString(), weights(file));
  }

  private Map<Account, Double> weights(Path file) throws IOException {
    Map<Account, Double> weights = new EnumMap<>(Account.class);
    CsvMapper mapper = new CsvMapper();
    mapper.enable(CsvParser.Feature.WRAP_AS_ARRAY);
    mapper.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
    mapper.enable(CsvParser.Feature.TRIM_SPACES);
    try (Reader reader = Files.newBufferedReader(file);
        MappingIterator<String[]> rows =
            mapper.readerFor(String[].class).with(CsvSchema.emptySchema()).readValues(reader)) {
      while (rows.hasNext()) {
        int line = rows.getCurrentLocation().getLineNr();
        read(file, line, rows.next(), weights);
      }
    } catch (MalformedInputException e) {
      throw refused(file, 1, words.say("objective.encoding"));
    }
    if (weights.values().stream().allMatch(weight -> weight == 0)) {
      throw refused(file, 1, words.say("objective.empty"));
    }
    return Map.copyOf(weights);
  }

  private void read(Path file, int line, String[] cells, Map<Account, Double> weights) {
    List<String> row = Arrays.asList(cells);
    if (line == 1) {
      String heading = String.join(",", row).replace("\uFEFF", "");
      if (!heading.equals("account,weight")) {
        throw refused(file, line, words.say("objective.heading", heading));
      }
      return;
    }
    if (row.size() != 2) {
      throw refused(file, line, words.say("objective.cells", row.size()));
    }
    Account account =
        Arrays.stream(Account.values())
            .filter(candidate -> candidate.id().equals(row.get(0)))
            .findAny()
            .orElseThrow(
                () -> refused(file, line, words.say("objective.account", row.get(0), ids())));
    if (weights.put(account, number(file, line, row.get(1))) != null) {
      throw refused(file, line, words.say("objective.twice", row.get(0)));
    }
  }

  private double number(Path file, int line, String text) {
    try {
      double weight = Double.parseDouble(text);
      if (Double.isFinite(weight)) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // said below, together with numbers that are not finite
    }
    throw refused(file, line, words.say("objective.number", text));
  }

  private static String ids() {
    return Arrays.stream(Account.values()).map(Account::id).collect(Collectors.joining(", "));
  }

  private static CommandRefused refused(Path file, int line, String message) {
    return new CommandRefused(ExitCode.BAD_INPUT, file + ":" + line + "  " + message);
  }
}
