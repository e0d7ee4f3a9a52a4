package org.visionderbyshire.policy;

import static org.visionderbyshire.collaboration.CollaborationLevel.COUNTY_WIDE;
import static org.visionderbyshire.collaboration.CollaborationLevel.LOCAL_PLACE;
import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.finding;
import static org.visionderbyshire.rule.Words.level;

import java.util.List;
import org.visionderbyshire.rule.ParticipationTest;

class ParticipationRulesTest extends RuleExamples {

  private static final String ALL = "majority-of=all-districts";
  private static final String MEMBERS = "majority-of=member-districts";

  /** Five of eight districts, five of eight of them members. */
  private static final ParticipationTest FIVE = new ParticipationTest(5, 8, 5, 8, true);

  private static final ParticipationTest NONE = new ParticipationTest(0, 8, 0, 8, true);

  private static ParticipationTest districts(int districts) {
    return with(FIVE, "districts", districts);
  }

  private static ParticipationTest members(int members, int ofMembers) {
    return with(FIVE, "members", members, "ofMembers", ofMembers);
  }

  @Override
  String file() {
    return "participation.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("L4.1", districts(5))
            .under(ALL)
            .says(level(COUNTY_WIDE))
            .butNotWith("districts", 4)
            .butNotWith("ofDistricts", 10),
        Example.of("L4.2", members(5, 8))
            .under(MEMBERS)
            .says(level(COUNTY_WIDE))
            .butNotWith("members", 4)
            .butNotWith("ofMembers", 10)
            .butNotWith("membersKnown", false),
        Example.of("L4.2", members(2, 3))
            .under(MEMBERS)
            .says(level(COUNTY_WIDE))
            .butNotWith("members", 1)
            .butNotWith("ofMembers", 4),
        Example.of("L4.3", members(3, 5))
            .under(MEMBERS)
            .says(finding("few-but-a-majority"))
            .butNotWith("members", 4)
            .butNotWith("members", 2)
            .butNotWith("ofMembers", 6)
            .butNotWith("membersKnown", false),
        Example.of("L5.1", districts(3))
            .under(ALL)
            .says(level(LOCAL_PLACE))
            .butNotWith("districts", 4)
            .butNotWith("districts", 0)
            .butNotWith("ofDistricts", 5),
        Example.of("L5.1", districts(1))
            .under(ALL)
            .says(level(LOCAL_PLACE))
            .butNotWith("districts", 0),
        Example.of("L5.2", members(3, 8))
            .under(MEMBERS)
            .says(level(LOCAL_PLACE))
            .butNotWith("members", 4)
            .butNotWith("members", 0)
            .butNotWith("ofMembers", 5)
            .butNotWith("membersKnown", false),
        Example.of("L5.2", members(1, 2))
            .under(MEMBERS)
            .says(level(LOCAL_PLACE))
            .butNotWith("members", 2)
            .butNotWith("ofMembers", 1),
        Example.of("L6.1", districts(4))
            .under(ALL)
            .says(finding("gap-four-districts"))
            .butNotWith("districts", 3)
            .butNotWith("districts", 5)
            .butNotWith("ofDistricts", 7),
        Example.of("L6.2", members(4, 8))
            .under(MEMBERS)
            .says(finding("gap-four-districts"))
            .butNotWith("members", 3)
            .butNotWith("members", 5)
            .butNotWith("ofMembers", 7)
            .butNotWith("membersKnown", false),
        Example.of("L7.1", NONE)
            .under(ALL)
            .says(finding("gap-no-district"))
            .butNotWith("districts", 1),
        Example.of("L7.2", NONE)
            .under(MEMBERS)
            .says(finding("gap-no-district"))
            .butNotWith("members", 1)
            .butNotWith("membersKnown", false),
        Example.of("L7.3", with(FIVE, "membersKnown", false))
            .under(MEMBERS)
            .says(ask("phase-members"))
            .butNotWith("membersKnown", true));
  }
}
