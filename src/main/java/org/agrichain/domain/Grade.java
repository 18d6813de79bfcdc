package org.agrichain.domain;

/**
 * How an ungraded output is graded, best grade first. Blank: no condition.
 *
 * @param ungradedMaterial output named in recipes
 * @param gradedMaterial material it becomes
 * @param rank 1 is best; the best grade whose conditions hold is given
 * @param mostAgeMonths greatest age of the animal (trait age-months of the input), in month; null
 *     when blank
 * @param breedType breed type of the animal (trait breed-type of the input); null when blank
 * @param mostChillTemperatureC chilling temperature of the line (trait chill-temperature-c), in C;
 *     null when blank
 * @param mostHoursToChill hours until chilled at the line (trait hours-to-chill), in h; null when
 *     blank
 */
public record Grade(
    String ungradedMaterial,
    String gradedMaterial,
    int rank,
    Double mostAgeMonths,
    String breedType,
    Double mostChillTemperatureC,
    Double mostHoursToChill) {}
