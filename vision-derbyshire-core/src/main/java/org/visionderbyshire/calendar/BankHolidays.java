package org.visionderbyshire.calendar;

import static java.util.Comparator.comparing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/**
 * Bank holidays and the years that they are known for: the years in which at least one is listed.
 * Nothing is said of any other year. Immutable and thread-safe.
 */
public final class BankHolidays {

  private final SortedMap<Integer, SortedMap<LocalDate, BankHoliday>> byYear = new TreeMap<>();

  /** Loaded when first asked for. */
  private static final class Shipped {
    static final BankHolidays ENGLAND_AND_WALES = of(load());
  }

  private BankHolidays(Collection<BankHoliday> holidays) {
    for (BankHoliday holiday : holidays) {
      byYear
          .computeIfAbsent(holiday.date().getYear(), year -> new TreeMap<>())
          .merge(holiday.date(), holiday, BinaryOperator.minBy(comparing(BankHoliday::title)));
    }
  }

  /**
   * These bank holidays, in whatever order they come; of several on one day the one whose title
   * comes first.
   */
  public static BankHolidays of(Collection<BankHoliday> holidays) {
    Objects.requireNonNull(holidays, "holidays");
    return new BankHolidays(holidays);
  }

  /**
   * Those of England and Wales that the library ships, 2012 to 2028: as published by gov.uk under
   * the Open Government Licence v3.0, with the one-off holidays of these years.
   */
  public static BankHolidays englandAndWales() {
    return Shipped.ENGLAND_AND_WALES;
  }

  /** All of them, the earliest first. */
  public List<BankHoliday> all() {
    return byYear.values().stream().flatMap(year -> year.values().stream()).toList();
  }

  /** The years that they are known for. */
  public Set<Integer> years() {
    return Collections.unmodifiableSet(byYear.keySet());
  }

  /** Whether it is known if that day is a bank holiday. */
  public boolean covers(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return byYear.containsKey(day.getYear());
  }

  /**
   * Whether that day is a bank holiday.
   *
   * @throws BadInputException if they are not known for the year of the day; it names the years
   *     that they are known for
   */
  public boolean contains(LocalDate day) {
    Objects.requireNonNull(day, "day");
    SortedMap<LocalDate, BankHoliday> year = byYear.get(day.getYear());
    if (year == null) {
      throw new BadInputException(List.of(Fault.at(
          "bankHolidays",
          day + " lies outside the years for which bank holidays are known: " + inWords()
              + "; supply a list of them that covers " + day.getYear())));
    }
    return year.containsKey(day);
  }

  /** The years in words, such as {@code 2012 to 2028} or {@code 2023, 2025 to 2027}. */
  private String inWords() {
    String words = years().stream()
        .filter(year -> !years().contains(year - 1))
        .map(this::runFrom)
        .collect(Collectors.joining(", "));
    return words.isEmpty() ? "none" : words;
  }

  private String runFrom(int first) {
    int last = first;
    while (years().contains(last + 1)) {
      last++;
    }
    return last == first ? String.valueOf(first) : first + " to " + last;
  }

  private static List<BankHoliday> load() {
    try (InputStream in =
            Objects.requireNonNull(BankHolidays.class.getResourceAsStream("bank-holidays.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split(" ", 2))
          .map(parts -> new BankHoliday(LocalDate.parse(parts[0]), parts[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
