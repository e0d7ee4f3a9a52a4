package org.visionderbyshire.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.vocabulary.Answer;

class FactWordsTest {

  @Test
  void aThresholdHasItsSumsAndWhetherExactlyTheSumCounts() {
    KeyDecisionThreshold.Builder threshold = KeyDecisionThreshold.builder()
        .revenue(BigDecimal.valueOf(75_000))
        .capital(BigDecimal.valueOf(150_000))
        .income(BigDecimal.valueOf(20_000));

    assertThat(FactWords.of(threshold.build()))
        .isEqualTo("£75,000 revenue, £150,000 capital, £20,000 income");
    assertThat(FactWords.of(
            threshold.exactSum(ExactSum.all(Counting.DOES_NOT_COUNT)).build()))
        .endsWith("£20,000 income (exactly the sum does not count)");
    assertThat(FactWords.of(threshold
            .shareOfServiceBudget(BigDecimal.valueOf(5))
            .exactSum(ExactSum.all(Counting.COUNTS))
            .build()))
        .endsWith(", whichever is greater (exactly the sum counts)");
  }

  @Test
  void exactSumsAreToldByKindsWhereTheyDiffer() {
    assertThat(FactWords.of(ExactSum.builder()
            .spending(Counting.COUNTS)
            .virement(Counting.DOES_NOT_COUNT)
            .income(Counting.COUNTS)
            .build()))
        .isEqualTo("exactly the sum counts for spending and income, exactly the sum does not count"
            + " for transfers between budgets");
    assertThat(FactWords.of(ExactSum.builder().saving(Counting.DOES_NOT_COUNT).build()))
        .isEqualTo("exactly the sum does not count for savings");
    assertThat(FactWords.of(ExactSum.builder().build())).isEmpty();
    assertThat(FactWords.of(KeyDecisionThreshold.builder()
            .revenue(BigDecimal.ONE)
            .exactSum(ExactSum.builder().build())
            .build()))
        .isEqualTo("£1 revenue");
  }

  @Test
  void aWaiverIsByAgreementAndNotForUrgencyOnly() {
    assertThat(FactWords.of(CallIn.builder().days(5).waiver(Answer.YES).build()))
        .isEqualTo("5 days, can be waived by agreement");
  }
}
