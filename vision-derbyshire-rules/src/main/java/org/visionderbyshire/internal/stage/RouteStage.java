package org.visionderbyshire.internal.stage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.rule.Accord;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Conferral;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.ExactSumTest;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Sharing;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;

/**
 * The route: whose matter each act is, who in each council decides it, and what councils do
 * together.
 */
final class RouteStage {

  /** What an executive does that scrutiny may look at before. */
  private static final Set<Action> ACTING =
      EnumSet.of(Action.RECOMMEND, Action.DECIDE, Action.CONSENT);

  private final Inquiry inquiry;
  private final Matter matter;
  private final Outcome outcome;

  private RouteStage(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.matter = inquiry.matter();
    this.outcome = inquiry.outcome();
  }

  static void run(Inquiry inquiry) {
    RouteStage stage = new RouteStage(inquiry);
    stage.exactSums();
    stage.acts();
    stage.scrutiny();
    stage.inform();
  }

  /** Whether money that comes to exactly what a council calls significant is below that. */
  private void exactSums() {
    for (Party party : matter.parties) {
      for (MoneyEntry.Kind kind : party.met) {
        for (Cause cause :
            inquiry.ask(new ExactSumTest(party.exactSum(kind)), About.of(party.council))) {
          if (cause.fired().conclusion() instanceof Conclusion.ExactSum sum) {
            if (sum.counting() == Counting.DOES_NOT_COUNT) {
              outcome
                  .uncounted
                  .computeIfAbsent(party.council.id(), id -> EnumSet.noneOf(MoneyEntry.Kind.class))
                  .add(kind);
            }
            outcome
                .exactSums
                .computeIfAbsent(party.council.id(), id -> new ArrayList<>())
                .add(cause);
          }
        }
      }
    }
  }

  private void acts() {
    if (matter.acts.contains(Act.ADOPT_STRATEGY)) {
      inquiry.ask(matter.plan(), About.of(Act.ADOPT_STRATEGY));
    }
    for (int i = 0; i < matter.parties.size(); i++) {
      for (Act act : matter.acts) {
        councilAct(i, matter.parties.get(i), act);
        if (act == Act.ACCEPT_POWERS) {
          consent(i, matter.parties.get(i), act);
        }
      }
    }
    for (Act act : matter.acts) {
      Conferral conferral = matter.conferral(act);
      List<Cause> causes = inquiry.ask(
          new JointAct(
              matter.asSeen(act),
              matter.remit,
              matter.isAllOutside(act),
              matter.voice,
              matter.accord,
              matter.leadParty().isPresent()
                  || !isLeadNeeded(matter.accord, matter.voice, conferral),
              conferral),
          About.of(act));
      inquiry.take(StepKey.JOINT, act, jointly(act, causes));
      for (Cause cause : causes) {
        if (cause.fired().conclusion() instanceof Conclusion.LeadSubmits) {
          leadSubmits(act, cause);
        } else if (cause.fired().conclusion() instanceof Conclusion.ConsentersSubmit) {
          consentersSubmit(act, cause);
        }
      }
    }
  }

  /** What is concluded of an act, with what goes with a joint committee that decides on it. */
  private List<Cause> jointly(Act act, List<Cause> concluded) {
    List<Cause> causes = concluded;
    boolean decided = causes.stream()
        .anyMatch(cause -> cause.fired().conclusion() instanceof Conclusion.Take take
            && take.action() == Action.DECIDE);
    if (decided || (isAtHand(matter.remit) && ActKind.of(act) == ActKind.COMMITTEE_MAKING)) {
      causes = and(causes, matter.jointMembers(act), About.of(act));
    }
    return decided && Matter.isSharing(act)
        ? and(causes, Sharing.byCommittee(matter.arrangement(act)), About.of(act))
        : causes;
  }

  /** Whether a committee is there, or not known to be out of being. */
  private static boolean isAtHand(Standing committee) {
    return committee == Standing.IN_BEING || committee == Standing.IN_DOUBT;
  }

  private List<Cause> and(List<Cause> causes, Situation situation, About about) {
    return Stream.concat(causes.stream(), inquiry.ask(situation, about).stream())
        .toList();
  }

  /**
   * The lead matters where no joint committee and no leaders submit, and where it might be one that
   * may not propose.
   */
  static boolean isLeadNeeded(Accord accord, Standing voice, Conferral conferral) {
    return conferral.isToCountyAuthority()
        || accord != Accord.ONE_VOICE
        || voice == Standing.IN_DOUBT
        || voice == Standing.ENDED;
  }

  private void councilAct(int index, Party party, Act act) {
    Act seen = matter.asSeen(act);
    ActKind kind = ActKind.of(seen);
    boolean outside = matter.isOutside(party, act);
    List<Cause> competence = inquiry.ask(
        new CouncilAct(
            seen,
            matter.isActing(party, act),
            outside,
            matter.remit,
            party.remitMember,
            matter.voice,
            party.voiceMember,
            matter.accord),
        About.of(party.council, act));
    inquiry.take(index, act, competence);
    boolean own = false;
    boolean covered = false;
    for (Cause cause : competence) {
      if (cause.fired().conclusion() instanceof Conclusion.OwnRoute) {
        own = true;
      } else if (cause.fired().conclusion() instanceof Conclusion.Covered) {
        covered = true;
        inquiry
            .step(inquiry.joint(Body.JOINT_COMMITTEE, Action.DECIDE), act)
            .causes
            .add(cause);
      }
    }
    if (kind.isGeneral() && (own || covered)) {
      boolean money = Matter.isMoney(act);
      inquiry.ask(
          new Limits(
              money ? party.budget : Answer.YES,
              !money || party.budgetStated,
              matter.framework,
              matter.frameworkStated),
          About.of(party.council, act));
    }
    if (own) {
      About about = About.of(party.council, act);
      List<Cause> causes = inquiry.ask(own(party, act), about);
      if (Matter.isSharing(act)) {
        causes = and(causes, matter.sharing(party, act), about);
      }
      for (Cause cause : competence) {
        if (cause.fired().conclusion() instanceof Conclusion.OwnRoute) {
          causes.stream()
              .filter(taken -> taken.fired().conclusion() instanceof Conclusion.Take)
              .map(taken -> inquiry.key(index, (Conclusion.Take) taken.fired().conclusion()))
              .forEach(key -> inquiry.step(key, act).causes.add(cause));
        }
      }
      inquiry.take(index, act, causes);
    }
  }

  /** What is to be known of an act that is a council's own matter. */
  private Situation own(Party party, Act act) {
    return ActKind.of(act) == ActKind.NOTING
        ? matter.noting(party)
        : matter.ownAct(party, act, outcome.uncounted(party.council.id()));
  }

  private void consent(int index, Party party, Act act) {
    inquiry.take(index, act, inquiry.ask(matter.consent(party), About.of(party.council, act)));
  }

  private void consentersSubmit(Act act, Cause cause) {
    for (StepKey key : List.copyOf(outcome.steps.keySet())) {
      if (key.party() >= 0 && key.action() == Action.CONSENT) {
        inquiry
            .step(new StepKey(key.party(), Optional.empty(), key.body(), Action.SUBMIT), act)
            .causes
            .add(cause);
      }
    }
  }

  private void leadSubmits(Act act, Cause cause) {
    matter.leadParty().ifPresent(lead -> {
      int index = matter.parties.indexOf(lead);
      for (StepKey key : List.copyOf(outcome.steps.keySet())) {
        if (key.party() == index
            && (key.action() == Action.DECIDE || key.action() == Action.CONSENT)
            && inquiry.step(key).acts.contains(act)) {
          inquiry
              .step(new StepKey(index, Optional.empty(), key.body(), Action.SUBMIT), act)
              .causes
              .add(cause);
        }
      }
    });
  }

  private void scrutiny() {
    for (int i = 0; i < matter.parties.size(); i++) {
      Party party = matter.parties.get(i);
      Set<Act> acts = EnumSet.noneOf(Act.class);
      for (Map.Entry<StepKey, Outcome.StepDraft> step : outcome.steps.entrySet()) {
        StepKey key = step.getKey();
        if (key.party() == i && key.body() == Body.EXECUTIVE && ACTING.contains(key.action())) {
          acts.addAll(step.getValue().acts);
        }
      }
      List<Cause> causes =
          inquiry.ask(new Scrutiny(party.practice, !acts.isEmpty()), About.of(party.council));
      for (Act act : acts) {
        inquiry.take(i, act, causes);
      }
    }
  }

  private void inform() {
    boolean committeeDecides = outcome.steps.keySet().stream()
        .anyMatch(key -> key.body() == Body.JOINT_COMMITTEE && key.action() == Action.DECIDE);
    List<Cause> causes = inquiry.ask(
        new Informing(
            outcome.level().map(CollaborationLevel.LOCAL_PLACE::equals).orElse(Boolean.FALSE),
            !matter.initiative.ambitions().isEmpty(),
            committeeDecides,
            matter.voice),
        About.THE_WHOLE);
    for (Act act : matter.acts) {
      inquiry.take(StepKey.JOINT, act, causes);
    }
  }
}
