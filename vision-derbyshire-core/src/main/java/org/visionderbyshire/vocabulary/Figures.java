package org.visionderbyshire.vocabulary;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Numbers as people in England read them, whatever the locale: a comma after each three digits and
 * a point before the decimals. Nothing is rounded. Thread-safe.
 */
public final class Figures {

  private static final int PENCE = 2;
  private static final int GROUP = 3;

  private Figures() {}

  /**
   * A sum in pounds, such as {@code £1,250} or {@code £49,999.50}: without decimals where it is
   * whole, else with two, and with more only where it has fractions of a penny.
   */
  public static String pounds(BigDecimal sum) {
    Objects.requireNonNull(sum, "sum");
    BigDecimal shortest = sum.stripTrailingZeros();
    BigDecimal written =
        shortest.scale() <= 0 ? shortest : shortest.setScale(Math.max(PENCE, shortest.scale()));
    return (sum.signum() < 0 ? "-£" : "£") + number(written.abs());
  }

  /** A share in per cent with the decimals that it was given with, such as {@code 2.5%}. */
  public static String perCent(BigDecimal share) {
    Objects.requireNonNull(share, "share");
    return number(share) + "%";
  }

  /** A number with the decimals that it was given with, such as {@code 803,500} or {@code 18.9}. */
  public static String number(BigDecimal number) {
    Objects.requireNonNull(number, "number");
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder written = new StringBuilder(digits);
    for (int i = (point < 0 ? digits.length() : point) - GROUP; i > 0; i -= GROUP) {
      written.insert(i, ',');
    }
    return (number.signum() < 0 ? "-" : "") + written;
  }

  /** A whole number, such as {@code 1,250}. */
  public static String number(long number) {
    return number(BigDecimal.valueOf(number));
  }
}
