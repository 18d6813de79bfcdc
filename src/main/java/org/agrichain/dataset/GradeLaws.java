package org.agrichain.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.agrichain.domain.Grade;

/** Everything that is graded gets a grade: the last one has no condition. */
final class GradeLaws {
  private GradeLaws() {}

  static void check(Evidence evidence) {
    if (!evidence.sound("grades")) {
      return;
    }
    Map<String, Grade> lowest = new LinkedHashMap<>();
    Map<String, Set<Integer>> ranks = new HashMap<>();
    for (Grade grade : evidence.dataset().grades()) {
      String material = grade.ungradedMaterial();
      lowest.merge(material, grade, (a, b) -> a.rank() >= b.rank() ? a : b);
      if (!ranks.computeIfAbsent(material, m -> new HashSet<>()).add(grade.rank())) {
        String rank = String.valueOf(grade.rank());
        evidence.add(Fault.GRADE_RANK_TWICE, grade, "rank", rank, material, "");
      }
    }
    for (Grade grade : lowest.values()) {
      if (!unconditional(grade)) {
        String material = grade.ungradedMaterial();
        evidence.add(Fault.GRADE_WITHOUT_FALLBACK, grade, "graded_material", material, "", "");
      }
    }
  }

  private static boolean unconditional(Grade grade) {
    return Stream.of(
            grade.mostAgeMonths(),
            grade.breedType(),
            grade.mostChillTemperatureC(),
            grade.mostHoursToChill())
        .allMatch(Objects::isNull);
  }
}
