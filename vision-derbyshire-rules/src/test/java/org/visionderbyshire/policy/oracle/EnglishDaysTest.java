package org.visionderbyshire.policy.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.calendar.BankHolidays;

/** The days that the oracle works out for itself are those that the library ships as a list. */
class EnglishDaysTest {

  @Test
  void bankHolidaysFollowFromTheLawOfEachYear() {
    assertThat(LocalDate.of(2017, 1, 1)
            .datesUntil(LocalDate.of(2029, 1, 1))
            .filter(EnglishDays::isBankHoliday))
        .containsExactlyElementsOf(BankHolidays.englandAndWales().all().stream()
            .map(BankHoliday::date)
            .filter(day -> day.getYear() >= 2017)
            .toList());
  }
}
