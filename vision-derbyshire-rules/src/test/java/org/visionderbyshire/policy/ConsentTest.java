package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Assumption;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Finding;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.vocabulary.Answer;

/** Whose consent it takes to powers and who submits; and strategies that are framework plans. */
class ConsentTest {

  private static final Governance BY_COUNCIL = Compiled.VISION_DERBYSHIRE;
  private static final Governance BY_EXECUTIVE =
      BY_COUNCIL.with(Map.of("consent-body", "executive"));

  private static Initiative.Builder powers(String on, Powers powers, String... councils) {
    return Dates.on(on, Act.ACCEPT_POWERS, councils).lead(councils[0]).powers(powers);
  }

  private static Determination answer(Governance governance, Initiative.Builder initiative) {
    return governance.determine(initiative.build(), VisionDerbyshire.facts());
  }

  /** The steps, each with its council if it is one's. */
  private static List<String> steps(Determination answer, Action... actions) {
    return answer
        .steps()
        .filter(step -> List.of(actions).contains(step.action()))
        .map(step -> step.council().map(council -> council.value() + " ").orElse("")
            + step.body().code()
            + " "
            + step.action().code())
        .toList();
  }

  private static List<String> findings(Determination answer) {
    return answer.findings().stream().map(Finding::id).toList();
  }

  private static Stream<String> questions(Determination answer) {
    return answer.questions().stream().map(Question::about);
  }

  private static Step consent(Determination answer) {
    return answer
        .steps()
        .filter(step -> step.action() == Action.CONSENT)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void districtsNeitherConsentToACountyAuthorityNorProposeIt() {
    Determination answer = answer(
        BY_COUNCIL,
        powers("2024-01-15", Powers.COMBINED_COUNTY_AUTHORITY, "high-peak", "derbyshire"));
    assertThat(steps(answer, Action.values()))
        .containsExactly(
            "joint-committee agree-position",
            "derbyshire council consent",
            "derbyshire council submit");
    assertThat(findings(answer))
        .contains("no-consent-of-districts", "lead-may-not-propose", "consents-beyond");
    Determination alone =
        answer(BY_COUNCIL, powers("2024-01-15", Powers.COMBINED_COUNTY_AUTHORITY, "chesterfield"));
    assertThat(alone.steps()).isEmpty();
    assertThat(findings(alone)).contains("no-consent-of-districts", "lead-may-not-propose");
  }

  @Test
  void theAuthorityThatIsThereConsentsToo() {
    assertThat(beyond("2024-02-27")).containsExactly("R9.25");
    assertThat(beyond("2024-02-28")).containsExactly("R9.26");
  }

  private static List<String> beyond(String on) {
    return answer(BY_COUNCIL, powers(on, Powers.COMBINED_COUNTY_AUTHORITY, "derbyshire"))
        .findings()
        .stream()
        .filter(finding -> finding.id().equals("consents-beyond"))
        .flatMap(finding -> finding.reasons().stream())
        .map(reason -> reason.rule())
        .toList();
  }

  @Test
  void beforeItsActEachConsentsAndTheActIsAskedFor() {
    Determination before = answer(
        BY_COUNCIL,
        powers("2023-10-25", Powers.COMBINED_COUNTY_AUTHORITY, "derbyshire", "high-peak"));
    assertThat(steps(before, Action.CONSENT))
        .containsExactly("derbyshire council consent", "high-peak council consent");
    assertThat(consent(before).legalBasis()).isEmpty();
    assertThat(findings(before)).contains("before-the-act").doesNotContain("consents-beyond");
    assertThat(questions(before)).contains("powers");
    Determination from = answer(
        BY_COUNCIL,
        powers("2023-10-26", Powers.COMBINED_COUNTY_AUTHORITY, "derbyshire", "high-peak"));
    assertThat(findings(from)).contains("consents-beyond").doesNotContain("before-the-act");
    assertThat(questions(from)).doesNotContain("powers");
    assertThat(findings(answer(BY_COUNCIL, powers("2016-03-27", Powers.TO_COUNCILS, "bolsover"))))
        .contains("before-the-act");
    assertThat(findings(answer(BY_COUNCIL, powers("2016-03-28", Powers.TO_COUNCILS, "bolsover"))))
        .doesNotContain("before-the-act");
  }

  @Test
  void otherPowersTakeTheConsentOfEach() {
    Determination combined = answer(
        BY_COUNCIL, powers("2024-01-15", Powers.COMBINED_AUTHORITY, "derbyshire", "high-peak"));
    assertThat(steps(combined, Action.CONSENT)).hasSize(2);
    assertThat(consent(combined).legalBasis())
        .contains(Citation.of("LDEDCA 2009 s110(1)(b)"))
        .allMatch(law -> law.text().startsWith("LDEDCA 2009"));
    assertThat(steps(combined, Action.SUBMIT)).containsExactly("joint-committee submit");
    assertThat(consent(answer(BY_COUNCIL, powers("2024-01-15", Powers.TO_COUNCILS, "high-peak")))
            .legalBasis())
        .containsExactlyInAnyOrderElementsOf(Citation.list("CLGDA 2016 s16; CLGDA 2016 s17(1)(a)"));
  }

  @Test
  void whoeverConsentsSubmitsWhateverElseIsSubmitted() {
    Determination both = answer(
        BY_COUNCIL,
        powers("2024-01-15", Powers.COMBINED_COUNTY_AUTHORITY, "derbyshire", "high-peak")
            .addActs(Act.SUBMIT_TO_GOVERNMENT));
    assertThat(both.steps().filter(step -> step.action() == Action.SUBMIT))
        .singleElement()
        .satisfies(step -> {
          assertThat(step.council().orElseThrow().value()).isEqualTo("derbyshire");
          assertThat(step.acts()).containsExactly(Act.SUBMIT_TO_GOVERNMENT, Act.ACCEPT_POWERS);
        });
    // powers are nothing to a submission by which none are accepted
    Determination alone = answer(
        BY_COUNCIL,
        powers("2024-01-15", Powers.COMBINED_COUNTY_AUTHORITY, "derbyshire", "high-peak")
            .acts(List.of(Act.SUBMIT_TO_GOVERNMENT)));
    assertThat(steps(alone, Action.SUBMIT)).containsExactly("joint-committee submit");
    assertThat(findings(alone)).doesNotContain("consents-beyond", "no-consent-of-districts");
  }

  @Test
  void anExecutiveThatConsentsIsScrutinisedAndCalledIn() {
    Initiative.Builder initiative = powers("2024-01-15", Powers.TO_COUNCILS, "high-peak");
    Determination executive = answer(BY_EXECUTIVE, initiative);
    assertThat(steps(executive, Action.SCRUTINISE, Action.CONSENT))
        .containsExactly("high-peak scrutiny scrutinise", "high-peak executive consent");
    assertThat(consent(executive).callIn()).isPresent();
    assertThat(executive.assumptions()).extracting(Assumption::id).contains("function");
    assertThat(questions(answer(BY_EXECUTIVE, initiative.function(Function.UNKNOWN))))
        .contains("function");
    Determination council = answer(BY_EXECUTIVE, initiative.function(Function.COUNCIL));
    assertThat(steps(council, Action.SCRUTINISE, Action.CONSENT))
        .containsExactly("high-peak council consent");
    assertThat(consent(council).callIn()).isEmpty();
  }

  @Test
  void aPlanOfTheFrameworkIsForCouncilWhateverElseIsSaid() {
    Initiative.Builder strategy =
        Dates.of(Act.ADOPT_STRATEGY, "chesterfield", "derbyshire-dales").lead("chesterfield");
    Predicate<Determination> byCouncil = answer -> steps(answer, Action.values())
        .equals(List.of(
            "chesterfield executive recommend",
            "chesterfield council decide",
            "derbyshire-dales council decide"));
    assertThat(answer(BY_COUNCIL, strategy.frameworkPlan(Answer.YES))).matches(byCouncil);
    assertThat(answer(BY_COUNCIL, strategy.function(Function.EXECUTIVE))).matches(byCouncil);
    Determination within = answer(BY_COUNCIL, strategy.jointCommittee("vision-derbyshire"));
    assertThat(within).as("R7 is not for plans").matches(byCouncil);
    assertThat(within.assumptions()).extracting(Assumption::id).doesNotContain("within-framework");
    Determination unknown = answer(BY_COUNCIL, strategy.frameworkPlan(Answer.UNKNOWN));
    assertThat(steps(unknown, Action.DECIDE)).containsExactly("joint-committee decide");
    assertThat(questions(unknown)).contains("framework-plan");
    Determination absent =
        answer(BY_COUNCIL, Dates.of(Act.ADOPT_STRATEGY, "chesterfield").lead("chesterfield"));
    assertThat(absent.assumptions()).extracting(Assumption::id).contains("not-a-framework-plan");
    assertThat(questions(absent)).doesNotContain("framework-plan");
  }
}
