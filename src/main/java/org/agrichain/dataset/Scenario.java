package org.agrichain.dataset;

import java.util.List;

/**
 * A named set of changes to a dataset.
 *
 * @param id name of its folder or sheet; empty for the dataset as it stands
 * @param title title in English
 * @param titleZh title in Chinese; empty when there is none
 * @param source where it comes from
 * @param buildsOn scenarios whose changes come first
 */
public record Scenario(
    String id, String title, String titleZh, String source, List<String> buildsOn) {

  /** Between the titles of scenarios that both hold. */
  public static final String AND = " + ";

  /** The dataset as it stands. */
  public static final Scenario BASE =
      new Scenario(
          "",
          Messages.text("scenario.base"),
          Messages.find("scenario.base", Lang.ZH),
          "",
          List.of());

  /** Title in a language; the English one where there is no other. */
  public String title(Lang lang) {
    return lang == Lang.ZH && !titleZh.isEmpty() ? titleZh : title;
  }
}
