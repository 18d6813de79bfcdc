package org.agrichain.benchmark.outside;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The numbers of a plain text file, one after another; line breaks mean nothing. */
final class Figures {
  private final Path file;
  private final String[] words;
  private int next;

  private Figures(Path file, String[] words) {
    this.file = file;
    this.words = words;
  }

  static Figures of(Path file) throws IOException {
    return new Figures(file, Files.readString(file).trim().split("\\s+"));
  }

  /** The next number. */
  double number() throws IOException {
    if (next >= words.length) {
      throw new FileSystemException(
          file.toString(), null, "it ends after " + words.length + " numbers");
    }
    try {
      return Double.parseDouble(words[next++]);
    } catch (NumberFormatException e) {
      throw new FileSystemException(
          file.toString(), null, "number " + next + " is \"" + words[next - 1] + "\"");
    }
  }

  /** The next number, a count of something. */
  int count() throws IOException {
    double number = number();
    if (number != Math.rint(number) || number < 1 || number > 100_000) {
      throw new FileSystemException(
          file.toString(), null, "number " + next + " should be a count, not " + number);
    }
    return (int) number;
  }

  /** The next {@code rows x columns} numbers. */
  double[][] table(int rows, int columns) throws IOException {
    double[][] table = new double[rows][columns];
    for (double[] row : table) {
      for (int k = 0; k < columns; k++) {
        row[k] = number();
      }
    }
    return table;
  }
}
