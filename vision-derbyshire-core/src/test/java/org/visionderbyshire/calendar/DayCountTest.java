package org.visionderbyshire.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.DayUnit;

class DayCountTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByItsUnitAndItsRuleForBankHolidays(DayCount count) {
    assertThat(DayCount.of(count.unit(), count.bankHolidays())).isEqualTo(count);
  }

  @ParameterizedTest
  @EnumSource
  void existsForEachUnitWithEachRuleForBankHolidays(DayUnit unit) {
    for (BankHolidayRule rule : BankHolidayRule.values()) {
      DayCount count = DayCount.of(unit, rule);

      assertThat(count.unit()).isEqualTo(unit);
      assertThat(count.bankHolidays()).isEqualTo(rule);
    }
  }
}
