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
  private LotPlace settled;

  @PlanningVariable(valueRangeProviderRefs = "places")
  private LotPlace place;

  /** For OptaPlanner. */
  public LotEntity() {}

  LotEntity(int id, int supply, List<LotPlace> places) {
    this.id = id;
    this.supply = supply;
    this.places = places;
    place = LotPlace.DECLINED;
    settled = LotPlace.DECLINED;
  }

  /** The same lot somewhere. */
  LotEntity copy(LotPlace place, LotPlace settled) {
    LotEntity copy = new LotEntity(id, supply, places);
    copy.place = place;
    copy.settled = settled;
    return copy;
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
  public LotPlace getPlace() {
    return place;
  }

  /** Sets where it goes. */
  public void setPlace(LotPlace place) {
    this.place = place;
  }

  LotPlace settled() {
    return settled;
  }

  void settle() {
    settled = place;
  }
}
