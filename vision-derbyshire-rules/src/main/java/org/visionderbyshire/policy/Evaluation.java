package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.FoundLevels;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.TouchedPlace;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Puts a matter to the rules, stage after stage: levels, whose matter each act is, who decides it,
 * then what each step needs. The order of the stages stands here and nowhere else; within a stage
 * no rule sees what another said.
 */
final class Evaluation {

  /** Acts for which absent wards mean that none are affected, beside setting up committees. */
  private static final Set<Act> WARDS_ONLY_IF_STATED = EnumSet.of(Act.ENDORSE, Act.APPOINT);

  private final AnswerTable table;
  private final Map<String, String> readings;
  private final Matter matter;
  private final Outcome outcome = new Outcome();

  private Evaluation(AnswerTable table, Map<String, String> readings, Matter matter) {
    this.table = table;
    this.readings = readings;
    this.matter = matter;
  }

  static Outcome of(AnswerTable table, Map<String, String> readings, Matter matter) {
    Evaluation evaluation = new Evaluation(table, readings, matter);
    evaluation.levels();
    evaluation.routes();
    evaluation.steps();
    evaluation.remarks();
    return evaluation.outcome;
  }

  // ---- levels

  private void levels() {
    int effects = matter.initiative.effects().size();
    List<List<Cause>> byOutcome = new ArrayList<>();
    outcome.tested = new Tested[effects];
    boolean pending = false;
    Tested widestBelowRegional = Tested.NONE;
    for (int i = 0; i < effects; i++) {
      List<Cause> causes = new ArrayList<>();
      outcome.tested[i] = Tested.NONE;
      for (Cause cause : ask(
          new OutcomeTest(
              matter.initiative.effects().get(i).reach(),
              matter.collectiveAction,
              matter.initiative.localApplicationOf().isPresent()),
          null,
          i,
          null)) {
        if (cause.fired().conclusion() instanceof Conclusion.Level found) {
          outcome.tested[i] = Tested.of(found.level());
          causes.add(cause);
        } else if (cause.fired().conclusion() instanceof Conclusion.LevelPending) {
          outcome.tested[i] = Tested.PENDING;
          pending = true;
        }
      }
      byOutcome.add(causes);
      Tested tested = outcome.tested[i];
      if (tested.level().isPresent()) {
        outcome.widest = max(outcome.widest, tested);
        if (tested != Tested.REGIONAL_NATIONAL) {
          widestBelowRegional = max(widestBelowRegional, tested);
        }
      }
    }
    ParticipationTest participation = matter.participation();
    List<Cause> byParticipation = new ArrayList<>();
    for (Cause cause : ask(participation, null, -1, null)) {
      if (cause.fired().conclusion() instanceof Conclusion.Level found) {
        outcome.participation = Tested.of(found.level());
        byParticipation.add(cause);
      }
    }
    for (int i = 0; i < effects; i++) {
      boolean levelled = false;
      for (Cause cause : ask(
          new EffectLevel(outcome.tested[i], outcome.participation, widestBelowRegional),
          null,
          i,
          null)) {
        if (cause.fired().conclusion() instanceof Conclusion.Level found) {
          level(found.level(), i, cause, byOutcome.get(i), byParticipation);
          levelled = true;
        }
      }
      outcome.everyEffectHasLevel &= levelled;
    }
    for (Cause cause : ask(
        new WholeLevel(effects > 0, pending, outcome.widest, outcome.participation),
        null,
        -1,
        null)) {
      if (cause.fired().conclusion() instanceof Conclusion.Level found) {
        level(found.level(), -1, cause, List.of(), byParticipation);
      }
    }
    ask(new FoundLevels(outcome.levels.size() > 1), null, -1, null);
  }

  private void level(
      CollaborationLevel level,
      int effect,
      Cause cause,
      List<Cause> byOutcome,
      List<Cause> byParticipation) {
    Outcome.LevelDraft draft =
        outcome.levels.computeIfAbsent(level, key -> new Outcome.LevelDraft());
    if (effect >= 0) {
      draft.effects.add(effect);
    }
    draft.causes.addAll(byOutcome);
    draft.causes.add(cause);
    if (outcome.participation == Tested.of(level)) {
      byParticipation.stream()
          .filter(shared -> !draft.causes.contains(shared))
          .forEach(draft.causes::add);
    }
  }

  private static Tested max(Tested a, Tested b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  // ---- routes

  private void routes() {
    for (int i = 0; i < matter.parties.size(); i++) {
      for (Act act : matter.acts) {
        councilAct(i, matter.parties.get(i), act);
      }
    }
    for (Act act : matter.acts) {
      List<Cause> causes = ask(
          new JointAct(
              act,
              matter.remit,
              matter.isAllOutside(act),
              matter.voice,
              matter.areaTakesPart,
              matter.leadParty().isPresent() || !isLeadNeeded()),
          null,
          -1,
          act);
      take(-1, act, causes);
      for (Cause cause : causes) {
        if (cause.fired().conclusion() instanceof Conclusion.LeadSubmits) {
          leadSubmits(act, cause);
        }
      }
    }
  }

  /** The lead matters only where no joint committee and no leaders submit. */
  private boolean isLeadNeeded() {
    return !matter.areaTakesPart
        || matter.voice == Standing.IN_DOUBT
        || matter.voice == Standing.ENDED;
  }

  private void councilAct(int index, Party party, Act act) {
    ActKind kind = ActKind.of(act);
    boolean outside = matter.isOutside(party, act);
    List<Cause> competence = ask(
        new CouncilAct(
            act,
            matter.isActing(party, act),
            party.form,
            outside,
            matter.remit,
            party.remitMember,
            matter.voice,
            party.voiceMember,
            matter.areaTakesPart),
        party.council,
        -1,
        act);
    take(index, act, competence);
    boolean own = false;
    boolean covered = false;
    for (Cause cause : competence) {
      if (cause.fired().conclusion() instanceof Conclusion.OwnRoute) {
        own = true;
      } else if (cause.fired().conclusion() instanceof Conclusion.Covered) {
        covered = true;
        step(joint(Body.JOINT_COMMITTEE, Action.DECIDE), act).causes.add(cause);
      }
    }
    if (kind.isGeneral() && (own || covered)) {
      boolean money = matter.isMoney(act);
      ask(
          new Limits(
              money ? party.budget : Answer.YES,
              !money || party.budgetStated,
              matter.framework,
              matter.frameworkStated),
          party.council,
          -1,
          act);
    }
    if (own) {
      Optional<Body> delegate = party.delegate();
      List<Cause> causes = ask(
          new OwnAct(
              act,
              party.form,
              party.functionOf(act),
              party.statedFunction.isPresent(),
              outside,
              delegate.isPresent(),
              delegate.orElse(Body.EXECUTIVE),
              party.isCommitteeDelegated(),
              party.scheme.isPresent(),
              Answer.of(party.money == Money.BELOW_THRESHOLD),
              isOneWard(party, act),
              party.jointArrangements),
          party.council,
          -1,
          act);
      for (Cause cause : competence) {
        if (cause.fired().conclusion() instanceof Conclusion.OwnRoute) {
          causes.stream()
              .filter(taken -> taken.fired().conclusion() instanceof Conclusion.Take)
              .map(taken -> key(index, (Conclusion.Take) taken.fired().conclusion()))
              .forEach(key -> step(key, act).causes.add(cause));
        }
      }
      take(index, act, causes);
    }
  }

  private static boolean isOneWard(Party party, Act act) {
    return party.wards == WardImpact.ONE || (!party.wardsStated && isWardlessUnlessStated(act));
  }

  private static boolean isWardlessUnlessStated(Act act) {
    return WARDS_ONLY_IF_STATED.contains(act) || ActKind.of(act) == ActKind.COMMITTEE_MAKING;
  }

  /** Adds the steps that were concluded, with the conditions and the law concluded beside them. */
  private void take(int index, Act act, List<Cause> causes) {
    for (Cause cause : causes) {
      if (cause.fired().conclusion() instanceof Conclusion.Take take) {
        Outcome.StepDraft step = step(key(index, take), act);
        step.causes.add(cause);
        for (Cause beside : causes) {
          if (beside.fired().conclusion() instanceof Conclusion.On on
              && take.action() != Action.RECOMMEND
              && take.action() != Action.ADVISE) {
            step.conditions
                .computeIfAbsent(on.condition(), id -> new ArrayList<>())
                .add(beside);
          } else if (beside.fired().conclusion() instanceof Conclusion.Basis basis) {
            step.basis.addAll(basis.law());
          }
        }
      }
    }
  }

  private void leadSubmits(Act act, Cause cause) {
    matter.leadParty().ifPresent(lead -> {
      int index = matter.parties.indexOf(lead);
      for (StepKey key : List.copyOf(outcome.steps.keySet())) {
        if (key.party() == index
            && key.action() == Action.DECIDE
            && step(key).acts.contains(act)) {
          step(new StepKey(index, Optional.empty(), key.body(), Action.SUBMIT), act)
              .causes
              .add(cause);
        }
      }
    });
  }

  private StepKey key(int index, Conclusion.Take take) {
    return index >= 0
        ? new StepKey(index, Optional.empty(), take.body(), take.action())
        : joint(take.body(), take.action());
  }

  /** Decisions are of the committee within whose remit it falls, all else of the area's own. */
  private StepKey joint(Body body, Action action) {
    Optional<JointCommitteeId> committee = body != Body.JOINT_COMMITTEE
        ? Optional.empty()
        : (action == Action.DECIDE ? matter.remitCommittee : matter.voiceCommittee)
            .map(JointCommitteeRecord::id);
    return new StepKey(-1, committee, body, action);
  }

  private Outcome.StepDraft step(StepKey key, Act act) {
    Outcome.StepDraft step = step(key);
    step.acts.add(act);
    return step;
  }

  private Outcome.StepDraft step(StepKey key) {
    return outcome.steps.computeIfAbsent(key, fresh -> new Outcome.StepDraft());
  }

  // ---- what steps need

  private void steps() {
    scrutiny();
    inform();
    for (Map.Entry<StepKey, Outcome.StepDraft> entry : outcome.steps.entrySet()) {
      StepKey key = entry.getKey();
      Outcome.StepDraft step = entry.getValue();
      boolean jointDecision = key.body() == Body.JOINT_COMMITTEE && key.action() == Action.DECIDE;
      keyDecision(key, step, jointDecision);
      callIn(key, step, jointDecision);
      notices(key, step, jointDecision);
    }
  }

  private void scrutiny() {
    for (int i = 0; i < matter.parties.size(); i++) {
      Party party = matter.parties.get(i);
      Set<Act> acts = EnumSet.noneOf(Act.class);
      for (Map.Entry<StepKey, Outcome.StepDraft> step : outcome.steps.entrySet()) {
        StepKey key = step.getKey();
        if (key.party() == i
            && key.body() == Body.EXECUTIVE
            && (key.action() == Action.RECOMMEND || key.action() == Action.DECIDE)) {
          acts.addAll(step.getValue().acts);
        }
      }
      List<Cause> causes =
          ask(new Scrutiny(party.practice, !acts.isEmpty()), party.council, -1, null);
      for (Act act : acts) {
        take(i, act, causes);
      }
    }
  }

  private void inform() {
    boolean committeeDecides = outcome.steps.keySet().stream()
        .anyMatch(key -> key.body() == Body.JOINT_COMMITTEE && key.action() == Action.DECIDE);
    List<Cause> causes = ask(
        new Informing(
            outcome.level().map(CollaborationLevel.LOCAL_PLACE::equals).orElse(Boolean.FALSE),
            !matter.initiative.ambitions().isEmpty(),
            committeeDecides,
            matter.voice),
        null,
        -1,
        null);
    for (Act act : matter.acts) {
      take(-1, act, causes);
    }
  }

  private void keyDecision(StepKey key, Outcome.StepDraft step, boolean jointDecision) {
    boolean wardsOnlyIfStated = step.acts.stream().allMatch(Evaluation::isWardlessUnlessStated);
    if (jointDecision) {
      jointKeyDecision(step, wardsOnlyIfStated);
    } else if (key.party() >= 0) {
      Party party = matter.parties.get(key.party());
      List<Cause> causes = ask(
          decision(key.body(), key.action(), party, wardsOnlyIfStated), party.council, -1, null);
      step.key = key(causes, step.keyCauses);
    } else {
      List<Cause> causes = ask(
          new Decision(key.body(), key.action(), Money.NONE, WardImpact.UNKNOWN, false, true),
          null,
          -1,
          null);
      step.key = key(causes, step.keyCauses);
    }
  }

  /** A joint committee's decision, by the figures of the members that take part. */
  private void jointKeyDecision(Outcome.StepDraft step, boolean wardsOnlyIfStated) {
    List<Cause> memberCauses = new ArrayList<>();
    Answer figures = Answer.NO;
    for (Party party : matter.parties) {
      if (party.remitMember && matter.allExecutiveMembers() != Answer.NO) {
        List<Cause> causes = ask(
            decision(Body.JOINT_COMMITTEE, Action.DECIDE, party, wardsOnlyIfStated),
            party.council,
            -1,
            null);
        Answer answer = key(causes, memberCauses);
        figures = figures == Answer.YES || answer == Answer.YES
            ? Answer.YES
            : figures == Answer.UNKNOWN ? Answer.UNKNOWN : answer;
      }
    }
    outcome.jointFigures = figures;
    List<Cause> causes =
        ask(new JointDecision(matter.allExecutiveMembers(), figures), null, -1, null);
    step.key = key(causes, step.keyCauses);
    step.keyCauses.addAll(memberCauses);
  }

  private Decision decision(Body body, Action action, Party party, boolean wardsOnlyIfStated) {
    // where absent wards mean none they go on meaning it, whatever somebody answers elsewhere
    boolean silent = wardsOnlyIfStated && !party.wardsStated;
    return new Decision(
        body,
        action,
        matter.amountMissing ? Money.AMOUNT_UNKNOWN : party.money,
        silent ? WardImpact.UNKNOWN : party.wards,
        party.wardsStated,
        wardsOnlyIfStated);
  }

  /** The answer among the causes; one yes outweighs all else. */
  private static Answer key(List<Cause> causes, List<Cause> keep) {
    Answer answer = Answer.NO;
    for (Cause cause : causes) {
      if (cause.fired().conclusion() instanceof Conclusion.Key key) {
        keep.add(cause);
        if (key.answer() == Answer.YES || answer == Answer.NO) {
          answer = key.answer();
        }
      }
    }
    return answer;
  }

  private void callIn(StepKey key, Outcome.StepDraft step, boolean jointDecision) {
    if (key.action() != Action.DECIDE) {
      return;
    }
    @Nullable Party party = key.party() >= 0 ? matter.parties.get(key.party()) : null;
    CallInTest.Scope scope =
        party != null ? party.callInScope : jointDecision ? agreed() : CallInTest.Scope.UNKNOWN;
    List<Cause> causes = ask(
        new CallInTest(
            key.body(),
            key.action(),
            step.key,
            scope,
            matter.initiative.urgency() == Urgency.SPECIAL,
            party != null ? party.waiver : Answer.UNKNOWN),
        party != null ? party.council : null,
        -1,
        null);
    for (Cause cause : causes) {
      if (cause.fired().conclusion() instanceof Conclusion.CallIn answer) {
        step.callIn = answer.answer();
        step.callInCauses.add(cause);
      }
    }
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
        .agreement()
        .map(agreement -> switch (agreement) {
          case NONE -> CallInTest.Scope.NOTHING;
          case ANY_MEMBER, ANY_AFFECTED_COUNCIL -> CallInTest.Scope.EVERY_DECISION;
        })
        .orElse(CallInTest.Scope.UNKNOWN);
  }

  private void notices(StepKey key, Outcome.StepDraft step, boolean jointDecision) {
    @Nullable Party party = key.party() >= 0 ? matter.parties.get(key.party()) : null;
    boolean executiveMeeting = (party != null
            && key.body() == Body.EXECUTIVE
            && party.form != FormOfGovernance.COMMITTEE_SYSTEM)
        || (jointDecision && matter.allExecutiveMembers() == Answer.YES);
    for (Cause cause : ask(
        new NoticeTest(
            key.body(),
            key.action(),
            step.key,
            matter.initiative.urgency(),
            matter.initiative.isPrivate(),
            executiveMeeting),
        party != null ? party.council : null,
        -1,
        null)) {
      if (cause.fired().conclusion() instanceof Conclusion.Needs needs) {
        step.notices.computeIfAbsent(needs.notice(), kind -> new ArrayList<>()).add(cause);
      }
    }
  }

  // ---- remarks

  private void remarks() {
    for (int i = 0; i < matter.parties.size(); i++) {
      int index = i;
      Party party = matter.parties.get(i);
      boolean decides = outcome.steps.keySet().stream()
          .anyMatch(key -> key.party() == index && key.action() == Action.DECIDE);
      ask(
          new Participant(
              party.ours,
              party.declined,
              matter.phase.isPresent(),
              party.inPhase,
              party.form != FormOfGovernance.UNKNOWN,
              matter.isShared(),
              !party.allies.isEmpty(),
              decides,
              !party.notHeld.isEmpty()),
          party.council,
          -1,
          null);
    }
    for (Council place : matter.touched) {
      boolean takesPart = matter.parties.stream().anyMatch(party -> party.council.equals(place));
      ask(new TouchedPlace(takesPart), place, -1, null);
    }
    ParticipationTest participation = matter.participation();
    ask(
        new Proposal(
            !matter.initiative.ambitions().isEmpty(),
            matter.isService(),
            participation.isMajority(),
            participation.isMajorityOfMembers(),
            matter.amountMissing),
        null,
        -1,
        null);
  }

  // ---- asking

  /**
   * Puts a situation to the rules and keeps what holds under the readings. Findings, questions and
   * assumptions are noted at once, as they mean the same wherever they arise.
   */
  private List<Cause> ask(
      Situation situation, @Nullable Council council, int effect, @Nullable Act act) {
    List<Fired> answers = table.ask(situation);
    if (answers.isEmpty()) {
      return List.of();
    }
    List<Cause> causes = new ArrayList<>(answers.size());
    for (Fired fired : answers) {
      if (holds(fired.rule())) {
        Cause cause = new Cause(fired, council, effect, act == null ? List.of() : List.of(act));
        causes.add(cause);
        if (fired.conclusion() instanceof Conclusion.Found found) {
          note(outcome.findings, found.finding(), cause);
        } else if (fired.conclusion() instanceof Conclusion.Assume assume) {
          note(outcome.assumptions, assume.assumption(), cause);
        } else if (fired.conclusion() instanceof Conclusion.Ask question) {
          outcome
              .asked
              .computeIfAbsent(
                  OpenQuestion.asked(question.about(), council), key -> new ArrayList<>())
              .add(cause);
        }
      }
    }
    return causes;
  }

  private static void note(Map<String, Outcome.Remark> remarks, String id, Cause cause) {
    Outcome.Remark remark = remarks.computeIfAbsent(id, key -> new Outcome.Remark());
    remark.causes.add(cause);
    Council council = cause.council();
    if (council != null) {
      remark.councils.add(council.id());
    }
  }

  private boolean holds(Rule rule) {
    boolean holds = true;
    for (Rule.Under under : rule.readings()) {
      outcome.touchedReadings.add(under.reading());
      holds &= under.options().contains(readings.get(under.reading()));
    }
    return holds;
  }
}
