package org.visionderbyshire.determination;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.vocabulary.Answer;

/**
 * One step of a route: one body does one thing, for one or more acts of the initiative. Immutable
 * and thread-safe.
 */
@Value.Immutable
public interface Step {

  /** The council whose body it is; none for a joint committee and for the leaders. */
  Optional<CouncilId> council();

  /** The joint committee that it is. */
  Optional<JointCommitteeId> jointCommittee();

  /** The name of the council or joint committee, or who the leaders are. */
  String name();

  /** The body. */
  Body body();

  /** What it does. */
  Action action();

  /** The acts that the step serves, in the order of the vocabulary. */
  List<Act> acts();

  /** Whether it is a key decision (SI 2012/2089 reg 8). */
  Answer keyDecision();

  /** The notices it needs. */
  List<Notice> notices();

  /** What must be done beside that, before it and after. */
  List<Duty> duties();

  /** Whether and how it can be called in. */
  Optional<StepCallIn> callIn();

  /** What must be so for it to stand. */
  List<Condition> conditions();

  /** The law under which it is taken. */
  List<Citation> legalBasis();

  /** Why it is in the route, and why it is or is not key. */
  List<Reason> reasons();

  /** Whether it stands only if something uncertain is so. */
  default boolean isConditional() {
    return conditions().stream().anyMatch(condition -> condition.id().equals("if-in-being"));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a step. Not thread-safe. */
  class Builder extends ImmutableStep.Builder {}
}
