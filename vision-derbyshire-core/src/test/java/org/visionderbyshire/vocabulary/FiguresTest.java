package org.visionderbyshire.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiguresTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          0               | £0
          0.5             | £0.50
          0.05            | £0.05
          999             | £999
          1000            | £1,000
          1250.5          | £1,250.50
          49999.5         | £49,999.50
          49999.50        | £49,999.50
          50000.00        | £50,000
          1E+6            | £1,000,000
          123456789012345 | £123,456,789,012,345
          0.125           | £0.125
          -1234.5         | -£1,234.50
          """)
  void poundsHaveNoPenceOrTwoDigitsOfThem(String sum, String written) {
    assertThat(Figures.pounds(new BigDecimal(sum))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          5     | 5%
          2.50  | 2.50%
          1E+2  | 100%
          0.001 | 0.001%
          """)
  void sharesKeepTheirDecimals(String share, String written) {
    assertThat(Figures.perCent(new BigDecimal(share))).isEqualTo(written);
  }

  @Test
  void numbersHaveCommasOnly() {
    assertThat(Figures.number(new BigDecimal("803500"))).isEqualTo("803,500");
    assertThat(Figures.number(new BigDecimal("1018.95"))).isEqualTo("1,018.95");
    assertThat(Figures.number(-12_345_678)).isEqualTo("-12,345,678");
  }

  @Test
  void isLikeTheJdksOwnFormatOfNoLocale() {
    Random random = new Random(20261129);
    for (int i = 0; i < 2_000; i++) {
      long pence = random.nextLong(1L << random.nextInt(1, 50));
      BigDecimal sum = BigDecimal.valueOf(pence, 2);
      String expected = pence % 100 == 0
          ? String.format(Locale.ROOT, "£%,d", pence / 100)
          : String.format(Locale.ROOT, "£%,.2f", sum);
      assertThat(Figures.pounds(sum)).isEqualTo(expected);
    }
  }
}
