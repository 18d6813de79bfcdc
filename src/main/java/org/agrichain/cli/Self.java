package org.agrichain.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How this program was called, so that what it suggests can be typed as it stands. */
final class Self {
  private static final String NAME = "agrichain";

  private Self() {}

  /** A line that suggests a command. */
  static String next(Words words, String... arguments) {
    return words.say("next", commandLine(System.getProperty("sun.java.command", ""), arguments));
  }

  static String commandLine(String calledAs, String... arguments) {
    int end = calledAs.indexOf(".jar");
    String program = end < 0 ? NAME : "java -jar " + quoted(calledAs.substring(0, end + 4));
    return program
        + Arrays.stream(arguments).map(word -> " " + quoted(word)).collect(Collectors.joining());
  }

  private static String quoted(String word) {
    return word.matches("[\\p{L}\\p{N}_./:\\\\=-]+") ? word : '"' + word + '"';
  }
}
