package org.visionderbyshire.internal.stage;

import java.util.Set;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.DatesTest;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.ParticipationTest;
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
   * What the area is on one day or another, as nobody can supply it.
   *
   * @param ambitions whether there are any
   * @param voices how it can stand with the committee that speaks for it
   * @param voicesBesideDoubt the same, while the end of another committee is in doubt
   * @param parts what its days have in store for councils
   * @param membersUnknown whether on some day no source says who is in the phase in force
   * @param membersKnown whether on some day that is known, or no phase is in force
   * @param mostMembers the most districts that are in a phase
   */
  public record Area(
      boolean ambitions,
      Set<Standing> voices,
      Set<Standing> voicesBesideDoubt,
      Set<Membership> parts,
      boolean membersUnknown,
      boolean membersKnown,
      int mostMembers) {}

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
    } else if (situation instanceof Sharing sharing) {
      return !sharing.joint() || sharing.equals(Sharing.byCommittee(sharing.arrangement()));
    } else if (situation instanceof Decision decision) {
      // where nobody speaks of wards they are unknown
      return decision.wardsStated() || decision.wards() == WardImpact.UNKNOWN;
    } else if (situation instanceof NoticeTest test) {
      return !test.executiveMeeting()
          || test.body() == Body.EXECUTIVE
          || (test.body() == Body.JOINT_COMMITTEE && test.action() == Action.DECIDE);
    } else if (situation instanceof CallInTest test) {
      return isPossible(test);
    } else if (situation instanceof Participant participant) {
      // all else can be supplied of whatever council
      return area.parts()
          .contains(
              new Membership(participant.declined(), participant.phased(), participant.inPhase()));
    } else if (situation instanceof ParticipationTest test) {
      return isPossible(test);
    } else if (situation instanceof Limits limits) {
      // what nobody speaks of is taken as within the framework; of money there may be two entries
      return limits.frameworkStated() || limits.framework() == Answer.YES;
    } else if (situation instanceof Informing informing) {
      return (area.ambitions() || !informing.ambition())
          && area.voices().contains(informing.voice());
    } else if (situation instanceof JointDecision decision) {
      // nobody looks at figures where a member sits on no executive
      return decision.allExecutiveMembers() != Answer.NO || decision.figures() == Answer.NO;
    } else if (situation instanceof Proposal proposal) {
      return (area.ambitions() || !proposal.ambition())
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
    // OutcomeTest, FoundLevels, Scrutiny, TouchedPlace, CountTest, BankHolidayTest, PublicationTest
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
      return isPossible(act) || isTold(act.remit(), act.voice());
    } else if (situation instanceof Informing informing) {
      return isPossible(informing) || isTold(Standing.NONE, informing.voice());
    } else if (situation instanceof CallInTest test) {
      // a rule may have a council's part of a joint committee decide, under its constitution
      return test.action() == Action.DECIDE
          && (test.body() == Body.JOINT_COMMITTEE || test.scope() != CallInTest.Scope.NOTHING);
    } else if (situation instanceof Participant participant) {
      // whether it is in the phase can be answered
      return isPossible(participant)
          || (area.membersUnknown()
              && participant.phased()
              && area.parts().stream().anyMatch(part -> part.declined() == participant.declined()));
    } else if (situation instanceof ParticipationTest test) {
      return test.districts() <= test.ofDistricts()
          && test.ofMembers() <= test.ofDistricts()
          && test.members() <= Math.min(test.districts(), test.ofMembers())
          && test.districts() - test.members() <= test.ofDistricts() - test.ofMembers()
          && (test.membersKnown() || test.ofMembers() == 0);
    }
    return situation instanceof Decision || situation instanceof Limits || isPossible(situation);
  }

  /** Whether one of these can stand so once it is told of a committee that is in doubt. */
  private boolean isTold(Standing remit, Standing voice) {
    boolean told = area.voices().contains(Standing.IN_DOUBT)
        && (voice == Standing.IN_BEING || voice == Standing.ENDED);
    return (told || area.voices().contains(voice)) && remit != Standing.IN_DOUBT;
  }

  private boolean isPossible(OwnAct act) {
    boolean function = act.functionStated()
        || act.functionOf()
            == (Party.isLocalChoice(act.act()) ? Function.UNKNOWN : Function.EXECUTIVE);
    return function && isOfScheme(act);
  }

  private static boolean isOfScheme(OwnAct act) {
    boolean delegate = act.delegated()
        ? act.schemeSupplied() && Delegation.BODIES.contains(act.delegate())
        : act.delegate() == Body.EXECUTIVE;
    return delegate
        && (act.schemeSupplied() || !act.committeeDelegated())
        && (act.isGeneral() || !act.outside())
        && act.belowThreshold() != Answer.UNKNOWN;
  }

  private boolean isPossible(CouncilAct act) {
    return (act.acting() || Matter.isMoney(act.act()))
        && (act.getKind().isGeneral() || !act.outside())
        && isNamed(act.act(), act.remit())
        && (act.remit() != Standing.NONE || !act.member())
        && (act.voice() != Standing.NONE || !act.voiceMember())
        && area.voices().contains(act.voice())
        && (act.remit() != Standing.IN_DOUBT
            || area.voicesBesideDoubt().contains(act.voice())
            // the committee in doubt is the voice itself
            || (area.voices().contains(Standing.IN_DOUBT)
                && act.voice() == Standing.IN_DOUBT
                && act.member() == act.voiceMember()));
  }

  private boolean isPossible(JointAct act) {
    return (act.getKind().isGeneral() || !act.allOutside())
        && isNamed(act.act(), act.remit())
        && area.voices().contains(act.voice())
        && (act.remit() != Standing.IN_DOUBT
            || area.voicesBesideDoubt().contains(act.voice())
            || (area.voices().contains(Standing.IN_DOUBT) && act.voice() == Standing.IN_DOUBT))
        && (act.leadKnown() || RouteStage.isLeadNeeded(act.areaTakesPart(), act.voice()));
  }

  /** Nobody runs a committee without naming it. */
  private static boolean isNamed(Act act, Standing remit) {
    return act != Act.RUN_JOINT_COMMITTEE || remit != Standing.NONE;
  }

  /** An agreement of a joint committee has no waiver and knows no key decisions. */
  private static boolean isPossible(CallInTest test) {
    return test.action() == Action.DECIDE
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
