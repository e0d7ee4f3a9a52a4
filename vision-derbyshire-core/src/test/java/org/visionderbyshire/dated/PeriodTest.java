package org.visionderbyshire.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 4, 4);
  private static final LocalDate LAST = LocalDate.of(2024, 2, 22);

  @ParameterizedTest
  @CsvSource({
    "2022-04-03, false",
    "2022-04-04, true",
    "2023-01-01, true",
    "2024-02-22, true",
    "2024-02-23, false"
  })
  void holdsFromItsFirstToItsLastDay(LocalDate day, boolean held) {
    assertThat(Period.of(FIRST, LAST).contains(day)).isEqualTo(held);
  }

  @Test
  void canLastASingleDay() {
    Period day = Period.of(FIRST, FIRST);

    assertThat(day.contains(FIRST)).isTrue();
    assertThat(day.contains(FIRST.minusDays(1))).isFalse();
    assertThat(day.contains(FIRST.plusDays(1))).isFalse();
  }

  @Test
  void withoutALastDayGoesOn() {
    assertThat(Period.from(FIRST).contains(FIRST)).isTrue();
    assertThat(Period.from(FIRST).contains(LocalDate.MAX)).isTrue();
    assertThat(Period.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
  }

  @Test
  void withoutAFirstDayIsUndatedAndReachesBack() {
    Period until = new Period(Optional.empty(), Optional.of(LAST));

    assertThat(until.isUndated()).isTrue();
    assertThat(until.contains(LocalDate.MIN)).isTrue();
    assertThat(until.contains(LAST)).isTrue();
    assertThat(until.contains(LAST.plusDays(1))).isFalse();
    assertThat(Period.from(FIRST).isUndated()).isFalse();
  }

  @Test
  void withoutEitherEndIsAlways() {
    assertThat(Period.ALWAYS.isUndated()).isTrue();
    assertThat(Period.ALWAYS.contains(LocalDate.MIN)).isTrue();
    assertThat(Period.ALWAYS.contains(LocalDate.MAX)).isTrue();
  }

  @Test
  void tellsWhetherItHasBegunOrEnded() {
    Period period = Period.of(FIRST, LAST);

    assertThat(period.hasBegunBy(FIRST.minusDays(1))).isFalse();
    assertThat(period.hasBegunBy(FIRST)).isTrue();
    assertThat(period.hasEndedBy(LAST)).isFalse();
    assertThat(period.hasEndedBy(LAST.plusDays(1))).isTrue();
  }

  @Test
  void doesNotEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.of(LAST, FIRST))
        .withMessage("to: 2022-04-04 is before \"from\", 2024-02-22");
  }

  @Test
  void saysItself() {
    assertThat(Period.of(FIRST, LAST)).hasToString("from 2022-04-04 to 2024-02-22");
    assertThat(Period.from(FIRST)).hasToString("from 2022-04-04");
    assertThat(new Period(Optional.empty(), Optional.of(LAST)))
        .hasToString("undated to 2024-02-22");
    assertThat(Period.ALWAYS).hasToString("undated");
  }
}
