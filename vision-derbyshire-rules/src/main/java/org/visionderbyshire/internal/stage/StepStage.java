package org.visionderbyshire.internal.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.vocabulary.Answer;

/** What each step needs: whether it is key, whether it can be called in, which notices it takes. */
final class StepStage {

  private final Inquiry inquiry;
  private final Matter matter;
  private final Outcome outcome;

  private StepStage(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.matter = inquiry.matter();
    this.outcome = inquiry.outcome();
  }

  static void run(Inquiry inquiry) {
    new StepStage(inquiry).steps();
  }

  private void steps() {
    for (Map.Entry<StepKey, Outcome.StepDraft> entry : outcome.steps.entrySet()) {
      StepKey key = entry.getKey();
      Outcome.StepDraft step = entry.getValue();
      boolean jointDecision = key.body() == Body.JOINT_COMMITTEE && key.action() == Action.DECIDE;
      keyDecision(key, step, jointDecision);
      callIn(key, step, jointDecision);
      notices(key, step, jointDecision);
    }
  }

  private void keyDecision(StepKey key, Outcome.StepDraft step, boolean jointDecision) {
    if (jointDecision) {
      jointKeyDecision(step);
      return;
    }
    @Nullable Party party = key.party() >= 0 ? matter.parties.get(key.party()) : null;
    Decision decision = party != null
        ? decision(key.body(), key.action(), party, step.acts)
        : new Decision(
            key.body(), false, key.action(), Money.NONE, WardImpact.UNKNOWN, false, true);
    step.key = key(inquiry.ask(decision, About.of(party)), step.keyCauses);
    exactSums(decision, party, step.keyCauses);
  }

  /** A joint committee's decision: what its participating members move and touch counts. */
  private void jointKeyDecision(Outcome.StepDraft step) {
    List<Cause> memberCauses = new ArrayList<>();
    Answer figures = Answer.NO;
    for (Party party : matter.parties) {
      if (party.remitMember && matter.allExecutiveMembers() != Answer.NO) {
        Decision decision = decision(Body.JOINT_COMMITTEE, Action.DECIDE, party, step.acts);
        Answer answer = key(inquiry.ask(decision, About.of(party.council)), memberCauses);
        exactSums(decision, party, memberCauses);
        figures = weightier(figures, answer);
      }
    }
    outcome.jointFigures = figures;
    List<Cause> causes =
        inquiry.ask(new JointDecision(matter.allExecutiveMembers(), figures), About.THE_WHOLE);
    step.key = key(causes, step.keyCauses);
    step.keyCauses.addAll(memberCauses);
  }

  /** Where money can make a decision key, it is told why sums that are exactly met do or do not. */
  private void exactSums(Decision decision, @Nullable Party party, List<Cause> keep) {
    if (party != null && decision.isAble()) {
      keep.addAll(outcome.exactSums.getOrDefault(party.council.id(), List.of()));
    }
  }

  private Decision decision(Body body, Action action, Party party, Collection<Act> acts) {
    boolean wardsOnlyIfStated = acts.stream().allMatch(Party::isWardlessUnlessStated);
    // where absent wards mean none they go on meaning it, whatever somebody answers elsewhere
    boolean silent = wardsOnlyIfStated && !party.wardsStated;
    return new Decision(
        body,
        switch (body) {
          case EXECUTIVE, EXECUTIVE_MEMBER -> true;
          case OFFICER -> party.isForExecutive(acts);
          case COUNCIL, COMMITTEE, JOINT_COMMITTEE, SCRUTINY, LEADERS -> false;
        },
        action,
        matter.amountMissing
            ? Money.AMOUNT_UNKNOWN
            : party.money(outcome.uncounted(party.council.id())),
        silent ? WardImpact.UNKNOWN : party.wards,
        party.wardsStated,
        wardsOnlyIfStated);
  }

  /** The answer among the causes; no where no rule gives one. */
  private static Answer key(List<Cause> causes, List<Cause> keep) {
    Answer answer = Answer.NO;
    for (Cause cause : causes) {
      if (cause.fired().conclusion() instanceof Conclusion.Key key) {
        keep.add(cause);
        answer = key.answer();
      }
    }
    return answer;
  }

  /** Of what two members come to, that which counts for all. */
  private static Answer weightier(Answer one, Answer other) {
    return new Conclusion.Key(other).outweighs(new Conclusion.Key(one)) ? other : one;
  }

  private void callIn(StepKey key, Outcome.StepDraft step, boolean jointDecision) {
    boolean consent = key.action() == Action.CONSENT && key.body() == Body.EXECUTIVE;
    if (key.action() != Action.DECIDE && !consent) {
      return;
    }
    @Nullable Party party = key.party() >= 0 ? matter.parties.get(key.party()) : null;
    CallInTest.Scope scope =
        party != null ? party.callInScope : jointDecision ? agreed() : CallInTest.Scope.UNKNOWN;
    List<Cause> causes = inquiry.ask(
        new CallInTest(
            key.body(),
            key.action(),
            step.key,
            scope,
            matter.initiative.waiveCallIn(),
            party != null ? party.waiver : Answer.UNKNOWN,
            party != null && key.body() == Body.COMMITTEE
                ? party.scrutinyOfCommittees()
                : Answer.NO),
        About.of(party));
    for (Cause cause : causes) {
      if (cause.fired().conclusion() instanceof Conclusion.CallIn answer) {
        step.callIn = answer.answer();
        step.callInCauses.add(cause);
      }
    }
    causes.forEach(step::needs);
    for (Cause cause : causes) {
      // only what can be called in can be waived
      if (cause.fired().conclusion() instanceof Conclusion.CallInWaived
          && step.callIn != Answer.NO) {
        step.callInWaived = true;
        step.callInCauses.add(cause);
      }
    }
  }

  private CallInTest.Scope agreed() {
    return matter
        .agreement
        .map(agreement -> switch (agreement) {
          case NONE -> CallInTest.Scope.NOTHING;
          case ANY_MEMBER, ANY_AFFECTED_COUNCIL -> CallInTest.Scope.EVERY_DECISION;
        })
        .orElse(CallInTest.Scope.UNKNOWN);
  }

  /** For whom an officer takes a step; nobody where none does. */
  private NoticeTest.Officer officer(StepKey key, Outcome.StepDraft step, @Nullable Party party) {
    if (key.body() != Body.OFFICER) {
      return NoticeTest.Officer.NONE;
    }
    if (party != null && party.isForExecutive(step.acts)) {
      return NoticeTest.Officer.FOR_EXECUTIVE;
    }
    return matter.on.isBefore(Matter.OFFICERS_RECORD_FROM)
        ? NoticeTest.Officer.FOR_COUNCIL_UNRECORDED
        : NoticeTest.Officer.FOR_COUNCIL;
  }

  private void notices(StepKey key, Outcome.StepDraft step, boolean jointDecision) {
    @Nullable Party party = key.party() >= 0 ? matter.parties.get(key.party()) : null;
    boolean executiveMeeting = (party != null
            && key.body() == Body.EXECUTIVE
            && party.form != FormOfGovernance.COMMITTEE_SYSTEM)
        || (jointDecision && matter.allExecutiveMembers() == Answer.YES);
    for (Cause cause : inquiry.ask(
        new NoticeTest(
            key.body(),
            key.action(),
            step.key,
            matter.initiative.urgency(),
            matter.initiative.privacy(),
            executiveMeeting,
            officer(key, step, party)),
        About.of(party))) {
      if (cause.fired().conclusion() instanceof Conclusion.Needs needs) {
        step.notices.computeIfAbsent(needs.notice(), kind -> new ArrayList<>()).add(cause);
      }
      step.needs(cause);
    }
  }
}
