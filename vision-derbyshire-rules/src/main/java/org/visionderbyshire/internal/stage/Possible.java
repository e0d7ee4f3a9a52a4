package org.visionderbyshire.internal.stage;

import java.util.Set;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.Accord;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conferral;
import org.visionderbyshire.rule.Consent;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.DatesTest;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.JointMembers;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.PlanTest;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.Sharing;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Which situations some initiative leads to, with the facts at hand or with others on top of them.
 * What depends on rules (which steps there are, which level a test finds) is taken as possible, as
 * rules may say anything; what the stages themselves rule out is not, whatever the rules.
 *
 * <p>Facts that can be supplied are free: councils can be added, be given any constitution, even be
 * said to be of another area or tier, and there can be other joint committees. What cannot be
 * supplied is the area: its voice, its ambitions, its phases, who declined, and that the end of a
 * joint committee is in doubt. Immutable and thread-safe.
 */
public final class Possible {

  /**
   * What a day has in store for a council.
   *
   * @param declined whether it declined to go on
   * @param phased whether a phase is in force
   * @param inPhase whether it is in that phase
   */
  public record Membership(boolean declined, boolean phased, Answer inPhase) {}

  /**
   * A day, as far as acts of councils together depend on it.
   *
   * @param oneVoice whether councils of the area mean to speak with one voice
   * @param voices how it can stand with the committee that speaks for it
   * @param anotherInDoubt whether the end of another committee is in doubt
   * @param conferrals how it can be with powers from Government
   */
  public record Day(
      boolean oneVoice, Set<Standing> voices, boolean anotherInDoubt, Set<Conferral> conferrals) {

    private boolean isDayOf(Accord accord) {
      return switch (accord) {
        case NONE, ALONE -> true;
        case TOO_EARLY -> !oneVoice;
        case ONE_VOICE -> oneVoice;
      };
    }

    private boolean isDayOf(Conferral conferral) {
      return conferral == Conferral.NONE || conferrals.contains(conferral);
    }

    /** Whether it can stand so on the day with both committees, which may be one and the same. */
    private boolean isDayOf(Standing remit, Standing voice, boolean alike) {
      return voices.contains(voice)
          && (remit != Standing.IN_DOUBT
              || anotherInDoubt
              || (voice == Standing.IN_DOUBT && alike));
    }
  }

  /**
   * What the area is on one day or another, as nobody can supply it.
   *
   * @param ambitions whether there are any
   * @param days its days, as far as acts of councils together depend on them
   * @param parts what its days have in store for councils
   * @param membersUnknown whether on some day no source says who is in the phase in force
   * @param membersKnown whether on some day that is known, or no phase is in force
   * @param mostMembers the most districts that are in a phase
   * @param leftOutOfSavings whether costs of some council are left out of what sharing saves
   */
  public record Area(
      boolean ambitions,
      Set<Day> days,
      Set<Membership> parts,
      boolean membersUnknown,
      boolean membersKnown,
      int mostMembers,
      boolean leftOutOfSavings) {}

  private final Area area;

  public Possible(Area area) {
    this.area = area;
  }

  /** Whether some initiative leads to it. */
  public boolean isPossible(Situation situation) {
    if (situation instanceof OwnAct act) {
      return isPossible(act);
    } else if (situation instanceof CouncilAct act) {
      return isPossible(act);
    } else if (situation instanceof JointAct act) {
      return isPossible(act);
    } else if (situation instanceof Consent consent) {
      return isPossible(consent);
    } else if (situation instanceof PlanTest plan) {
      // what nobody speaks of is taken to be no plan of the framework
      return plan.frameworkPlanStated() || plan.frameworkPlan() == Answer.NO;
    } else if (situation instanceof Sharing sharing) {
      return !sharing.joint() || sharing.equals(Sharing.byCommittee(sharing.arrangement()));
    } else if (situation instanceof JointMembers members) {
      // a committee without members has nobody who could take no part
      return members.executives()
          || members.committeeSystems()
          || (members.outsiders() && !members.absent());
    } else if (situation instanceof Decision decision) {
      // where nobody speaks of wards they are unknown
      return isOfBody(decision)
          && (decision.wardsStated() || decision.wards() == WardImpact.UNKNOWN);
    } else if (situation instanceof NoticeTest test) {
      return (test.officer() == NoticeTest.Officer.NONE) != (test.body() == Body.OFFICER)
          && (!test.executiveMeeting()
              || test.body() == Body.EXECUTIVE
              || (test.body() == Body.JOINT_COMMITTEE && test.action() == Action.DECIDE));
    } else if (situation instanceof CallInTest test) {
      return isPossible(test);
    } else if (situation instanceof Participant participant) {
      // all else can be supplied of whatever council
      return isOfSavings(participant)
          && area.parts()
              .contains(new Membership(
                  participant.declined(), participant.phased(), participant.inPhase()));
    } else if (situation instanceof ParticipationTest test) {
      return isPossible(test);
    } else if (situation instanceof Limits limits) {
      // what nobody speaks of is taken as within the framework; of money there may be two entries
      return limits.frameworkStated() || limits.framework() == Answer.YES;
    } else if (situation instanceof Informing informing) {
      return (area.ambitions() || !informing.ambition()) && hasVoice(informing.voice());
    } else if (situation instanceof JointDecision decision) {
      // nobody looks at figures where a member sits on no executive
      return decision.allExecutiveMembers() != Answer.NO || decision.figures() == Answer.NO;
    } else if (situation instanceof Proposal proposal) {
      return (area.ambitions() || !proposal.ambition())
          // a committee's own business moves no money
          && !(proposal.committeeBusinessOnly() && proposal.amountMissing())
          && (area.mostMembers() > 0 || !proposal.majorityOfMembers());
    } else if (situation instanceof EffectLevel level) {
      return isPossible(level);
    } else if (situation instanceof WholeLevel level) {
      return level.widest() != Tested.PENDING
          && level.participation() != Tested.PENDING
          && (level.effects() || (!level.pending() && level.widest() == Tested.NONE));
    } else if (situation instanceof ImplementationTest test) {
      // nobody is asked how long a joint decision waits that cannot be called in
      return !(test.joint() && test.lengthKnown() && test.callable() == Answer.NO);
    } else if (situation instanceof DatesTest test) {
      return test.before() != test.change(); // one is asked at a time
    }
    // OutcomeTest, FoundLevels, Noting, Scrutiny, ExactSumTest, TouchedPlace, CountTest,
    // BankHolidayTest,
    // PublicationTest
    return true;
  }

  /**
   * Whether some initiative leads to it at least while answers to its questions are tried, or by
   * steps that no shipped rule makes: a superset of what is possible.
   */
  public boolean isTried(Situation situation) {
    if (situation instanceof OwnAct act) {
      return (act.functionStated() || Party.isLocalChoice(act.act()))
          ? isOfScheme(act)
          : isPossible(act);
    } else if (situation instanceof CouncilAct act) {
      return isPossible(act) || isTold(act.remit(), act.voice());
    } else if (situation instanceof JointAct act) {
      return isPossible(act) || (isOfVoice(act) && isTold(act.remit(), act.voice()));
    } else if (situation instanceof Informing informing) {
      return isPossible(informing) || isTold(Standing.NONE, informing.voice());
    } else if (situation instanceof CallInTest test) {
      // a rule may have a council's part of a joint committee decide, under its constitution
      return isCalledIn(test)
          && (test.body() == Body.JOINT_COMMITTEE || test.scope() != CallInTest.Scope.NOTHING);
    } else if (situation instanceof Participant participant) {
      // whether it is in the phase can be answered
      return isPossible(participant)
          || (area.membersUnknown()
              && isOfSavings(participant)
              && area.parts().stream().anyMatch(part -> part.declined() == participant.declined()));
    } else if (situation instanceof ParticipationTest test) {
      return test.districts() <= test.ofDistricts()
          && test.ofMembers() <= test.ofDistricts()
          && test.members() <= Math.min(test.districts(), test.ofMembers())
          && test.districts() - test.members() <= test.ofDistricts() - test.ofMembers()
          && (test.membersKnown() || test.ofMembers() == 0);
    }
    return situation instanceof Decision decision
        ? isOfBody(decision)
        : situation instanceof Limits || isPossible(situation);
  }

  /** An officer acts for an executive or not; of all other bodies it is known. */
  private static boolean isOfBody(Decision decision) {
    return decision.body() == Body.OFFICER
        || decision.forExecutive()
            == (decision.body() == Body.EXECUTIVE || decision.body() == Body.EXECUTIVE_MEMBER);
  }

  /** What is saved is saved by sharing, and left out for an alliance. */
  private boolean isOfSavings(Participant participant) {
    return !participant.leftOutOfSavings()
        || (area.leftOutOfSavings() && participant.shares() && participant.allied());
  }

  /** Whether one of these can stand so once it is told of a committee that is in doubt. */
  private boolean isTold(Standing remit, Standing voice) {
    boolean told =
        hasVoice(Standing.IN_DOUBT) && (voice == Standing.IN_BEING || voice == Standing.ENDED);
    return (told || hasVoice(voice)) && remit != Standing.IN_DOUBT;
  }

  private boolean isPossible(OwnAct act) {
    boolean function = act.functionStated()
        || act.functionOf()
            == (Party.isLocalChoice(act.act()) ? Function.UNKNOWN : Function.EXECUTIVE);
    return function && isOfScheme(act);
  }

  private static boolean isOfScheme(OwnAct act) {
    boolean delegate = act.delegated()
        ? act.schemeSupplied()
            && Delegation.bodies(act.isOfExecutive() ? Function.EXECUTIVE : Function.COUNCIL)
                .contains(act.delegate())
        : act.delegate() == Body.EXECUTIVE;
    return delegate
        && act.getKind() != ActKind.NOTING // of which Noting is asked
        && (act.isGeneral() || !act.outside())
        && (act.whoDecides() == WhoDecides.UNKNOWN
            || act.isPosition()
            || act.getKind() == ActKind.COMMITTEE_MAKING)
        && act.belowThreshold() != Answer.UNKNOWN;
  }

  private boolean isPossible(CouncilAct act) {
    return (act.acting() || Matter.isMoney(act.act()))
        && (act.getKind().isGeneral() || !act.outside())
        && isNamed(act.act(), act.remit())
        && (act.remit() != Standing.NONE || !act.member())
        && (act.voice() != Standing.NONE || !act.voiceMember())
        && area.days().stream()
            .anyMatch(day -> day.isDayOf(act.accord())
                && day.isDayOf(act.remit(), act.voice(), act.member() == act.voiceMember()));
  }

  private boolean isPossible(JointAct act) {
    return isOfVoice(act)
        && (act.getKind().isGeneral() || !act.allOutside())
        && isNamed(act.act(), act.remit())
        && area.days().stream()
            .anyMatch(day -> day.isDayOf(act.accord())
                && day.isDayOf(act.conferral())
                && day.isDayOf(act.remit(), act.voice(), true))
        && (act.leadKnown() || RouteStage.isLeadNeeded(act.accord(), act.voice(), act.conferral()));
  }

  /** Powers are nothing to other acts, and cannot be accepted where there are none. */
  private static boolean isOfVoice(JointAct act) {
    return act.conferral() == Conferral.NONE
        ? act.act() != Act.ACCEPT_POWERS
        : act.getKind() == ActKind.VOICE;
  }

  private boolean isPossible(Consent consent) {
    return consent.conferral() != Conferral.NONE
        && (consent.functionStated() || consent.functionOf() == Function.EXECUTIVE)
        && area.days().stream().anyMatch(day -> day.isDayOf(consent.conferral()));
  }

  private boolean hasVoice(Standing voice) {
    return area.days().stream().anyMatch(day -> day.voices().contains(voice));
  }

  /** Nobody runs a committee without naming it. */
  private static boolean isNamed(Act act, Standing remit) {
    return act != Act.RUN_JOINT_COMMITTEE || remit != Standing.NONE;
  }

  /** Of decisions, and of what an executive consents to, it is asked. */
  private static boolean isCalledIn(CallInTest test) {
    return (test.action() == Action.DECIDE
            || (test.action() == Action.CONSENT && test.body() == Body.EXECUTIVE))
        && (test.scrutinyCommittee() == Answer.NO || test.body() == Body.COMMITTEE);
  }

  /** An agreement of a joint committee has no waiver and knows no key decisions. */
  private static boolean isPossible(CallInTest test) {
    return isCalledIn(test)
        && (test.body() == Body.JOINT_COMMITTEE
            ? test.scope() != CallInTest.Scope.KEY_DECISIONS && test.waiver() == Answer.UNKNOWN
            : test.scope() != CallInTest.Scope.NOTHING);
  }

  /** Districts can be added and taken away; who was in a phase cannot. */
  private boolean isPossible(ParticipationTest test) {
    int others = test.districts() - test.members();
    int ofOthers = test.ofDistricts() - test.ofMembers();
    return test.members() >= 0
        && test.members() <= test.ofMembers()
        && others >= 0
        && others <= ofOthers
        && (test.membersKnown()
            ? area.membersKnown() && test.ofMembers() <= area.mostMembers()
            : area.membersUnknown() && test.ofMembers() == 0);
  }

  /** The widest level short of regional is no narrower than that of any effect. */
  private static boolean isPossible(EffectLevel level) {
    boolean shortOfRegional =
        level.outcome() == Tested.LOCAL_PLACE || level.outcome() == Tested.COUNTY_WIDE;
    return level.participation() != Tested.PENDING
        && level.widest() != Tested.PENDING
        && level.widest() != Tested.REGIONAL_NATIONAL
        && (!shortOfRegional || level.widest().compareTo(level.outcome()) >= 0);
  }
}
