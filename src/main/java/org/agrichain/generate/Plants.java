package org.agrichain.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agrichain.domain.Certificate;
import org.agrichain.domain.ClosingStock;
import org.agrichain.domain.Dataset;
import org.agrichain.domain.Line;
import org.agrichain.domain.LineMode;
import org.agrichain.domain.Material;
import org.agrichain.domain.OpeningStock;
import org.agrichain.domain.Storage;

/** Lines, stores, stocks and licences of every copy of a plant. */
final class Plants {
  /** Plants of a kind differ by so much in size. */
  private static final double SPREAD = 0.2;

  private final Dataset data;
  private final Places places;
  private final Lineage lineage;
  private final Calendar calendar;
  private final Draw draw;
  private final Map<String, Double> growthOfType = new TreeMap<>();
  private final Map<String, List<Line>> linesAt = new HashMap<>();
  private final Map<String, Line> lines = new HashMap<>();
  private final Map<String, Double> quantum = new HashMap<>();

  Plants(Dataset data, Places places, Lineage lineage, Calendar calendar, Draw draw) {
    this.data = data;
    this.places = places;
    this.lineage = lineage;
    this.calendar = calendar;
    this.draw = draw;
    Map<String, Double> before = new TreeMap<>();
    Map<String, Double> copied = new TreeMap<>();
    for (Line line : data.lines()) {
      linesAt.computeIfAbsent(line.site(), site -> new ArrayList<>()).add(line);
      lines.put(line.line(), line);
      before.merge(line.lineType(), line.ratedUnitsPerHour(), Double::sum);
      for (Copy copy : places.of(line.site())) {
        copied.merge(line.lineType(), line.ratedUnitsPerHour() * ofSize(copy), Double::sum);
      }
    }
    copied.forEach(
        (type, rate) -> growthOfType.put(type, lineage.lineType(type) * before.get(type) / rate));
    for (Material material : data.materials()) {
      quantum.put(material.material(), material.quantum());
    }
  }

  private double ofSize(Copy copy) {
    return draw.around("size " + copy.id(), SPREAD);
  }

  /** By how much the lines of a copy are larger than those of its place; of a store, the whole. */
  double growth(Copy copy) {
    return ofSize(copy)
        * linesAt.getOrDefault(copy.of(), List.of()).stream()
            .mapToDouble(line -> growthOfType.get(line.lineType()))
            .average()
            .orElse(lineage.overall() / places.of(copy.of()).size() * places.areas());
  }

  /** By how much a copy of a line is larger than the line. */
  double growth(Line line, Copy copy) {
    return ofSize(copy) * growthOfType.get(line.lineType());
  }

  List<Line> lines() {
    List<Line> all = new ArrayList<>();
    for (Line line : data.lines()) {
      for (Copy copy : places.of(line.site())) {
        all.add(
            new Line(
                copy.rename(line.line()),
                copy.id(),
                line.lineType(),
                line.name(),
                line.nameZh(),
                Rounded.figure(line.ratedUnitsPerHour() * growth(line, copy))));
      }
    }
    return all;
  }

  /** What a shift costs grows with the line and is shared out over shorter periods. */
  List<LineMode> modes() {
    List<LineMode> all = new ArrayList<>();
    for (LineMode mode : data.lineModes()) {
      Line line = lines.get(mode.line());
      for (Copy copy : places.of(line.site())) {
        double factor = growth(line, copy) * calendar.share();
        all.add(
            new LineMode(
                copy.rename(mode.line()),
                mode.mode(),
                mode.hoursPerWorkingDay(),
                mode.leastUseShare(),
                Rounded.to(mode.wagesYuanPerPeriod() * factor, 0),
                Rounded.to(mode.energyYuanPerPeriod() * factor, 0),
                Rounded.to(mode.servicesYuanPerPeriod() * factor, 0),
                Rounded.to(mode.depreciationYuanPerPeriod() * factor, 0)));
      }
    }
    return all;
  }

  List<Certificate> certificates() {
    List<Certificate> all = new ArrayList<>();
    for (Certificate certificate : data.certificates()) {
      Line line = lines.get(certificate.holder());
      for (Copy copy : places.of(line == null ? certificate.holder() : line.site())) {
        all.add(
            new Certificate(
                copy.rename(certificate.holder()),
                certificate.certificate(),
                calendar.first(certificate.fromPeriod()),
                calendar.last(certificate.toPeriod())));
      }
    }
    return all;
  }

  List<Storage> storages() {
    List<Storage> all = new ArrayList<>();
    for (Storage storage : data.storages()) {
      for (Copy copy : places.of(storage.site())) {
        all.add(
            new Storage(
                copy.id(),
                storage.storageClass(),
                Rounded.to(storage.capacityTonnes() * growth(copy) + 0.5, 0),
                Rounded.to(storage.yuanPerTonnePeriod() * calendar.share(), 2)));
      }
    }
    return all;
  }

  List<OpeningStock> openingStocks() {
    List<OpeningStock> all = new ArrayList<>();
    for (OpeningStock stock : data.openingStocks()) {
      for (Copy copy : places.of(stock.site())) {
        double units = stock(stock.units(), stock.material(), copy);
        all.add(new OpeningStock(copy.id(), stock.material(), units, stock.ageHours()));
      }
    }
    return all;
  }

  List<ClosingStock> closingStocks() {
    List<ClosingStock> all = new ArrayList<>();
    for (ClosingStock stock : data.closingStocks()) {
      for (Copy copy : places.of(stock.site())) {
        all.add(
            new ClosingStock(
                copy.id(),
                stock.material(),
                stock.kind(),
                stock(stock.units(), stock.material(), copy),
                stock.worthYuanPerUnit()));
      }
    }
    return all;
  }

  private double stock(double units, String material, Copy copy) {
    return Rounded.down(units * growth(copy), quantum.get(material));
  }
}
