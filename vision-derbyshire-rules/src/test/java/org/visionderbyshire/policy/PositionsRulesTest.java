package org.visionderbyshire.policy;

import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.step;

import java.util.List;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.rule.OwnAct;

class PositionsRulesTest extends RuleExamples {

  /** A council with an executive is to endorse, and nobody knows who does that for it. */
  private static final OwnAct ENDORSE = with(CouncilRulesTest.SPEND, "act", Act.ENDORSE);

  private static final OwnAct BY_COMMITTEES =
      with(ENDORSE, "form", FormOfGovernance.COMMITTEE_SYSTEM);

  private static OwnAct by(OwnAct act, WhoDecides who) {
    return with(act, "whoDecides", who);
  }

  @Override
  String file() {
    return "positions.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("R10.1", with(ENDORSE, "functionOf", Function.COUNCIL))
            .says(step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("functionOf", Function.EXECUTIVE)
            .butNotWith("functionOf", Function.UNKNOWN)
            .butNotWith("act", Act.ACCEPT_POWERS),
        Example.of("R10.1", with(BY_COMMITTEES, "functionOf", Function.COUNCIL))
            .says(step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("act", Act.SPEND),
        Example.of("R10.2", by(ENDORSE, WhoDecides.COUNCIL_DECIDES))
            .says(step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.UNKNOWN)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.JOIN_JOINT_COMMITTEE),
        Example.of("R10.2", by(BY_COMMITTEES, WhoDecides.COUNCIL_DECIDES))
            .says(step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.EXECUTIVE_DECIDES),
        Example.of("R10.3", by(ENDORSE, WhoDecides.EXECUTIVE_DECIDES))
            .says(step(Body.EXECUTIVE, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.COUNCIL_DECIDES)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.NOTE),
        Example.of("R10.4", by(ENDORSE, WhoDecides.EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES))
            .says(step(Body.EXECUTIVE, Action.RECOMMEND), step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.EXECUTIVE_DECIDES)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.NOTE),
        Example.of("R10.5", by(ENDORSE, WhoDecides.COUNCIL_ADVISES_EXECUTIVE_DECIDES))
            .says(step(Body.COUNCIL, Action.ADVISE), step(Body.EXECUTIVE, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.COUNCIL_DECIDES)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.NOTE),
        Example.of("R10.6", ENDORSE)
            .says(step(Body.EXECUTIVE, Action.DECIDE), ask("positions"))
            .butNotWith("whoDecides", WhoDecides.EXECUTIVE_DECIDES)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.ACCEPT_POWERS),
        Example.of("R10.6", with(ENDORSE, "act", Act.SUBMIT_TO_GOVERNMENT))
            .says(step(Body.EXECUTIVE, Action.DECIDE), ask("positions"))
            .butNotWith("act", Act.ADOPT_STRATEGY),
        Example.of("R10.7", by(BY_COMMITTEES, WhoDecides.EXECUTIVE_DECIDES))
            .says(step(Body.COMMITTEE, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.COUNCIL_DECIDES)
            .butNotWith("form", FormOfGovernance.UNKNOWN)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.NOTE),
        Example.of("R10.8", by(BY_COMMITTEES, WhoDecides.EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES))
            .says(step(Body.COMMITTEE, Action.RECOMMEND), step(Body.COUNCIL, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.EXECUTIVE_DECIDES)
            .butNotWith("form", FormOfGovernance.EXECUTIVE)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.NOTE),
        Example.of("R10.9", by(BY_COMMITTEES, WhoDecides.COUNCIL_ADVISES_EXECUTIVE_DECIDES))
            .says(step(Body.COUNCIL, Action.ADVISE), step(Body.COMMITTEE, Action.DECIDE))
            .butNotWith("whoDecides", WhoDecides.COUNCIL_DECIDES)
            .butNotWith("form", FormOfGovernance.EXECUTIVE)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.NOTE),
        Example.of("R10.10", BY_COMMITTEES)
            .says(step(Body.COUNCIL, Action.DECIDE), ask("positions"))
            .butNotWith("whoDecides", WhoDecides.EXECUTIVE_DECIDES)
            .butNotWith("form", FormOfGovernance.UNKNOWN)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("act", Act.ACCEPT_POWERS),
        Example.of("R10.11", with(BY_COMMITTEES, "functionOf", Function.UNKNOWN))
            .says(ask("function"))
            .butNotWith("functionOf", Function.EXECUTIVE)
            .butNotWith("form", FormOfGovernance.EXECUTIVE)
            .butNotWith("act", Act.SPEND));
  }
}
