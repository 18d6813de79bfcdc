package org.agrichain.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.agrichain.domain.Cost;

/** Collects columns, rows and coefficients in any order and packs them by column. */
final class MatrixBuilder {
  private static final int INITIAL = 1 << 14;

  final List<ColumnKind> columnKind = new ArrayList<>();
  final IntList columnSubject = new IntList();
  final IntList columnPeriod = new IntList();
  final IntList columnPart = new IntList();
  final DoubleList lower = new DoubleList();
  final DoubleList upper = new DoubleList();
  final DoubleList unitsPerColumnUnit = new DoubleList();
  final List<List<Cost>> terms = new ArrayList<>();

  final List<RowKind> rowKind = new ArrayList<>();
  final IntList rowSubject = new IntList();
  final IntList rowPeriod = new IntList();
  final IntList rowPart = new IntList();
  final DoubleList rowUnits = new DoubleList();
  final DoubleList rowLower = new DoubleList();
  final DoubleList rowUpper = new DoubleList();

  private int[] entryRow = new int[INITIAL];
  private int[] entryColumn = new int[INITIAL];
  private double[] entryValue = new double[INITIAL];
  private int entries;

  int column(
      ColumnKind kind,
      int subject,
      int period,
      int part,
      double most,
      double unitsPerColumn,
      List<Cost> costsPerUnit) {
    columnKind.add(kind);
    columnSubject.add(subject);
    columnPeriod.add(period);
    columnPart.add(part);
    lower.add(0);
    upper.add(most);
    unitsPerColumnUnit.add(unitsPerColumn);
    terms.add(costsPerUnit);
    return columnKind.size() - 1;
  }

  int row(RowKind kind, int subject, int period, double least, double most) {
    return row(kind, subject, period, 0, 1, least, most);
  }

  int row(
      RowKind kind,
      int subject,
      int period,
      int part,
      double unitsPerRow,
      double least,
      double most) {
    rowKind.add(kind);
    rowSubject.add(subject);
    rowPeriod.add(period);
    rowPart.add(part);
    rowUnits.add(unitsPerRow);
    rowLower.add(least);
    rowUpper.add(most);
    return rowKind.size() - 1;
  }

  void put(int row, int column, double value) {
    if (value == 0) {
      return;
    }
    if (entries == entryRow.length) {
      entryRow = Arrays.copyOf(entryRow, entries * 2);
      entryColumn = Arrays.copyOf(entryColumn, entries * 2);
      entryValue = Arrays.copyOf(entryValue, entries * 2);
    }
    entryRow[entries] = row;
    entryColumn[entries] = column;
    entryValue[entries++] = value;
  }

  int columns() {
    return columnKind.size();
  }

  /** Packs the entries by column; several entries of one place are summed. */
  Packed pack() {
    int[] start = new int[columns() + 1];
    for (int e = 0; e < entries; e++) {
      start[entryColumn[e] + 1]++;
    }
    for (int j = 0; j < columns(); j++) {
      start[j + 1] += start[j];
    }
    int[] next = Arrays.copyOf(start, start.length);
    int[] rows = new int[entries];
    double[] values = new double[entries];
    for (int e = 0; e < entries; e++) {
      int at = next[entryColumn[e]]++;
      rows[at] = entryRow[e];
      values[at] = entryValue[e];
    }
    return Packed.merged(start, rows, values);
  }

  /** Coefficients by column. */
  record Packed(int[] start, int[] rows, double[] values) {
    static Packed merged(int[] start, int[] rows, double[] values) {
      int columns = start.length - 1;
      int[] mergedStart = new int[columns + 1];
      int write = 0;
      for (int j = 0; j < columns; j++) {
        int from = write;
        for (int e = start[j]; e < start[j + 1]; e++) {
          int same = from;
          while (same < write && rows[same] != rows[e]) {
            same++;
          }
          if (same < write) {
            values[same] += values[e];
          } else {
            rows[write] = rows[e];
            values[write++] = values[e];
          }
        }
        mergedStart[j + 1] = write;
      }
      return new Packed(mergedStart, Arrays.copyOf(rows, write), Arrays.copyOf(values, write));
    }
  }

  /** Growing list of ints. */
  static final class IntList {
    private int[] items = new int[INITIAL];
    private int size;

    void add(int item) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size * 2);
      }
      items[size++] = item;
    }

    int get(int index) {
      return items[index];
    }

    int[] toArray() {
      return Arrays.copyOf(items, size);
    }
  }

  /** Growing list of doubles. */
  static final class DoubleList {
    private double[] items = new double[INITIAL];
    private int size;

    void add(double item) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size * 2);
      }
      items[size++] = item;
    }

    double[] toArray() {
      return Arrays.copyOf(items, size);
    }

    void set(int index, double item) {
      items[index] = item;
    }

    double get(int index) {
      return items[index];
    }
  }
}
