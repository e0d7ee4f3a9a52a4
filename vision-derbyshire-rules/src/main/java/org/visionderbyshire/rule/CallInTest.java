package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/**
 * One step: can it be called in?
 *
 * @param body who takes it
 * @param action what is done
 * @param key whether it is a key decision
 * @param scope what the council's constitution, or the joint committee's agreement, lets be called
 *     in
 * @param waiverProposed whether it is proposed that it cannot be called in
 * @param waiver whether the constitution allows call-in to be waived
 * @param scrutinyCommittee whether a committee decides in a council without an executive that has
 *     an overview and scrutiny committee; no of all other steps
 */
public record CallInTest(
    Body body,
    Action action,
    Answer key,
    Scope scope,
    boolean waiverProposed,
    Answer waiver,
    Answer scrutinyCommittee)
    implements Situation {

  public CallInTest {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(waiver, "waiver");
    Objects.requireNonNull(scrutinyCommittee, "scrutinyCommittee");
  }

  /** What can be called in. */
  public enum Scope implements Term {
    NOTHING,
    KEY_DECISIONS,
    EVERY_DECISION,
    UNKNOWN
  }

  /** Whether it is a decision of an executive or of one of its members, or its consent. */
  public boolean isExecutiveDecision() {
    return (action == Action.DECIDE && (body == Body.EXECUTIVE || body == Body.EXECUTIVE_MEMBER))
        || (action == Action.CONSENT && body == Body.EXECUTIVE);
  }

  /** Whether it is a decision of an officer. */
  public boolean isOfficerDecision() {
    return action == Action.DECIDE && body == Body.OFFICER;
  }

  /** Whether it is a decision of a committee that an overview and scrutiny committee watches. */
  public boolean isScrutinised() {
    return action == Action.DECIDE && body == Body.COMMITTEE && scrutinyCommittee == Answer.YES;
  }

  /** Whether it is a decision in one council that can or may be called in. */
  public boolean isCallable() {
    return (isExecutiveDecision() && !(scope == Scope.KEY_DECISIONS && key == Answer.NO))
        || (isOfficerDecision() && key != Answer.NO)
        || (isScrutinised() && scope != Scope.KEY_DECISIONS);
  }

  /** Whether it is a decision of a joint committee. */
  public boolean isJointDecision() {
    return action == Action.DECIDE && body == Body.JOINT_COMMITTEE;
  }
}
