package org.agrichain.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Cost;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Options;

/** A network while it is being built: what its sections share. */
final class Draft {
  /** Published units in one column unit of a flow: tonnes of kg, thousands of head. */
  static final double FLOW = 1000;

  final Catalogue catalogue;
  final Options options;
  final MatrixBuilder matrix = new MatrixBuilder();
  final Places places = new Places();
  final Reach reach;
  final LocalReach local;
  final List<Cost> constants = new ArrayList<>();
  final Map<Integer, List<Fresh>> hauledInto = new HashMap<>();
  final Map<Integer, List<Fresh>> fresh = new HashMap<>();

  /** Most units each market takes of a product in a period, by "market@product@period". */
  Map<String, Double> demand = Map.of();

  int[][] lotColumns;
  int[] lotsRow;
  int[] maxPlants;
  int[] leastLots;
  int[][] lotPlant;
  final List<WholeDecisions.LinePeriod> lines = new ArrayList<>();
  final List<WholeDecisions.Campaign> campaigns = new ArrayList<>();
  final List<WholeDecisions.Candidate> candidates = new ArrayList<>();
  final List<Claim> claims = new ArrayList<>();

  /** True when no bound may follow from other figures. */
  final boolean unfolded;

  private Draft(Dataset dataset, Options options, boolean unfolded) {
    catalogue = new Catalogue(dataset);
    this.options = options;
    this.unfolded = unfolded;
    reach = new Reach(catalogue, options, unfolded);
    local = new LocalReach(catalogue, options, reach, unfolded);
  }

  static Draft of(Dataset dataset, Options options, boolean unfolded) {
    Draft draft = new Draft(dataset, options, unfolded);
    new IntakeSection(draft).add();
    LineSection lines = new LineSection(draft);
    lines.add();
    new ProcessSection(draft, lines).add();
    new MarketSection(draft).add();
    new MovementSection(draft).add();
    new StockSection(draft).add();
    new LimitSection(draft).add();
    new ConversionSection(draft).add();
    new PolicySection(draft).add();
    new InvestmentSection(draft).add();
    return draft;
  }

  /** Balance row of a material at a site in a period. */
  int balance(String site, String material, int period) {
    int place = places.add(site, material, matrix, catalogue.periods);
    return places.row(place, period);
  }

  /**
   * Adds fresh material (made, taken in or bought) to a balance and remembers it for shelf life.
   */
  void give(String site, String material, int period, int column, double amount) {
    int row = balance(site, material, period);
    matrix.put(row, column, amount);
    if (amount > 0) {
      fresh.computeIfAbsent(row, key -> new ArrayList<>()).add(new Fresh(column, amount));
    }
  }

  /** A column that puts fresh material into a balance row. */
  record Fresh(int column, double amount) {}

  WholeDecisions whole() {
    return new WholeDecisions(
        lotColumns,
        lotsRow,
        maxPlants,
        leastLots,
        lotPlant,
        lines.toArray(new WholeDecisions.LinePeriod[0]),
        campaigns.toArray(new WholeDecisions.Campaign[0]),
        candidates.toArray(new WholeDecisions.Candidate[0]),
        claims.stream().map(Claim::tiers).filter(tiers -> tiers.length > 0).toArray(int[][]::new));
  }

  static boolean blank(String text) {
    return text == null || text.isEmpty();
  }
}
