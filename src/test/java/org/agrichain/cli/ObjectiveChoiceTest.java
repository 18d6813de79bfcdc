package org.agrichain.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.agrichain.dataset.Lang;
import org.agrichain.domain.Account;
import org.agrichain.domain.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectiveChoiceTest {
  @TempDir private Path folder;

  private final ObjectiveChoice choice = new ObjectiveChoice(Words.in(Lang.EN));

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("mine.csv"), text);
  }

  @Test
  void everyNamedObjectiveIsFoundByItsName() throws IOException {
    for (Objective objective : Objective.ALL) {
      assertThat(choice.of(objective.name())).isSameAs(objective);
    }
    assertThat(Objective.ALL).hasSize(3);
  }

  @Test
  void aFileGivesItsWeights() throws IOException {
    Objective mine = choice.of(file("account,weight\noutput,1\n\nwages, 0.5\n").toString());

    assertThat(mine.name()).isEqualTo("mine.csv");
    assertThat(mine.weights()).isEqualTo(Map.of(Account.OUTPUT, 1.0, Account.WAGES, 0.5));
    assertThat(mine.weight(Account.ENERGY)).isZero();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeading() throws IOException {
    assertThat(choice.of(file("\uFEFFaccount,weight\r\noutput,1\r\n").toString()).weights())
        .containsOnlyKeys(Account.OUTPUT);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'mine.csv:1', 'No account'",
    "'account,weight', 'mine.csv:1', 'No account'",
    "'output,1', 'mine.csv:1', 'account,weight'",
    "'account,weight|ouptut,1', 'mine.csv:2', 'ouptut'",
    "'account,weight|output,1|output,2', 'mine.csv:3', 'already'",
    "'account,weight|wages,1|output,1;5', 'mine.csv:3', '1;5'",
    "'account,weight|output,NaN', 'mine.csv:2', 'NaN'",
    "'account,weight|output,1,5', 'mine.csv:2', '3'",
    "'account,weight|output,0', 'mine.csv:1', 'No account'"
  })
  void aFaultNamesFileAndLine(String text, String place, String word) throws IOException {
    Path file = file(text.replace("|", "\n"));

    assertThatExceptionOfType(CommandRefused.class)
        .isThrownBy(() -> choice.of(file.toString()))
        .withMessageContaining(place)
        .withMessageContaining(word)
        .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT));
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Path file = folder.resolve("gbk.csv");
    Files.write(file, "科目,权重".getBytes(Charset.forName("GBK")));

    assertThatExceptionOfType(CommandRefused.class)
        .isThrownBy(() -> choice.of(file.toString()))
        .withMessageContaining("UTF-8");
  }
}
