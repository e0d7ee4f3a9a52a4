package org.visionderbyshire.policy;

import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.finding;

import java.util.List;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.TouchedPlace;
import org.visionderbyshire.vocabulary.Answer;

class FindingsRulesTest extends RuleExamples {

  /** A council of the area in the phase in force, about which there is nothing to say. */
  private static final Participant OURS =
      new Participant(true, false, true, Answer.YES, true, false, false, false, false, false);

  /** A service that serves an ambition and that most districts share. */
  private static final Proposal SERVICE = new Proposal(true, false, true, true, true, false, false);

  @Override
  String file() {
    return "findings.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("F1", with(OURS, "ours", false))
            .says(finding("cross-border"))
            .butNotWith("ours", true),
        Example.of("F2", with(OURS, "declined", true))
            .says(finding("city"))
            .butNotWith("declined", false)
            .butNotWith("ours", false),
        Example.of("F3", with(OURS, "inPhase", Answer.NO))
            .says(finding("not-a-member"))
            .butNotWith("inPhase", Answer.YES)
            .butNotWith("inPhase", Answer.UNKNOWN)
            .butNotWith("phased", false)
            .butNotWith("declined", true)
            .butNotWith("ours", false),
        Example.of("F4", with(OURS, "inPhase", Answer.UNKNOWN))
            .says(ask("phase-members"))
            .butNotWith("inPhase", Answer.NO)
            .butNotWith("inPhase", Answer.YES)
            .butNotWith("phased", false)
            .butNotWith("declined", true)
            .butNotWith("ours", false),
        Example.of("F5.1", with(OURS, "shares", true, "allied", true))
            .says(finding("alliance"))
            .butNotWith("shares", false)
            .butNotWith("leftOutOfSavings", true)
            .butNotWith("allied", false),
        Example.of("F5.2", with(OURS, "leftOutOfSavings", true))
            .says(finding("alliance"))
            .butNotWith("leftOutOfSavings", false),
        Example.of("F6", with(OURS, "formKnown", false))
            .says(ask("form-of-governance"))
            .butNotWith("formKnown", true),
        Example.of("F7", with(OURS, "decides", true, "notHeld", true))
            .says(finding("function-not-held"))
            .butNotWith("decides", false)
            .butNotWith("notHeld", false),
        Example.of("F8", with(SERVICE, "ambition", false))
            .says(finding("no-ambition"))
            .butNotWith("committeeBusinessOnly", true)
            .butNotWith("ambition", true),
        Example.of("F9.1", SERVICE)
            .under("majority-of=all-districts")
            .says(finding("service-not-in-cluster"))
            .butNotWith("service", false)
            .butNotWith("majority", false),
        Example.of("F9.2", SERVICE)
            .under("majority-of=member-districts")
            .says(finding("service-not-in-cluster"))
            .butNotWith("service", false)
            .butNotWith("majorityOfMembers", false),
        Example.of("F10", new TouchedPlace(false))
            .says(finding("place-not-participating"))
            .butNotWith("takesPart", true),
        Example.of("F11", with(SERVICE, "laterLaw", true))
            .says(finding("later-law"))
            .butNotWith("laterLaw", false),
        Example.of("R5.7", with(SERVICE, "amountMissing", true))
            .says(ask("money"))
            .butNotWith("amountMissing", false));
  }
}
