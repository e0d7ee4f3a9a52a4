package org.visionderbyshire.policy;

import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.basis;
import static org.visionderbyshire.rule.Words.finding;
import static org.visionderbyshire.rule.Words.step;

import java.util.List;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.JointMembers;
import org.visionderbyshire.rule.OwnAct;

class JointCommitteesRulesTest extends RuleExamples {

  private static final Conclusion OWN_FUNCTIONS = basis("LGA 1972 s101(5); LGA 1972 s102(1)(b)");
  private static final Conclusion EXECUTIVE_FUNCTIONS = basis("LGA 2000 s9EB; SI 2012/1019");

  /** A council with an executive joins a committee for executive functions. */
  private static final OwnAct JOIN = with(CouncilRulesTest.SPEND, "act", Act.JOIN_JOINT_COMMITTEE);

  private static final OwnAct BY_COMMITTEES = with(JOIN, "form", FormOfGovernance.COMMITTEE_SYSTEM);

  /** Members of the committee that is joined take no part. */
  private static final JointMembers ABSENT =
      new JointMembers(Act.JOIN_JOINT_COMMITTEE, Function.EXECUTIVE, true, true, true, false);

  private static OwnAct where(WhoDecides setting) {
    return with(JOIN, "whoDecides", setting);
  }

  /** What keeps every rule on a setting from speaking, whatever the setting. */
  private static Example of(String rule, OwnAct act) {
    return Example.of(rule, act)
        .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM)
        .butNotWith("functionOf", Function.COUNCIL)
        .butNotWith("act", Act.RUN_JOINT_COMMITTEE);
  }

  @Override
  String file() {
    return "joint-committees.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("R6.1", BY_COMMITTEES)
            .says(step(Body.COUNCIL, Action.DECIDE), OWN_FUNCTIONS)
            .butNotWith("form", FormOfGovernance.EXECUTIVE)
            .butNotWith("form", FormOfGovernance.UNKNOWN)
            .butNotWith("act", Act.RUN_JOINT_COMMITTEE),
        Example.of("R6.2", with(JOIN, "functionOf", Function.COUNCIL))
            .says(step(Body.COUNCIL, Action.DECIDE), OWN_FUNCTIONS)
            .butNotWith("functionOf", Function.EXECUTIVE)
            .butNotWith("functionOf", Function.UNKNOWN)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM)
            .butNotWith("act", Act.APPOINT),
        of("R6.3", JOIN).says(EXECUTIVE_FUNCTIONS),
        of("R6.3", with(JOIN, "functionOf", Function.UNKNOWN)).says(EXECUTIVE_FUNCTIONS),
        of("R6.4", where(WhoDecides.COUNCIL_DECIDES))
            .says(step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.EXECUTIVE_DECIDES)
            .butNotWith("whoDecides", WhoDecides.UNKNOWN),
        of("R6.5", where(WhoDecides.EXECUTIVE_DECIDES))
            .says(step(Body.EXECUTIVE, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.COUNCIL_DECIDES)
            .butNotWith("whoDecides", WhoDecides.COUNCIL_ADVISES_EXECUTIVE_DECIDES),
        of("R6.6", where(WhoDecides.EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES))
            .says(step(Body.EXECUTIVE, Action.RECOMMEND), step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.COUNCIL_DECIDES)
            .butNotWith("whoDecides", WhoDecides.EXECUTIVE_DECIDES),
        of("R6.7", where(WhoDecides.COUNCIL_ADVISES_EXECUTIVE_DECIDES))
            .says(step(Body.COUNCIL, Action.ADVISE), step(Body.EXECUTIVE, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.EXECUTIVE_DECIDES)
            .butNotWith("whoDecides", WhoDecides.UNKNOWN),
        of("R6.8", where(WhoDecides.UNKNOWN))
            .says(step(Body.COUNCIL, Action.DECIDE), ask("joint-arrangements"))
            .butNotWith("whoDecides", WhoDecides.COUNCIL_DECIDES)
            .butNotWith("whoDecides", WhoDecides.EXECUTIVE_DECIDES),
        Example.of("R6.9", ABSENT)
            .says(finding("members-not-taking-part"))
            .butNotWith("absent", false)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.ESTABLISH_JOINT_COMMITTEE)
            .butNotWith("act", Act.DISSOLVE_JOINT_COMMITTEE),
        Example.of("R6.10", with(ABSENT, "act", Act.LEAVE_JOINT_COMMITTEE))
            .says(finding("members-not-taking-part"))
            .butNotWith("absent", false)
            .butNotWith("act", Act.DISSOLVE_JOINT_COMMITTEE),
        Example.of(
                "R6.10",
                with(ABSENT, "act", Act.CHANGE_JOINT_COMMITTEE, "functionOf", Function.COUNCIL))
            .says(finding("members-not-taking-part"))
            .butNotWith("act", Act.RUN_JOINT_COMMITTEE));
  }
}
