package org.visionderbyshire.policy;

import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Tested.COUNTY_WIDE;
import static org.visionderbyshire.rule.Tested.LOCAL_PLACE;
import static org.visionderbyshire.rule.Tested.NONE;
import static org.visionderbyshire.rule.Tested.PENDING;
import static org.visionderbyshire.rule.Tested.REGIONAL_NATIONAL;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.finding;
import static org.visionderbyshire.rule.Words.level;

import java.util.List;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.FoundLevels;
import org.visionderbyshire.rule.WholeLevel;

class LevelRulesTest extends RuleExamples {

  private static final String BY_OUTCOME = "level-basis=outcome";
  private static final String BY_PARTICIPATION = "level-basis=participation";
  private static final String BY_BOTH = "level-basis=both";

  /** Outcome and participation agree on an effect: county-wide. */
  private static final EffectLevel AGREED = new EffectLevel(COUNTY_WIDE, COUNTY_WIDE, COUNTY_WIDE);

  /** The outcome of an effect is county-wide, and too few take part. */
  private static final EffectLevel DIFFERENT = with(AGREED, "participation", LOCAL_PLACE);

  private static final EffectLevel SILENT = with(AGREED, "participation", NONE);

  /** A county-wide initiative in which too few take part. */
  private static final WholeLevel WITH_EFFECTS =
      new WholeLevel(true, false, COUNTY_WIDE, LOCAL_PLACE);

  private static final WholeLevel WITHOUT_EFFECTS = new WholeLevel(false, false, NONE, LOCAL_PLACE);

  @Override
  String file() {
    return "level.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("B1", DIFFERENT)
            .under(BY_OUTCOME)
            .says(level(COUNTY_WIDE))
            .butNotWith("outcome", NONE)
            .butNotWith("outcome", PENDING),
        Example.of("B2", with(DIFFERENT, "outcome", REGIONAL_NATIONAL))
            .under("level-basis=participation|both")
            .says(level(REGIONAL_NATIONAL))
            .butNotWith("outcome", COUNTY_WIDE)
            .butNotWith("outcome", PENDING),
        Example.of("B3", DIFFERENT)
            .under(BY_PARTICIPATION)
            .says(level(LOCAL_PLACE))
            .butNotWith("participation", NONE)
            .butNotWith("outcome", REGIONAL_NATIONAL)
            .butNotWith("outcome", PENDING),
        Example.of("B3", with(DIFFERENT, "outcome", NONE))
            .under(BY_PARTICIPATION)
            .says(level(LOCAL_PLACE))
            .butNotWith("participation", NONE),
        Example.of("B4", DIFFERENT)
            .under(BY_PARTICIPATION)
            .says(finding("outcome-differs"))
            .butNotWith("participation", COUNTY_WIDE)
            .butNotWith("participation", NONE)
            .butNotWith("outcome", LOCAL_PLACE)
            .butNotWith("outcome", NONE)
            .butNotWith("outcome", REGIONAL_NATIONAL),
        Example.of("B5", SILENT)
            .under(BY_PARTICIPATION)
            .says(ask("level"))
            .butNotWith("participation", LOCAL_PLACE)
            .butNotWith("outcome", REGIONAL_NATIONAL)
            .butNotWith("outcome", PENDING),
        Example.of("B6", AGREED)
            .under(BY_BOTH)
            .says(level(COUNTY_WIDE))
            .butNotWith("participation", LOCAL_PLACE)
            .butNotWith("participation", NONE)
            .butNotWith("widest", LOCAL_PLACE)
            .butNotWith("outcome", NONE)
            .butNotWith("outcome", PENDING)
            .butNotWith("outcome", REGIONAL_NATIONAL),
        Example.of("B6", with(AGREED, "outcome", LOCAL_PLACE))
            .under(BY_BOTH)
            .says(level(LOCAL_PLACE))
            .butNotWith("participation", LOCAL_PLACE),
        Example.of("B7", DIFFERENT)
            .under(BY_BOTH)
            .says(ask("level"))
            .butNotWith("participation", COUNTY_WIDE)
            .butNotWith("outcome", REGIONAL_NATIONAL)
            .butNotWith("outcome", PENDING),
        Example.of("B7", SILENT)
            .under(BY_BOTH)
            .says(ask("level"))
            .butNotWith("participation", COUNTY_WIDE),
        Example.of("B8", WITHOUT_EFFECTS).says(finding("no-effects")).butNotWith("effects", true),
        Example.of("B9", WITHOUT_EFFECTS)
            .says(level(LOCAL_PLACE))
            .butNotWith("effects", true)
            .butNotWith("participation", NONE),
        Example.of("B10", with(WITHOUT_EFFECTS, "participation", NONE))
            .says(ask("level"))
            .butNotWith("effects", true)
            .butNotWith("participation", COUNTY_WIDE),
        Example.of("B11.1", WITH_EFFECTS)
            .under(BY_OUTCOME + ", majority-of=all-districts")
            .says(finding("participation-differs"))
            .butNotWith("participation", COUNTY_WIDE)
            .butNotWith("widest", LOCAL_PLACE)
            .butNotWith("widest", NONE)
            .butNotWith("effects", false),
        Example.of("B11.2", with(WITH_EFFECTS, "participation", NONE))
            .under(BY_OUTCOME + ", majority-of=member-districts")
            .says(finding("participation-differs"))
            .butNotWith("participation", COUNTY_WIDE)
            .butNotWith("widest", NONE)
            .butNotWith("effects", false),
        Example.of("B12", with(WITH_EFFECTS, "widest", NONE))
            .under(BY_OUTCOME)
            .says(ask("level"))
            .butNotWith("widest", LOCAL_PLACE)
            .butNotWith("pending", true)
            .butNotWith("effects", false),
        Example.of("B13", new FoundLevels(true))
            .says(finding("blended"))
            .butNotWith("several", false));
  }
}
