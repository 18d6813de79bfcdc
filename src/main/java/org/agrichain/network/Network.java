package org.agrichain.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Objective;
import org.agrichain.domain.Options;

/**
 * The optimisation model: maximize {@code constant + sum objective[j] x[j]} over the rows, in
 * thousand yuan and thousands of units (tonnes, thousand head). Arrays are shared and read only.
 *
 * <p>Columns are stored by column: the entries of column j are {@code entryRow/entryValue[k]} for k
 * in {@code columnStart[j] .. columnStart[j + 1] - 1}.
 */
public final class Network {
  /** Yuan per unit of the objective. */
  public static final double YUAN = 1000;

  /** Dataset the network was made of. */
  public final Dataset dataset;

  /** Options the network was made of. */
  public final Options options;

  /** What is maximized. */
  public final Objective goal;

  /** Number of periods. */
  public final int periods;

  /** Number of columns. */
  public final int columns;

  /** Number of rows. */
  public final int rows;

  /** Kind of each column. */
  public final ColumnKind[] columnKind;

  /** Position of the option, line or row of the dataset that each column belongs to. */
  public final int[] columnSubject;

  /** Period of each column, 1..T. */
  public final int[] columnPeriod;

  /** Mode, tier, ingredient ... within the subject. */
  public final int[] columnPart;

  /** Lower bounds, always finite. */
  public final double[] lower;

  /** Upper bounds, always finite. */
  public final double[] upper;

  /** Objective in thousand yuan per column unit. */
  public final double[] objective;

  /** Published units (kg, head, lots, times on) per column unit. */
  public final double[] unitsPerColumnUnit;

  /** Money terms in yuan per published unit; the objective is their weighted sum. */
  public final List<List<Cost>> terms;

  /** Value of what no decision changes, in thousand yuan. */
  public final double constant;

  /** Kind of each row. */
  public final RowKind[] rowKind;

  /** Node pair, supply, line ... of each row. */
  public final int[] rowSubject;

  /** Period of each row, 0 when it spans the plan. */
  public final int[] rowPeriod;

  /**
   * Of a BLEND_LIMIT row the position of the ingredient among the flows of its process, or -1 minus
   * the position of the blend limit in the dataset; 0 elsewhere.
   */
  public final int[] rowPart;

  /** Units of the dataset's figure in one unit of a LIMIT row; 1 elsewhere. */
  public final double[] rowUnits;

  /** Least activity of each row. */
  public final double[] rowLower;

  /** Greatest activity of each row. */
  public final double[] rowUpper;

  /** Where the entries of each column start; one longer than columns. */
  public final int[] columnStart;

  /** Row of each entry. */
  public final int[] entryRow;

  /** Value of each entry. */
  public final double[] entryValue;

  /** Places: (site, material) pairs and their balance rows. */
  public final Places places;

  /** Whole decisions: lots, lines and campaigns. */
  public final WholeDecisions whole;

  /** What each place gets or pays under each policy. */
  final List<Claim> claims;

  Network(Draft draft, Objective goal) {
    dataset = draft.catalogue.dataset;
    options = draft.options;
    this.goal = goal;
    periods = draft.catalogue.periods;
    MatrixBuilder matrix = draft.matrix;
    columns = matrix.columns();
    rows = matrix.rowKind.size();
    columnKind = matrix.columnKind.toArray(new ColumnKind[0]);
    columnSubject = matrix.columnSubject.toArray();
    columnPeriod = matrix.columnPeriod.toArray();
    columnPart = matrix.columnPart.toArray();
    lower = matrix.lower.toArray();
    upper = matrix.upper.toArray();
    unitsPerColumnUnit = matrix.unitsPerColumnUnit.toArray();
    terms = List.copyOf(matrix.terms);
    rowKind = matrix.rowKind.toArray(new RowKind[0]);
    rowSubject = matrix.rowSubject.toArray();
    rowPeriod = matrix.rowPeriod.toArray();
    rowPart = matrix.rowPart.toArray();
    rowUnits = matrix.rowUnits.toArray();
    rowLower = matrix.rowLower.toArray();
    rowUpper = matrix.rowUpper.toArray();
    MatrixBuilder.Packed packed = matrix.pack();
    columnStart = packed.start();
    entryRow = packed.rows();
    entryValue = packed.values();
    places = draft.places;
    whole = draft.whole();
    claims = List.copyOf(draft.claims);
    objective = new double[columns];
    for (int j = 0; j < columns; j++) {
      objective[j] = weighted(terms.get(j), goal) * unitsPerColumnUnit[j] / YUAN;
    }
    constant = weighted(draft.constants, goal) / YUAN;
  }

  private Network(Network like, Allotment allotment) {
    dataset = like.dataset;
    options = like.options;
    goal = like.goal;
    periods = like.periods;
    columns = like.columns;
    rows = allotment.rows();
    columnKind = like.columnKind;
    columnSubject = like.columnSubject;
    columnPeriod = like.columnPeriod;
    columnPart = like.columnPart;
    lower = like.lower;
    upper = like.upper;
    objective = like.objective;
    unitsPerColumnUnit = like.unitsPerColumnUnit;
    terms = like.terms;
    constant = like.constant;
    int[] from = IntStream.range(0, rows).map(allotment::parent).toArray();
    rowKind = Arrays.stream(from).mapToObj(i -> like.rowKind[i]).toArray(RowKind[]::new);
    rowSubject = Arrays.stream(from).map(i -> like.rowSubject[i]).toArray();
    rowPeriod = Arrays.stream(from).map(i -> like.rowPeriod[i]).toArray();
    rowPart = Arrays.stream(from).map(i -> like.rowPart[i]).toArray();
    rowUnits = Arrays.stream(from).mapToDouble(i -> like.rowUnits[i]).toArray();
    rowLower = allotment.rowLower();
    rowUpper = allotment.rowUpper();
    columnStart = like.columnStart;
    entryRow = allotment.entryRow();
    entryValue = like.entryValue;
    places = like.places;
    whole = like.whole;
    claims = like.claims;
  }

  /**
   * The network with everything shared out among its periods as a point does it ({@link
   * Allotment}): columns are the same, rows of this network keep their numbers and those that are
   * split off follow. Its periods have nothing in common.
   *
   * @param x value of every column
   */
  public Network sharedOut(double[] x) {
    return new Network(this, new Allotment(this, x));
  }

  /** Builds the network of a dataset and its options for an objective. */
  public static Network of(Dataset dataset, Options options, Objective goal) {
    return new Network(Draft.of(dataset, options, false), goal);
  }

  /**
   * Builds the same network without the bounds that follow from other figures (what can reach a
   * place, what a line can do): what a figure forbids is forbidden by its own rows and by the
   * greatest sales, purchases and lots alone, so that one figure can be changed without the others.
   */
  public static Network unfolded(Dataset dataset, Options options, Objective goal) {
    return new Network(Draft.of(dataset, options, true), goal);
  }

  /** Activity of every row for the given column values. */
  public double[] activity(double[] x) {
    double[] activity = new double[rows];
    for (int j = 0; j < columns; j++) {
      if (x[j] != 0) {
        for (int k = columnStart[j]; k < columnStart[j + 1]; k++) {
          activity[entryRow[k]] += entryValue[k] * x[j];
        }
      }
    }
    return activity;
  }

  /** Value of the given column values in thousand yuan. */
  public double value(double[] x) {
    double value = constant;
    for (int j = 0; j < columns; j++) {
      value += objective[j] * x[j];
    }
    return value;
  }

  /** Identifier of the limit, or after all limits the conversion floor, that a BREACH breaks. */
  String limitName(int at) {
    int limits = dataset.limits().size();
    return at < limits
        ? dataset.limits().get(at).limit()
        : dataset.conversionFloors().get(at - limits).conversionFloor();
  }

  private static double weighted(List<Cost> terms, Objective goal) {
    double sum = 0;
    for (Cost term : terms) {
      sum += goal.weight(term.account()) * term.yuan();
    }
    return sum;
  }
}
