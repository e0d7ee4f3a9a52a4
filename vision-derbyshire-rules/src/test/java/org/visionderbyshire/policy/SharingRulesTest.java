package org.visionderbyshire.policy;

import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.basis;
import static org.visionderbyshire.rule.Words.condition;
import static org.visionderbyshire.rule.Words.finding;
import static org.visionderbyshire.rule.Words.openBasis;

import java.util.List;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.initiative.Arrangement;
import org.visionderbyshire.rule.Sharing;

class SharingRulesTest extends RuleExamples {

  /** A council with an executive, of an executive function; no joint committee is at hand. */
  private static Sharing own(Arrangement arrangement) {
    return new Sharing(arrangement, false, FormOfGovernance.EXECUTIVE, Function.EXECUTIVE, false);
  }

  private static Sharing byCommittees(Arrangement arrangement) {
    return with(own(arrangement), "form", FormOfGovernance.COMMITTEE_SYSTEM);
  }

  @Override
  String file() {
    return "sharing.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("R13.1", own(Arrangement.STAFF_PLACED))
            .says(condition("consult-staff"), basis("LGA 1972 s113(1)"))
            .butNotWith("arrangement", Arrangement.DELEGATION)
            .butNotWith("arrangement", Arrangement.UNKNOWN)
            .butNotWith("joint", true),
        Example.of("R13.2", Sharing.byCommittee(Arrangement.STAFF_PLACED))
            .says(condition("consult-staff"))
            .butNotWith("arrangement", Arrangement.CONTRACT)
            .butNotWith("joint", false),
        Example.of("R13.3", own(Arrangement.DELEGATION))
            .says(basis("LGA 2000 s9EA; SI 2012/1019"))
            .butNotWith("arrangement", Arrangement.JOINT_COMMITTEE)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("joint", true),
        Example.of(
                "R13.3",
                with(
                    own(Arrangement.DELEGATION),
                    "form",
                    FormOfGovernance.UNKNOWN,
                    "functionOf",
                    Function.UNKNOWN))
            .says(basis("LGA 2000 s9EA; SI 2012/1019"))
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM),
        Example.of("R13.4", byCommittees(Arrangement.DELEGATION))
            .says(basis("LGA 1972 s101(1)(b)"))
            .butNotWith("form", FormOfGovernance.EXECUTIVE)
            .butNotWith("arrangement", Arrangement.STAFF_PLACED),
        Example.of("R13.4", with(own(Arrangement.DELEGATION), "functionOf", Function.COUNCIL))
            .says(basis("LGA 1972 s101(1)(b)"))
            .butNotWith("functionOf", Function.EXECUTIVE),
        Example.of("R13.5", own(Arrangement.JOINT_COMMITTEE))
            .says(basis("LGA 2000 s9EB; SI 2012/1019"))
            .butNotWith("arrangement", Arrangement.DELEGATION)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("joint", true),
        Example.of("R13.6", byCommittees(Arrangement.JOINT_COMMITTEE))
            .says(basis("LGA 1972 s101(5); LGA 1972 s102(1)(b)"))
            .butNotWith("arrangement", Arrangement.CONTRACT)
            .butNotWith("form", FormOfGovernance.UNKNOWN),
        Example.of("R13.7", own(Arrangement.JOINT_COMMITTEE))
            .says(finding("joint-committee-to-set-up"))
            .butNotWith("committeeAtHand", true)
            .butNotWith("arrangement", Arrangement.UNKNOWN),
        Example.of("R13.8", own(Arrangement.CONTRACT))
            .says(basis("Local Authorities (Goods and Services) Act 1970 s1"))
            .butNotWith("arrangement", Arrangement.STAFF_PLACED)
            .butNotWith("joint", true),
        Example.of("R13.9", own(Arrangement.CONTRACT))
            .says(condition("procurement-law"))
            .butNotWith("arrangement", Arrangement.DELEGATION),
        Example.of("R13.9", Sharing.byCommittee(Arrangement.CONTRACT))
            .says(condition("procurement-law"))
            .butNotWith("arrangement", Arrangement.UNKNOWN),
        Example.of("R13.10", own(Arrangement.UNKNOWN))
            .says(ask("arrangement"))
            .butNotWith("arrangement", Arrangement.CONTRACT),
        Example.of("R13.10", Sharing.byCommittee(Arrangement.UNKNOWN))
            .says(ask("arrangement"))
            .butNotWith("arrangement", Arrangement.JOINT_COMMITTEE),
        Example.of("R13.11", own(Arrangement.UNKNOWN))
            .says(openBasis())
            .butNotWith("arrangement", Arrangement.STAFF_PLACED)
            .butNotWith("joint", true));
  }
}
