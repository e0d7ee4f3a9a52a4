package org.visionderbyshire.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/**
 * Bank holidays and the years that they are known for: the years in which at least one is listed.
 * Nothing is said of any other year. Immutable and thread-safe.
 */
public final class BankHolidays {

  private final TreeMap<LocalDate, BankHoliday> byDay = new TreeMap<>();
  private final Set<Integer> years = new TreeSet<>();
  private final Map<Integer, Set<LocalDate>> daysByYear = new HashMap<>();

  /** Loaded when first asked for. */
  private static final class Shipped {
    static final BankHolidays ENGLAND_AND_WALES = of(load());
  }

  private BankHolidays(Collection<BankHoliday> holidays) {
    for (BankHoliday holiday : holidays) {
      byDay.putIfAbsent(holiday.date(), holiday);
      years.add(holiday.date().getYear());
      daysByYear
          .computeIfAbsent(holiday.date().getYear(), year -> new HashSet<>())
          .add(holiday.date());
    }
  }

  /** These bank holidays, in whatever order they come. */
  public static BankHolidays of(Collection<BankHoliday> holidays) {
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
    return List.copyOf(byDay.values());
  }

  /** The years that they are known for. */
  public Set<Integer> years() {
    return Collections.unmodifiableSet(years);
  }

  /** Whether it is known if that day is a bank holiday. */
  public boolean covers(LocalDate day) {
    return daysByYear.containsKey(day.getYear());
  }

  /**
   * Whether that day is a bank holiday.
   *
   * @throws BadInputException if they are not known for the year of the day; it names the years
   *     that they are known for
   */
  public boolean contains(LocalDate day) {
    Set<LocalDate> days = daysByYear.get(day.getYear());
    if (days == null) {
      throw new BadInputException(List.of(Fault.at(
          "bankHolidays",
          day + " lies outside the years for which bank holidays are known: " + inWords()
              + "; supply a newer list of them")));
    }
    return days.contains(day);
  }

  /** The years in words, such as {@code 2012 to 2028} or {@code 2023, 2025 to 2027}. */
  private String inWords() {
    if (years.isEmpty()) {
      return "none";
    }
    List<List<Integer>> runs = new ArrayList<>();
    for (Integer year : years) {
      List<Integer> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (!last.isEmpty() && last.get(last.size() - 1) == year - 1) {
        last.add(year);
      } else {
        runs.add(new ArrayList<>(List.of(year)));
      }
    }
    return runs.stream()
        .map(run ->
            run.size() == 1 ? run.get(0).toString() : run.get(0) + " to " + run.get(run.size() - 1))
        .collect(Collectors.joining(", "));
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
