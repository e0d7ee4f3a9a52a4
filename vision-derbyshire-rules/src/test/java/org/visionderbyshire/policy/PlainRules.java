package org.visionderbyshire.policy;

import java.util.Set;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.CountTest;
import org.visionderbyshire.rule.DatesTest;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.FoundLevels;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.PublicationTest;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.TouchedPlace;
import org.visionderbyshire.rule.WholeLevel;

/**
 * What policy.md says of each kind of situation, written as plain Java from its text and not from
 * the rules.
 */
final class PlainRules {

  /** The options of the readings that are in force. */
  interface Readings {

    /** The option of a reading. */
    String option(String reading);

    /** {@code outcome}, {@code participation} or {@code both}. */
    default String levelBasis() {
      return option("level-basis");
    }

    /** {@code county-wide} or {@code none}. */
    default String regionalWithoutNeed() {
      return option("regional-without-need");
    }

    /** {@code all-districts} or {@code member-districts}. */
    default String majorityOf() {
      return option("majority-of");
    }

    /** {@code council} or {@code executive}. */
    default String consentBody() {
      return option("consent-body");
    }

    /** {@code treat-as-key} or {@code ask-only}. */
    default String unknownThreshold() {
      return option("unknown-threshold");
    }

    /** {@code calendar} or {@code working}. */
    default String longClock() {
      return option("long-clock");
    }

    /** {@code working} or {@code calendar}. */
    default String shortClock() {
      return option("short-clock");
    }

    /** {@code decision-day} or {@code two-working-days}. */
    default String publicationDay() {
      return option("publication-day");
    }
  }

  private PlainRules() {}

  /** What is to be said of a situation. */
  static Set<Conclusion> of(Situation situation, Readings readings) {
    if (situation instanceof OutcomeTest test) {
      return PlainLevels.outcome(test, readings);
    } else if (situation instanceof ParticipationTest test) {
      return PlainLevels.participation(test, readings);
    } else if (situation instanceof EffectLevel level) {
      return PlainLevels.ofEffect(level, readings);
    } else if (situation instanceof WholeLevel level) {
      return PlainLevels.ofWhole(level, readings);
    } else if (situation instanceof FoundLevels levels) {
      return PlainLevels.blended(levels);
    } else if (situation instanceof CouncilAct act) {
      return PlainRoutes.whoseMatter(act, readings);
    } else if (situation instanceof OwnAct act) {
      return PlainRoutes.own(act);
    } else if (situation instanceof Limits limits) {
      return PlainRoutes.limits(limits);
    } else if (situation instanceof JointAct act) {
      return PlainRoutes.together(act);
    } else if (situation instanceof Informing informing) {
      return PlainRoutes.informing(informing);
    } else if (situation instanceof Scrutiny scrutiny) {
      return PlainRoutes.scrutiny(scrutiny);
    } else if (situation instanceof Decision decision) {
      return PlainSteps.ofDecision(decision);
    } else if (situation instanceof JointDecision decision) {
      return PlainSteps.ofJointDecision(decision);
    } else if (situation instanceof CallInTest test) {
      return PlainSteps.afterDecision(test);
    } else if (situation instanceof NoticeTest test) {
      return PlainSteps.notices(test, readings);
    } else if (situation instanceof CountTest test) {
      return PlainTimetable.counted(test, readings);
    } else if (situation instanceof BankHolidayTest test) {
      return PlainTimetable.onBankHolidays(test);
    } else if (situation instanceof PublicationTest test) {
      return PlainTimetable.publication(test, readings);
    } else if (situation instanceof DatesTest test) {
      return PlainTimetable.dates(test);
    } else if (situation instanceof ImplementationTest test) {
      return PlainTimetable.implementation(test);
    } else if (situation instanceof Participant participant) {
      return PlainFindings.of(participant);
    } else if (situation instanceof TouchedPlace place) {
      return PlainFindings.of(place);
    } else if (situation instanceof Proposal proposal) {
      return PlainFindings.of(proposal, readings);
    }
    throw new IllegalArgumentException("nothing is written of " + situation);
  }
}
