package org.visionderbyshire.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What RFC 5545, 3.3.10, says that a rule gives, put down as it stands there and as slowly as may
 * be: each day of each period is held against each part. It settles which of two libraries is
 * right.
 */
final class RfcDays {

  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private final Map<String, String> parts = new HashMap<>();
  private final LocalDateTime start;
  private final WeekFields weeks;

  private RfcDays(String rule, LocalDateTime start) {
    for (String part : rule.split(";", -1)) {
      parts.put(part.split("=", 2)[0], part.split("=", 2)[1]);
    }
    this.start = start;
    // a week belongs to the year that has four of its days
    this.weeks = WeekFields.of(weekday(parts.getOrDefault("WKST", "MO")), 4);
  }

  /** The moments that a rule gives up to the end of a day. */
  static List<LocalDateTime> of(String rule, LocalDateTime start, LocalDate last) {
    return new RfcDays(rule, start).moments(last);
  }

  private List<LocalDateTime> moments(LocalDate last) {
    List<LocalDateTime> moments = new ArrayList<>();
    int count = Integer.parseInt(parts.getOrDefault("COUNT", "1000000"));
    LocalDateTime until = parts.containsKey("UNTIL")
        ? LocalDateTime.of(
            LocalDate.parse(
                parts.get("UNTIL").substring(0, 8),
                java.time.format.DateTimeFormatter.BASIC_ISO_DATE),
            LocalTime.of(
                Integer.parseInt(parts.get("UNTIL").substring(9, 11)),
                Integer.parseInt(parts.get("UNTIL").substring(11, 13))))
        : LocalDateTime.MAX;
    int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
    LocalDate first = first();
    for (int i = 0; !first.plus((long) i * interval, unit()).isAfter(last); i++) {
      LocalDate from = first.plus((long) i * interval, unit());
      for (LocalDateTime moment : chosen(from, from.plus(1, unit()))) {
        if (moment.isBefore(start)) {
          continue;
        }
        if (moment.isAfter(until)
            || moment.toLocalDate().isAfter(last)
            || moments.size() == count) {
          return moments;
        }
        moments.add(moment);
      }
    }
    return moments;
  }

  private ChronoUnit unit() {
    return switch (parts.get("FREQ")) {
      case "DAILY" -> ChronoUnit.DAYS;
      case "WEEKLY" -> ChronoUnit.WEEKS;
      case "MONTHLY" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  private LocalDate first() {
    LocalDate day = start.toLocalDate();
    return switch (unit()) {
      case DAYS -> day;
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(weeks.getFirstDayOfWeek()));
      case MONTHS -> day.withDayOfMonth(1);
      default -> day.withDayOfYear(1);
    };
  }

  /** What BYSETPOS leaves of the set of a period. */
  private List<LocalDateTime> chosen(LocalDate from, LocalDate to) {
    List<LocalTime> times = new ArrayList<>();
    for (int hour : numbers("BYHOUR", start.getHour())) {
      for (int minute : numbers("BYMINUTE", start.getMinute())) {
        for (int second : numbers("BYSECOND", start.getSecond())) {
          times.add(LocalTime.of(hour, minute, second));
        }
      }
    }
    List<LocalDateTime> set = from.datesUntil(to)
        .filter(this::isGiven)
        .flatMap(day -> times.stream().sorted().map(day::atTime))
        .toList();
    if (!parts.containsKey("BYSETPOS")) {
      return set;
    }
    TreeSet<LocalDateTime> chosen = new TreeSet<>();
    for (int position : numbers("BYSETPOS", 0)) {
      int index = position > 0 ? position - 1 : set.size() + position;
      if (index >= 0 && index < set.size()) {
        chosen.add(set.get(index));
      }
    }
    return List.copyOf(chosen);
  }

  private TreeSet<Integer> numbers(String part, int otherwise) {
    return Arrays.stream(parts.getOrDefault(part, String.valueOf(otherwise)).split(",", -1))
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isGiven(LocalDate day) {
    return allows("BYMONTH", day.getMonthValue(), 12)
        && allows("BYYEARDAY", day.getDayOfYear(), day.lengthOfYear())
        && allows("BYMONTHDAY", day.getDayOfMonth(), day.lengthOfMonth())
        && allows("BYWEEKNO", day.get(weeks.weekOfWeekBasedYear()), (int)
            day.range(weeks.weekOfWeekBasedYear()).getMaximum())
        && (parts.containsKey("BYDAY") ? isWeekday(day) : isLikeStart(day));
  }

  private boolean allows(String part, int number, int most) {
    IntPredicate named = each -> each == number || each == number - most - 1;
    return !parts.containsKey(part)
        || numbers(part, 0).stream().mapToInt(Integer::intValue).anyMatch(named);
  }

  private boolean isWeekday(LocalDate day) {
    // by which a weekday is numbered: the month, in a year without months the year
    boolean inMonth = unit() == ChronoUnit.MONTHS || parts.containsKey("BYMONTH");
    ChronoField field = inMonth ? ChronoField.DAY_OF_MONTH : ChronoField.DAY_OF_YEAR;
    int number = (day.get(field) - 1) / 7 + 1;
    int fromEnd = -(((int) day.range(field).getMaximum() - day.get(field)) / 7 + 1);
    return Stream.of(parts.get("BYDAY").split(",", -1)).anyMatch(each -> {
      String weekday = each.substring(each.length() - 2);
      String numbered = each.substring(0, each.length() - 2);
      return weekday(weekday) == day.getDayOfWeek()
          && (numbered.isEmpty()
              || Integer.parseInt(numbered) == number
              || Integer.parseInt(numbered) == fromEnd);
    });
  }

  /** What no part says comes from the first moment. */
  private boolean isLikeStart(LocalDate day) {
    if (parts.containsKey("BYMONTHDAY") || parts.containsKey("BYYEARDAY")) {
      return true;
    }
    return switch (unit()) {
      case DAYS -> true;
      case WEEKS -> day.getDayOfWeek() == start.getDayOfWeek();
      case MONTHS -> day.getDayOfMonth() == start.getDayOfMonth();
      default -> {
        if (parts.containsKey("BYWEEKNO")) {
          yield day.getDayOfWeek() == start.getDayOfWeek();
        }
        yield day.getDayOfMonth() == start.getDayOfMonth()
            && (parts.containsKey("BYMONTH") || day.getMonth() == start.getMonth());
      }
    };
  }

  private static DayOfWeek weekday(String name) {
    return DayOfWeek.of(WEEKDAYS.indexOf(name) + 1);
  }
}
