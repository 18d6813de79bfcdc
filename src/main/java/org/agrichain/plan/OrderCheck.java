package org.agrichain.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.BlendLimit;
import org.agrichain.domain.Flow;
import org.agrichain.domain.Money;
import org.agrichain.domain.Recipe;

/** Orders follow from their reference input, blends stay within their limits, campaigns hold. */
final class OrderCheck {
  private final Facts facts;
  private final Reading reading;
  private final Findings findings;
  private final Map<List<Object>, Order> orders = new HashMap<>();

  OrderCheck(Facts facts, Reading reading, Findings findings) {
    this.facts = facts;
    this.reading = reading;
    this.findings = findings;
    for (Order order : reading.orders) {
      orders.put(List.of(order.option().line(), order.option().recipe(), order.period()), order);
    }
  }

  void check() {
    Map<Order, Map<String, Double>> published = new HashMap<>();
    for (ProductionOrderRow row : reading.plan.productionOrders()) {
      Order order = orders.get(List.of(row.line(), row.recipe(), row.period()));
      if (order != null) {
        head(order, row);
        String material = row.material() == null ? "" : row.material();
        published
            .computeIfAbsent(order, key -> new HashMap<>())
            .put(row.direction() + " " + material, row.units());
      }
    }
    for (Order order : reading.orders) {
      rows(order, published.get(order));
      if (order.reference() == null) {
        blend(order);
      }
    }
    campaigns();
  }

  private void head(Order order, ProductionOrderRow row) {
    String where = where(order) + " " + row.direction() + " " + row.material();
    findings.equal(ViolationCode.ORDER_ROWS, where + " site", row.site(), order.option().site());
    findings.hours(ViolationCode.ORDER_HOURS, where + " hours", row.hours(), order.hours(facts));
    CapacityRow line = reading.capacity.get(List.of(row.line(), row.period()));
    if (line != null) {
      findings.equal(ViolationCode.ORDER_SHIFTS, where + " shifts", row.shifts(), line.shifts());
    }
  }

  private void rows(Order order, Map<String, Double> published) {
    Map<String, Double> left = new HashMap<>(published);
    String where = where(order) + " ";
    String reference = order.reference() == null ? "" : order.reference();
    Double units = left.remove("reference " + reference);
    if (units == null) {
      findings.add(ViolationCode.ORDER_ROWS, where + "reference", "another material", reference);
    } else {
      double quantum = order.reference() == null ? Findings.KG : facts.quantum(reference);
      findings.quantity(
          ViolationCode.ORDER_FLOW, where + "reference", units, order.units(), quantum);
    }
    order.inputs().forEach((material, amount) -> flow(left, where, "input", material, amount));
    order.outputs().forEach((material, amount) -> flow(left, where, "output", material, amount));
    for (Flow flow : order.option().flowsIn(order.period())) {
      if (flow.ingredient()) {
        left.remove("ingredient " + flow.material());
      }
    }
    loss(left.remove("loss "), where + "loss", order.lossKg());
    loss(left.remove("rounding-loss "), where + "rounding-loss", order.roundingLossKg());
    left.forEach(
        (key, amount) ->
            findings.add(ViolationCode.ORDER_ROWS, where + key, amount, "no such flow"));
    double massIn = order.lossKg() + order.roundingLossKg();
    for (var output : order.outputs().entrySet()) {
      massIn += facts.mass(output.getKey(), output.getValue());
    }
    if (order.lossKg() < -1e-6 * Math.max(1, massIn)) {
      findings.add(ViolationCode.ORDER_MASS, where + "loss", order.lossKg(), "0 or more");
    }
  }

  private void flow(
      Map<String, Double> left, String where, String direction, String material, double amount) {
    Double found = left.remove(direction + " " + material);
    findings.quantity(
        ViolationCode.ORDER_FLOW,
        where + direction + " " + material,
        found == null ? 0 : found,
        amount,
        facts.quantum(material));
  }

  private void loss(Double found, String where, double expected) {
    double kg = found == null ? 0 : found;
    // Published to the gram: half a gram of rounding, and the noise of a large sum.
    if (!(Math.abs(kg - expected) <= 0.6 * Findings.KG + 1e-9 * Math.abs(expected))) {
      findings.add(ViolationCode.ORDER_LOSS, where, kg, expected);
    }
  }

  private void blend(Order order) {
    double room = 0;
    for (String ingredient : order.ingredients().keySet()) {
      room += facts.quantum(ingredient);
    }
    room += Findings.slack(order.units(), Findings.KG);
    for (Flow flow : order.option().flowsIn(order.period())) {
      if (flow.ingredient()) {
        double units = order.ingredients().getOrDefault(flow.material(), 0.0);
        double least = flow.leastShare() * order.units();
        double most = flow.mostShare() * order.units();
        if (units < least - room || units > most + room) {
          findings.add(
              ViolationCode.BLEND_SHARE,
              where(order) + " ingredient " + flow.material(),
              units,
              range(least, most));
        }
      }
    }
    for (BlendLimit limit : facts.dataset.blendLimits()) {
      if (limit.recipe().equals(order.recipe().recipe())) {
        property(order, limit);
      }
    }
  }

  private void property(Order order, BlendLimit limit) {
    boolean holds =
        (limit.most() == null || excess(order, limit, limit.most(), 1) <= 0)
            && (limit.least() == null || excess(order, limit, limit.least(), -1) <= 0);
    if (!holds) {
      double sum = 0;
      for (var part : order.ingredients().entrySet()) {
        sum += facts.trait(part.getKey(), limit.trait()) * part.getValue();
      }
      findings.add(
          ViolationCode.BLEND_PROPERTY,
          where(order) + " " + limit.trait(),
          sum / order.units(),
          range(limit.least(), limit.most()));
    }
  }

  /** How far a mix is beyond a bound of a property, less the room that rounding needs. */
  private double excess(Order order, BlendLimit limit, double bound, int sign) {
    double beyond = 0;
    for (var part : order.ingredients().entrySet()) {
      double off = facts.trait(part.getKey(), limit.trait()) - bound;
      double noise = 1e-9 * part.getValue();
      double room = Math.abs(off) * facts.quantum(part.getKey()) + noise * Math.abs(bound) + noise;
      beyond += sign * off * part.getValue() - room;
    }
    return beyond;
  }

  private void campaigns() {
    Map<List<Object>, Order> open = new HashMap<>();
    for (Order order : reading.orders) {
      if (order.isCampaign()) {
        open.put(List.of(order.option().line(), order.option().recipe(), order.period()), order);
        double least = order.recipe().leastBatchUnits();
        if (order.units() < least - Findings.slack(least, Findings.KG)) {
          findings.add(
              ViolationCode.CAMPAIGN_BATCH, where(order), order.units(), "at least " + least);
        }
      }
    }
    for (CampaignRow row : reading.plan.campaigns()) {
      String where =
          "campaigns " + String.join("/", row.line(), row.recipe(), "" + row.period()) + " ";
      Order order = open.remove(List.of(row.line(), row.recipe(), row.period()));
      if (order == null) {
        findings.add(ViolationCode.CAMPAIGN_ROW, where, "a campaign", "no campaign");
        continue;
      }
      Recipe recipe = order.recipe();
      findings.quantity(
          ViolationCode.CAMPAIGN_ROW,
          where + "batch_units",
          row.batchUnits(),
          order.units(),
          Findings.KG);
      findings.hours(
          ViolationCode.CAMPAIGN_ROW, where + "setup_hours", row.setupHours(), recipe.setupHours());
      findings.money(
          ViolationCode.ROW_MONEY,
          where + "setup_yuan",
          row.setupYuan(),
          Money.yuan(recipe.setupCostYuan()));
    }
    for (Order order : open.values()) {
      String where = "campaigns " + order.where();
      findings.add(ViolationCode.CAMPAIGN_ROW, where, "no row", order.units());
    }
  }

  private static String range(Double least, Double most) {
    return (least == null ? "" : "at least " + PlanColumn.plain(least))
        + (least == null || most == null ? "" : " and ")
        + (most == null ? "" : "at most " + PlanColumn.plain(most));
  }

  private static String where(Order order) {
    return "production-orders " + order.where();
  }
}
