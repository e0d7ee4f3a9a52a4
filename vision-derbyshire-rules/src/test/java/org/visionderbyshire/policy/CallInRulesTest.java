package org.visionderbyshire.policy;

import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.callIn;
import static org.visionderbyshire.rule.Words.callInWaived;
import static org.visionderbyshire.rule.Words.condition;
import static org.visionderbyshire.rule.Words.duty;
import static org.visionderbyshire.rule.Words.finding;

import java.util.List;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.CallInTest.Scope;
import org.visionderbyshire.vocabulary.Answer;

class CallInRulesTest extends RuleExamples {

  /** A key decision of an executive whose every decision can be called in. */
  private static final CallInTest EXECUTIVE = new CallInTest(
      Body.EXECUTIVE,
      Action.DECIDE,
      Answer.YES,
      Scope.EVERY_DECISION,
      false,
      Answer.UNKNOWN,
      Answer.NO);

  /** A decision of a committee of a council without an executive. */
  private static final CallInTest OF_COMMITTEE = new CallInTest(
      Body.COMMITTEE,
      Action.DECIDE,
      Answer.NO,
      Scope.EVERY_DECISION,
      false,
      Answer.UNKNOWN,
      Answer.YES);

  private static final CallInTest OF_MEMBER = with(EXECUTIVE, "body", Body.EXECUTIVE_MEMBER);
  private static final CallInTest OF_OFFICER = with(EXECUTIVE, "body", Body.OFFICER);
  private static final CallInTest JOINT = with(EXECUTIVE, "body", Body.JOINT_COMMITTEE);

  private static final CallInTest PROPOSED = with(EXECUTIVE, "waiverProposed", true);

  @Override
  String file() {
    return "call-in.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("R16.1", with(EXECUTIVE, "key", Answer.NO))
            .says(callIn(Answer.YES))
            .butNotWith("scope", Scope.KEY_DECISIONS)
            .butNotWith("scope", Scope.UNKNOWN)
            .butNotWith("body", Body.OFFICER)
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("action", Action.RECOMMEND),
        Example.of("R16.1", with(EXECUTIVE, "action", Action.CONSENT))
            .says(callIn(Answer.YES))
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("body", Body.EXECUTIVE_MEMBER),
        Example.of("R16.1", OF_MEMBER).says(callIn(Answer.YES)).butNotWith("body", Body.COMMITTEE),
        Example.of("R16.2", with(EXECUTIVE, "scope", Scope.KEY_DECISIONS))
            .says(callIn(Answer.YES))
            .butNotWith("scope", Scope.EVERY_DECISION)
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("action", Action.SUBMIT),
        Example.of("R16.2", with(EXECUTIVE, "scope", Scope.KEY_DECISIONS, "action", Action.CONSENT))
            .says(callIn(Answer.YES))
            .butNotWith("body", Body.EXECUTIVE_MEMBER),
        Example.of("R16.2", with(OF_MEMBER, "scope", Scope.KEY_DECISIONS, "key", Answer.NO))
            .says(callIn(Answer.NO))
            .butNotWith("scope", Scope.UNKNOWN),
        Example.of("R16.2", with(EXECUTIVE, "scope", Scope.KEY_DECISIONS, "key", Answer.UNKNOWN))
            .says(callIn(Answer.UNKNOWN))
            .butNotWith("scope", Scope.EVERY_DECISION),
        Example.of("R16.3", with(EXECUTIVE, "scope", Scope.UNKNOWN))
            .says(callIn(Answer.YES))
            .butNotWith("key", Answer.NO)
            .butNotWith("key", Answer.UNKNOWN)
            .butNotWith("scope", Scope.KEY_DECISIONS)
            .butNotWith("body", Body.OFFICER),
        Example.of("R16.4", with(EXECUTIVE, "scope", Scope.UNKNOWN, "key", Answer.NO))
            .says(callIn(Answer.UNKNOWN))
            .butNotWith("key", Answer.YES)
            .butNotWith("scope", Scope.EVERY_DECISION)
            .butNotWith("body", Body.COMMITTEE),
        Example.of("R16.5", OF_OFFICER)
            .says(callIn(Answer.YES))
            .butNotWith("body", Body.EXECUTIVE_MEMBER)
            .butNotWith("action", Action.NOTE),
        Example.of("R16.5", with(OF_OFFICER, "key", Answer.NO))
            .says(callIn(Answer.NO))
            .butNotWith("body", Body.EXECUTIVE),
        Example.of("R16.6", with(JOINT, "scope", Scope.NOTHING))
            .says(callIn(Answer.NO))
            .butNotWith("scope", Scope.EVERY_DECISION)
            .butNotWith("scope", Scope.UNKNOWN)
            .butNotWith("action", Action.INFORM),
        Example.of("R16.7", JOINT)
            .says(callIn(Answer.YES))
            .butNotWith("scope", Scope.NOTHING)
            .butNotWith("scope", Scope.UNKNOWN)
            .butNotWith("body", Body.EXECUTIVE)
            .butNotWith("action", Action.AGREE_POSITION),
        Example.of("R16.8", with(JOINT, "scope", Scope.UNKNOWN))
            .says(callIn(Answer.UNKNOWN))
            .butNotWith("scope", Scope.EVERY_DECISION)
            .butNotWith("body", Body.EXECUTIVE),
        Example.of("R16.9", with(EXECUTIVE, "body", Body.COUNCIL))
            .says(callIn(Answer.NO))
            .butNotWith("body", Body.EXECUTIVE)
            .butNotWith("body", Body.EXECUTIVE_MEMBER)
            .butNotWith("body", Body.OFFICER)
            .butNotWith("body", Body.JOINT_COMMITTEE),
        Example.of("R16.9", with(EXECUTIVE, "action", Action.RECOMMEND))
            .says(callIn(Answer.NO))
            .butNotWith("action", Action.DECIDE),
        Example.of("R16.9", with(OF_COMMITTEE, "scrutinyCommittee", Answer.NO))
            .says(callIn(Answer.NO))
            .butNotWith("scrutinyCommittee", Answer.YES),
        Example.of("R16.10", with(OF_COMMITTEE, "waiverProposed", true, "waiver", Answer.YES))
            .says(callInWaived(), condition("waiver-agreed"), duty(Duty.Kind.RECORD_WAIVER))
            .butNotWith("scope", Scope.KEY_DECISIONS)
            .butNotWith("scrutinyCommittee", Answer.NO),
        Example.of("R16.10", with(PROPOSED, "waiver", Answer.YES))
            .says(callInWaived(), condition("waiver-agreed"), duty(Duty.Kind.RECORD_WAIVER))
            .butNotWith("waiverProposed", false)
            .butNotWith("waiver", Answer.NO)
            .butNotWith("waiver", Answer.UNKNOWN)
            .butNotWith("body", Body.COUNCIL),
        Example.of("R16.10", with(PROPOSED, "waiver", Answer.YES, "scope", Scope.KEY_DECISIONS))
            .says(callInWaived(), condition("waiver-agreed"), duty(Duty.Kind.RECORD_WAIVER))
            .butNotWith("key", Answer.NO),
        Example.of("R16.11", PROPOSED)
            .says(ask("call-in-waiver"))
            .butNotWith("waiverProposed", false)
            .butNotWith("waiver", Answer.NO)
            .butNotWith("waiver", Answer.YES)
            .butNotWith("body", Body.COUNCIL),
        Example.of("R16.11", with(PROPOSED, "body", Body.OFFICER))
            .says(ask("call-in-waiver"))
            .butNotWith("key", Answer.NO),
        Example.of("R16.12", with(PROPOSED, "waiver", Answer.NO))
            .says(finding("no-waiver"))
            .butNotWith("waiverProposed", false)
            .butNotWith("waiver", Answer.YES)
            .butNotWith("body", Body.JOINT_COMMITTEE),
        Example.of("R16.13", with(JOINT, "waiverProposed", true))
            .says(finding("no-waiver"))
            .butNotWith("waiverProposed", false)
            .butNotWith("scope", Scope.NOTHING)
            .butNotWith("body", Body.EXECUTIVE),
        Example.of("R16.14", OF_COMMITTEE)
            .says(callIn(Answer.YES))
            .butNotWith("scope", Scope.KEY_DECISIONS)
            .butNotWith("scope", Scope.UNKNOWN)
            .butNotWith("scrutinyCommittee", Answer.NO)
            .butNotWith("scrutinyCommittee", Answer.UNKNOWN),
        Example.of("R16.15", with(OF_COMMITTEE, "scope", Scope.KEY_DECISIONS))
            .says(callIn(Answer.NO))
            .butNotWith("scope", Scope.EVERY_DECISION)
            .butNotWith("scope", Scope.UNKNOWN)
            .butNotWith("scrutinyCommittee", Answer.NO),
        Example.of("R16.16", with(OF_COMMITTEE, "scope", Scope.UNKNOWN))
            .says(callIn(Answer.UNKNOWN))
            .butNotWith("scope", Scope.EVERY_DECISION)
            .butNotWith("scope", Scope.KEY_DECISIONS)
            .butNotWith("scrutinyCommittee", Answer.NO),
        Example.of("R16.17", with(OF_COMMITTEE, "scrutinyCommittee", Answer.UNKNOWN))
            .says(ask("scrutiny-committee"))
            .butNotWith("scrutinyCommittee", Answer.YES)
            .butNotWith("scrutinyCommittee", Answer.NO));
  }
}
