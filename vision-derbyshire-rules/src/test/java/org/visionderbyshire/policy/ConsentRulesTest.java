package org.visionderbyshire.policy;

import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.assume;
import static org.visionderbyshire.rule.Words.basis;
import static org.visionderbyshire.rule.Words.condition;
import static org.visionderbyshire.rule.Words.finding;
import static org.visionderbyshire.rule.Words.openBasis;
import static org.visionderbyshire.rule.Words.step;

import java.util.List;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.rule.Conferral;
import org.visionderbyshire.rule.Consent;

class ConsentRulesTest extends RuleExamples {

  /** A county with an executive, whose function it is said to be, leads to a county authority. */
  private static final Consent COUNTY = new Consent(
      Conferral.NEW_COUNTY_AUTHORITY,
      true,
      true,
      FormOfGovernance.EXECUTIVE,
      Function.EXECUTIVE,
      true);

  private static final Consent DISTRICT = with(COUNTY, "countyOrUnitary", false);

  private static final Consent TO_COUNCILS = with(DISTRICT, "conferral", Conferral.COUNCILS);

  @Override
  String file() {
    return "consent.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("R9.5", COUNTY)
            .under("consent-body=council")
            .says(step(Body.COUNCIL, Action.CONSENT))
            .butNotWith("countyOrUnitary", false)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM),
        Example.of("R9.5", with(DISTRICT, "conferral", Conferral.UNKNOWN))
            .under("consent-body=council")
            .says(step(Body.COUNCIL, Action.CONSENT))
            .butNotWith("conferral", Conferral.STANDING_COUNTY_AUTHORITY),
        Example.of("R9.6", COUNTY)
            .under("consent-body=executive")
            .says(step(Body.EXECUTIVE, Action.CONSENT))
            .butNotWith("countyOrUnitary", false)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM),
        Example.of("R9.6", with(TO_COUNCILS, "functionOf", Function.UNKNOWN))
            .under("consent-body=executive")
            .says(step(Body.EXECUTIVE, Action.CONSENT))
            .butNotWith("functionOf", Function.COUNCIL),
        Example.of("R9.7", with(TO_COUNCILS, "form", FormOfGovernance.COMMITTEE_SYSTEM))
            .says(step(Body.COUNCIL, Action.CONSENT))
            .butNotWith("form", FormOfGovernance.EXECUTIVE)
            .butNotWith("form", FormOfGovernance.UNKNOWN)
            .butNotWith("conferral", Conferral.NEW_COUNTY_AUTHORITY),
        Example.of("R9.27", with(COUNTY, "functionOf", Function.COUNCIL))
            .says(step(Body.COUNCIL, Action.CONSENT))
            .butNotWith("functionOf", Function.EXECUTIVE)
            .butNotWith("functionOf", Function.UNKNOWN)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM)
            .butNotWith("countyOrUnitary", false),
        Example.of("R9.28", COUNTY)
            .says(basis("LURA 2023 s10(8); LURA 2023 s18(6); LURA 2023 s45"))
            .butNotWith("countyOrUnitary", false)
            .butNotWith("conferral", Conferral.COUNTY_AUTHORITY_TOO_EARLY)
            .butNotWith("conferral", Conferral.COMBINED_AUTHORITY),
        Example.of("R9.28", with(COUNTY, "conferral", Conferral.STANDING_COUNTY_AUTHORITY))
            .says(basis("LURA 2023 s10(8); LURA 2023 s18(6); LURA 2023 s45"))
            .butNotWith("conferral", Conferral.UNKNOWN),
        Example.of("R9.29", COUNTY)
            .says(condition("consult-public"))
            .butNotWith("countyOrUnitary", false)
            .butNotWith("conferral", Conferral.COUNCILS)
            .butNotWith("conferral", Conferral.COUNTY_AUTHORITY_TOO_EARLY),
        Example.of("R9.30", with(DISTRICT, "conferral", Conferral.COMBINED_AUTHORITY))
            .says(basis("LDEDCA 2009 s104(10); LDEDCA 2009 s105(3A); LDEDCA 2009 s105B(2);"
                + " LDEDCA 2009 s110(1)(b)"))
            .butNotWith("conferral", Conferral.NEW_COUNTY_AUTHORITY)
            .butNotWith("conferral", Conferral.COUNCILS),
        Example.of("R9.31", TO_COUNCILS)
            .says(basis("CLGDA 2016 s16; CLGDA 2016 s17(1)(a)"))
            .butNotWith("conferral", Conferral.COUNCILS_TOO_EARLY)
            .butNotWith("conferral", Conferral.COMBINED_AUTHORITY),
        Example.of("R9.32", with(DISTRICT, "conferral", Conferral.UNKNOWN))
            .says(openBasis())
            .butNotWith("conferral", Conferral.COUNCILS)
            .butNotWith("conferral", Conferral.COMBINED_AUTHORITY),
        Example.of("R9.32", with(DISTRICT, "conferral", Conferral.COUNTY_AUTHORITY_TOO_EARLY))
            .says(openBasis())
            .butNotWith("conferral", Conferral.NEW_COUNTY_AUTHORITY),
        Example.of("R9.33", DISTRICT)
            .says(finding("no-consent-of-districts"))
            .butNotWith("countyOrUnitary", true)
            .butNotWith("conferral", Conferral.COMBINED_AUTHORITY)
            .butNotWith("conferral", Conferral.COUNTY_AUTHORITY_TOO_EARLY),
        Example.of("R9.34", DISTRICT)
            .says(finding("lead-may-not-propose"))
            .butNotWith("lead", false)
            .butNotWith("countyOrUnitary", true)
            .butNotWith("conferral", Conferral.UNKNOWN),
        Example.of("R9.35", with(COUNTY, "functionOf", Function.UNKNOWN))
            .under("consent-body=executive")
            .says(ask("function"))
            .butNotWith("functionOf", Function.EXECUTIVE)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM)
            .butNotWith("countyOrUnitary", false),
        Example.of("R9.36", with(COUNTY, "functionStated", false))
            .under("consent-body=executive")
            .says(assume("function"))
            .butNotWith("functionStated", true)
            .butNotWith("functionOf", Function.COUNCIL)
            .butNotWith("form", FormOfGovernance.COMMITTEE_SYSTEM)
            .butNotWith("countyOrUnitary", false));
  }
}
