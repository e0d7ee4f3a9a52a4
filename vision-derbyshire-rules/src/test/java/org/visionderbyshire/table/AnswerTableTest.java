package org.visionderbyshire.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.internal.table.Shape;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.RuleConclusion;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;

class AnswerTableTest {

  private static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;
  private static final AnswerTable TABLE = AnswerTable.of(GOVERNANCE, 8);

  @Test
  void holdsEveryRuleOnce() {
    assertThat(TABLE.sections().stream()
            .flatMap(section -> section.rules().stream())
            .toList())
        .doesNotHaveDuplicates()
        .hasSameElementsAs(GOVERNANCE.rules());
  }

  @Test
  void asksOverNoMoreThanTheRulesRead() {
    AnswerTable.Section positions = TABLE.sections().stream()
        .filter(section -> section.rules().stream().anyMatch(rule -> rule.id().equals("R10.1")))
        .findFirst()
        .orElseThrow();
    assertThat(positions.components())
        .extracting(Attribute::name)
        .containsExactly("act", "functionOf");
    assertThat(TABLE.rows()).isLessThan(5_000);
  }

  /** Numbers are cut where a rule compares them: at one, at three, and at the majority of eight. */
  @Test
  void cutsNumbersIntoClassesAtLiterals() {
    AnswerTable.Section counting = TABLE.sections().stream()
        .filter(section -> section.rules().stream().anyMatch(rule -> rule.id().equals("L5.1")))
        .findFirst()
        .orElseThrow();
    Set<String> classes = counting.rows().stream()
        .map(row -> row.values().get(0).toString())
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(classes).contains("[0]").allMatch(each -> !each.contains("3, 4"));
  }

  /** Every situation of every kind, but for the largest kinds, of which every seventh. */
  @Test
  void saysWhatTheRulesSay() {
    int[] asked = {0};
    for (Class<? extends Situation> type : Attribute.situations().values()) {
      List<List<Object>> values = Shape.of(type).values(8);
      long product = values.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
      long step = product > 20_000 ? product / 3_001 : 1;
      for (long number = 0; number < product; number += step) {
        Situation situation = situation(type, values, number);
        assertThat(TABLE.ask(situation)).as(situation.toString()).isEqualTo(asked(situation));
        asked[0]++;
      }
    }
    assertThat(asked[0]).isGreaterThan(20_000);
  }

  private static List<RuleConclusion> asked(Situation situation) {
    return GOVERNANCE.ask(situation);
  }

  private static Situation situation(
      Class<? extends Situation> type, List<List<Object>> values, long number) {
    Object[] made = new Object[values.size()];
    long rest = number;
    for (int i = 0; i < made.length; i++) {
      made[i] = values.get(i).get((int) (rest % values.get(i).size()));
      rest /= values.get(i).size();
    }
    return Shape.of(type).make(made);
  }

  @Test
  void refusesCountsBeyondThoseAskedAbout() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.ask(new ParticipationTest(9, 9, 0, 0, true)))
        .withMessageContaining("ParticipationTest.districts is 9");
  }
}
