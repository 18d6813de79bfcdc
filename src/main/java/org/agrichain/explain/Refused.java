package org.agrichain.explain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agrichain.domain.Flow;
import org.agrichain.domain.RecipeFlow;
import org.agrichain.domain.Refusal;

/** Finds the refusals that speak of a topic. */
final class Refused {
  private static final Pattern PROCESS =
      Pattern.compile("(?:grade (\\S+) of )?recipe (\\S+) on line (\\S+)");
  private static final Pattern LOTS = Pattern.compile("lots of (\\S+) -> (\\S+)");
  private static final Pattern SUPPLY = Pattern.compile("supply (\\S+) -> (\\S+), delay \\d+");
  private static final Pattern ROAD = Pattern.compile("(\\S+): (\\S+) -> (\\S+)");
  private static final Pattern PLACE = Pattern.compile("(\\S+) (?:in store )?at (\\S+)");

  private final Inquiry inquiry;
  private final Topic topic;

  Refused(Inquiry inquiry, Topic topic) {
    this.inquiry = inquiry;
    this.topic = topic;
  }

  List<Refusal> refusals() {
    return inquiry.options.refusals().stream().filter(this::isOf).toList();
  }

  private boolean isOf(Refusal refusal) {
    String subject = refusal.subject();
    Matcher match = PROCESS.matcher(subject);
    if (match.matches()) {
      return isProcess(match.group(1), match.group(2), match.group(3));
    }
    match = LOTS.matcher(subject);
    if (match.matches()) {
      return isLots(match.group(1), null, match.group(2));
    }
    match = SUPPLY.matcher(subject);
    if (match.matches()) {
      var supply = inquiry.supplies.get(match.group(1));
      return topic.kind() == Topic.Kind.SUPPLY
          ? topic.id().equals(match.group(1))
          : supply != null && isLots(supply.material(), supply.origin(), match.group(2));
    }
    match = ROAD.matcher(subject);
    if (match.matches()) {
      return isRoad(match.group(1), match.group(2), match.group(3));
    }
    match = PLACE.matcher(subject);
    return match.matches() && isPlace(match.group(1), match.group(2));
  }

  private boolean isProcess(String grade, String recipe, String line) {
    var row = inquiry.lines.get(line);
    String site = row == null ? "" : row.site();
    return switch (topic.kind()) {
      case RECIPE -> recipe.equals(topic.id()) && topic.isAt(site, line);
      case PRODUCT ->
          (grade == null ? gives(recipe) : grade.equals(topic.id())) && topic.isAt(site, line);
      case SITE -> site.equals(topic.id());
      case LINE -> line.equals(topic.id());
      case SUPPLY, HAUL -> false;
    };
  }

  private boolean gives(String recipe) {
    for (RecipeFlow flow : inquiry.dataset.recipeFlows()) {
      boolean out = flow.ratePerUnit() != null && flow.ratePerUnit() > 0;
      if (out && flow.recipe().equals(recipe) && flow.material().equals(topic.id())) {
        return true;
      }
    }
    return inquiry.options.processes().stream()
        .filter(option -> option.recipe().equals(recipe))
        .flatMap(option -> option.flows().stream())
        .anyMatch(flow -> isOutput(flow) && flow.material().equals(topic.id()));
  }

  private static boolean isOutput(Flow flow) {
    return flow.ratePerUnit() > 0;
  }

  private boolean isLots(String material, String origin, String plant) {
    return switch (topic.kind()) {
      case PRODUCT ->
          material.equals(topic.id()) && (topic.isAt(plant) || topic.at().equals(origin));
      case SITE -> plant.equals(topic.id()) || topic.id().equals(origin);
      case HAUL ->
          plant.equals(topic.at())
              && (origin == null || origin.equals(topic.from()))
              && (topic.id().isEmpty() || topic.id().equals(material));
      default -> false;
    };
  }

  private boolean isRoad(String what, String from, String to) {
    return switch (topic.kind()) {
      case HAUL -> {
        var material = inquiry.materials.get(topic.id());
        yield from.equals(topic.from())
            && to.equals(topic.at())
            && (material == null
                || what.equals(material.material())
                || what.equals(material.transportClass()));
      }
      case PRODUCT -> {
        String transport = inquiry.materials.get(topic.id()).transportClass();
        boolean whole = !topic.at().isEmpty() && what.equals(transport);
        yield (whole || what.equals(topic.id())) && topic.isAt(from, to);
      }
      case SITE -> from.equals(topic.id()) || to.equals(topic.id());
      default -> false;
    };
  }

  private boolean isPlace(String what, String site) {
    return switch (topic.kind()) {
      case PRODUCT -> what.equals(topic.id()) && topic.isAt(site);
      case SITE -> site.equals(topic.id());
      default -> false;
    };
  }
}
