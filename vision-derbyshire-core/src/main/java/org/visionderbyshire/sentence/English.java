package org.visionderbyshire.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.visionderbyshire.dated.Period;

/**
 * How lists, counts, days and the beginnings of sentences are written in English, whatever the
 * locale. Thread-safe.
 */
public final class English {

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Not those of a locale, which differ between versions of Java. */
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private English() {}

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String and(List<String> words) {
    Objects.requireNonNull(words, "words");
    return joined(words, " and ");
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  public static String or(List<String> words) {
    Objects.requireNonNull(words, "words");
    return joined(words, " or ");
  }

  private static String joined(List<String> words, String last) {
    int end = words.size() - 1;
    return end < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, end)) + last + words.get(end);
  }

  /** A count in words, up to ten: {@code no}, {@code one}; in digits beyond. */
  public static String number(int count) {
    return count >= 0 && count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
  }

  /** {@code 1 committee}, {@code 2 committees}. */
  public static String count(int number, String one, String many) {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(many, "many");
    return number + " " + (number == 1 ? one : many);
  }

  /** With a capital letter in front. */
  public static String capital(String words) {
    Objects.requireNonNull(words, "words");
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** With a capital letter in front and, where no mark ends it, a full stop behind. */
  public static String full(String words) {
    String sentence = capital(words);
    return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
  }

  /** A day, such as {@code 6 Nov 2025}. */
  public static String day(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return day.getDayOfMonth() + " " + month(day);
  }

  /** The month of a day, such as {@code Nov 2025}. */
  public static String month(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** A day with its weekday, such as {@code Wed 1 Jun 2022}. */
  public static String weekday(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + " " + day(day);
  }

  /** A period, such as {@code from 1 Apr 2022}; {@code undated} where nobody knows its days. */
  public static String period(Period period) {
    Objects.requireNonNull(period, "period");
    return period.isUndated() && period.to().isEmpty()
        ? "undated"
        : (period.from().map(day -> "from " + day(day)).orElse("")
                + period.to().map(day -> " to " + day(day)).orElse(""))
            .strip();
  }
}
