package org.visionderbyshire.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DelegationTest {

  private static final Delegation LIMITED =
      new Delegation(Body.OFFICER, Optional.of(new BigDecimal("50000")), Optional.empty());
  private static final Delegation UNLIMITED =
      new Delegation(Body.EXECUTIVE_MEMBER, Optional.empty(), Optional.empty());

  @ParameterizedTest
  @CsvSource({"0, true", "49999.99, true", "50000, true", "50000.00, true", "50000.01, false"})
  void holdsUpToItsLimitWhichIsIncluded(BigDecimal sum, boolean holds) {
    assertThat(LIMITED.holds(Optional.of(sum))).isEqualTo(holds);
  }

  @Test
  void withoutALimitHoldsForAnySum() {
    assertThat(UNLIMITED.holds(Optional.of(new BigDecimal("1000000000")))).isTrue();
  }

  @Test
  void withoutASumOnlyARowWithoutALimitHolds() {
    assertThat(UNLIMITED.holds(Optional.empty())).isTrue();
    assertThat(LIMITED.holds(Optional.empty())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Function.class)
  void withoutAFunctionIsForAny(Function function) {
    assertThat(LIMITED.isFor(function)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"COUNCIL, true", "EXECUTIVE, false", "UNKNOWN, false"})
  void withAFunctionIsForThatOneOnly(Function function, boolean isFor) {
    Delegation planning =
        new Delegation(Body.COMMITTEE, Optional.empty(), Optional.of(Function.COUNCIL));

    assertThat(planning.isFor(function)).isEqualTo(isFor);
  }
}
