package org.visionderbyshire.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.calendar.BankHolidays;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Meetings;

class MeetingCalendarTest {

  private static final CouncilId BOLSOVER = CouncilId.of("bolsover");
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  private static String file(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MeetingCalendarTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> days(String text) {
    return MeetingCalendar.read(text, BOLSOVER, Body.EXECUTIVE, LAST).dates().stream()
        .map(LocalDate::toString)
        .toList();
  }

  /** The days of a calendar with events of these lines; a blank line parts two events. */
  private static List<String> daysOf(String events) {
    return days(Calendars.of(events));
  }

  @Test
  void readsWhatACommitteeSystemExports() throws IOException {
    // twice on one day; by night in summer; one is cancelled
    assertThat(days(file("committee-system.ics"))).containsExactly("2026-01-22", "2026-06-10");
  }

  @Test
  void readsWhatAnOfficeProgramExports() throws IOException {
    assertThat(days(file("office-program.ics")))
        .containsExactly("2026-03-10", "2026-04-14", "2026-06-15", "2026-07-14", "2026-08-11");
  }

  @Test
  void readsWhatAWebCalendarExports() throws IOException {
    assertThat(days(file("web-calendar.ics")))
        .containsExactly("2026-09-24", "2026-11-19", "2026-12-15");
  }

  @Test
  void whatIsReadIsAFact() throws IOException {
    Meetings executive =
        MeetingCalendar.read(file("office-program.ics"), BOLSOVER, Body.EXECUTIVE, LAST);
    JointCommitteeId committee = JointCommitteeId.of("vision-derbyshire");
    Meetings joint = MeetingCalendar.read(file("web-calendar.ics"), committee, LAST);

    assertThat(executive.council()).contains(BOLSOVER);
    assertThat(executive.jointCommittee()).isEmpty();
    assertThat(joint.council()).isEmpty();
    assertThat(joint.jointCommittee()).contains(committee);
    assertThat(joint.body()).isEqualTo(Body.JOINT_COMMITTEE);
    var facts = VisionDerbyshire.facts()
        .with(FactSheet.builder().addMeetings(executive, joint).build());
    assertThat(facts.meetings(BOLSOVER, Body.EXECUTIVE)).isEqualTo(Optional.of(executive.dates()));
    assertThat(facts.meetings(committee)).isEqualTo(Optional.of(joint.dates()));
  }

  // ---- on which day

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // all day
        "DTSTART;VALUE=DATE:20260602 | 2026-06-02",
        "DTSTART:20260602 | 2026-06-02",
        // no zone
        "DTSTART:20260602T003000 | 2026-06-02",
        // UTC: half past midnight in England, in summer and in winter
        "DTSTART:20260601T233000Z | 2026-06-02",
        "DTSTART:20260601T225959Z | 2026-06-01",
        "DTSTART:20260114T233000Z | 2026-01-14",
        "DTSTART:20260115T000000Z | 2026-01-15",
        // the nights in which clocks change: 29 March and 25 October 2026
        "DTSTART:20260328T235959Z | 2026-03-28",
        "DTSTART:20260329T230000Z | 2026-03-30",
        "DTSTART:20261024T230000Z | 2026-10-25",
        "DTSTART:20261025T233000Z | 2026-10-25",
        // an hour that there is not, and one that there is twice
        "DTSTART;TZID=Europe/London:20260329T013000 | 2026-03-29",
        "DTSTART;TZID=Europe/London:20261025T013000 | 2026-10-25",
        // the clock of the zone that is written
        "DTSTART;TZID=Europe/London:20260602T003000 | 2026-06-02",
        "DTSTART;TZID=GMT Standard Time:20260602T003000 | 2026-06-02",
        "DTSTART;TZID=America/New_York:20260602T233000 | 2026-06-02",
        "dtstart;tzid=Europe/London:20260602T180000 | 2026-06-02",
      })
  void aMeetingFallsOnTheDayOnWhichItBegins(String line, String day) {
    assertThat(daysOf(line)).containsExactly(day);
  }

  @Test
  void lineEndsAndAByteOrderMarkMakeNoDifference() {
    String text = Calendars.of("DTSTART:20260602");
    assertThat(days(text.replace("\r\n", "\n"))).containsExactly("2026-06-02");
    assertThat(days("\uFEFF" + text + "\r\n\r\n")).containsExactly("2026-06-02");
    assertThat(days(text.replace("DTSTART:2026", "DTST\r\n ART:20\r\n\t26")))
        .containsExactly("2026-06-02");
  }

  @Test
  void daysAreSortedAndToldOnce() {
    assertThat(daysOf("DTSTART:20260702\n\nDTSTART:20260602T100000\n\nDTSTART:20260602T180000"))
        .containsExactly("2026-06-02", "2026-07-02");
  }

  @Test
  void severalCalendarsInOneTextAreRead() {
    assertThat(days(Calendars.of("DTSTART:20260702") + Calendars.of("DTSTART:20260602")))
        .containsExactly("2026-06-02", "2026-07-02");
  }

  @Test
  void tasksAndAlarmsAreNoMeetings() {
    assertThat(days(Calendars.of("DTSTART:20260702\nBEGIN:VALARM\nDTSTART:20260101\nEND:VALARM")
            .replace(
                "END:VCALENDAR", "BEGIN:VTODO\r\nDTSTART:20260102\r\nEND:VTODO\r\nEND:VCALENDAR")))
        .containsExactly("2026-07-02");
  }

  // ---- what recurs

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=WEEKLY;COUNT=3 | 2026-06-02 2026-06-09 2026-06-16",
        "freq=weekly;interval=2;count=2 | 2026-06-02 2026-06-16",
        "FREQ=MONTHLY;BYDAY=1TU;COUNT=3 | 2026-06-02 2026-07-07 2026-08-04",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2 | 2026-06-02 2026-06-30 2026-07-31",
        "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2 | 2026-06-02 2026-06-30 2026-07-31",
        "FREQ=YEARLY;UNTIL=20280101 | 2026-06-02 2027-06-02",
        "FREQ=DAILY;COUNT=2;WKST=SU | 2026-06-02 2026-06-03",
        // the last moment is part of it, be it a day, a local time or one in UTC
        "FREQ=WEEKLY;UNTIL=20260616 | 2026-06-02 2026-06-09 2026-06-16",
        "FREQ=WEEKLY;UNTIL=20260616T180000 | 2026-06-02 2026-06-09 2026-06-16",
        "FREQ=WEEKLY;UNTIL=20260616T170000Z | 2026-06-02 2026-06-09 2026-06-16",
        "FREQ=WEEKLY;UNTIL=20260616T165959Z | 2026-06-02 2026-06-09",
        // a rule that gives nothing leaves the event itself
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | 2026-06-02",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30 | 2026-06-02",
      })
  void rulesAreFollowed(String rule, String days) {
    assertThat(daysOf("DTSTART;TZID=Europe/London:20260602T180000\nRRULE:" + rule))
        .containsExactly(days.split(" ", -1));
  }

  /** 2026-06-01T23:30Z is a Monday in UTC and a Tuesday in England; in winter both are Monday. */
  @Test
  void aRuleInUtcIsFollowedInUtcAndToldInEngland() {
    assertThat(daysOf("DTSTART:20261019T233000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2"))
        .containsExactly("2026-10-20", "2026-10-26");
  }

  @Test
  void anEndlessRuleIsFollowedToTheLastDay() {
    int lastYear =
        BankHolidays.englandAndWales().years().stream().max(Integer::compare).orElseThrow();
    List<LocalDate> days = MeetingCalendar.read(
            Calendars.of("DTSTART:20260102T100000\nRRULE:FREQ=WEEKLY"),
            BOLSOVER,
            Body.COUNCIL,
            LocalDate.of(lastYear, 12, 31))
        .dates();

    assertThat(days).hasSize(157).startsWith(LocalDate.of(2026, 1, 2));
    assertThat(days).endsWith(LocalDate.of(2028, 12, 29));
  }

  @Test
  void daysThatAreWrittenOutStandWheneverTheyAre() {
    assertThat(daysOf("DTSTART:20280602\nRRULE:FREQ=YEARLY\nRDATE;VALUE=DATE:20310605"))
        .containsExactly("2028-06-02", "2031-06-05");
    assertThat(daysOf("DTSTART:20300101\nRRULE:FREQ=WEEKLY")).containsExactly("2030-01-01");
  }

  @Test
  void severalRulesAddUp() {
    assertThat(
            daysOf(
                "DTSTART:20260602\nRRULE:FREQ=WEEKLY;COUNT=2\nRRULE:FREQ=MONTHLY;COUNT=2\nRDATE:20260605"))
        .containsExactly("2026-06-02", "2026-06-05", "2026-06-09", "2026-07-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RDATE;TZID=Europe/London:20260701T100000,20260702T100000 | 2026-07-01 2026-07-02",
        "RDATE:20260630T233000Z | 2026-07-01",
        "RDATE;VALUE=DATE:20260701 | 2026-07-01",
        "RDATE;VALUE=PERIOD:20260630T233000Z/20260701T020000Z,20260702T090000Z/PT1H |"
            + " 2026-07-01 2026-07-02",
      })
  void addedDaysAreTold(String line, String days) {
    assertThat(daysOf("DTSTART;TZID=Europe/London:20260602T180000\n" + line))
        .startsWith("2026-06-02")
        .endsWith(days.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "EXDATE;TZID=Europe/London:20260609T180000",
    "EXDATE:20260609T170000Z",
    "EXDATE:20260609T180000",
    "EXDATE;VALUE=DATE:20260609",
    "EXDATE;TZID=Europe/Berlin:20260609T190000",
  })
  void excludedDaysAreLeftOut(String line) {
    assertThat(daysOf(
            "DTSTART;TZID=Europe/London:20260602T180000\nRRULE:FREQ=WEEKLY;COUNT=3\n" + line))
        .containsExactly("2026-06-02", "2026-06-16");
  }

  @Test
  void severalDaysCanBeExcludedAndAlsoTheFirst() {
    assertThat(daysOf("DTSTART;VALUE=DATE:20260602\nRRULE:FREQ=WEEKLY;COUNT=5\n"
            + "EXDATE;VALUE=DATE:20260602,20260616\nEXDATE:20260623T000000"))
        .containsExactly("2026-06-09", "2026-06-30");
  }

  @Test
  void anExclusionOfAnotherTimeLeavesTheMeeting() {
    assertThat(daysOf("DTSTART:20260602T180000\nRRULE:FREQ=DAILY;BYHOUR=10,18;COUNT=3\n"
            + "EXDATE:20260602T180000,20260603T100000"))
        .containsExactly("2026-06-03");
  }

  @Test
  void anExceptionMovesAMeeting() {
    assertThat(daysOf("""
        UID:a
        DTSTART;TZID=Europe/London:20260602T180000
        RRULE:FREQ=WEEKLY;COUNT=3

        UID:a
        RECURRENCE-ID:20260609T170000Z
        DTSTART;TZID=Europe/London:20260610T180000
        """)).containsExactly("2026-06-02", "2026-06-10", "2026-06-16");
  }

  @Test
  void anExceptionCanCancelAMeeting() {
    assertThat(daysOf("""
        UID:a
        DTSTART;TZID=Europe/London:20260602T180000
        RRULE:FREQ=WEEKLY;COUNT=3

        UID:a
        RECURRENCE-ID;TZID=Europe/London:20260609T180000
        STATUS:CANCELLED
        """)).containsExactly("2026-06-02", "2026-06-16");
  }

  @Test
  void anExceptionOfAnotherEventLeavesTheMeeting() {
    assertThat(daysOf("""
        UID:a
        DTSTART:20260602T180000
        RRULE:FREQ=WEEKLY;COUNT=2

        UID:b
        RECURRENCE-ID:20260609T180000
        DTSTART:20260610T180000
        """)).containsExactly("2026-06-02", "2026-06-09", "2026-06-10");
  }

  @Test
  void aCancelledEventIsLeftOutWithAllItsDays() {
    assertThat(daysOf("""
        DTSTART:20260602
        RRULE:FREQ=WEEKLY;COUNT=3
        STATUS:cancelled

        DTSTART:20260701
        """)).containsExactly("2026-07-01");
  }

  @Test
  void aLaterVersionTakesThePlaceOfAnEarlierOne() {
    assertThat(daysOf("""
        UID:a
        SEQUENCE:1
        DTSTART:20260603

        UID:a
        DTSTART:20260602

        UID:b
        DTSTART:20260604

        UID:b
        DTSTART:20260605
        """)).containsExactly("2026-06-03", "2026-06-04", "2026-06-05");
  }
}
