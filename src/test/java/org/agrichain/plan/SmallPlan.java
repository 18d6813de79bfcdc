package org.agrichain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Objective;

/** A plan of {@link SmallChain}, worked out by hand to the fen. */
public final class SmallPlan {
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry(
              "lots",
              """
              ewes-1#1,ewes-1,farm,ewe,1,20,works,0,1,ewe,19,1,
              ewes-1#2,ewes-1,farm,ewe,1,20,works,1,2,ewe,19,1,
              ewes-1#3,ewes-1,farm,ewe,1,20,,0,,,0,0,worth more at the farm
              """),
          Map.entry("procurement", "spice-1,works,spice,2,3.4,41.97"),
          Map.entry(
              "intake",
              """
              works,1,farm,ewe,1,19
              works,2,farm,ewe,1,19
              """),
          Map.entry(
              "production-orders",
              """
              kill,works,slaughter,1,1,1.9,reference,ewe,19
              kill,works,slaughter,1,1,1.9,output,meat,351
              kill,works,slaughter,1,1,1.9,output,fat,61
              kill,works,slaughter,1,1,1.9,loss,,346.75
              kill,works,slaughter,1,1,1.9,rounding-loss,,1.25
              kill,works,slaughter,2,1,1.9,reference,ewe,19
              kill,works,slaughter,2,1,1.9,output,meat,351
              kill,works,slaughter,2,1,1.9,output,fat,62
              kill,works,slaughter,2,1,1.9,loss,,345.8
              kill,works,slaughter,2,1,1.9,rounding-loss,,1.2
              mixer,works,mix,2,1,4.6,reference,,260
              mixer,works,mix,2,1,4.6,ingredient,meat,200
              mixer,works,mix,2,1,4.6,ingredient,fat,60
              mixer,works,mix,2,1,4.6,input,spice,3.4
              mixer,works,mix,2,1,4.6,output,sausage,254
              mixer,works,mix,2,1,4.6,loss,,8.58
              mixer,works,mix,2,1,4.6,rounding-loss,,0.82
              """),
          Map.entry("campaigns", "mixer,mix,2,260,2,100.00"),
          Map.entry(
              "byproducts",
              """
              works,fat,1,61,0,0,0,61
              works,fat,2,62,60,0,0,2
              works,meat,1,351,0,250,101,0
              works,meat,2,351,200,262,-111,0
              works,sausage,2,254,0,254,0,0
              """),
          Map.entry(
              "shipments",
              """
              works,town,meat,1,250,249,137.50
              works,town,meat,2,262,261,144.10
              works,town,sausage,2,254,254,156.21
              """),
          Map.entry(
              "inventory",
              """
              town,meat,1,0,0,0,249,0,0,0,249,0,0,0.00
              town,meat,2,0,0,0,261,0,0,0,261,0,0,0.00
              town,sausage,2,0,0,0,254,0,0,0,254,0,0,0.00
              works,ewe,1,0,19,0,0,0,19,0,0,0,0,0.00
              works,ewe,2,0,19,0,0,0,19,0,0,0,0,0.00
              works,fat,1,0,0,61,0,0,0,0,0,61,0,0.00
              works,fat,2,0,0,62,0,0,60,0,0,2,0,0.00
              works,meat,1,30,0,351,0,0,0,250,0,0,131,10.48
              works,meat,2,131,0,351,0,0,200,262,0,0,20,1.60
              works,sausage,2,0,0,254,0,0,0,254,0,0,0,0.00
              works,spice,2,0,0,0,0,3.4,3.4,0,0,0,0,0.00
              """),
          Map.entry(
              "sales",
              """
              town,meat,1,tier 1,135,42.5,5737.50
              town,meat,1,tier 2,114,40.05,4565.70
              town,meat,2,tier 1,150,42.5,6375.00
              town,meat,2,tier 2,111,40.05,4445.55
              town,sausage,2,contract feast,190,30,5700.00
              town,sausage,2,tier 1,64,33.3,2131.20
              """),
          Map.entry("contracts", "feast,town,sausage,2,200,190,10,35.00"),
          Map.entry(
              "discards",
              """
              works,fat,1,61,12.20
              works,fat,2,2,0.40
              """),
          Map.entry(
              "capacity",
              """
              kill,works,1,1,160,1.6,1.9,1.19,false,0
              kill,works,2,1,160,1.6,1.9,1.19,false,0
              kill-2,annex,1,0,0,0,0,0,false,0
              kill-2,annex,2,0,0,0,0,0,false,0
              mixer,works,1,0,0,0,0,0,false,0
              mixer,works,2,1,200,4,4.6,2.3,true,12.5
              """),
          Map.entry("investments", ""),
          Map.entry("payments", ""),
          Map.entry(
              "prices",
              """
              line-hour,works,mixer,2,12.5
              lot,farm,ewes-1,1,-15.25
              material,town,meat,1,40.05
              """),
          Map.entry(
              "value-added",
              """
              ewe,intake,works,1,services,45.09,-45.09
              ewe,intake,works,1,transport,120.55,-120.55
              ewe,intake,works,2,materials,360.00,-360.00
              ewe,intake,works,2,services,45.09,-45.09
              ewe,intake,works,2,transport,120.55,-120.55
              ewe,raw-supply,farm,1,farm-inputs,24015.00,-24015.00
              ewe,raw-supply,farm,1,output,17002.00,17002.00
              fat,disposal,works,1,disposal,12.20,-12.20
              fat,disposal,works,2,disposal,0.40,-0.40
              meat,haulage,works,1,transport,137.50,-137.50
              meat,haulage,works,2,transport,144.10,-144.10
              meat,market,town,1,output,10303.20,10303.20
              meat,market,town,2,output,10820.55,10820.55
              meat,slaughter,works,1,energy,38.00,-38.00
              meat,slaughter,works,1,wages,61.75,0.00
              meat,slaughter,works,2,energy,38.00,-38.00
              meat,slaughter,works,2,wages,61.75,0.00
              meat,storage,works,1,storage,10.48,-10.48
              meat,storage,works,2,stock-change,-150.00,-150.00
              meat,storage,works,2,storage,1.60,-1.60
              mixing,line-time,works,2,energy,80.00,-80.00
              mixing,line-time,works,2,services,20.00,-20.00
              mixing,line-time,works,2,wages,500.00,0.00
              sausage,cooking,works,2,packaging,130.00,-130.00
              sausage,cooking,works,2,services,100.00,-100.00
              sausage,cooking,works,2,wages,52.00,0.00
              sausage,haulage,works,2,transport,156.21,-156.21
              sausage,market,town,2,output,7831.20,7831.20
              sausage,market,town,2,penalty,35.00,-35.00
              slaughter,line-time,works,1,depreciation,50.00,0.00
              slaughter,line-time,works,1,energy,200.00,-200.00
              slaughter,line-time,works,1,wages,1000.00,0.00
              slaughter,line-time,works,2,depreciation,50.00,0.00
              slaughter,line-time,works,2,energy,200.00,-200.00
              slaughter,line-time,works,2,wages,1000.00,0.00
              spice,purchase,works,2,materials,41.97,-41.97
              water,limit,,2,penalty,25.00,-25.00
              """),
          Map.entry(
              "progress",
              """
              1,1.5,relaxed,0,,21000.75
              2,3.25,search,1,19500,21000.75
              3,11.125,bound,7,19730.21,20000
              """));

  private SmallPlan() {}

  public static Plan plan() {
    List<List<Object>> tables = new ArrayList<>();
    for (PlanTable table : PlanTable.all()) {
      tables.add(rows(table, TABLES.get(table.name())));
    }
    return PlanTable.plan(summary(), tables);
  }

  public static PlanSummary summary() {
    Map<String, Double> weights = new TreeMap<>();
    Objective.VALUE_ADDED.weights().forEach((account, weight) -> weights.put(account.id(), weight));
    return new PlanSummary(
        PlanJson.FORMAT,
        "0.1.0",
        "small",
        null,
        "../small",
        "shipped",
        "a".repeat(64),
        "b".repeat(64),
        "value-added",
        weights,
        "region",
        "FEASIBLE",
        new BigDecimal("19730.21"),
        new BigDecimal("20000.00"),
        1.34895,
        12.5,
        3.25,
        120L,
        null,
        1,
        7,
        "seconds",
        new PlanSummary.LotCounts(3, 2, 1),
        List.of(new PlanSummary.RawInput("sheep", "head", 60, 40, 20)),
        new PlanSummary.Baselines(new BigDecimal("17002.00"), new BigDecimal("18000.00")),
        new PlanSummary.SolverCounts(
            1_200_000_000,
            310_000.5,
            42,
            0L,
            0L,
            Map.of("local-search", new BigDecimal("12.34")),
            new PlanSummary.Conditioning(4.3, 4.3, 1.6, 1.7, 3)));
  }

  private static List<Object> rows(PlanTable table, String text) {
    return new ArrayList<>(text.strip().lines().map(line -> row(table, line)).toList());
  }

  private static Object row(PlanTable table, String line) {
    String[] cells = line.split(",", -1);
    Object[] values = new Object[cells.length];
    for (int i = 0; i < cells.length; i++) {
      values[i] = table.columns().get(i).parse(cells[i]);
    }
    return table.row(values);
  }
}
