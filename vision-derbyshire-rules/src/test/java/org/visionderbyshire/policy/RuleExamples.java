package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules of one file say, each shown by examples with their near misses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RuleExamples {

  /** The file. */
  abstract String file();

  /** The examples, in the order of the rules. */
  abstract List<Example> examples();

  @ParameterizedTest
  @MethodSource("examples")
  void theRuleSpeaks(Example example) {
    assertThat(Rules.ask(example.rule(), example.situation()))
        .as(Rules.rule(example.rule()).sentence())
        .isEqualTo(example.says());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theRuleIsSilentInNearMisses(Example example) {
    example.nearMisses().forEach((why, nearMiss) -> {
      assertThat(Rules.ask(example.rule(), nearMiss)).as("with %s", why).isEmpty();
      assertThat(example.differencesOf(nearMiss)).as("only one thing changed").hasSize(1);
    });
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theRuleHoldsUnderItsReadings(Example example) {
    assertThat(Rules.readings(Rules.rule(example.rule()))).isEqualTo(example.readings());
  }

  @Test
  void everyRuleOfTheFileHasAnExampleAndANearMiss() {
    assertThat(examples().stream().map(Example::rule).distinct().toList())
        .containsExactlyElementsOf(Rules.of(file()).stream().map(Rule::id).toList());
    assertThat(examples()).allSatisfy(example -> {
      assertThat(example.says()).isNotEmpty();
      assertThat(example.nearMisses()).isNotEmpty();
    });
  }
}
