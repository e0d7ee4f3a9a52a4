package org.visionderbyshire.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExactSumTest {

  @Test
  void saysTheSameForAllKindsOfMoney() {
    ExactSum all = ExactSum.all(Counting.DOES_NOT_COUNT);

    assertThat(all)
        .isEqualTo(new ExactSum(
            Optional.of(Counting.DOES_NOT_COUNT),
            Optional.of(Counting.DOES_NOT_COUNT),
            Optional.of(Counting.DOES_NOT_COUNT),
            Optional.of(Counting.DOES_NOT_COUNT)));
    assertThat(all.ofAll()).contains(Counting.DOES_NOT_COUNT);
  }

  @Test
  void hasNothingForAllWhereKindsDifferOrOneIsUnsaid() {
    ExactSum all = ExactSum.all(Counting.COUNTS);

    assertThat(ExactSum.builder().build().ofAll()).isEmpty();
    assertThat(ExactSum.builder()
            .from(all)
            .virement(Counting.DOES_NOT_COUNT)
            .build()
            .ofAll())
        .isEmpty();
    assertThat(ExactSum.builder().from(all).saving(Optional.empty()).build().ofAll())
        .isEmpty();
    assertThat(ExactSum.builder().from(all).spending(Optional.empty()).build().ofAll())
        .isEmpty();
  }
}
