package org.visionderbyshire.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of one file as spreadsheets rewrite them. A day with slashes is read with the day of the
 * month first where the file itself shows that this is how it writes them all: each is a day of the
 * calendar so, and one at least could not be read with the month first. Else it is a guess which of
 * two days is meant, and none is made.
 */
final class CellDates {

  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{1,3}");

  /** How a spreadsheet says that a day is one: with the time at which it begins. */
  private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(:00([.,]0+)?)?$");

  private final boolean areDayFirst;

  private final Optional<String> notDayFirst;

  /** The first of those that could be two days is told; the others follow from it. */
  private boolean isTold;

  /** The days of a file, as its cells hold them. */
  CellDates(List<String> cells) {
    List<Slashed> all = cells.stream()
        .map(CellDates::withoutTime)
        .flatMap(cell -> Slashed.of(cell).stream())
        .toList();
    notDayFirst = all.stream()
        .filter(date -> date.dayFirst().isEmpty())
        .map(Slashed::text)
        .findFirst();
    boolean isShown = all.stream().anyMatch(date -> date.monthFirst().isEmpty());
    areDayFirst = notDayFirst.isEmpty() && isShown;
  }

  private static String withoutTime(String cell) {
    return MIDNIGHT.matcher(Spaces.strip(cell)).replaceFirst("");
  }

  /** What the field is to hold that a cell says; missing where that is not clear, which is told. */
  JsonNode read(String cell, Place where, Faults faults) {
    String text = withoutTime(cell);
    Optional<Slashed> slashed = Slashed.of(text);
    if (slashed.isEmpty()) {
      if (SHORT_YEAR.matcher(text).matches()) {
        faults.add(
            where, "\"" + text + "\" is not a date such as 2022-06-01; the year has four digits");
        return MissingNode.getInstance();
      }
      return TextNode.valueOf(text);
    }
    Slashed date = slashed.get();
    if (areDayFirst || (date.dayFirst().isPresent() && date.hasOneMeaning())) {
      return TextNode.valueOf(date.dayFirst().map(LocalDate::toString).orElse(text));
    }
    if (!date.hasTwoMeanings()) {
      tellOneMeaning(date, where, faults);
    } else if (!isTold) {
      isTold = true;
      faults.add(
          where,
          "\"" + text + "\" is " + date.dayFirst().get() + " with the day first and "
              + date.monthFirst().get() + " with the month first, and "
              + notDayFirst
                  .map(other -> "\"" + other + "\" in this file does not have the day first")
                  .orElse("no date in this file has a day above 12, which would tell")
              + "; write " + date.dayFirst().get() + " or " + date.monthFirst().get());
    }
    return MissingNode.getInstance();
  }

  private static void tellOneMeaning(Slashed date, Place where, Faults faults) {
    String shown = "\"" + date.text() + "\"";
    if (date.monthFirst().isPresent()) {
      faults.add(
          where,
          shown + " is no day with the day of the month first; if it is "
              + date.monthFirst().get() + ", write that");
    } else if (date.dayFirst().isPresent()) {
      faults.add(
          where,
          shown + " has the day first, but other dates in this file do not; if it is "
              + date.dayFirst().get() + ", write that");
    } else {
      faults.add(where, shown + " is not a day of the calendar; a date such as 2022-06-01");
    }
  }

  /**
   * A day with slashes, and what it may mean.
   *
   * @param dayFirst the day if the day of the month stands first
   * @param monthFirst the day if the month stands first
   */
  private record Slashed(
      String text, Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {

    static Optional<Slashed> of(String text) {
      Matcher parts = SLASHED.matcher(text);
      if (!parts.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(parts.group(1));
      int second = Integer.parseInt(parts.group(2));
      int year = Integer.parseInt(parts.group(3));
      return Optional.of(new Slashed(text, day(year, second, first), day(year, first, second)));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
      try {
        return Optional.of(LocalDate.of(year, month, day));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    boolean hasOneMeaning() {
      return dayFirst.equals(monthFirst);
    }

    boolean hasTwoMeanings() {
      return dayFirst.isPresent() && monthFirst.isPresent() && !hasOneMeaning();
    }
  }
}
