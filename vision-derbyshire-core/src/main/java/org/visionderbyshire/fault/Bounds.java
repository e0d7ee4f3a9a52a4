package org.visionderbyshire.fault;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What sums, shares and days can be, whoever brings them. Beyond lie slips of the hand, and numbers
 * that written out would fill a page or the memory.
 */
public final class Bounds {

  private static final int MOST_DIGITS = 15;
  private static final int LAST_YEAR = 9999;
  private static final int PENCE = 2;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int LONGEST_SHOWN = 60;

  private Bounds() {}

  /**
   * What is wrong with a sum in pounds: it is negative, has more than 15 digits before the point,
   * or fractions of a penny.
   */
  public static Optional<Fault> pounds(String where, BigDecimal sum) {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(sum, "sum");
    if (!isOfReasonableSize(sum) || sum.stripTrailingZeros().scale() > PENCE) {
      return Optional.of(Fault.at(
          where,
          shown(sum) + " is not a number with at most " + MOST_DIGITS
              + " digits before its point and " + PENCE + " after it"));
    }
    return negative(where, sum, "pounds, 0 or more");
  }

  /** What is wrong with a share in per cent: it is not of 0 to 100, or has too many digits. */
  public static Optional<Fault> perCent(String where, BigDecimal share) {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(share, "share");
    if (!isOfReasonableSize(share)) {
      return Optional.of(Fault.at(
          where,
          shown(share) + " is not a number with at most " + MOST_DIGITS
              + " digits on either side of its point"));
    }
    String allowed = "per cent, 0 to 100";
    return share.compareTo(WHOLE) > 0
        ? Optional.of(Fault.at(where, share.toPlainString() + " is more than 100; " + allowed))
        : negative(where, share, allowed);
  }

  /** What is wrong with a day: its year does not have four digits. */
  public static Optional<Fault> day(String where, LocalDate day) {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(day, "day");
    return day.getYear() >= 0 && day.getYear() <= LAST_YEAR
        ? Optional.empty()
        : Optional.of(
            Fault.at(where, day + " is not a date such as 2022-06-01, with a year of four digits"));
  }

  /**
   * The number that a text writes, such as {@code 18.9}.
   *
   * @throws BadInputException if it writes none
   */
  public static BigDecimal number(String where, String text) {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(text, "text");
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new BadInputException(
          List.of(Fault.at(where, "\"" + text + "\" is not a number such as 18.9")));
    }
  }

  /**
   * A number without an exponent, which is how it is written out and read again; one that is out of
   * bounds stays as it is.
   */
  public static BigDecimal plain(BigDecimal number) {
    Objects.requireNonNull(number, "number");
    return number.scale() < 0 && isOfReasonableSize(number) ? number.setScale(0) : number;
  }

  private static Optional<Fault> negative(String where, BigDecimal number, String allowed) {
    return number.signum() < 0
        ? Optional.of(Fault.at(where, number.toPlainString() + " is negative; " + allowed))
        : Optional.empty();
  }

  private static boolean isOfReasonableSize(BigDecimal number) {
    return number.signum() == 0
        ? Math.abs(number.scale()) <= MOST_DIGITS
        : number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
  }

  /** The number as short as it can be written, and cut where that is long. */
  private static String shown(BigDecimal number) {
    String text = number.toString();
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
  }
}
