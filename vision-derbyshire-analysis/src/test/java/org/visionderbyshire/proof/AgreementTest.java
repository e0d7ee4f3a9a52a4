package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.internal.search.Askable;
import org.visionderbyshire.policy.PlainAnswers;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.table.AnswerTable;

/**
 * The answer table, the rule engine and the plain rules in Java agree. That the engine and the
 * plain rules do so in every situation is shown beside the plain rules, so that here the engine is
 * asked once for each cell.
 */
class AgreementTest {

  private static final AnswerTable TABLE = Shipped.ANALYSIS.table();
  private static final Askable ASKABLE = new Askable(VisionDerbyshire.facts());
  private static final Cases CASES =
      new Cases(List.of(new Side(Shipped.GOVERNANCE, TABLE)), VisionDerbyshire.facts());

  static List<Class<? extends Situation>> kinds() {
    return List.copyOf(Attribute.situations().values());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void tableAndPlainRulesAgreeInEveryPossibleSituationUnderEveryReading(
      Class<? extends Situation> kind) {
    AtomicLong compared = new AtomicLong();
    List<String> differences = ASKABLE.asked(kind).stream()
        .peek(situation -> compared.incrementAndGet())
        .filter(situation -> !isOfNoAgreement(situation))
        .flatMap(situation -> PlainAnswers.differences(situation, TABLE.ask(situation)).stream())
        .limit(20)
        .toList();
    assertThat(differences).isEmpty();
    assertThat(compared).hasPositiveValue();
    assertThat(CASES.space(kind).weight())
        .as("the situations that are looked at are among these")
        .isPositive()
        .isLessThanOrEqualTo(compared.get());
  }

  /** Agreements of joint committees know no key decisions, so that nothing can be right there. */
  private static boolean isOfNoAgreement(Situation situation) {
    return situation instanceof CallInTest test
        && test.body() == Body.JOINT_COMMITTEE
        && test.scope() == CallInTest.Scope.KEY_DECISIONS;
  }

  @Test
  void tableAndEngineAgreeInEveryCell() {
    AtomicLong compared = new AtomicLong();
    for (Class<? extends Situation> kind : kinds()) {
      CASES.space(kind).firsts().parallelStream().forEach(situation -> {
        assertThat(TABLE.ask(situation))
            .as(situation.toString())
            .isEqualTo(Shipped.GOVERNANCE.ask(situation));
        compared.incrementAndGet();
      });
    }
    assertThat(compared).hasValueGreaterThan(1_000);
  }
}
