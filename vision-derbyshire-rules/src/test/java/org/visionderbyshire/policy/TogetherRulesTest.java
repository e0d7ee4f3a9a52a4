package org.visionderbyshire.policy;

import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.basis;
import static org.visionderbyshire.rule.Words.condition;
import static org.visionderbyshire.rule.Words.consentersSubmit;
import static org.visionderbyshire.rule.Words.finding;
import static org.visionderbyshire.rule.Words.leadSubmits;
import static org.visionderbyshire.rule.Words.step;

import java.util.List;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.rule.Accord;
import org.visionderbyshire.rule.Conferral;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointMembers;
import org.visionderbyshire.rule.Standing;

class TogetherRulesTest extends RuleExamples {

  /** Councils of the area spend within the remit of a joint committee. */
  private static final JointAct REMIT = new JointAct(
      Act.SPEND,
      Standing.IN_BEING,
      false,
      Standing.IN_BEING,
      Accord.ONE_VOICE,
      true,
      Conferral.NONE);

  /** The members, councils with executives, take part, and nobody else. */
  private static final JointMembers MEMBERS =
      new JointMembers(Act.SPEND, Function.EXECUTIVE, false, false, true, false);

  /** They speak to Government. */
  private static final JointAct SUBMIT =
      with(REMIT, "act", Act.SUBMIT_TO_GOVERNMENT, "remit", Standing.NONE);

  /** They are to accept powers. */
  private static JointAct powers(Conferral conferral) {
    return with(SUBMIT, "act", Act.ACCEPT_POWERS, "conferral", conferral);
  }

  private static final Informing LOCAL = new Informing(true, true, false, Standing.IN_BEING);

  private static JointAct voice(Standing standing) {
    return with(SUBMIT, "voice", standing);
  }

  @Override
  String file() {
    return "together.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("R7.3", REMIT)
            .says(step(Body.JOINT_COMMITTEE, Action.DECIDE))
            .butNotWith("remit", Standing.NONE)
            .butNotWith("remit", Standing.IN_DOUBT)
            .butNotWith("allOutside", true)
            .butNotWith("act", Act.ADOPT_FRAMEWORK_PLAN)
            .butNotWith("act", Act.JOIN_JOINT_COMMITTEE)
            .butNotWith("act", Act.SUBMIT_TO_GOVERNMENT)
            .butNotWith("act", Act.NOTE),
        Example.of("R7.3", with(REMIT, "act", Act.ENDORSE))
            .says(step(Body.JOINT_COMMITTEE, Action.DECIDE))
            .butNotWith("act", Act.ACCEPT_POWERS),
        Example.of("R7.4", MEMBERS)
            .says(basis("LGA 2000 s9EB; SI 2012/1019"))
            .butNotWith("executives", false)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.JOIN_JOINT_COMMITTEE)
            .butNotWith("act", Act.NOTE),
        Example.of("R7.4", with(MEMBERS, "functionOf", Function.UNKNOWN))
            .says(basis("LGA 2000 s9EB; SI 2012/1019"))
            .butNotWith("act", Act.ADOPT_FRAMEWORK_PLAN),
        Example.of("R7.5", with(MEMBERS, "executives", false, "committeeSystems", true))
            .says(basis("LGA 1972 s101(5); LGA 1972 s102(1)(b)"))
            .butNotWith("committeeSystems", false)
            .butNotWith("act", Act.SUBMIT_TO_GOVERNMENT),
        Example.of("R7.6", with(MEMBERS, "functionOf", Function.COUNCIL))
            .says(basis("LGA 1972 s101(5); LGA 1972 s102(1)(b)"))
            .butNotWith("functionOf", Function.EXECUTIVE)
            .butNotWith("functionOf", Function.UNKNOWN)
            .butNotWith("act", Act.ADOPT_FRAMEWORK_PLAN),
        Example.of("R8.2", with(MEMBERS, "outsiders", true))
            .says(finding("new-joint-committee-needed"))
            .butNotWith("outsiders", false)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.JOIN_JOINT_COMMITTEE),
        Example.of("R8.5", with(REMIT, "remit", Standing.IN_DOUBT))
            .says(step(Body.JOINT_COMMITTEE, Action.DECIDE))
            .butNotWith("remit", Standing.IN_BEING)
            .butNotWith("allOutside", true)
            .butNotWith("act", Act.NOTE),
        Example.of("R8.6", with(REMIT, "remit", Standing.NOT_YET))
            .says(finding("joint-committee-not-in-being"))
            .butNotWith("remit", Standing.NONE)
            .butNotWith("remit", Standing.IN_BEING)
            .butNotWith("act", Act.ESTABLISH_JOINT_COMMITTEE),
        Example.of("R8.6", with(REMIT, "remit", Standing.ENDED))
            .says(finding("joint-committee-not-in-being"))
            .butNotWith("remit", Standing.IN_DOUBT),
        Example.of("R8.7", with(REMIT, "remit", Standing.IN_DOUBT))
            .says(condition("if-in-being"), ask("joint-committee-in-being"))
            .butNotWith("remit", Standing.IN_BEING)
            .butNotWith("remit", Standing.ENDED)
            .butNotWith("act", Act.NOTE),
        Example.of("R9.8", voice(Standing.NOT_YET))
            .says(step(Body.LEADERS, Action.AGREE_POSITION))
            .butNotWith("voice", Standing.IN_BEING)
            .butNotWith("voice", Standing.ENDED)
            .butNotWith("accord", Accord.ALONE)
            .butNotWith("act", Act.ENDORSE),
        Example.of("R9.8", voice(Standing.NONE))
            .says(step(Body.LEADERS, Action.AGREE_POSITION))
            .butNotWith("voice", Standing.IN_DOUBT),
        Example.of("R9.9", with(voice(Standing.NOT_YET), "act", Act.ACCEPT_POWERS))
            .says(finding("position-not-a-decision"))
            .butNotWith("voice", Standing.IN_BEING)
            .butNotWith("accord", Accord.ALONE)
            .butNotWith("act", Act.SPEND),
        Example.of("R9.10", SUBMIT)
            .says(step(Body.JOINT_COMMITTEE, Action.AGREE_POSITION))
            .butNotWith("voice", Standing.IN_DOUBT)
            .butNotWith("voice", Standing.NOT_YET)
            .butNotWith("accord", Accord.ALONE)
            .butNotWith("act", Act.ADOPT_STRATEGY),
        Example.of("R9.11", voice(Standing.IN_DOUBT))
            .says(step(Body.JOINT_COMMITTEE, Action.AGREE_POSITION))
            .butNotWith("voice", Standing.IN_BEING)
            .butNotWith("voice", Standing.ENDED)
            .butNotWith("accord", Accord.ALONE)
            .butNotWith("act", Act.NOTE),
        Example.of("R9.12", with(SUBMIT, "accord", Accord.NONE))
            .says(leadSubmits())
            .butNotWith("accord", Accord.ONE_VOICE)
            .butNotWith("conferral", Conferral.NEW_COUNTY_AUTHORITY)
            .butNotWith("act", Act.NOTE),
        Example.of("R9.12", with(SUBMIT, "accord", Accord.TOO_EARLY))
            .says(leadSubmits())
            .butNotWith("accord", Accord.ONE_VOICE)
            .butNotWith("act", Act.SPEND),
        Example.of("R9.13", voice(Standing.ENDED))
            .says(leadSubmits())
            .butNotWith("conferral", Conferral.STANDING_COUNTY_AUTHORITY)
            .butNotWith("voice", Standing.IN_BEING)
            .butNotWith("accord", Accord.ALONE)
            .butNotWith("act", Act.NOTE),
        Example.of("R9.14", with(SUBMIT, "leadKnown", false))
            .says(ask("lead"))
            .butNotWith("leadKnown", true)
            .butNotWith("conferral", Conferral.NEW_COUNTY_AUTHORITY)
            .butNotWith("act", Act.ENDORSE),
        Example.of("R9.15", voice(Standing.IN_DOUBT))
            .says(condition("if-in-being"), ask("joint-committee-in-being"))
            .butNotWith("voice", Standing.IN_BEING)
            .butNotWith("voice", Standing.ENDED)
            .butNotWith("accord", Accord.ALONE)
            .butNotWith("act", Act.SPEND),
        Example.of("R9.17", voice(Standing.NOT_YET))
            .says(step(Body.LEADERS, Action.SUBMIT))
            .butNotWith("voice", Standing.IN_BEING)
            .butNotWith("accord", Accord.ALONE)
            .butNotWith("conferral", Conferral.NEW_COUNTY_AUTHORITY)
            .butNotWith("act", Act.ENDORSE),
        Example.of("R9.17", with(powers(Conferral.UNKNOWN), "voice", Standing.NONE))
            .says(step(Body.LEADERS, Action.SUBMIT))
            .butNotWith("conferral", Conferral.NEW_COUNTY_AUTHORITY),
        Example.of("R9.18", SUBMIT)
            .says(step(Body.JOINT_COMMITTEE, Action.SUBMIT))
            .butNotWith("voice", Standing.IN_DOUBT)
            .butNotWith("accord", Accord.ALONE)
            .butNotWith("conferral", Conferral.STANDING_COUNTY_AUTHORITY)
            .butNotWith("act", Act.SPEND),
        Example.of("R9.19", voice(Standing.IN_DOUBT))
            .says(leadSubmits())
            .butNotWith("voice", Standing.IN_BEING)
            .butNotWith("accord", Accord.TOO_EARLY)
            .butNotWith("conferral", Conferral.STANDING_COUNTY_AUTHORITY)
            .butNotWith("act", Act.NOTE),
        Example.of("R9.20", powers(Conferral.NEW_COUNTY_AUTHORITY))
            .says(consentersSubmit())
            .butNotWith("conferral", Conferral.COUNTY_AUTHORITY_TOO_EARLY)
            .butNotWith("conferral", Conferral.COMBINED_AUTHORITY)
            .butNotWith("act", Act.ENDORSE),
        Example.of("R9.20", with(SUBMIT, "conferral", Conferral.STANDING_COUNTY_AUTHORITY))
            .says(consentersSubmit())
            .butNotWith("conferral", Conferral.NONE),
        Example.of("R9.21", with(powers(Conferral.NEW_COUNTY_AUTHORITY), "leadKnown", false))
            .says(ask("lead"))
            .butNotWith("leadKnown", true)
            .butNotWith("conferral", Conferral.COUNCILS)
            .butNotWith("act", Act.SPEND),
        Example.of("R9.22", powers(Conferral.UNKNOWN))
            .says(ask("powers"))
            .butNotWith("conferral", Conferral.COUNCILS)
            .butNotWith("act", Act.SUBMIT_TO_GOVERNMENT),
        Example.of("R9.22", powers(Conferral.COUNCILS_TOO_EARLY))
            .says(ask("powers"))
            .butNotWith("conferral", Conferral.NEW_COUNTY_AUTHORITY),
        Example.of("R9.23", powers(Conferral.COUNTY_AUTHORITY_TOO_EARLY))
            .says(finding("before-the-act"))
            .butNotWith("conferral", Conferral.NEW_COUNTY_AUTHORITY)
            .butNotWith("conferral", Conferral.UNKNOWN)
            .butNotWith("act", Act.SUBMIT_TO_GOVERNMENT),
        Example.of("R9.24", powers(Conferral.COUNCILS_TOO_EARLY))
            .says(finding("before-the-act"))
            .butNotWith("conferral", Conferral.COUNCILS)
            .butNotWith("act", Act.SUBMIT_TO_GOVERNMENT),
        Example.of("R9.25", powers(Conferral.NEW_COUNTY_AUTHORITY))
            .says(finding("consents-beyond"))
            .butNotWith("conferral", Conferral.COMBINED_AUTHORITY)
            .butNotWith("conferral", Conferral.STANDING_COUNTY_AUTHORITY)
            .butNotWith("conferral", Conferral.COUNTY_AUTHORITY_TOO_EARLY)
            .butNotWith("act", Act.SUBMIT_TO_GOVERNMENT),
        Example.of("R9.26", powers(Conferral.STANDING_COUNTY_AUTHORITY))
            .says(finding("consents-beyond"))
            .butNotWith("conferral", Conferral.NEW_COUNTY_AUTHORITY)
            .butNotWith("act", Act.SUBMIT_TO_GOVERNMENT),
        Example.of("R12.1", LOCAL)
            .says(step(Body.JOINT_COMMITTEE, Action.INFORM))
            .under("local-place-report=inform")
            .butNotWith("localPlace", false)
            .butNotWith("ambition", false)
            .butNotWith("committeeDecides", true)
            .butNotWith("voice", Standing.IN_DOUBT)
            .butNotWith("voice", Standing.NOT_YET),
        Example.of("R12.2", with(LOCAL, "voice", Standing.IN_DOUBT))
            .says(step(Body.JOINT_COMMITTEE, Action.INFORM))
            .under("local-place-report=inform")
            .butNotWith("localPlace", false)
            .butNotWith("ambition", false)
            .butNotWith("committeeDecides", true)
            .butNotWith("voice", Standing.ENDED),
        Example.of("R12.3", with(LOCAL, "voice", Standing.IN_DOUBT))
            .says(condition("if-in-being"))
            .under("local-place-report=inform")
            .butNotWith("localPlace", false)
            .butNotWith("ambition", false)
            .butNotWith("committeeDecides", true)
            .butNotWith("voice", Standing.IN_BEING));
  }
}
