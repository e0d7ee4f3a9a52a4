package org.visionderbyshire.policy.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.facts.Existence;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Arrangement;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.policy.oracle.Situation.Committee;
import org.visionderbyshire.policy.oracle.Situation.Entry;
import org.visionderbyshire.policy.oracle.Situation.Participant;
import org.visionderbyshire.vocabulary.Answer;

/** What is unknown about a situation, and the answers that somebody could give to each question. */
final class Unknowns {

  private static final BigDecimal TINY = new BigDecimal("0.01");
  private static final BigDecimal HUGE = new BigDecimal("1000000000000");

  private Unknowns() {}

  /**
   * Something unknown.
   *
   * @param question how it is asked about
   * @param answers what somebody could answer: each changes the situation accordingly
   */
  record Unknown(Oracle.Question question, List<Consumer<Situation>> answers) {}

  private static Unknown unknown(String about, List<Consumer<Situation>> answers) {
    return new Unknown(new Oracle.Question(about, Optional.empty()), answers);
  }

  private static Unknown unknown(
      String about, CouncilId council, List<Consumer<Situation>> answers) {
    return new Unknown(new Oracle.Question(about, Optional.of(council)), answers);
  }

  /** Everything that is unknown; whether it is asked depends on what the answers would change. */
  static List<Unknown> of(Situation situation, Oracle.Outcome outcome) {
    List<Unknown> unknowns = new ArrayList<>();
    ofTheLevel(situation, outcome, unknowns);
    ofTheWholeRoute(situation, outcome, unknowns);
    for (Participant council : situation.participants) {
      ofOneCouncil(situation, outcome, council, unknowns);
      ofWaiver(situation, outcome, council.id, unknowns);
    }
    return unknowns;
  }

  private static void ofTheLevel(
      Situation situation, Oracle.Outcome outcome, List<Unknown> unknowns) {
    // L1
    boolean someAreRegional = situation.effects.stream()
        .anyMatch(effect -> effect.reach() == Reach.REGIONAL || effect.reach() == Reach.NATIONAL);
    if (situation.collectiveRegionalAction == Answer.UNKNOWN && someAreRegional) {
      unknowns.add(unknown(
          "collective-regional-action",
          List.of(
              s -> s.collectiveRegionalAction = Answer.YES,
              s -> s.collectiveRegionalAction = Answer.NO)));
    }
    // L6, L7, "participation" and "both"
    if (outcome.asksLevel()) {
      List<Consumer<Situation>> answers = new ArrayList<>();
      for (CollaborationLevel level : CollaborationLevel.values()) {
        answers.add(s -> s.levelAnswer = level);
      }
      unknowns.add(unknown("level", answers));
    }
    // phase 3a; "not-a-member" reads it under either reading of "majority-of"
    if (situation.phaseMembers == null) {
      unknowns.add(unknown(
          "phase-members",
          List.of(s -> s.phaseMembers = Set.of(), s -> s.phaseMembers = s.oursButDerby)));
    }
  }

  private static void ofTheWholeRoute(
      Situation situation, Oracle.Outcome outcome, List<Unknown> unknowns) {
    // R5, with acts about money and no money entries at all
    if (KeyDecisionRules.moneyIsMissing(situation)) {
      unknowns.add(unknown("money", moneyAnswers(situation)));
    }
    // R5
    if (situation.withinFramework == Answer.UNKNOWN) {
      unknowns.add(unknown(
          "within-framework",
          List.of(s -> s.withinFramework = Answer.YES, s -> s.withinFramework = Answer.NO)));
    }
    // R4
    if (situation.acts.contains(Act.ADOPT_STRATEGY) && situation.frameworkPlan == Answer.UNKNOWN) {
      unknowns.add(unknown(
          "framework-plan",
          List.of(s -> s.frameworkPlan = Answer.YES, s -> s.frameworkPlan = Answer.NO)));
    }
    // R9
    if (situation.acts.contains(Act.ACCEPT_POWERS)
        && RouteRules.powersByKnownAct(situation) == Powers.UNKNOWN) {
      List<Consumer<Situation>> answers = new ArrayList<>();
      for (Powers powers : Powers.values()) {
        answers.add(s -> s.powers = powers);
      }
      unknowns.add(unknown("powers", answers));
    }
    // R13
    if (outcome.sharesBySomeMeans()) {
      List<Consumer<Situation>> answers = new ArrayList<>();
      for (Arrangement arrangement : Arrangement.values()) {
        answers.add(s -> s.arrangement = arrangement);
      }
      unknowns.add(unknown("arrangement", answers));
    }
    // R9: the lead's deciding body submits
    if (outcome.lacksLead()) {
      List<Consumer<Situation>> answers = new ArrayList<>();
      situation.participants.forEach(council -> answers.add(s -> s.lead = council.id));
      unknowns.add(unknown("lead", answers));
    }
    // R7 (R8's "in doubt") and R9; R12 asks nothing
    boolean doubtForR7 = isInDoubt(situation.committee)
        && situation.acts.stream().anyMatch(act -> RouteRules.isForR7(situation, act));
    boolean doubtForR9 = isInDoubt(situation.voice)
        && situation.acts.stream().anyMatch(RouteRules.R9::contains)
        && situation.participants.stream().filter(council -> council.ours).count() >= 2;
    if (doubtForR7 || doubtForR9) {
      unknowns.add(unknown(
          "joint-committee-in-being",
          List.of(
              s -> resolveDoubt(s, Existence.IN_BEING), s -> resolveDoubt(s, Existence.ENDED))));
    }
    // R15: of the committee that decides by R7
    boolean otherwiseKey = outcome.steps().stream()
        .anyMatch(step -> step.body() == Body.JOINT_COMMITTEE
            && step.action() == Action.DECIDE
            && step.keyDecision() == Answer.UNKNOWN);
    if (situation.committee != null
        && otherwiseKey
        && KeyDecisionRules.allSitOnExecutives(situation, situation.committee) == Answer.UNKNOWN) {
      unknowns.add(unknown(
          "all-executive-members",
          List.of(
              s -> s.committee.allExecutiveMembers = Answer.YES,
              s -> s.committee.allExecutiveMembers = Answer.NO)));
    }
  }

  private static boolean isInDoubt(Committee committee) {
    return committee != null && committee.existence == Existence.IN_DOUBT;
  }

  private static void resolveDoubt(Situation situation, Existence answer) {
    if (isInDoubt(situation.committee)) {
      situation.committee.existence = answer;
    }
    if (isInDoubt(situation.voice)) {
      situation.voice.existence = answer;
    }
  }

  /** Positions go by whose function they are in every form, R1 to R6 only where it is executive. */
  private static boolean isByFunction(Participant council, Act act) {
    return act == Act.ENDORSE
        || act == Act.SUBMIT_TO_GOVERNMENT
        || (!council.isCommitteeSystem() && act != Act.ADOPT_FRAMEWORK_PLAN && act != Act.NOTE);
  }

  /** R16: where call-in applies or may, and it is proposed to waive it. */
  private static void ofWaiver(
      Situation situation, Oracle.Outcome outcome, CouncilId id, List<Unknown> unknowns) {
    boolean applies = outcome.steps().stream()
        .filter(step -> step.council().equals(Optional.of(id)))
        .flatMap(step -> step.callIn().stream())
        .anyMatch(callIn -> callIn != Answer.NO);
    if (situation.waivesCallIn && applies && situation.participant(id).waiver == Answer.UNKNOWN) {
      unknowns.add(unknown(
          "call-in-waiver",
          id,
          List.of(
              s -> s.participant(id).waiver = Answer.YES,
              s -> s.participant(id).waiver = Answer.NO)));
    }
  }

  private static void ofOneCouncil(
      Situation situation, Oracle.Outcome outcome, Participant council, List<Unknown> unknowns) {
    CouncilId id = council.id;
    // "Form of a supplied council unknown"
    if (council.form == FormOfGovernance.UNKNOWN) {
      unknowns.add(unknown(
          "form-of-governance",
          id,
          List.of(
              s -> s.participant(id).form = FormOfGovernance.EXECUTIVE,
              s -> s.participant(id).form = FormOfGovernance.COMMITTEE_SYSTEM)));
    }
    // R3 and R6
    boolean functionIsUnknown = outcome.steps().stream()
        .filter(step -> step.council().equals(Optional.of(id)))
        .flatMap(step -> step.acts().stream())
        .filter(act -> isByFunction(council, act))
        .anyMatch(act -> council.functionFor(act) == Function.UNKNOWN);
    if (functionIsUnknown) {
      unknowns.add(unknown(
          "function",
          id,
          List.of(
              s -> s.participant(id).functionAnswer = Function.EXECUTIVE,
              s -> s.participant(id).functionAnswer = Function.COUNCIL)));
    }
    // R5
    boolean budgetIsUnknown =
        council.money.stream().anyMatch(entry -> entry.withinBudget == Answer.UNKNOWN);
    if (budgetIsUnknown) {
      unknowns.add(unknown(
          "within-budget",
          id,
          List.of(
              s -> answerBudget(s.participant(id), Answer.YES),
              s -> answerBudget(s.participant(id), Answer.NO))));
    }
    // R6
    if (council.jointArrangements == WhoDecides.UNKNOWN) {
      List<Consumer<Situation>> answers = new ArrayList<>();
      for (WhoDecides setting : WhoDecides.values()) {
        answers.add(s -> s.participant(id).jointArrangements = setting);
      }
      unknowns.add(unknown("joint-arrangements", id, answers));
    }
    // R9 and R10
    if (council.positions == WhoDecides.UNKNOWN) {
      List<Consumer<Situation>> answers = new ArrayList<>();
      for (WhoDecides setting : WhoDecides.values()) {
        answers.add(s -> s.participant(id).positions = setting);
      }
      unknowns.add(unknown("positions", id, answers));
    }
    // R11
    if (council.scrutinyCommittee == Answer.UNKNOWN && council.isCommitteeSystem()) {
      unknowns.add(unknown(
          "scrutiny-committee",
          id,
          List.of(
              s -> s.participant(id).scrutinyCommittee = Answer.YES,
              s -> s.participant(id).scrutinyCommittee = Answer.NO)));
    }
    // R15
    if (KeyDecisionRules.lacksSum(council)) {
      unknowns.add(unknown(
          "key-decision-threshold",
          id,
          List.of(
              s -> answerThreshold(s.participant(id), TINY),
              s -> answerThreshold(s.participant(id), HUGE))));
    }
    boolean lacksServiceBudget =
        council.money.stream().anyMatch(entry -> entry.serviceBudget == null);
    if (lacksServiceBudget) {
      unknowns.add(unknown(
          "service-budget",
          id,
          List.of(
              s -> answerServiceBudget(s.participant(id), TINY),
              s -> answerServiceBudget(s.participant(id), HUGE))));
    }
    // where absent wards mean no, they go on meaning it, so that nothing is asked there
    if (council.wards == WardImpact.UNKNOWN) {
      unknowns.add(unknown(
          "wards",
          id,
          List.of(
              s -> s.participant(id).wards = WardImpact.ONE,
              s -> s.participant(id).wards = WardImpact.TWO_OR_MORE)));
    }
  }

  private static void answerBudget(Participant council, Answer answer) {
    for (Entry entry : council.money) {
      if (entry.withinBudget == Answer.UNKNOWN) {
        entry.withinBudget = answer;
      }
    }
  }

  /** The sums that are missing; what is known stays. */
  private static void answerThreshold(Participant council, BigDecimal sum) {
    council.threshold.known = true;
    if (council.threshold.revenue == null) {
      council.threshold.revenue = sum;
    }
    if (council.threshold.capital == null) {
      council.threshold.capital = sum;
    }
  }

  private static void answerServiceBudget(Participant council, BigDecimal budget) {
    for (Entry entry : council.money) {
      if (entry.serviceBudget == null) {
        entry.serviceBudget = budget;
      }
    }
  }

  /** Entries for all participants or for one alone; small, large and at each limit; in and out. */
  private static List<Consumer<Situation>> moneyAnswers(Situation situation) {
    Set<BigDecimal> amounts = new LinkedHashSet<>(List.of(TINY, HUGE));
    List<List<CouncilId>> whose = new ArrayList<>();
    whose.add(situation.participants.stream().map(council -> council.id).toList());
    for (Participant council : situation.participants) {
      whose.add(List.of(council.id));
      if (council.delegation != null) {
        for (Delegation row : council.delegation) {
          row.upTo().ifPresent(amounts::add);
        }
      }
    }
    List<Consumer<Situation>> answers = new ArrayList<>();
    for (List<CouncilId> councils : whose) {
      for (BigDecimal amount : amounts) {
        answers.add(s -> addMoney(s, councils, amount, Answer.YES));
      }
      answers.add(s -> addMoney(s, councils, TINY, Answer.NO));
    }
    return answers;
  }

  private static void addMoney(
      Situation situation, List<CouncilId> councils, BigDecimal amount, Answer withinBudget) {
    for (CouncilId council : councils) {
      Entry entry = new Entry();
      entry.amount = amount;
      entry.kind = MoneyEntry.Kind.SPENDING;
      entry.type = MoneyEntry.Type.REVENUE;
      entry.serviceBudget = amount;
      entry.withinBudget = withinBudget;
      situation.participant(council).money.add(entry);
    }
  }
}
