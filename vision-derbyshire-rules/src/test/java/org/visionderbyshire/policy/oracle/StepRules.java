package org.visionderbyshire.policy.oracle;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.policy.oracle.Situation.Participant;
import org.visionderbyshire.vocabulary.Answer;

/**
 * R16, and of T3 and T5 what must be so: what a step of the route, once it is there, comes with.
 */
final class StepRules {

  final SortedSet<Oracle.Step> steps = new TreeSet<>();
  final SortedMap<String, SortedSet<CouncilId>> findings = new TreeMap<>();

  private final Situation situation;

  StepRules(Situation situation) {
    this.situation = situation;
  }

  /** Adds what the step comes with. */
  void add(Oracle.Step step) {
    SortedSet<String> conditions = new TreeSet<>(step.conditions());
    if (situation.isSpecial) {
      shortNotice(step, conditions);
    }
    Optional<Answer> callIn = callIn(situation, step);
    boolean waived = false;
    if (situation.waivesCallIn && callIn.isPresent() && callIn.get() != Answer.NO) {
      if (step.council().isEmpty()) {
        findings.computeIfAbsent("no-waiver", any -> new TreeSet<>());
      } else {
        CouncilId council = step.council().get();
        Answer waiver = situation.participant(council).waiver;
        waived = waiver == Answer.YES;
        if (waived) {
          conditions.add("waiver-agreed");
        } else if (waiver == Answer.NO) {
          findings.computeIfAbsent("no-waiver", any -> new TreeSet<>()).add(council);
        }
      }
    }
    steps.add(new Oracle.Step(
        step.council(),
        step.jointCommittee(),
        step.body(),
        step.action(),
        step.acts(),
        step.keyDecision(),
        conditions,
        step.basis(),
        callIn,
        waived));
  }

  /** T3, T5: an executive is convened anew; full council meets again to decide. */
  private void shortNotice(Oracle.Step step, SortedSet<String> conditions) {
    boolean onlyTold = step.action() == Action.NOTE || step.action() == Action.INFORM;
    if (!onlyTold && isExecutiveMeeting(step)) {
      conditions.add("convene-at-shorter-notice");
    }
    switch (step.action()) {
      case DECIDE, CONSENT, ADVISE -> {
        if (step.body() == Body.COUNCIL) {
          conditions.add("another-meeting");
        }
      }
      default -> {}
    }
  }

  private boolean isExecutiveMeeting(Oracle.Step step) {
    if (step.body() == Body.EXECUTIVE) {
      return situation.participant(step.council().orElseThrow()).form
          != FormOfGovernance.COMMITTEE_SYSTEM;
    }
    return step.body() == Body.JOINT_COMMITTEE
        && step.action() == Action.DECIDE
        && KeyDecisionRules.allSitOnExecutives(situation, situation.committee) == Answer.YES;
  }

  /** R16: none where it is no decision, nor what an executive consents to. */
  static Optional<Answer> callIn(Situation situation, Oracle.Step step) {
    boolean consent = step.action() == Action.CONSENT && step.body() == Body.EXECUTIVE;
    if (step.action() != Action.DECIDE && !consent) {
      return Optional.empty();
    }
    return Optional.of(
        switch (step.body()) {
          case EXECUTIVE, EXECUTIVE_MEMBER -> ofExecutive(situation, step);
          case OFFICER -> step.keyDecision();
          case JOINT_COMMITTEE -> ofCommittee(situation.committee.callIn);
          case COMMITTEE -> ofCommittee(situation.participant(step.council().orElseThrow()));
          case COUNCIL, SCRUTINY, LEADERS -> Answer.NO;
        });
  }

  private static Answer ofExecutive(Situation situation, Oracle.Step step) {
    Participant council = situation.participant(step.council().orElseThrow());
    if (council.callInScope == CallInScope.EXECUTIVE) {
      return Answer.YES;
    }
    if (council.callInScope == CallInScope.KEY) {
      return step.keyDecision();
    }
    return step.keyDecision() == Answer.YES ? Answer.YES : Answer.UNKNOWN;
  }

  /** In a committee system with an overview and scrutiny committee, by its constitution. */
  private static Answer ofCommittee(Participant council) {
    if (!council.isCommitteeSystem() || council.scrutinyCommittee != Answer.YES) {
      return Answer.NO;
    }
    return council.callInScope == null
        ? Answer.UNKNOWN
        : Answer.of(council.callInScope == CallInScope.EXECUTIVE);
  }

  private static Answer ofCommittee(CallInAgreement agreed) {
    if (agreed == null) {
      return Answer.UNKNOWN;
    }
    return Answer.of(agreed != CallInAgreement.NONE);
  }
}
