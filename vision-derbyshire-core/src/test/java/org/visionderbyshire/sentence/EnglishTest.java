package org.visionderbyshire.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.dated.Period;

class EnglishTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 6);

  @Test
  void lists() {
    assertThat(English.and(List.of())).isEmpty();
    assertThat(English.and(List.of("a"))).isEqualTo("a");
    assertThat(English.and(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(English.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
  }

  @Test
  void counts() {
    assertThat(English.count(1, "committee", "committees")).isEqualTo("1 committee");
    assertThat(English.count(0, "committee", "committees")).isEqualTo("0 committees");
    assertThat(English.number(0)).isEqualTo("no");
    assertThat(English.number(10)).isEqualTo("ten");
    assertThat(English.number(11)).isEqualTo("11");
  }

  @Test
  void sentences() {
    assertThat(English.capital("")).isEmpty();
    assertThat(English.capital("it holds")).isEqualTo("It holds");
    assertThat(English.full("it holds")).isEqualTo("It holds.");
    assertThat(English.full("does it?")).isEqualTo("Does it?");
  }

  @Test
  void days() {
    assertThat(English.day(DAY)).isEqualTo("6 Nov 2025");
    assertThat(English.month(DAY)).isEqualTo("Nov 2025");
    assertThat(English.weekday(DAY)).isEqualTo("Thu 6 Nov 2025");
    assertThat(English.weekday(DAY.plusDays(3))).isEqualTo("Sun 9 Nov 2025");
  }

  @Test
  void periods() {
    assertThat(English.period(Period.from(DAY))).isEqualTo("from 6 Nov 2025");
    assertThat(English.period(Period.of(DAY, DAY.plusDays(1))))
        .isEqualTo("from 6 Nov 2025 to 7 Nov 2025");
    assertThat(English.period(Period.ALWAYS)).isEqualTo("undated");
  }
}
