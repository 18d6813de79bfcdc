package org.agrichain.accounts;

import java.util.function.Function;

/** Ways of rolling establishments up, from the whole chain down to a stage on a line. */
public enum Level {
  /** Everything. */
  CHAIN(each -> "chain"),
  /** Regions; empty for what lies outside all. */
  REGION(Establishment::region),
  /** Places; hauliers belong to none. */
  SITE(Establishment::site),
  /** Lines. */
  LINE(Establishment::line),
  /** Stages. */
  STAGE(Establishment::stage),
  /** Actors. */
  ACTOR(Establishment::actor),
  /** Actors of each region. */
  REGION_ACTOR(each -> each.region() + "/" + each.actor());

  private final Function<Establishment, String> key;

  Level(Function<Establishment, String> key) {
    this.key = key;
  }

  /** Key of the group an establishment belongs to. */
  public String key(Establishment establishment) {
    return key.apply(establishment);
  }

  /** Name in files: lower case with hyphens. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
