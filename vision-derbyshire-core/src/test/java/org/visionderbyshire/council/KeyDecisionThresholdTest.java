package org.visionderbyshire.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDecisionThresholdTest {

  @ParameterizedTest
  @CsvSource({
    "150000, 300000, true",
    "300000, 150000, true",
    "150000,       , true",
    "      , 300000, true",
    "100000, 100000, false",
    "100000, 100000.00, false",
    "0, 0, false",
    "0, 1, true",
    "      ,       , false"
  })
  void splitsByTypeWhereTheSumsDifferOrOneIsMissing(
      BigDecimal revenue, BigDecimal capital, boolean splits) {
    assertThat(threshold(revenue, capital, null, null).splitsByType()).isEqualTo(splits);
  }

  @Test
  void doesNotSplitByTypeForWhatItSaysOfOtherMoney() {
    KeyDecisionThreshold threshold = KeyDecisionThreshold.builder()
        .revenue(BigDecimal.valueOf(100_000))
        .capital(BigDecimal.valueOf(100_000))
        .saving(BigDecimal.valueOf(20_000))
        .virement(BigDecimal.valueOf(50_000))
        .income(BigDecimal.valueOf(10_000))
        .exactSum(ExactSum.builder().virement(Counting.DOES_NOT_COUNT).build())
        .build();

    assertThat(threshold.splitsByType()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "5, GREATER_OF, true",
    "5,           , true",
    "0,           , true",
    "5, FLAT      , false",
    " , GREATER_OF, false",
    " , FLAT      , false",
    " ,           , false"
  })
  void usesTheShareWhereThereIsOneAndTheSumDoesNotStandAlone(
      BigDecimal share, Combine combine, boolean uses) {
    assertThat(threshold(BigDecimal.TEN, BigDecimal.TEN, share, combine).usesShare())
        .isEqualTo(uses);
  }

  @Test
  void flatIsOneSumForRevenueAndCapital() {
    KeyDecisionThreshold threshold = KeyDecisionThreshold.flat(1_000_000);

    assertThat(threshold.revenue()).contains(BigDecimal.valueOf(1_000_000));
    assertThat(threshold.capital()).contains(BigDecimal.valueOf(1_000_000));
    assertThat(threshold.combine()).contains(Combine.FLAT);
    assertThat(threshold.saving()).isEmpty();
    assertThat(threshold.virement()).isEmpty();
    assertThat(threshold.income()).isEmpty();
    assertThat(threshold.exactSum()).isEmpty();
    assertThat(threshold.shareOfServiceBudget()).isEmpty();
  }

  private static KeyDecisionThreshold threshold(
      BigDecimal revenue, BigDecimal capital, BigDecimal share, Combine combine) {
    KeyDecisionThreshold.Builder threshold = KeyDecisionThreshold.builder();
    if (revenue != null) {
      threshold.revenue(revenue);
    }
    if (capital != null) {
      threshold.capital(capital);
    }
    if (share != null) {
      threshold.shareOfServiceBudget(share);
    }
    if (combine != null) {
      threshold.combine(combine);
    }
    return threshold.build();
  }
}
