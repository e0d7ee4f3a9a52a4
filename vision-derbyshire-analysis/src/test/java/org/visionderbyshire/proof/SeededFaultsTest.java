package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.policy.Policy;

/**
 * Faults put into the shipped policy are found and named, and nothing else is. As a policy takes
 * long to compile, several faults are put into one policy, each where the others do not reach. What
 * is to be found stands in a file: {@code +} what is said of the changed policy alone, {@code -}
 * what is no longer said, {@code >} what moves.
 */
class SeededFaultsTest {

  private static final Facts FACTS = VisionDerbyshire.facts();

  /** The policies into which faults are put, each with the readings to compare it under. */
  private enum Faulty {
    A(Map.of()),
    B(Map.of()),
    C(Map.of()),
    D(Map.of("level-basis", "both", "publication-day", "two-working-days"));

    private final Map<String, String> readings;

    Faulty(Map<String, String> readings) {
      this.readings = readings;
    }
  }

  /** One fault each. */
  private enum Fault {
    RULE_ABOUT_FOUR_DISTRICTS_LEFT_OUT(Faulty.A, policy -> Edits.without(policy, "L6.1")),
    RULE_WHO_DECIDES_LEFT_OUT(Faulty.A, policy -> Edits.without(policy, "R1.1")),
    RULE_WHOSE_MATTER_LEFT_OUT(Faulty.A, policy -> Edits.without(policy, "R8.4")),
    RULE_WHAT_IS_KEY_LEFT_OUT(Faulty.A, policy -> Edits.without(policy, "R15.3")),
    RULE_WHAT_CAN_BE_CALLED_IN_LEFT_OUT(Faulty.A, policy -> Edits.without(policy, "R16.9")),
    RULE_WHAT_IS_PUBLISHED_LEFT_OUT(Faulty.A, policy -> Edits.without(policy, "T5.1")),
    RULE_FROM_WHEN_ON_LEFT_OUT(Faulty.A, policy -> Edits.without(policy, "T6.3")),

    LEVEL_SAID_TWICE(Faulty.B, policy -> Edits.copied(policy, "L5.1", "X1")),
    BROADER_RULE_OVER_A_NARROWER_ONE(
        Faulty.B,
        policy -> Edits.copied(policy, "R3.1", "X2", ", !outside, !delegated", ", !delegated")),
    DAYS_SAID_TWICE(Faulty.B, policy -> Edits.copied(policy, "T7.7", "X3")),
    CONDITIONS_THAT_NO_INITIATIVE_MEETS(
        Faulty.B,
        policy ->
            Edits.copied(policy, "R15.2", "X4", "able, manyWards", "able, manyWards, oneWard")),
    CONDITION_THAT_NEVER_MATTERS(
        Faulty.B,
        policy -> Edits.replaced(
            policy, "R4.1", "!committeeSystem, act", "!committeeSystem, !general, act")),
    SAME_RULE_WITH_ONE_CONDITION_LESS(
        Faulty.B, policy -> Edits.copied(policy, "T6.2", "X6", "callable != Answer.NO, ", "")),
    BROADER_RULE_THAT_SAYS_MORE(
        Faulty.B, policy -> Edits.copied(policy, "R7.3", "X7", ", !allOutside", "")),

    ONE_DISTRICT_MORE(
        Faulty.C, policy -> Edits.replaced(policy, "L5.1", "districts <= 3", "districts <= 4")),
    ONE_DAY_LESS(Faulty.C, policy -> Edits.replaced(policy, "T1.1", ", 28)", ", 27)")),
    ANOTHER_BODY_DECIDES(
        Faulty.C, policy -> Edits.copied(policy, "R6.5", "X1", "Body.EXECUTIVE", "Body.COUNCIL")),
    ANOTHER_LEVEL(
        Faulty.B, policy -> Edits.copied(policy, "L3.2", "X8", "LOCAL_PLACE)", "COUNTY_WIDE)")),
    ANOTHER_EFFECT(
        Faulty.C,
        policy -> Edits.copied(policy, "T6.1", "X3", "Effect.AT_ONCE", "Effect.AFTER_CALL_IN")),
    ANOTHER_ANSWER_WHETHER_IT_IS_KEY(
        Faulty.C, policy -> Edits.copied(policy, "R15.8", "X4", "Answer.NO", "Answer.YES")),
    ANOTHER_COUNCILS_MATTER(
        Faulty.C, policy -> Edits.copied(policy, "R0.1", "X5", "ownRoute()", "covered()")),
    OTHER_DAYS_UNDER_THE_SAME_READING(
        Faulty.C,
        policy -> Edits.copied(policy, "T7.2", "X6", "DayUnit.CALENDAR", "DayUnit.WORKING")),

    QUESTION_OF_ONE_READING_LEFT_OUT(Faulty.D, policy -> Edits.without(policy, "B7")),
    ONE_DAY_MORE_UNDER_ONE_READING(
        Faulty.D, policy -> Edits.replaced(policy, "T6.10", "published(2)", "published(3)")),
    ONE_MEMBER_MORE_UNDER_ONE_READING(
        Faulty.D, policy -> Edits.replaced(policy, "L6.2", "members >= 4", "members >= 5")),
    READINGS_SWAPPED(
        Faulty.D,
        policy -> Edits.replaced(
            Edits.replaced(policy, "R9.5", "consent-body=council", "consent-body=executive"),
            "R9.6",
            "consent-body=executive",
            "consent-body=council"));

    private final Faulty in;
    private final UnaryOperator<Policy> edit;

    Fault(Faulty in, UnaryOperator<Policy> edit) {
      this.in = in;
      this.edit = edit;
    }
  }

  /** What is found in the policy with all faults of a policy. */
  private record Found(
      Governance before, Governance after, PolicyReport report, PolicyDifference difference) {

    static Found of(Faulty faulty) {
      Policy policy = Policy.visionDerbyshire();
      for (Fault fault : Fault.values()) {
        policy = fault.in == faulty ? fault.edit.apply(policy) : policy;
      }
      Governance changed = Governance.compile(policy);
      Governance before = Shipped.GOVERNANCE.with(faulty.readings);
      Governance after = changed.with(faulty.readings);
      return new Found(
          before,
          after,
          Analysis.of(changed, FACTS).report(),
          Analysis.difference(before, after, FACTS));
    }

    List<String> lines() {
      List<String> was = Told.report(Shipped.REPORT);
      List<String> is = Told.report(report);
      return Stream.of(
              is.stream().filter(line -> !was.contains(line)).map(line -> "+ " + line),
              was.stream().filter(line -> !is.contains(line)).map(line -> "- " + line),
              Told.moves(difference.moves()).stream().map(line -> "> " + line))
          .flatMap(lines -> lines)
          .toList();
    }
  }

  private static final Map<Faulty, Found> FOUND = new EnumMap<>(Faulty.class);

  private static Found found(Faulty faulty) {
    return FOUND.computeIfAbsent(faulty, Found::of);
  }

  /** What is to be found, by the names of faults. */
  private static final Map<String, List<String>> EXPECTED = expected();

  private static Map<String, List<String>> expected() {
    Map<String, List<String>> expected = new TreeMap<>();
    List<String> lines = List.of();
    try (InputStream in =
        Objects.requireNonNull(SeededFaultsTest.class.getResourceAsStream("seeded-faults.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("# ")) {
          lines = new ArrayList<>();
          expected.put(line.substring(2), lines);
        } else if (!line.isBlank()) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return expected;
  }

  @ParameterizedTest
  @EnumSource
  void findsAndNamesTheFault(Fault fault) {
    assertThat(EXPECTED.get(fault.name())).isNotEmpty();
    assertThat(found(fault.in).lines()).containsAll(EXPECTED.get(fault.name()));
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingElse(Faulty faulty) {
    assertThat(found(faulty).lines())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Fault.values())
            .filter(fault -> fault.in == faulty)
            .flatMap(fault -> EXPECTED.get(fault.name()).stream())
            .toList());
  }

  @Test
  void expectsOfEveryFaultSomethingAndOfNothingElse() {
    assertThat(EXPECTED.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Fault.values()).map(Enum::name).toList());
  }

  /** Each example of a move is answered differently, if not otherwise, then in its days. */
  @ParameterizedTest
  @EnumSource
  void examplesShowWhatMoves(Faulty faulty) {
    Found found = found(faulty);
    for (Move move : found.difference.moves()) {
      Example example = move.region().example();
      assertThat(PolicyReportTest.answer(found.after, example))
          .as(Told.move(move))
          .isNotEqualTo(PolicyReportTest.answer(found.before, example));
    }
  }
}
