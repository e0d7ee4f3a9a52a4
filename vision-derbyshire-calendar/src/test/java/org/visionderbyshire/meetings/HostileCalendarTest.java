package org.visionderbyshire.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.fault.BadInputException;

/** Whatever a file holds, it is read or refused soon: no other exception, no endless work. */
class HostileCalendarTest {

  /** Generous, as a busy machine is no fault. */
  private static final Duration SOON = Duration.ofSeconds(60);

  private static final int LARGE = 1_000_000;
  private static final int MUTANTS = 2_000;

  private static String outcome(String text) {
    return assertTimeoutPreemptively(SOON, () -> {
      try {
        return "read: "
            + MeetingCalendar.read(
                    text.getBytes(StandardCharsets.UTF_8),
                    Read.BOLSOVER,
                    org.visionderbyshire.council.Body.EXECUTIVE,
                    Read.LAST)
                .dates()
                .size();
      } catch (BadInputException e) {
        assertThat(e.faults()).hasSizeLessThanOrEqualTo(101);
        return e.faults().get(0).toString();
      }
    });
  }

  private static String filled(String with) {
    return with.repeat(LARGE / with.length());
  }

  private static String events(int number, String lines) {
    return Calendars.of(IntStream.range(0, number)
        .mapToObj(i -> "UID:" + i + "\n" + lines)
        .collect(Collectors.joining("\n\n")));
  }

  @Test
  void aListOf1500Numbers() {
    assertThat(outcome(
            Calendars.of("DTSTART:20220601\nRRULE:FREQ=MONTHLY;BYMONTHDAY=1" + ",1".repeat(1500))))
        .isEqualTo("read: 79");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RRULE:FREQ=DAILY;UNTIL=+9999999991231T235959Z | RRULE: UNTIL is \"+9999999991231T235959Z\"",
        "EXDATE;TZID=Etc/GMT-14:-9999999990101T000000 | EXDATE is \"-9999999990101T000000\"",
        "RDATE:99999990601 | RDATE is \"99999990601\"",
        "RRULE:FREQ=DAILY;INTERVAL=2147483647 | RRULE: INTERVAL is \"2147483647\"; allowed: 1 to 1000",
        "RRULE:FREQ=SECONDLY | RRULE: FREQ is \"SECONDLY\"",
        "RRULE:FREQ=YEARLY;COUNT=99999999999 | RRULE: COUNT is \"99999999999\"",
        "RDATE:18991231 | the event has a meeting on 1899-12-31; allowed: 1900 and later",
      })
  void daysAndNumbersBeyondAllMeasure(String line, String fault) {
    assertThat(outcome(Calendars.of("DTSTART;TZID=Etc/GMT-14:20220601T180000\n" + line)))
        .contains(fault);
  }

  @Test
  void manyExclusionsOfADailyMeeting() {
    StringBuilder lines = new StringBuilder("DTSTART:20180601T180000Z\nRRULE:FREQ=DAILY");
    for (int i = 0; i < 10_000; i++) {
      String day = LocalDate.of(2018, 6, 1).plusDays(i % 3_000).toString().replace("-", "");
      lines.append("\nEXDATE:").append(day).append("T180000Z");
    }
    assertThat(outcome(Calendars.of(lines.toString()))).isEqualTo("read: 867");
  }

  @Test
  void limitsAreOfTheFile() {
    assertThat(outcome(events(1_000, "DTSTART:20260601\nRRULE:FREQ=DAILY")))
        .endsWith(
            "RRULE: the rules of this calendar give more than 20000 meetings up to 2028-12-31;"
                + " no body meets so often");
    assertThat(outcome(events(1_000, "DTSTART:19000601\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")))
        .contains("RRULE: the rules of this calendar look through more than 2000000 days, weeks,");
    assertThat(outcome(events(20_000, "DTSTART:20260601"))).isEqualTo("read: 1");
    assertThat(outcome(events(20_001, "DTSTART:20260601")))
        .endsWith("is the 20001th event; at most 20000 are read of one calendar");
    assertThat(outcome(" ".repeat(4_000_001)))
        .isEqualTo("has 4000001 bytes; a calendar may have 4000000");
    assertThat(
            outcome(Calendars.of("DTSTART:20260601T000000\nRRULE:FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE="
                + IntStream.range(0, 60)
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(",")))))
        .contains("give 180 meetings a day; allowed: 100");
  }

  /** A year of minutes is made to choose one of them: few rules, few meetings, much work. */
  @Test
  void whatIsMadeToChooseFromCounts() {
    String everyDay = "RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=";
    String times = ";BYMINUTE=0,1,2,3;BYHOUR="
        + IntStream.range(0, 24).mapToObj(String::valueOf).collect(Collectors.joining(","));
    String tooMuch = "RRULE: the rules of this calendar look through more than 2000000 days,";
    assertThat(outcome(events(150, "DTSTART:19000105T000000\n" + everyDay + 1 + times)))
        .contains(tooMuch);
    String never = ";BYMONTH=2;BYMONTHDAY=1;BYSETPOS=366";
    assertThat(outcome(events(150, "DTSTART:19000105T000000\nRRULE:FREQ=YEARLY" + never + times)))
        .contains(tooMuch);
    assertThat(outcome(events(150, "DTSTART:19000105T000000\n" + everyDay + 1)))
        .isEqualTo("read: 129");
  }

  /** Were the lines of the calendar gone through for each event, this would take minutes. */
  @Test
  void linesOfTheCalendarAreLookedUp() {
    assertThat(outcome("BEGIN:VCALENDAR\nVERSION:2.0\n" + "UID:\n".repeat(700_000)
            + "BEGIN:VEVENT\nDTSTART:20260601\nEND:VEVENT\n".repeat(10_000)
            + "END:VCALENDAR\n"))
        .isEqualTo("read: 1");
  }

  /** What was slow once, or could be, each of a megabyte. */
  @Test
  void largeFilesOfEveryKind() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a title", Calendars.of("DTSTART:20260601\nSUMMARY:" + filled("x")));
    files.put("a day", Calendars.of("DTSTART:" + filled("2")));
    files.put("a zone", Calendars.of("DTSTART;TZID=" + filled("x/") + ":20260601T100000"));
    files.put("a rule", Calendars.of("DTSTART:20260601\nRRULE:FREQ=DAILY" + filled(";A")));
    files.put(
        "a list", Calendars.of("DTSTART:20260601\nRRULE:FREQ=MONTHLY;BYDAY=MO" + filled(",MO")));
    files.put(
        "a rule of letters that grow as capitals",
        Calendars.of("DTSTART:20260601\nRRULE:FREQ=DAILY;A=" + filled("\u0390")));
    files.put("a word that grows", "BEGIN:VCALENDAR\nBEGIN:" + filled("\u0390"));
    files.put("a state that grows", Calendars.of("DTSTART:20260601\nSTATUS:" + filled("\u0390")));
    files.put("a folded line", Calendars.of("DTSTART:20260601\nSUMMARY:" + filled("x\n ")));
    files.put("blank lines", filled(" \n"));
    files.put("begins", "BEGIN:VCALENDAR\n" + filled("BEGIN:X\n"));
    files.put("events in events", "BEGIN:VCALENDAR\n" + filled("BEGIN:VEVENT\n"));
    files.put("ends", "BEGIN:VCALENDAR\n" + filled("BEGIN:X\n") + filled("END:Y\n"));
    files.put("no lines", "BEGIN:VCALENDAR\n" + filled("x\n"));
    files.put("quotes", "BEGIN:VCALENDAR\nA" + filled(";B=\"x\"") + ":1");
    files.put("brackets", "BEGIN:VCALENDAR\nA;B=" + filled("(UTC") + ":1");
    files.put("broken lines", "BEGIN:VCALENDAR\n" + filled("X;ENCODING=QUOTED-PRINTABLE:=\n"));
    files.put(
        "days", Calendars.of("DTSTART:20260601T100000Z\nRDATE:" + filled("20260601T100000Z,")));
    files.put("wrong days", Calendars.of("DTSTART:20260601T100000Z" + filled("\nRDATE:x")));
    files.put(
        "unknown zones",
        events(15_000, "DTSTART;TZID=Z:20260601T100000")
            .replaceAll("TZID=Z:(.*)\r\n", "TZID=Nowhere/$1:20260601T100000\r\n"));
    files.put(
        "exceptions",
        Calendars.of("UID:a\nDTSTART:20260601\nRRULE:FREQ=DAILY"
            + "\n\nUID:a\nRECURRENCE-ID:20260609\nDTSTART:20260610".repeat(15_000)));
    files.forEach((name, text) -> assertThat(outcome(text)).as(name).isNotEmpty());
  }

  /**
   * Calendars changed here and there, by a line or a byte: seeded, so that each run is the same.
   */
  @Test
  void changedCalendarsAreReadOrRefused() {
    Random random = new Random(2026);
    for (int i = 0; i < MUTANTS; i++) {
      assertThat(outcome(CalendarMutator.next(random))).isNotEmpty();
    }
  }
}
