package org.visionderbyshire.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Answer;

class DeterminationTest {

  private static final PolicyId POLICY = new PolicyId("test policy", "1", "0".repeat(64));

  @Test
  void stepsComeInTheOrderOfTheStages() {
    Step first = step("a", Action.RECOMMEND);
    Step second = step("b", Action.DECIDE);
    Step third = step("c", Action.DECIDE);
    Determination determination = determination(
        List.of(new Stage(List.of(first)), new Stage(List.of(second, third))), List.of());

    assertThat(determination.steps()).containsExactly(first, second, third);
  }

  @Test
  void findingsAreFoundByTheirId() {
    Finding finding =
        new Finding("blended", List.of(), List.of(reason("F1", "One."), reason("F2", "Two.")));
    Determination determination = determination(List.of(), List.of(finding));

    assertThat(determination.finding("blended")).containsSame(finding);
    assertThat(determination.finding("city")).isEmpty();
    assertThat(finding.text()).isEqualTo("One.; Two.");
  }

  @Test
  void keepsItsListsWhateverBecomesOfThoseItWasMadeOf() {
    List<Finding> findings = new ArrayList<>(List.of(new Finding("blended", List.of(), List.of())));
    Determination determination = determination(List.of(), findings);
    findings.clear();

    assertThat(determination.findings()).hasSize(1);
  }

  @Test
  void aStageNamesEachKindOfStepOnceInTheOrderOfTheVocabulary() {
    Stage stage = new Stage(
        List.of(step("a", Action.CONSENT), step("b", Action.DECIDE), step("c", Action.CONSENT)));

    assertThat(stage.actions()).containsExactly(Action.DECIDE, Action.CONSENT);
  }

  @ParameterizedTest
  @CsvSource({
    "AGREE_POSITION, 1",
    "ADVISE, 2",
    "SCRUTINISE, 2",
    "RECOMMEND, 3",
    "DECIDE, 4",
    "CONSENT, 4",
    "SUBMIT, 5",
    "NOTE, 6",
    "INFORM, 7"
  })
  void stagesGoByTheKindOfAction(Action action, int stage) {
    assertThat(action.stage()).isEqualTo(stage);
  }

  @ParameterizedTest
  @CsvSource({
    "level, true",
    "levels, true",
    "steps, true",
    "details, false",
    "key-decision, false",
    "findings, false"
  })
  void aQuestionUnsettlesWhereLevelOrStepsWouldChange(String change, boolean unsettles) {
    assertThat(new Question("wards", Optional.empty(), Optional.empty(), List.of(change), List.of())
            .unsettles())
        .isEqualTo(unsettles);
    assertThat(new Question(
                "wards", Optional.empty(), Optional.empty(), List.of("findings", change), List.of())
            .unsettles())
        .isEqualTo(unsettles);
  }

  @Test
  void onlyTheConditionOfBeingInBeingMakesAStepConditional() {
    assertThat(stepOn("consult-staff").isConditional()).isFalse();
    assertThat(stepOn("if-in-being").isConditional()).isTrue();
  }

  @Test
  void reasonsSayThemselvesWithTheirRule() {
    assertThat(reason("L2", "It reaches the county.")).hasToString("L2: It reaches the county.");
  }

  @Test
  void questionsAndAssumptionsAreSaidByTheirReasons() {
    List<Reason> reasons = List.of(reason("R15", "Nobody knows."), reason("R5", "Taken so."));

    assertThat(new Question("wards", Optional.empty(), Optional.empty(), List.of("steps"), reasons)
            .text())
        .isEqualTo("Nobody knows.; Taken so.");
    assertThat(new Assumption("function", List.of(), reasons).text())
        .isEqualTo("Nobody knows.; Taken so.");
  }

  private static Step stepOn(String condition) {
    return Step.builder()
        .name("High Peak Borough Council")
        .body(Body.EXECUTIVE)
        .action(Action.DECIDE)
        .keyDecision(Answer.NO)
        .addConditions(new Condition(condition, List.of()))
        .build();
  }

  private static Step step(String name, Action action) {
    return Step.builder()
        .name(name)
        .body(Body.COUNCIL)
        .action(action)
        .keyDecision(Answer.NO)
        .build();
  }

  private static Reason reason(String rule, String sentence) {
    return new Reason(rule, Sentence.of(sentence), Citation.list("HP2020 8.16"));
  }

  private static Determination determination(List<Stage> stages, List<Finding> findings) {
    return new Determination(
        "festival",
        POLICY,
        LocalDate.of(2022, 6, 1),
        LocalDate.of(2026, 4, 28),
        Optional.empty(),
        List.of(),
        false,
        stages,
        Optional.empty(),
        findings,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
