package org.visionderbyshire.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalField;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/**
 * A rule by which an event recurs (RFC 5545, RRULE).
 *
 * @param line where it is written
 * @param parts its parts, each checked, without its end; lists without repetitions
 * @param count how many times it gives, if that is its end
 * @param until the last moment, if that is its end
 */
record Rule(
    int line, Map<String, List<String>> parts, Optional<Integer> count, Optional<Moment> until) {

  private static final List<String> TIMES = List.of("BYHOUR", "BYMINUTE", "BYSECOND");
  private static final List<String> DAYS = List.of("BYDAY", "BYMONTHDAY", "BYYEARDAY");
  private static final String ALL_WEEKDAYS = "MO,TU,WE,TH,FR,SA,SU";
  private static final String ALL_MONTHS = "1,2,3,4,5,6,7,8,9,10,11,12";

  /** How often it recurs, and what its interval counts. */
  ChronoUnit frequency() {
    return switch (one("FREQ")) {
      case "DAILY" -> ChronoUnit.DAYS;
      case "WEEKLY" -> ChronoUnit.WEEKS;
      case "MONTHLY" -> ChronoUnit.MONTHS;
      case "YEARLY" -> ChronoUnit.YEARS;
      default -> throw new IllegalStateException("not checked: " + this);
    };
  }

  /** Each which day, week, month or year. */
  int interval() {
    return parts.containsKey("INTERVAL") ? Integer.parseInt(one("INTERVAL")) : 1;
  }

  private String one(String part) {
    return parts.getOrDefault(part, List.of("")).get(0);
  }

  /** At how many times of each of its days an event recurs. */
  int timesADay() {
    return TIMES.stream()
        .mapToInt(part -> parts.getOrDefault(part, List.of("")).size())
        .reduce(1, (product, size) -> product * size);
  }

  /** The times of a day, the earliest first, of an event that begins at that time. */
  Set<LocalTime> timesFrom(LocalTime start) {
    Set<LocalTime> times = new TreeSet<>();
    for (int hour : numbers("BYHOUR", start.getHour())) {
      for (int minute : numbers("BYMINUTE", start.getMinute())) {
        for (int second : numbers("BYSECOND", start.getSecond())) {
          times.add(LocalTime.of(hour, minute, second));
        }
      }
    }
    return times;
  }

  private Set<Integer> numbers(String part, int otherwise) {
    return parts.containsKey(part)
        ? parts.get(part).stream()
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new))
        : Set.of(otherwise);
  }

  /** Whether the days cannot be told without the times, as BYSETPOS counts both together. */
  boolean countsTimes() {
    return parts.containsKey("BYSETPOS") && TIMES.stream().anyMatch(parts::containsKey);
  }

  /**
   * Whether a day is one of those of its year that the rule numbers, and in one of its weeks: the
   * library finds a 53rd week in each year, and fails where one has no 366th day.
   */
  boolean allows(LocalDate day) {
    // a week belongs to the year that has four of its days (RFC 5545, 3.3.10)
    return numbers("BYWEEKNO", day, WeekFields.of(firstDayOfWeek(), 4).weekOfWeekBasedYear())
        && numbers("BYYEARDAY", day, ChronoField.DAY_OF_YEAR);
  }

  private boolean numbers(String part, LocalDate day, TemporalField field) {
    if (!parts.containsKey(part)) {
      return true;
    }
    int number = day.get(field);
    int fromEnd = number - (int) day.range(field).getMaximum() - 1;
    return parts.get(part).stream()
        .mapToInt(Integer::parseInt)
        .anyMatch(each -> each == number || each == fromEnd);
  }

  private DayOfWeek firstDayOfWeek() {
    String name = parts.containsKey("WKST") ? one("WKST") : "MO";
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  /** Whether BYSETPOS asks only for positions that no day, week, month or year has. */
  boolean isEmpty() {
    return parts.containsKey("BYSETPOS")
        && parts.get("BYSETPOS").stream()
            .allMatch(position -> Math.abs(Integer.parseInt(position)) > mostMoments());
  }

  /**
   * How many moments of one day, week, month or year are made so that BYSETPOS can choose among
   * them, at the most; 0 where nothing is chosen and each that is made is given.
   */
  int chosenAmong() {
    return parts.containsKey("BYSETPOS") ? mostMoments() : 0;
  }

  private int mostMoments() {
    return timesADay()
        * switch (frequency()) {
          case DAYS -> 1;
          case WEEKS -> 7;
          case MONTHS -> 31;
          default -> 366;
        };
  }

  /**
   * The rule as the library takes it: without its end, and with all said outright that RFC 5545
   * takes from the first moment, so that the library can begin before it.
   */
  RecurrenceRule forLibrary(LocalDateTime start) {
    Map<String, String> said = new TreeMap<>();
    parts.forEach((part, values) -> said.put(part, String.join(",", values)));
    boolean anyDay = DAYS.stream().anyMatch(said::containsKey);
    switch (frequency()) {
      case WEEKS -> said.putIfAbsent("BYDAY", weekday(start));
      case MONTHS -> {
        if (!anyDay) {
          said.put("BYMONTHDAY", String.valueOf(start.getDayOfMonth()));
        }
      }
      case YEARS -> {
        boolean chosen = said.containsKey("BYSETPOS");
        if (said.remove("BYWEEKNO") != null && !anyDay) {
          said.put("BYDAY", weekday(start));
        } else if (!chosen && said.remove("BYYEARDAY") != null) {
          if (DAYS.stream().noneMatch(said::containsKey)) {
            said.put("BYDAY", ALL_WEEKDAYS);
          } else if (said.containsKey("BYMONTHDAY")) {
            said.putIfAbsent("BYMONTH", ALL_MONTHS);
          }
        } else if (!anyDay) {
          said.put("BYMONTHDAY", String.valueOf(start.getDayOfMonth()));
          said.putIfAbsent("BYMONTH", String.valueOf(start.getMonthValue()));
        } else if (said.containsKey("BYMONTHDAY")) {
          // the library would look for them in the month of the first moment only
          said.putIfAbsent("BYMONTH", ALL_MONTHS);
        }
      }
      // days are chosen among by BYSETPOS only where another part stands beside it
      default -> said.putIfAbsent("BYMONTH", ALL_MONTHS);
    }
    said.keySet().removeAll(TIMES);
    if (countsTimes()) {
      said.put("BYHOUR", joined(numbers("BYHOUR", start.getHour())));
      said.put("BYMINUTE", joined(numbers("BYMINUTE", start.getMinute())));
      said.put("BYSECOND", joined(numbers("BYSECOND", start.getSecond())));
    }
    String text = said.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(";"));
    try {
      return new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT);
    } catch (InvalidRecurrenceRuleException e) {
      throw new IllegalStateException("checked, and yet refused: " + text, e);
    }
  }

  private static String joined(Set<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static String weekday(LocalDateTime moment) {
    return moment.getDayOfWeek().name().substring(0, 2);
  }

  /** The first day of the day, week, month or year of the first moment. */
  LocalDate firstDay(LocalDateTime start) {
    LocalDate day = start.toLocalDate();
    return switch (frequency()) {
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(firstDayOfWeek()));
      case MONTHS -> day.withDayOfMonth(1);
      case YEARS -> day.withDayOfYear(1);
      default -> day;
    };
  }

  /** The same for an event that has days and no times, for which times of a day say nothing. */
  Rule onDays() {
    Map<String, List<String>> others = new TreeMap<>(parts);
    others.keySet().removeAll(TIMES);
    return new Rule(line, others, count, until);
  }
}
