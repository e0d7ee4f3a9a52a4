package org.visionderbyshire.internal.words;

import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.TouchedPlace;

/** Words for what remarks follow from. */
final class RemarkPhrases {

  static final YesNo AMBITION =
      YesNo.of("the initiative serves an ambition", "the initiative serves no ambition");

  private RemarkPhrases() {}

  static void fill(Phrasebook book) {
    book.of(Participant.class)
        .say("ours", YesNo.of("{council} is of {area}", "{council} is outside {area}"))
        .say(
            "declined",
            YesNo.of("{council} declined to go on", "{council} did not decline to go on"))
        .say("phased", YesNo.of("a phase is in force", "no phase is in force"))
        .say(
            "inPhase",
            Known.of(
                "{council} is in the phase in force",
                "{council} is not in the phase in force",
                "whether {council} is in the phase in force",
                "{council} is or may be in the phase in force",
                "{council} is not known to be in the phase in force"))
        .say(
            "formKnown",
            YesNo.of(
                "{council}'s form of governance is known",
                "{council}'s form of governance is unknown"))
        .say(
            "shares",
            YesNo.of(
                "services, staff or powers are to be shared",
                "no services, staff or powers are to be shared"))
        .say(
            "allied",
            YesNo.of(
                "{council} is in a strategic alliance", "{council} is in no strategic alliance"))
        .say(
            "leftOutOfSavings",
            YesNo.of(
                "sharing managers is to save money, from which the costs of {council}'s alliance are"
                    + " left out",
                "no costs of {council}'s alliance are left out of what sharing managers saves"))
        .say(
            "decides",
            YesNo.of(
                "{council} has a decision of its own to take",
                "{council} has no decision of its own to take"))
        .say(
            "notHeld",
            YesNo.of(
                "a service is named that {council}'s tier does not provide",
                "no service is named that {council}'s tier does not provide"));
    book.of(TouchedPlace.class)
        .say(
            "takesPart",
            YesNo.of("the district touched takes part", "the district touched takes no part"));
    book.of(Proposal.class)
        .say("ambition", AMBITION)
        .say(
            "committeeBusinessOnly",
            YesNo.of(
                "all that is asked for is a joint committee's own business",
                "more is asked for than a joint committee's own business"))
        .say(
            "service",
            YesNo.of(
                "the initiative is a service collaboration",
                "the initiative is no service collaboration"))
        .say("majority", LevelPhrases.MAJORITY)
        .say("majorityOfMembers", LevelPhrases.MAJORITY_OF_MEMBERS)
        .say(
            "amountMissing",
            YesNo.of(
                "money is to be moved and no entry says how much", "no entry of money is missing"))
        .say(
            "laterLaw",
            YesNo.of(
                "law has been made by the day that the policy does not know",
                "the policy knows the law of the day"));
  }
}
