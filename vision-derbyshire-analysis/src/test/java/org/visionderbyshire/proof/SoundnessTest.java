package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.analysis.Gap;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.governance.Altered;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.policy.Insertion;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.oracle.RandomInitiatives;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.ParticipationTest;

/** What is called equal is answered alike, and what could be overlooked is found. */
class SoundnessTest {

  private static final Policy SHIPPED = Policy.visionDerbyshire();

  private static Governance changed(Policy policy, Map<String, String> readings) {
    return Governance.compile(policy).with(readings);
  }

  private static PolicyDifference difference(Governance before, Governance after) {
    return Analysis.difference(before, after, VisionDerbyshire.facts());
  }

  /** Only a finding tells that the outcome test says something else. */
  @Test
  void findsWhatIsPassedDownFromTheTestsOfTheLevel() {
    Map<String, String> readings = Map.of("level-basis", "participation");
    Policy policy = Edits.replaced(
        SHIPPED, "L2.1", "CollaborationLevel.COUNTY_WIDE", "CollaborationLevel.LOCAL_PLACE");
    PolicyDifference difference =
        difference(Shipped.GOVERNANCE.with(readings), changed(policy, readings));
    assertThat(difference.isEqual()).isFalse();
    assertThat(difference.moves())
        .extracting(Move::subject)
        .contains("level of an effect by its outcome");
  }

  /** No level now, and no level then; only what is asked differs. */
  @Test
  void findsWhatNoLongerWaitsForAnAnswer() {
    Policy policy = Edits.replaced(SHIPPED, "L1.2", "levelPending()", "noLevel()");
    assertThat(difference(Shipped.GOVERNANCE, changed(policy, Map.of())).isEqual())
        .isFalse();
  }

  /** No rule of key decisions tells an officer from an executive, but rules of call-in do. */
  @Test
  void findsWhatBecomesOfTheKeyDecisionsOfOfficers() {
    Policy policy = Edits.replaced(SHIPPED, "R16.5", "callIn($key)", "callIn(Answer.NO)");
    policy = Edits.replaced(policy, "R16.5", "officerDecision, $key : key", "officerDecision");
    PolicyDifference difference = difference(Shipped.GOVERNANCE, changed(policy, Map.of()));
    assertThat(difference.isEqual()).isFalse();
    assertThat(difference.moves())
        .anyMatch(move -> move.subject().equals("call-in")
            && move.before().equals("can be called in")
            && move.after().equals("cannot be called in"));
  }

  private static Rule rule(String id) {
    return Shipped.GOVERNANCE.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Three districts no longer share a level: the one that effects have is then another. */
  @Test
  void namesFindingsThatComeOfOtherLevelsPassedDown() {
    Rule told = rule("L5.1");
    List<Condition> conditions = new ArrayList<>(told.conditions());
    Attribute districts = Attribute.of(ParticipationTest.class).get("districts");
    conditions.add(new Condition("", districts, Condition.Comparison.BELOW, List.of(3)));
    PolicyDifference difference = difference(
        Shipped.GOVERNANCE,
        Altered.with(Shipped.GOVERNANCE, Altered.but(told, conditions, told.insertions())));
    assertThat(difference.moves())
        .anyMatch(move -> move.after().contains("participation differs"))
        .anyMatch(move -> move.subject().equals("level"));
    assertThat(difference.isEqual()).isFalse();
  }

  /** Nothing differs under the readings in force: what is told of others does. */
  @Test
  void callsNothingEqualThatDiffersUnderAnotherReading() {
    Rule told = rule("R9.6");
    PolicyDifference difference = difference(
        Shipped.GOVERNANCE,
        Altered.with(
            Shipped.GOVERNANCE,
            Altered.but(
                told,
                told.conditions(),
                List.of(new Insertion("step", List.of(Body.OFFICER, Action.CONSENT))))));
    assertThat(difference.moves()).isEmpty();
    assertThat(difference.following()).containsExactly("what other readings would change");
    assertThat(difference.isEqual()).isFalse();
  }

  @Test
  void findsAnotherLegalBasis() {
    Policy policy =
        Edits.replaced(SHIPPED, "R2.1", "LGA 2000 s9D(2); LGA 2000 s9E", "SI 2000/2853 reg 2");
    PolicyDifference difference = difference(Shipped.GOVERNANCE, changed(policy, Map.of()));
    assertThat(difference.moves())
        .isNotEmpty()
        .allMatch(move -> move.after().contains("SI 2000/2853 reg 2"));
  }

  @Test
  void takesARecommendationForNoDecision() {
    Policy policy =
        Edits.replaced(SHIPPED, "R4.1", "insert(step(Body.COUNCIL, Action.DECIDE));", "");
    assertThat(Analysis.of(changed(policy, Map.of()), VisionDerbyshire.facts())
            .report()
            .gaps())
        .extracting(Gap::missing)
        .contains("nobody decides");
  }

  /** The same rule before and after all others. */
  @Test
  void doesNotDependOnTheOrderOfRules() {
    Governance first = changed(contradicted("A1"), Map.of());
    Governance last = changed(contradicted("Z1"), Map.of());
    assertThat(difference(first, last).isEqual()).isTrue();
    RandomInitiatives random = new RandomInitiatives(7);
    for (int i = 0; i < 200; i++) {
      Initiative initiative = random.next();
      assertAlike(
          first.determine(initiative, random.facts()),
          last.determine(initiative, random.facts()),
          initiative);
    }
  }

  private static Policy contradicted(String id) {
    return Edits.copied(SHIPPED, "R16.1", id, "Answer.YES", "Answer.NO");
  }

  private static void assertAlike(Determination one, Determination other, Initiative initiative) {
    assertThat(one.level()).as(initiative.toString()).isEqualTo(other.level());
    assertThat(one.stages().stream()
            .flatMap(stage -> stage.steps().stream())
            .map(step -> List.<Object>of(
                step.body(), step.action(), step.keyDecision(), step.callIn().isPresent())))
        .as(initiative.toString())
        .containsExactlyElementsOf(other.stages().stream()
            .flatMap(stage -> stage.steps().stream())
            .map(step -> List.<Object>of(
                step.body(), step.action(), step.keyDecision(), step.callIn().isPresent()))
            .toList());
  }

  static Stream<Map<String, String>> readings() {
    return Stream.of(
        Map.of(),
        Map.of("level-basis", "participation"),
        Map.of("level-basis", "both", "majority-of", "member-districts"));
  }

  /** A rule that says in two rules what one says is no difference. */
  @ParameterizedTest
  @MethodSource("readings")
  void provesAnEchoToBeNone(Map<String, String> readings) {
    Governance twice = changed(Edits.copied(SHIPPED, "L3.1", "L3.11"), readings);
    assertThat(difference(Shipped.GOVERNANCE.with(readings), twice).isEqual()).isTrue();
  }
}
