package org.agrichain.assignment;

import java.util.List;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** One lot: it takes one of its places or is declined. */
@PlanningEntity
public class LotEntity {
  @PlanningId private int id;
  private int supply;
  private List<LotPlace> places;
  private Choices<LotPlace> choices;

  /** For OptaPlanner. */
  public LotEntity() {}

  LotEntity(int id, int supply, List<LotPlace> places) {
    this.id = id;
    this.supply = supply;
    this.places = places;
  }

  /** The same lot with what it has chosen elsewhere. */
  LotEntity with(Choices<LotPlace> choices) {
    LotEntity same = new LotEntity(id, supply, places);
    same.choices = choices;
    return same;
  }

  /** Position among the lots. */
  public int getId() {
    return id;
  }

  int supply() {
    return supply;
  }

  /** Where it may go. */
  @ValueRangeProvider(id = "places")
  public List<LotPlace> getPlaces() {
    return places;
  }

  /** Where it goes. */
  @PlanningVariable(valueRangeProviderRefs = "places")
  public LotPlace getPlace() {
    return choices.now(id);
  }

  /** Sets where it goes. */
  public void setPlace(LotPlace place) {
    choices.choose(id, place);
  }

  LotPlace settled() {
    return choices.settled(id);
  }

  void settle() {
    choices.settle(id);
  }
}
