package org.visionderbyshire.policy;

import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.covered;
import static org.visionderbyshire.rule.Words.ownRoute;

import java.util.List;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.rule.Accord;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.Standing;

class CompetenceRulesTest extends RuleExamples {

  /** A council of the area spends, and no joint committee plays a part. */
  private static final CouncilAct SPEND = new CouncilAct(
      Act.SPEND, true, false, Standing.NONE, false, Standing.NONE, false, Accord.ONE_VOICE);

  /** A member spends within the remit of a joint committee. */
  private static final CouncilAct REMIT = with(SPEND, "remit", Standing.IN_BEING, "member", true);

  private static final CouncilAct SUBMIT =
      with(SPEND, "act", Act.SUBMIT_TO_GOVERNMENT, "voice", Standing.IN_BEING, "voiceMember", true);

  @Override
  String file() {
    return "competence.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("R0.1", SPEND)
            .says(ownRoute())
            .butNotWith("acting", false)
            .butNotWith("remit", Standing.IN_BEING)
            .butNotWith("act", Act.NOTE)
            .butNotWith("act", Act.SUBMIT_TO_GOVERNMENT),
        Example.of("R0.1", with(SPEND, "act", Act.ENDORSE))
            .says(ownRoute())
            .butNotWith("act", Act.ADOPT_FRAMEWORK_PLAN),
        Example.of("R0.2", with(REMIT, "act", Act.ADOPT_FRAMEWORK_PLAN))
            .says(ownRoute())
            .butNotWith("act", Act.ADOPT_STRATEGY)
            .butNotWith("acting", false),
        Example.of("R0.2", with(REMIT, "act", Act.JOIN_JOINT_COMMITTEE))
            .says(ownRoute())
            .butNotWith("act", Act.RUN_JOINT_COMMITTEE),
        Example.of("R0.2", with(REMIT, "act", Act.NOTE))
            .says(ownRoute())
            .butNotWith("act", Act.ENDORSE),
        Example.of("R7.1", REMIT)
            .says(covered())
            .butNotWith("member", false)
            .butNotWith("outside", true)
            .butNotWith("acting", false)
            .butNotWith("remit", Standing.IN_DOUBT)
            .butNotWith("remit", Standing.NOT_YET)
            .butNotWith("act", Act.ADOPT_FRAMEWORK_PLAN)
            .butNotWith("act", Act.NOTE),
        Example.of("R7.2", with(REMIT, "outside", true))
            .says(ownRoute())
            .butNotWith("outside", false)
            .butNotWith("member", false)
            .butNotWith("acting", false)
            .butNotWith("act", Act.ADOPT_FRAMEWORK_PLAN)
            .butNotWith("remit", Standing.ENDED),
        Example.of("R8.1", with(REMIT, "member", false))
            .says(ownRoute())
            .butNotWith("member", true)
            .butNotWith("acting", false)
            .butNotWith("remit", Standing.IN_DOUBT)
            .butNotWith("act", Act.NOTE),
        Example.of("R8.3", with(REMIT, "remit", Standing.IN_DOUBT))
            .says(ownRoute())
            .butNotWith("remit", Standing.IN_BEING)
            .butNotWith("acting", false)
            .butNotWith("act", Act.LEAVE_JOINT_COMMITTEE),
        Example.of("R8.4", with(REMIT, "remit", Standing.NOT_YET))
            .says(ownRoute())
            .butNotWith("remit", Standing.IN_BEING)
            .butNotWith("act", Act.NOTE)
            .butNotWith("acting", false),
        Example.of("R8.4", with(REMIT, "remit", Standing.ENDED))
            .says(ownRoute())
            .butNotWith("remit", Standing.IN_DOUBT),
        Example.of("R9.1", with(SUBMIT, "voiceMember", false))
            .says(ownRoute())
            .butNotWith("voiceMember", true)
            .butNotWith("voice", Standing.NOT_YET)
            .butNotWith("accord", Accord.ALONE)
            .butNotWith("accord", Accord.TOO_EARLY)
            .butNotWith("act", Act.ENDORSE),
        Example.of("R9.2", with(SUBMIT, "voice", Standing.IN_DOUBT))
            .says(ownRoute())
            .butNotWith("voice", Standing.IN_BEING)
            .butNotWith("accord", Accord.ALONE)
            .butNotWith("accord", Accord.TOO_EARLY)
            .butNotWith("act", Act.NOTE),
        Example.of("R9.3", with(SUBMIT, "voice", Standing.ENDED))
            .says(ownRoute())
            .butNotWith("voice", Standing.NOT_YET)
            .butNotWith("accord", Accord.ALONE)
            .butNotWith("accord", Accord.TOO_EARLY)
            .butNotWith("act", Act.ACCEPT_POWERS),
        Example.of("R9.4", with(SUBMIT, "accord", Accord.NONE))
            .says(ownRoute())
            .butNotWith("accord", Accord.ONE_VOICE)
            .butNotWith("act", Act.ACCEPT_POWERS),
        Example.of("R9.4", with(SUBMIT, "accord", Accord.ALONE))
            .says(ownRoute())
            .butNotWith("accord", Accord.ONE_VOICE)
            .butNotWith("act", Act.NOTE),
        Example.of("R9.16", with(SUBMIT, "accord", Accord.TOO_EARLY))
            .says(ownRoute())
            .butNotWith("accord", Accord.ONE_VOICE)
            .butNotWith("act", Act.ACCEPT_POWERS));
  }
}
