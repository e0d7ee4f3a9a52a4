package org.visionderbyshire.policy;

import static org.visionderbyshire.council.FormOfGovernance.COMMITTEE_SYSTEM;
import static org.visionderbyshire.council.FormOfGovernance.EXECUTIVE;
import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.assume;
import static org.visionderbyshire.rule.Words.finding;
import static org.visionderbyshire.rule.Words.step;

import java.util.List;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.Noting;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.PlanTest;
import org.visionderbyshire.vocabulary.Answer;

class CouncilRulesTest extends RuleExamples {

  /** A council with an executive spends within budget and framework; nothing is delegated. */
  static final OwnAct SPEND = new OwnAct(
      Act.SPEND,
      EXECUTIVE,
      Function.EXECUTIVE,
      true,
      false,
      false,
      Body.EXECUTIVE,
      true,
      Answer.NO,
      false,
      WhoDecides.UNKNOWN);

  private static final OwnAct OF_COUNCIL = with(SPEND, "functionOf", Function.COUNCIL);
  private static final OwnAct BY_COMMITTEES = with(SPEND, "form", COMMITTEE_SYSTEM);
  private static final OwnAct SMALL =
      with(SPEND, "schemeSupplied", false, "belowThreshold", Answer.YES, "oneWard", true);

  private static final Limits WITHIN = new Limits(Answer.YES, true, Answer.YES, true);

  private static Noting noting(FormOfGovernance form, Answer scrutinyCommittee) {
    return new Noting(form, scrutinyCommittee);
  }

  private static OwnAct act(Act act) {
    return with(SPEND, "act", act);
  }

  private static OwnAct byCommittees(Act act) {
    return with(BY_COMMITTEES, "act", act);
  }

  @Override
  String file() {
    return "council.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("R1.1", byCommittees(Act.ADOPT_FRAMEWORK_PLAN))
            .says(step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("form", EXECUTIVE)
            .butNotWith("form", FormOfGovernance.UNKNOWN)
            .butNotWith("act", Act.NOTE)
            .butNotWith("act", Act.ADOPT_STRATEGY),
        Example.of("R1.2", with(BY_COMMITTEES, "outside", true))
            .says(step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("outside", false)
            .butNotWith("form", EXECUTIVE)
            .butNotWith("act", Act.ACCEPT_POWERS)
            .butNotWith("act", Act.NOTE),
        Example.of("R1.3", BY_COMMITTEES)
            .says(step(Body.COMMITTEE, Action.DECIDE))
            .butNotWith("outside", true)
            .butNotWith("delegated", true)
            .butNotWith("form", EXECUTIVE)
            .butNotWith("act", Act.ENDORSE)
            .butNotWith("act", Act.ACCEPT_POWERS)
            .butNotWith("act", Act.NOTE),
        Example.of("R1.4", with(BY_COMMITTEES, "delegated", true, "delegate", Body.OFFICER))
            .says(step(Body.OFFICER, Action.DECIDE))
            .butNotWith("delegated", false)
            .butNotWith("outside", true)
            .butNotWith("form", EXECUTIVE)
            .butNotWith("act", Act.ADOPT_FRAMEWORK_PLAN)
            .butNotWith("act", Act.ENDORSE),
        Example.of("R2.1", SPEND)
            .says(step(Body.EXECUTIVE, Action.DECIDE))
            .butNotWith("delegated", true)
            .butNotWith("outside", true)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("form", COMMITTEE_SYSTEM)
            .butNotWith("act", Act.ENDORSE),
        Example.of("R2.1", with(SPEND, "functionOf", Function.UNKNOWN))
            .says(step(Body.EXECUTIVE, Action.DECIDE))
            .butNotWith("functionOf", Function.COUNCIL),
        Example.of("R2.1", with(SPEND, "form", FormOfGovernance.UNKNOWN))
            .says(step(Body.EXECUTIVE, Action.DECIDE))
            .butNotWith("form", COMMITTEE_SYSTEM),
        Example.of("R2.2", with(SPEND, "delegated", true, "delegate", Body.OFFICER))
            .says(step(Body.OFFICER, Action.DECIDE))
            .butNotWith("delegated", false)
            .butNotWith("outside", true)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("form", COMMITTEE_SYSTEM),
        Example.of("R2.2", with(SPEND, "delegated", true, "delegate", Body.EXECUTIVE_MEMBER))
            .says(step(Body.EXECUTIVE_MEMBER, Action.DECIDE))
            .butNotWith("act", Act.ENDORSE),
        Example.of("R2.3", SMALL)
            .says(finding("may-be-delegated"))
            .butNotWith("schemeSupplied", true)
            .butNotWith("belowThreshold", Answer.NO)
            .butNotWith("belowThreshold", Answer.UNKNOWN)
            .butNotWith("oneWard", false)
            .butNotWith("outside", true)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("form", COMMITTEE_SYSTEM)
            .butNotWith("act", Act.ENDORSE),
        Example.of("R2.4", with(SPEND, "functionStated", false))
            .says(assume("function"))
            .butNotWith("functionStated", true)
            .butNotWith("functionOf", Function.UNKNOWN)
            .butNotWith("form", COMMITTEE_SYSTEM)
            .butNotWith("act", Act.NOTE),
        Example.of("R2.4", with(act(Act.JOIN_JOINT_COMMITTEE), "functionStated", false))
            .says(assume("function"))
            .butNotWith("act", Act.NOTE),
        Example.of("R3.1", OF_COUNCIL)
            .says(step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("delegated", true)
            .butNotWith("outside", true)
            .butNotWith("functionOf", Function.UNKNOWN)
            .butNotWith("form", COMMITTEE_SYSTEM)
            .butNotWith("act", Act.NOTE),
        Example.of("R3.2", with(OF_COUNCIL, "delegated", true, "delegate", Body.COMMITTEE))
            .says(step(Body.COMMITTEE, Action.DECIDE))
            .butNotWith("delegated", false)
            .butNotWith("outside", true)
            .butNotWith("functionOf", Function.EXECUTIVE)
            .butNotWith("act", Act.ENDORSE)
            .butNotWith("form", COMMITTEE_SYSTEM),
        Example.of("R3.3", with(act(Act.APPOINT), "functionOf", Function.UNKNOWN))
            .says(ask("function"))
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("functionOf", Function.EXECUTIVE)
            .butNotWith("form", COMMITTEE_SYSTEM)
            .butNotWith("act", Act.NOTE)
            .butNotWith("act", Act.NOTE),
        Example.of("R4.1", act(Act.ADOPT_FRAMEWORK_PLAN))
            .says(step(Body.EXECUTIVE, Action.RECOMMEND), step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("form", COMMITTEE_SYSTEM)
            .butNotWith("act", Act.ADOPT_STRATEGY),
        Example.of("R4.2", new PlanTest(Answer.UNKNOWN, true))
            .says(ask("framework-plan"))
            .butNotWith("frameworkPlan", Answer.YES)
            .butNotWith("frameworkPlan", Answer.NO),
        Example.of("R4.3", new PlanTest(Answer.NO, false))
            .says(assume("not-a-framework-plan"))
            .butNotWith("frameworkPlanStated", true),
        Example.of("R5.1", with(SPEND, "outside", true))
            .says(step(Body.EXECUTIVE, Action.RECOMMEND), step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("outside", false)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("form", COMMITTEE_SYSTEM)
            .butNotWith("act", Act.ENDORSE),
        Example.of("R5.2", with(OF_COUNCIL, "outside", true))
            .says(step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("outside", false)
            .butNotWith("functionOf", Function.EXECUTIVE)
            .butNotWith("act", Act.NOTE)
            .butNotWith("form", COMMITTEE_SYSTEM),
        Example.of("R5.3", with(WITHIN, "budget", Answer.UNKNOWN))
            .says(ask("within-budget"))
            .butNotWith("budget", Answer.YES)
            .butNotWith("budget", Answer.NO),
        Example.of("R5.4", with(WITHIN, "framework", Answer.UNKNOWN))
            .says(ask("within-framework"))
            .butNotWith("framework", Answer.YES)
            .butNotWith("framework", Answer.NO),
        Example.of("R5.5", with(WITHIN, "budgetStated", false))
            .says(assume("within-budget"))
            .butNotWith("budgetStated", true),
        Example.of("R5.6", with(WITHIN, "frameworkStated", false))
            .says(assume("within-framework"))
            .butNotWith("frameworkStated", true),
        Example.of("R11.1", noting(EXECUTIVE, Answer.UNKNOWN))
            .says(step(Body.SCRUTINY, Action.NOTE))
            .butNotWith("form", COMMITTEE_SYSTEM),
        Example.of("R11.1", noting(FormOfGovernance.UNKNOWN, Answer.NO))
            .says(step(Body.SCRUTINY, Action.NOTE))
            .butNotWith("form", COMMITTEE_SYSTEM),
        Example.of("R11.2", noting(COMMITTEE_SYSTEM, Answer.YES))
            .says(step(Body.SCRUTINY, Action.NOTE))
            .butNotWith("form", EXECUTIVE)
            .butNotWith("scrutinyCommittee", Answer.NO)
            .butNotWith("scrutinyCommittee", Answer.UNKNOWN),
        Example.of("R11.3", noting(COMMITTEE_SYSTEM, Answer.NO))
            .says(step(Body.COMMITTEE, Action.NOTE))
            .butNotWith("form", FormOfGovernance.UNKNOWN)
            .butNotWith("scrutinyCommittee", Answer.YES)
            .butNotWith("scrutinyCommittee", Answer.UNKNOWN),
        Example.of("R11.4", noting(COMMITTEE_SYSTEM, Answer.UNKNOWN))
            .says(step(Body.COMMITTEE, Action.NOTE), ask("scrutiny-committee"))
            .butNotWith("form", EXECUTIVE)
            .butNotWith("scrutinyCommittee", Answer.YES)
            .butNotWith("scrutinyCommittee", Answer.NO));
  }
}
