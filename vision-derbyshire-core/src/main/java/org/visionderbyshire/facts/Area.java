package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Fact;

/**
 * The place whose councils work together: what it aims for, who took part when, and which joint
 * committee speaks for it. Immutable and thread-safe.
 */
@Value.Immutable
public interface Area {

  /** The id that councils of the area carry, such as {@code derbyshire}. */
  String id();

  /** What people call it. */
  String name();

  /** The standing joint committee that speaks for the area, if it has one. */
  Optional<JointCommitteeId> voice();

  /** The ambitions that initiatives can serve: names by id, in their order. */
  Map<String, String> ambitions();

  /** The outcomes that effects can name: names by id, in their order. */
  Map<String, String> outcomes();

  /** The phases of working together, the earliest first. */
  List<Phase> phases();

  /** Councils of the area that declined to go on, each from a day. */
  List<Fact<CouncilId>> declined();

  /** The phase in force on a day; none before the first. */
  default Optional<Phase> phase(LocalDate day) {
    return phases().stream().filter(phase -> phase.period().contains(day)).findFirst();
  }

  /** A builder; id and name are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an area. Not thread-safe. */
  class Builder extends ImmutableArea.Builder {}
}
