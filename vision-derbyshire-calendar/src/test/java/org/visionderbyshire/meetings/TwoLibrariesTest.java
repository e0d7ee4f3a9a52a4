package org.visionderbyshire.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;

/** The days that biweekly counts are those that ical4j counts. */
class TwoLibrariesTest {

  private static final LocalDateTime START = LocalDateTime.of(2026, 1, 6, 18, 0);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  @Test
  void rulesOfManyShapesGiveTheSameDays() {
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      String rule = rule(random);
      assertThat(days(rule)).as(rule).isEqualTo(daysOfIcal4j(rule));
    }
  }

  /** Rules as committees write them; both libraries count from the same Tuesday. */
  private static String rule(Random random) {
    String interval = ";INTERVAL=" + (1 + random.nextInt(4));
    String days = String.join(",", someOf(WEEKDAYS, random));
    String months = String.join(",", someOf(List.of("1", "3", "6", "9", "11"), random));
    String nth = List.of("1", "2", "3", "4", "-1").get(random.nextInt(5));
    String rule = switch (random.nextInt(8)) {
      case 0 -> "FREQ=DAILY" + interval;
      case 1 -> "FREQ=WEEKLY" + interval + ";WKST=MO;BYDAY=" + days;
      case 2 -> "FREQ=MONTHLY" + interval + ";BYDAY=" + nth + WEEKDAYS.get(random.nextInt(7));
      case 3 -> "FREQ=MONTHLY" + interval + ";BYMONTHDAY=" + (1 + random.nextInt(31));
      case 4 -> "FREQ=MONTHLY" + interval + ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=" + nth;
      case 5 -> "FREQ=MONTHLY" + interval + ";BYMONTHDAY=-" + (1 + random.nextInt(5));
      case 6 -> "FREQ=YEARLY;BYMONTH=" + months + ";BYDAY=" + nth + WEEKDAYS.get(random.nextInt(7));
      default -> "FREQ=YEARLY;BYMONTH=" + months + ";BYMONTHDAY=" + (1 + random.nextInt(28));
    };
    return switch (random.nextInt(3)) {
      case 0 -> rule;
      case 1 -> rule + ";UNTIL=2027" + (10 + random.nextInt(3)) + "15T180000";
      default -> rule + ";COUNT=" + (1 + random.nextInt(30));
    };
  }

  private static List<String> someOf(List<String> all, Random random) {
    List<String> some = new ArrayList<>(all);
    some.removeIf(each -> random.nextBoolean());
    return some.isEmpty() ? all : some;
  }

  private static List<LocalDate> days(String rule) {
    return MeetingCalendar.read(
            Calendars.of("DTSTART:20260106T180000\nRRULE:" + rule),
            CouncilId.of("bolsover"),
            Body.EXECUTIVE,
            LAST)
        .dates();
  }

  private static List<LocalDate> daysOfIcal4j(String rule) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(START.toLocalDate());
    new Recur<LocalDateTime>(rule)
        .getDates(START, START, LAST.plusDays(1).atStartOfDay())
        .forEach(moment -> days.add(moment.toLocalDate()));
    return List.copyOf(days);
  }
}
