package org.agrichain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.agrichain.dataset.FarApart;
import org.agrichain.dataset.RowPlaces;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Issue;
import org.agrichain.network.Conditioning;
import org.agrichain.network.Grounds;
import org.agrichain.network.Network;
import org.agrichain.network.Range;
import org.agrichain.rules.RuleBook;

/** What can be said of a dataset only when its model is made: figures that lie too far apart. */
public final class NetworkCheck {
  private final Network network;
  private final Grounds grounds;
  private final RowPlaces places;
  private final List<Issue> issues = new ArrayList<>();

  private NetworkCheck(Network network, RowPlaces places) {
    this.network = network;
    this.places = places;
    grounds = new Grounds(network);
  }

  /**
   * Warnings about the model of a dataset.
   *
   * @param located a dataset without errors, with the places of its rows
   * @param rules rules that say what may be done
   * @throws IllegalArgumentException when the dataset has errors
   */
  public static List<Issue> issues(RowPlaces.Located located, RuleBook rules) {
    Dataset dataset = located.reading().dataset();
    if (dataset == null) {
      throw new IllegalArgumentException("The dataset has errors: " + located.reading().issues());
    }
    Network network =
        Network.of(dataset, rules.derive(dataset), PlanSettings.defaults().objective());
    return new NetworkCheck(network, located.places()).issues();
  }

  private List<Issue> issues() {
    Conditioning conditioning = Conditioning.of(network);
    if (Conditioning.wide(conditioning.coefficients())) {
      Range range = conditioning.coefficients();
      Conditioning.Entry most = conditioning.greatest();
      Conditioning.Entry least = conditioning.least();
      add(
          FarApart.Kind.COEFFICIENTS,
          said(range.most(), name(most)),
          grounds.coefficient(most),
          said(range.least(), name(least)),
          grounds.coefficient(least));
    }
    figures(
        FarApart.Kind.LIMITS, grounds::rowName, grounds::limit, network.rowLower, network.rowUpper);
    figures(
        FarApart.Kind.BOUNDS, grounds::columnName, grounds::column, network.lower, network.upper);
    figures(FarApart.Kind.PRICES, grounds::columnName, grounds::column, network.objective);
    return issues;
  }

  private String name(Conditioning.Entry entry) {
    return grounds.columnName(entry.column()) + " in " + grounds.rowName(entry.row());
  }

  private void figures(
      FarApart.Kind kind,
      IntFunction<String> name,
      IntFunction<Object> ground,
      double[]... figures) {
    Range all = Range.of(figures);
    if (!Conditioning.wide(all)) {
      return;
    }
    int least = at(all.least(), figures);
    int most = at(all.most(), figures);
    add(
        kind,
        said(all.most(), name.apply(most)),
        ground.apply(most),
        said(all.least(), name.apply(least)),
        ground.apply(least));
  }

  private static int at(double size, double[]... figures) {
    for (double[] each : figures) {
      for (int i = 0; i < each.length; i++) {
        if (Math.abs(each[i]) == size) {
          return i;
        }
      }
    }
    throw new IllegalArgumentException("no figure of size " + size);
  }

  private void add(
      FarApart.Kind kind, String greatest, Object mostRow, String smallest, Object leastRow) {
    issues.add(new FarApart(kind, greatest, mostRow, smallest, leastRow).issue(places));
  }

  private static String said(double size, String name) {
    return String.format(Locale.ROOT, "%.3g (%s)", size, name);
  }
}
