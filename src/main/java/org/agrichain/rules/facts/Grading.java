package org.agrichain.rules.facts;

/**
 * A grade that an output of a process might be given.
 *
 * @param recipe recipe
 * @param line line
 * @param reference reference input of the recipe, empty for a blend
 * @param ungraded output as the recipe names it
 * @param graded material it becomes
 * @param rank 1 is best
 */
public record Grading(
    String recipe, String line, String reference, String ungraded, String graded, int rank)
    implements Candidate {
  @Override
  public String subject() {
    return "grade " + graded + " of recipe " + recipe + " on line " + line;
  }
}
