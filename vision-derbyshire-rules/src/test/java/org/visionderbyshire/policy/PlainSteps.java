package org.visionderbyshire.policy;

import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.callIn;
import static org.visionderbyshire.rule.Words.callInWaived;
import static org.visionderbyshire.rule.Words.duty;
import static org.visionderbyshire.rule.Words.keyDecision;
import static org.visionderbyshire.rule.Words.notice;

import java.util.HashSet;
import java.util.Set;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.vocabulary.Answer;

/** Policy.md R15, R16, T1 to T5 and T8: what each step is and needs. */
final class PlainSteps {

  private PlainSteps() {}

  /** R15. What is unknown is asked; a question that no answer matters to is dropped later. */
  static Set<Conclusion> ofDecision(Decision decision) {
    boolean decides = decision.action() == Action.DECIDE;
    boolean executive = decision.body() == Body.EXECUTIVE
        || decision.body() == Body.EXECUTIVE_MEMBER
        || decision.body() == Body.OFFICER;
    boolean memberOfJoint = decision.body() == Body.JOINT_COMMITTEE;
    if (!decides || !(executive || memberOfJoint)) {
      return Set.of(keyDecision(Answer.NO));
    }
    Answer significant = switch (decision.money()) {
      case NONE, BELOW_THRESHOLD -> Answer.NO;
      case REACHES_THRESHOLD -> Answer.YES;
      case THRESHOLD_UNKNOWN,
          SERVICE_BUDGET_UNKNOWN,
          THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN,
          AMOUNT_UNKNOWN -> Answer.UNKNOWN;
    };
    Answer twoWards = switch (decision.wards()) {
      case ONE -> Answer.NO;
      case TWO_OR_MORE -> Answer.YES;
      case UNKNOWN ->
        !decision.wardsStated() && decision.wardsMatterOnlyIfStated() ? Answer.NO : Answer.UNKNOWN;
    };
    Set<Conclusion> said = new HashSet<>();
    if (significant == Answer.YES || twoWards == Answer.YES) {
      said.add(keyDecision(Answer.YES));
    } else if (significant == Answer.NO && twoWards == Answer.NO) {
      said.add(keyDecision(Answer.NO));
    } else {
      said.add(keyDecision(Answer.UNKNOWN));
    }
    if (decision.money() == Money.THRESHOLD_UNKNOWN
        || decision.money() == Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN) {
      said.add(ask("key-decision-threshold"));
    }
    if (decision.money() == Money.SERVICE_BUDGET_UNKNOWN
        || decision.money() == Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN) {
      said.add(ask("service-budget"));
    }
    if (twoWards == Answer.UNKNOWN) {
      said.add(ask("wards"));
    }
    return said;
  }

  /** R15: a joint committee's decision can be key only if all its members sit on executives. */
  static Set<Conclusion> ofJointDecision(JointDecision decision) {
    return switch (decision.allExecutiveMembers()) {
      case NO -> Set.of(keyDecision(Answer.NO));
      case YES -> Set.of(keyDecision(decision.figures()));
      case UNKNOWN ->
        decision.figures() == Answer.NO
            ? Set.of(keyDecision(Answer.NO))
            : Set.of(keyDecision(Answer.UNKNOWN), ask("all-executive-members"));
    };
  }

  /** R16. */
  static Set<Conclusion> afterDecision(CallInTest test) {
    Set<Conclusion> said = new HashSet<>();
    if (test.special() && test.waiver() == Answer.YES) {
      said.add(callInWaived());
    }
    if (test.action() != Action.DECIDE) {
      said.add(callIn(Answer.NO));
      return said;
    }
    boolean ofExecutive = test.body() == Body.EXECUTIVE
        || test.body() == Body.EXECUTIVE_MEMBER
        || (test.body() == Body.OFFICER && test.key() != Answer.NO);
    if (test.special() && test.waiver() == Answer.UNKNOWN && ofExecutive) {
      said.add(ask("call-in-clock"));
    }
    said.add(callIn(
        switch (test.body()) {
          case EXECUTIVE, EXECUTIVE_MEMBER ->
            switch (test.scope()) {
              case EVERY_DECISION -> Answer.YES;
              case KEY_DECISIONS -> test.key();
              case NOTHING -> Answer.NO;
              // a key one under either scope
              case UNKNOWN -> test.key() == Answer.YES ? Answer.YES : Answer.UNKNOWN;
            };
          case OFFICER -> test.key();
          case JOINT_COMMITTEE ->
            switch (test.scope()) {
              case NOTHING -> Answer.NO;
              case EVERY_DECISION -> Answer.YES;
              case KEY_DECISIONS -> test.key();
              case UNKNOWN -> Answer.UNKNOWN;
            };
          case COUNCIL, COMMITTEE, SCRUTINY, LEADERS -> Answer.NO;
        }));
    return said;
  }

  /** T1 to T5 and T8. */
  static Set<Conclusion> notices(NoticeTest test, PlainRules.Readings readings) {
    Set<Conclusion> said = new HashSet<>();
    boolean asKey = test.key() == Answer.YES
        || (test.key() == Answer.UNKNOWN && readings.unknownThreshold().equals("treat-as-key"));
    if (asKey) {
      said.addAll(
          switch (test.urgency()) {
            case NORMAL -> Set.of(notice(Notice.Kind.KEY_DECISION, 28));
            case NOTICE_IMPRACTICABLE ->
              Set.of(
                  notice(Notice.Kind.GENERAL_EXCEPTION, 5),
                  duty(Duty.Kind.TELL_SCRUTINY_CHAIR),
                  duty(Duty.Kind.PUBLISH_REASONS));
            case SPECIAL ->
              Set.of(
                  notice(Notice.Kind.SPECIAL_URGENCY, 0),
                  duty(Duty.Kind.OBTAIN_AGREEMENT),
                  duty(Duty.Kind.PUBLISH_REASONS),
                  duty(Duty.Kind.REPORT_TO_COUNCIL));
          });
    } else if (test.key() == Answer.UNKNOWN) {
      said.add(duty(Duty.Kind.REPORT_IF_REQUIRED)); // reg 18, where it was not treated as key
    }
    if (test.closed() && test.executiveMeeting()) {
      if (test.urgency() == Urgency.NORMAL) {
        said.add(notice(Notice.Kind.PRIVATE_MEETING, 28));
        said.add(notice(Notice.Kind.PRIVATE_MEETING_SECOND, 5));
      } else {
        // reg 5(6): somebody agrees
        said.add(notice(Notice.Kind.PRIVATE_MEETING, 0));
        said.add(duty(Duty.Kind.OBTAIN_AGREEMENT));
        said.add(duty(Duty.Kind.PUBLISH_REASONS));
      }
    }
    boolean alone = test.body() == Body.EXECUTIVE_MEMBER || test.body() == Body.OFFICER;
    if (test.action() == Action.DECIDE && (test.executiveMeeting() || alone)) {
      said.add(duty(Duty.Kind.RECORD_DECISION)); // reg 12, reg 13
    }
    switch (test.body()) {
      case COUNCIL, EXECUTIVE, COMMITTEE, JOINT_COMMITTEE, SCRUTINY ->
        // five clear days, or when the meeting is called if it is called later (s100A, s100B)
        said.add(notice(
            Notice.Kind.AGENDA,
            test.urgency() == Urgency.SPECIAL
                    && test.action() != Action.NOTE
                    && test.action() != Action.INFORM
                ? 0
                : 5));
      case EXECUTIVE_MEMBER, OFFICER, LEADERS -> {} // no meeting that law knows
    }
    return said;
  }
}
