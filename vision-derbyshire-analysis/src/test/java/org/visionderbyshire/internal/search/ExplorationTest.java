package org.visionderbyshire.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.internal.input.Ground;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.table.AnswerTable;

/**
 * Whatever cases lead to, from plain ones by single changes until no attribute has a value that it
 * had not before, lies inside what is looked at when something is proved.
 */
class ExplorationTest {

  private static final Governance SHIPPED = Compiled.VISION_DERBYSHIRE;
  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Cases CASES =
      new Cases(List.of(new Side(SHIPPED, AnswerTable.of(SHIPPED, 9))), FACTS);

  /** Each reading taken otherwise, one at a time, and none. */
  static Stream<Map<String, String>> readings() {
    return Stream.concat(
        Stream.of(Map.of()),
        SHIPPED.policy().readings().stream()
            .flatMap(reading -> reading.optionIds().stream()
                .filter(option -> !option.equals(reading.defaultOption()))
                .map(option -> Map.of(reading.id(), option))));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void whateverIsConsultedIsLookedAt(Map<String, String> readings) {
    Search search = new Search(SHIPPED.with(readings), new Ground(FACTS));
    search.explore();
    Set<Situation> met = search.met();
    assertThat(met.stream().filter(situation -> !CASES.holds(situation))).isEmpty();
    // the test would be toothless if little was reached
    assertThat(met).hasSizeGreaterThan(1_500);
    assertThat(met.stream().map(Situation::getClass).collect(Collectors.toSet()))
        .hasSize(Attribute.situations().size());
  }

  @Test
  void soIsWhatRandomCasesLeadTo() {
    RandomCases random = new RandomCases(20261130, SHIPPED, new Ground(FACTS));
    Runs runs = new Runs(SHIPPED, FACTS);
    Set<Situation> met = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      met.addAll(runs.consulted(random.next()));
    }
    assertThat(met.stream().filter(situation -> !CASES.holds(situation))).isEmpty();
    assertThat(met).hasSizeGreaterThan(300);
  }

  @Test
  void equalSeedsGiveEqualCases() {
    RandomCases one = new RandomCases(7, SHIPPED, new Ground(FACTS));
    RandomCases other = new RandomCases(7, SHIPPED, new Ground(FACTS));
    Map<Case, Integer> seen = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      Case next = one.next();
      assertThat(other.next()).isEqualTo(next);
      seen.merge(next, 1, Integer::sum);
    }
    assertThat(seen).hasSizeGreaterThan(30);
  }

  /** Values that no case leads to, and why. */
  private static final Map<String, String> UNREACHED = Map.ofEntries(
      Map.entry(
          "EffectLevel.outcome=NONE",
          "rules give every effect a level, or have it wait for an answer"),
      Map.entry("CallInTest.action=CONSENT", "with readings as they are no executive consents"),
      Map.entry("OwnAct.act=ACCEPT_POWERS", "to powers a council consents, and no more"),
      Map.entry("EffectLevel.participation=REGIONAL_NATIONAL", "no rule of who takes part says so"),
      Map.entry("WholeLevel.participation=REGIONAL_NATIONAL", "no rule of who takes part says so"),
      Map.entry("NoticeTest.action=INFORM", "with readings as they are nobody is informed"),
      Map.entry(
          "JointMembers.act=ADOPT_FRAMEWORK_PLAN", "no joint committee adopts a framework plan"),
      Map.entry(
          "ImplementationTest.waived=true",
          "it takes two changes at once: that it is proposed, and that a constitution allows it"));

  @Test
  void valuesThatNothingReachesAreKnown() {
    Search search = new Search(SHIPPED, new Ground(FACTS));
    search.explore();
    Set<String> reached = new HashSet<>();
    for (Situation situation : search.met()) {
      for (Attribute attribute : Attribute.componentsOf(situation.getClass())) {
        reached.add(attribute + "=" + attribute.in(situation));
      }
    }
    Set<String> missed = CASES.types().stream()
        .flatMap(type -> CASES.space(type).firsts().stream())
        .flatMap(situation -> Attribute.componentsOf(situation.getClass()).stream()
            .filter(attribute -> attribute.kind() != int.class)
            .map(attribute -> attribute + "=" + attribute.in(situation)))
        .filter(value -> !reached.contains(value))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(missed).containsExactlyInAnyOrderElementsOf(UNREACHED.keySet());
  }
}
