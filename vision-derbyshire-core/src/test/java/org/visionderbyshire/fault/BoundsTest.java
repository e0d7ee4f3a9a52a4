package org.visionderbyshire.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

  private static final String TOO_LONG =
      " is not a number with at most 15 digits before its point and 2 after it";

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0.00", "0.01", "120000", "1E+3", "2.5000", "999999999999999.99", "1E+14"})
  void poundsAndPenceAreASum(String sum) {
    assertThat(Bounds.pounds("amount", new BigDecimal(sum))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.001", "-0.005", "1000000000000000", "1E+15", "1E+400000000", "0E+16", "0E-16"})
  void fractionsOfAPennyAndEndlessDigitsAreNone(String sum) {
    assertThat(Bounds.pounds("amount", new BigDecimal(sum)))
        .contains(Fault.at("amount", sum + TOO_LONG));
  }

  @Test
  void aSumThatIsTooLongIsNotToldWhole() {
    String digits = "1".repeat(100);

    assertThat(Bounds.pounds("amount", new BigDecimal(digits)))
        .contains(Fault.at("amount", digits.substring(0, 60) + "..." + TOO_LONG));
  }

  @ParameterizedTest
  @CsvSource({"-0.01, -0.01", "-1E+3, -1000"})
  void noSumIsNegative(BigDecimal sum, String shown) {
    assertThat(Bounds.pounds("amount", sum))
        .contains(Fault.at("amount", shown + " is negative; pounds, 0 or more"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2.5", "33.333", "100", "100.00"})
  void aShareIsPartOfTheWhole(String share) {
    assertThat(Bounds.perCent("share", new BigDecimal(share))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100.01, 'is more than 100; per cent, 0 to 100'",
    "-1, 'is negative; per cent, 0 to 100'",
    "1E-16, is not a number with at most 15 digits on either side of its point",
    "1E+400000000, is not a number with at most 15 digits on either side of its point"
  })
  void noShareIsMoreThanAllOrLessThanNothing(String share, String message) {
    assertThat(Bounds.perCent("share", new BigDecimal(share)))
        .contains(Fault.at("share", share + " " + message));
  }
}
