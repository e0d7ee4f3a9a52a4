package org.visionderbyshire.determination;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
 *
 * @param council the council whose body it is; none for a joint committee and for the leaders
 * @param jointCommittee the joint committee that it is
 * @param name the name of the council or joint committee, or who the leaders are
 * @param body the body
 * @param action what it does
 * @param acts the acts that the step serves, in the order of the vocabulary
 * @param keyDecision whether it is a key decision (SI 2012/2089 reg 8)
 * @param notices the notices it needs
 * @param duties what must be done beside that, before it and after
 * @param callIn whether and how it can be called in
 * @param conditions what must be so for it to stand
 * @param legalBasis the law under which it is taken
 * @param reasons why it is in the route, and why it is or is not key
 */
@Value.Builder
public record Step(
    Optional<CouncilId> council,
    Optional<JointCommitteeId> jointCommittee,
    String name,
    Body body,
    Action action,
    List<Act> acts,
    Answer keyDecision,
    List<Notice> notices,
    List<Duty> duties,
    Optional<StepCallIn> callIn,
    List<Condition> conditions,
    List<Citation> legalBasis,
    List<Reason> reasons) {

  public Step {
    Objects.requireNonNull(acts, "acts");
    Objects.requireNonNull(notices, "notices");
    Objects.requireNonNull(duties, "duties");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(legalBasis, "legalBasis");
    Objects.requireNonNull(reasons, "reasons");
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(jointCommittee, "jointCommittee");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(action, "action");
    acts = List.copyOf(acts);
    Objects.requireNonNull(keyDecision, "keyDecision");
    notices = List.copyOf(notices);
    duties = List.copyOf(duties);
    Objects.requireNonNull(callIn, "callIn");
    conditions = List.copyOf(conditions);
    legalBasis = List.copyOf(legalBasis);
    reasons = List.copyOf(reasons);
  }

  /** Whether it stands only if something uncertain is so. */
  public boolean isConditional() {
    return conditions().stream()
        .anyMatch(condition -> condition.id().equals(KnownCondition.IF_IN_BEING.code()));
  }

  /** Every reason of the step: why it is there, and of all that belongs to it. */
  public Stream<Reason> allReasons() {
    return Stream.of(
            reasons.stream(),
            conditions.stream().flatMap(condition -> condition.reasons().stream()),
            notices.stream().flatMap(notice -> notice.reasons().stream()),
            duties.stream().flatMap(duty -> duty.reasons().stream()),
            callIn.stream().flatMap(found -> found.reasons().stream()))
        .flatMap(each -> each);
  }

  /** A builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a step. Not thread-safe. */
  public static final class Builder extends StepBuilder {}
}
