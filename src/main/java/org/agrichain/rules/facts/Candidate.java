package org.agrichain.rules.facts;

/** Something rules may propose, forbid or adjust. Equal candidates are one. */
public sealed interface Candidate
    permits Operation, Grading, Journey, Closure, Intake, Haul, Store, Sale, Buy {

  /** Readable key, for example {@code supply x -> y, delay 0}. */
  String subject();
}
