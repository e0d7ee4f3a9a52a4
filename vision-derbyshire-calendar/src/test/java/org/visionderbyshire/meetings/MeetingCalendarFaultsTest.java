package org.visionderbyshire.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

class MeetingCalendarFaultsTest {

  private static final String A_DAY =
      "; allowed: a day such as 20260602, or a time such as 20260602T180000 or, in UTC,"
          + " 20260602T170000Z";

  private static List<String> faults(String text) {
    return faults(text, LocalDate.of(2028, 12, 31));
  }

  private static List<String> faults(String text, LocalDate last) {
    BadInputException thrown = catchThrowableOfType(
        BadInputException.class,
        () -> MeetingCalendar.read(text, CouncilId.of("bolsover"), Body.EXECUTIVE, last));
    assertThat(thrown).as("read without a fault").isNotNull();
    return thrown.faults().stream().map(Fault::toString).toList();
  }

  @Test
  void anEmptyText() {
    assertThat(faults(" \r\n"))
        .containsExactly("is empty; an iCalendar file begins with \"BEGIN:VCALENDAR\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html>_<p>Not found: 404</p> | <!DOCTYPE html>",
        "{\"meetings\": []} | {\"meetings\": []}",
        "Date;Meeting | Date;Meeting",
        "BEGIN:VCARD_END:VCARD | BEGIN:VCARD",
      })
  void aTextThatIsNoCalendar(String text, String shown) {
    assertThat(faults(text.replace('_', '\n')))
        .containsExactly("is not an iCalendar file: it begins with \"" + shown
            + "\" and holds no line \"BEGIN:VCALENDAR\"");
  }

  @Test
  void aLongLineIsShownInPart() {
    assertThat(faults("x".repeat(100)).get(0)).contains("\"" + "x".repeat(60) + "...\"");
  }

  @Test
  void aCalendarWithoutEvents() {
    assertThat(faults("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"))
        .containsExactly("holds no event (VEVENT), so it tells of no meeting");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DTSTART:20260602\nSTATUS:CANCELLED", "DTSTART:20260602\nEXDATE:20260602"})
  void aCalendarInWhichNothingIsHeld(String event) {
    assertThat(faults(Calendars.of(event)))
        .containsExactly("holds no meeting: every event in it is cancelled or left out");
  }

  /** Wherever a download stops, the rest is missed. */
  @Test
  void aCalendarThatIsCutOffAnywhere() {
    String whole = Calendars.of("UID:a\nDTSTART:20260602\nSUMMARY:Cabinet");
    for (int end = "BEGIN:VCALENDAR\r\n".length(); end < whole.length() - "\r\n".length(); end++) {
      assertThat(faults(whole.substring(0, end)).get(0))
          .as("cut off after " + end)
          .startsWith("is cut off: it ends with \"");
    }
  }

  @Test
  void anEventThatDoesNotEnd() {
    assertThat(faults("""
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART:20260602
            BEGIN:VEVENT
            DTSTART:20260603
            END:VEVENT
            END:VCALENDAR
            """))
        .containsExactly(
            "line 4: an event begins, but that of line 2 has not ended (END:VEVENT)",
            "line 7: \"END:VCALENDAR\" comes before \"END:VEVENT\"");
  }

  @Test
  void linesThatAreNone() {
    assertThat(faults("""
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART:20260602
            EXDATE 20260602
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """))
        .containsExactly(
            "line 4: \"EXDATE 20260602\" is no line of a calendar: allowed are NAME:value and, with a"
                + " space before it, what continues the line above",
            "line 5: \"END:VALARM\" ends what has not begun");
  }

  @Test
  void anEventWithoutADay() {
    assertThat(faults(Calendars.of("SUMMARY:Cabinet\n\nUID:a")))
        .containsExactly(
            "line 3: DTSTART is missing from the event \"Cabinet\"; it tells when the meeting"
                + " begins",
            "line 6: DTSTART is missing from the event; it tells when the meeting begins");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tomorrow",
        "2026-06-02",
        "20260231",
        "20261301",
        "20260602T1800",
        "20260602T246000",
        "20260602T180000+0100",
        "20260602Z",
        "",
      })
  void aDayThatIsNone(String written) {
    assertThat(faults(Calendars.of("DTSTART:" + written + "\nSUMMARY:Cabinet")))
        .containsExactly("line 4: DTSTART is \"" + written + "\" in the event \"Cabinet\"" + A_DAY);
  }

  @Test
  void everyFaultIsToldAtOnceInTheOrderOfTheText() {
    assertThat(faults(Calendars.of("""
            DTSTART:20260602
            EXDATE:20260609,never
            RDATE:soon
            RECURRENCE-ID;RANGE=THISANDFUTURE:x
            SEQUENCE:one
            STATUS:CANCELED
            EXRULE:FREQ=DAILY
            RRULE:FREQ=FORTNIGHTLY;COUNT=0;UNTIL=x;BYDAY=DI;FOO=1;COUNT=2;WKST=M

            DTSTART:nonsense
            """)))
        .containsExactly(
            "line 5: EXDATE is \"never\"" + A_DAY,
            "line 6: RDATE is \"soon\"" + A_DAY,
            "line 7: RECURRENCE-ID has a RANGE, which changes all later meetings, too; write these as"
                + " an event of their own",
            "line 7: RECURRENCE-ID is \"x\"" + A_DAY,
            "line 8: SEQUENCE is \"one\"; allowed: a number such as 1",
            "line 9: STATUS is \"CANCELED\"; one of TENTATIVE, CONFIRMED, CANCELLED; did you mean"
                + " \"CANCELLED\"?",
            "line 10: EXRULE is not part of iCalendar since 2009; EXDATE tells the days left out",
            "line 11: RRULE: COUNT stands twice",
            "line 11: RRULE: UNTIL is \"X\"" + A_DAY,
            "line 11: RRULE: FREQ is \"FORTNIGHTLY\"; meetings recur DAILY, WEEKLY, MONTHLY, YEARLY",
            "line 11: RRULE: BYDAY is \"DI\"; allowed: weekdays such as MO,WE; only months and years"
                + " have a second Tuesday",
            "line 11: RRULE: \"FOO\" is no part of a rule that can be read",
            "line 11: RRULE: WKST is \"M\"; allowed: a weekday such as MO",
            "line 11: RRULE: has both COUNT and UNTIL; only one can end it",
            "line 14: DTSTART is \"nonsense\"" + A_DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COUNT=2 | FREQ is missing; one of DAILY, WEEKLY, MONTHLY, YEARLY",
        "FREQ=HOURLY | FREQ is \"HOURLY\"; meetings recur DAILY, WEEKLY, MONTHLY, YEARLY",
        "FREQ=SECONDLY | FREQ is \"SECONDLY\"; meetings recur DAILY, WEEKLY, MONTHLY, YEARLY",
        "FREQ=DAILY;INTERVAL=0 | INTERVAL is \"0\"; allowed: 1 to 1000",
        "FREQ=DAILY;INTERVAL=1,2 | INTERVAL is \"1,2\"; allowed: 1 to 1000",
        "FREQ=DAILY;COUNT=-1 | COUNT is \"-1\"; allowed: 1 to 999999999",
        "FREQ=DAILY;COUNT=99999999999 | COUNT is \"99999999999\"; allowed: 1 to 999999999",
        "FREQ=DAILY;BYMONTH=13 | BYMONTH is \"13\"; allowed: 1 to 12",
        "FREQ=MONTHLY;BYMONTHDAY=0,1 |"
            + " BYMONTHDAY is \"0,1\"; allowed: 1 to 31, and from the end -1 to -31",
        "FREQ=WEEKLY;BYMONTHDAY=1 | BYMONTHDAY goes with DAILY, MONTHLY, YEARLY and not with WEEKLY",
        "FREQ=MONTHLY;BYDAY=TUE | BYDAY is \"TUE\"; allowed: weekdays such as MO,WE, or 2TU for the"
            + " second Tuesday and -1FR for the last Friday",
        "FREQ=WEEKLY;BYDAY=99999999999MO | BYDAY is \"99999999999MO\"; allowed: weekdays such as"
            + " MO,WE; only months and years have a second Tuesday",
      })
  void aRuleThatIsNone(String rule, String fault) {
    assertThat(faults(Calendars.of("DTSTART:20260602\nRRULE:" + rule)))
        .containsExactly("line 5: RRULE: " + fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY;BYHOUR=8,9,10,11;BYMINUTE=0,10,20,30,40,50;BYSECOND=0,30",
        "FREQ=DAILY;COUNT=999999999",
        "FREQ=DAILY",
      })
  void aRuleWithoutEndComesToOne(String rule) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(faults(
                Calendars.of("DTSTART:20260602T080000\nRRULE:" + rule), LocalDate.of(9999, 12, 31)))
            .containsExactly("line 5: RRULE: the rules of this calendar give more than 20000"
                + " meetings up to 9999-12-31; no body meets so often"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=1000;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=MONTHLY;INTERVAL=1000;BYDAY=5SU;BYSETPOS=366",
      })
  void aRuleThatNeverComesTrueComesToAnEnd(String rule) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(MeetingCalendar.read(
                    Calendars.of("DTSTART:20260602\nRRULE:" + rule),
                    CouncilId.of("bolsover"),
                    Body.EXECUTIVE,
                    LocalDate.of(2028, 12, 31))
                .dates())
            .containsExactly(LocalDate.of(2026, 6, 2)));
  }
}
