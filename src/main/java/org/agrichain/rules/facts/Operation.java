package org.agrichain.rules.facts;

/**
 * A recipe on a line of its type: what a plant might do.
 *
 * @param recipe recipe
 * @param line line
 * @param site plant of the line
 * @param lineType type of the line
 */
public record Operation(String recipe, String line, String site, String lineType)
    implements Candidate {
  @Override
  public String subject() {
    return "recipe " + recipe + " on line " + line;
  }
}
