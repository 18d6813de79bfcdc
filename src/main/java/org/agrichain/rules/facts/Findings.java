package org.agrichain.rules.facts;

import java.util.SortedSet;
import org.agrichain.domain.Account;

/**
 * Where rules say what they found. Order does not matter: a candidate is allowed in the periods
 * some rule proposes and none forbids. Every finding is kept with the rule that made it and the
 * fact it rests on, a short readable text.
 */
public interface Findings {
  /** Adds a fact for other rules, once. */
  void derive(Object fact);

  /** Proposes a candidate in every period and adds it as a fact for other rules. */
  void propose(Candidate candidate, String fact);

  /** Proposes a candidate from one period to another and adds it as a fact for other rules. */
  void propose(Candidate candidate, int fromPeriod, int toPeriod, String fact);

  /** Forbids a candidate in every period. */
  void forbid(Candidate candidate, String fact);

  /** Forbids a candidate from one period to another; nothing when the span is empty. */
  void forbid(Candidate candidate, int fromPeriod, int toPeriod, String fact);

  /**
   * Adds a cost, in yuan per unit of the candidate's activity: per lot for an intake, per tonne for
   * a journey.
   */
  void cost(Candidate candidate, Account account, double yuan, String fact);

  /** Part of what travels that is lost, a share from 0 to 1. */
  void lose(Journey journey, double share, String fact);

  /** Whole periods a stored material keeps. */
  void keep(Store store, int periods, String fact);

  /**
   * Multiplies the rate of an output in one period. The difference is taken from the output that
   * gives way, or from the process loss when that is null.
   */
  void scale(
      Operation process, String material, int period, double factor, String givesWay, String fact);

  /** Forbids a candidate in some periods, all when null; a row of the same table may lift it. */
  void forbid(Candidate candidate, SortedSet<Integer> periods, String fact);

  /** Lifts in some periods, all when null, what rows of the same table forbid. */
  void allow(Candidate candidate, SortedSet<Integer> periods, String fact);

  /** Multiplies the rate of an output in some periods, all when null. */
  void scale(
      Operation process,
      String material,
      SortedSet<Integer> periods,
      double factor,
      String givesWay,
      String fact);

  /** Multiplies every cost of the candidate itself; several factors multiply. */
  void costFactor(Candidate candidate, double factor, String fact);

  /** Multiplies the price of a sale in some periods, all when null; several factors multiply. */
  void priceFactor(Sale sale, SortedSet<Integer> periods, double factor, String fact);
}
