package org.visionderbyshire.policy;

import static org.visionderbyshire.collaboration.CollaborationLevel.COUNTY_WIDE;
import static org.visionderbyshire.collaboration.CollaborationLevel.LOCAL_PLACE;
import static org.visionderbyshire.collaboration.CollaborationLevel.REGIONAL_NATIONAL;
import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.level;
import static org.visionderbyshire.rule.Words.levelPending;
import static org.visionderbyshire.rule.Words.noLevel;

import java.util.List;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.vocabulary.Answer;

class OutcomeRulesTest extends RuleExamples {

  private static final OutcomeTest REGIONAL = new OutcomeTest(Reach.REGIONAL, Answer.YES, false);
  private static final OutcomeTest NATIONAL = with(REGIONAL, "reach", Reach.NATIONAL);
  private static final OutcomeTest COUNTY = with(REGIONAL, "reach", Reach.COUNTY_WIDE);
  private static final OutcomeTest PLACE = with(REGIONAL, "reach", Reach.PLACE);

  @Override
  String file() {
    return "outcome.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("L1.1", REGIONAL)
            .says(level(REGIONAL_NATIONAL))
            .butNotWith("collectiveAction", Answer.NO)
            .butNotWith("collectiveAction", Answer.UNKNOWN)
            .butNotWith("reach", Reach.COUNTY_WIDE),
        Example.of("L1.1", with(NATIONAL, "localApplication", true))
            .says(level(REGIONAL_NATIONAL))
            .butNotWith("reach", Reach.PLACE),
        Example.of("L1.2", with(NATIONAL, "collectiveAction", Answer.UNKNOWN))
            .says(levelPending(), ask("collective-regional-action"))
            .butNotWith("collectiveAction", Answer.YES)
            .butNotWith("reach", Reach.COUNTY_WIDE),
        Example.of("L1.3", with(REGIONAL, "collectiveAction", Answer.NO))
            .under("regional-without-need=county-wide")
            .says(level(COUNTY_WIDE))
            .butNotWith("collectiveAction", Answer.UNKNOWN)
            .butNotWith("reach", Reach.COUNTY_WIDE),
        Example.of("L1.4", with(REGIONAL, "collectiveAction", Answer.NO))
            .under("regional-without-need=none")
            .says(noLevel())
            .butNotWith("collectiveAction", Answer.YES)
            .butNotWith("reach", Reach.PLACE),
        Example.of("L2.1", COUNTY)
            .says(level(COUNTY_WIDE))
            .butNotWith("localApplication", true)
            .butNotWith("reach", Reach.REGIONAL)
            .butNotWith("reach", Reach.PLACE),
        Example.of("L3.1", PLACE).says(level(LOCAL_PLACE)).butNotWith("reach", Reach.COUNTY_WIDE),
        Example.of("L3.1", with(PLACE, "localApplication", true))
            .says(level(LOCAL_PLACE))
            .butNotWith("reach", Reach.NATIONAL),
        Example.of("L3.2", with(COUNTY, "localApplication", true))
            .says(level(LOCAL_PLACE))
            .butNotWith("localApplication", false)
            .butNotWith("reach", Reach.REGIONAL));
  }
}
