package org.agrichain.pricing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A whole model as an exact solver takes it, in thousand yuan and to be made large: first the
 * columns of the network, then those for limits over whole decisions.
 *
 * @param constant value of doing nothing
 * @param objective worth of one unit of each column
 * @param lower least value of each column
 * @param upper greatest value of each column
 * @param whole whether a column takes whole values only
 * @param rowLower least sum of each row, negative infinity without one
 * @param rowUpper greatest sum of each row, infinity without one
 * @param start where the entries of each column start, and where the last one ends
 * @param row row of each entry
 * @param value coefficient of each entry
 * @param hint value of each column in a known plan, null without one
 */
record ExactModel(
    double constant,
    double[] objective,
    double[] lower,
    double[] upper,
    boolean[] whole,
    double[] rowLower,
    double[] rowUpper,
    int[] start,
    int[] row,
    double[] value,
    double[] hint) {

  int columns() {
    return objective.length;
  }

  int rows() {
    return rowLower.length;
  }

  /** Writes the model for a process of the same program. */
  void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeDouble(constant);
      for (double[] each : new double[][] {objective, lower, upper, rowLower, rowUpper, value}) {
        write(out, each);
      }
      for (int[] each : new int[][] {start, row}) {
        out.writeInt(each.length);
        for (int number : each) {
          out.writeInt(number);
        }
      }
      for (boolean isWhole : whole) {
        out.writeBoolean(isWhole);
      }
      out.writeBoolean(hint != null);
      if (hint != null) {
        write(out, hint);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static ExactModel read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      double constant = in.readDouble();
      double[] objective = doubles(in);
      double[] lower = doubles(in);
      double[] upper = doubles(in);
      double[] rowLower = doubles(in);
      double[] rowUpper = doubles(in);
      double[] value = doubles(in);
      int[] start = ints(in);
      int[] row = ints(in);
      boolean[] whole = new boolean[objective.length];
      for (int j = 0; j < whole.length; j++) {
        whole[j] = in.readBoolean();
      }
      double[] hint = in.readBoolean() ? doubles(in) : null;
      return new ExactModel(
          constant, objective, lower, upper, whole, rowLower, rowUpper, start, row, value, hint);
    }
  }

  static void write(DataOutputStream out, double[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  static double[] doubles(DataInputStream in) throws IOException {
    double[] numbers = new double[in.readInt()];
    for (int k = 0; k < numbers.length; k++) {
      numbers[k] = in.readDouble();
    }
    return numbers;
  }

  private static int[] ints(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    for (int k = 0; k < numbers.length; k++) {
      numbers[k] = in.readInt();
    }
    return numbers;
  }
}
