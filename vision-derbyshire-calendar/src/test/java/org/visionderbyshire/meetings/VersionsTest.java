package org.visionderbyshire.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visionderbyshire.meetings.Read.days;
import static org.visionderbyshire.meetings.Read.daysOf;
import static org.visionderbyshire.meetings.Read.faults;
import static org.visionderbyshire.meetings.Read.remarks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several events of one name holds, and what is remarked of it. */
class VersionsTest {

  private static final String SERIES = """
      UID:a
      DTSTART;TZID=Europe/London:20260602T180000
      RRULE:FREQ=WEEKLY;COUNT=3

      """;

  private static final String OTHER = "\n\nUID:b\nDTSTART:20260707T180000\n";

  private static String cancel(String calendar) {
    return calendar.replaceFirst("VERSION:2.0", "VERSION:2.0\r\nMETHOD:CANCEL");
  }

  /** The moved meeting of 9 June is called off by one that names the same moment in UTC. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "RECURRENCE-ID:20260609T170000Z",
        "RECURRENCE-ID;TZID=Europe/Berlin:20260609T190000",
        "RECURRENCE-ID;TZID=GMT Standard Time:20260609T180000",
        "RECURRENCE-ID;VALUE=DATE:20260609",
        "RECURRENCE-ID:20260609T180000",
      })
  void exceptionsAreVersionsOfEachOtherByTheMomentThatTheyName(String id) {
    String moved = "UID:a\nSEQUENCE:1\nRECURRENCE-ID;TZID=Europe/London:20260609T180000\n"
        + "DTSTART;TZID=Europe/London:20260610T180000\n\n";
    String calledOff = "UID:a\nSEQUENCE:2\n" + id + "\nDTSTART:20260610T180000\nSTATUS:CANCELLED";
    assertThat(daysOf(SERIES + moved + calledOff)).containsExactly("2026-06-02", "2026-06-16");
    assertThat(daysOf(calledOff + "\n\n" + moved + SERIES))
        .containsExactly("2026-06-02", "2026-06-16");
    // and the other way round it is held after all
    assertThat(daysOf(SERIES + moved.replace("SEQUENCE:1", "SEQUENCE:3") + calledOff))
        .containsExactly("2026-06-02", "2026-06-10", "2026-06-16");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // SEQUENCE comes first
        "SEQUENCE:1_DTSTAMP:20260101T000000Z | DTSTAMP:20260201T000000Z | 2026-06-02",
        // then DTSTAMP, in whatever form
        "DTSTAMP:20260101T000000Z | DTSTAMP:20260201T000000Z | 2026-06-03",
        "DTSTAMP:20260201T000000Z | DTSTAMP:20260101T000000Z | 2026-06-02",
        "DTSTAMP:20260201 | DTSTAMP:20260201T000001Z | 2026-06-03",
        "DTSTAMP:20260201T000000Z | X:y | 2026-06-02",
        "DTSTAMP:nonsense | DTSTAMP:20260201T000000Z | 2026-06-03",
        // then LAST-MODIFIED
        "LAST-MODIFIED:20260102T000000Z | LAST-MODIFIED:20260101T000000Z | 2026-06-02",
      })
  void theLatestVersionHolds(String first, String second, String day) {
    String one = "UID:a\nDTSTART:20260602\n" + first.replace('_', '\n');
    String other = "UID:a\nDTSTART:20260603\n" + second.replace('_', '\n');
    assertThat(daysOf(one + "\n\n" + other)).containsExactly(day);
    assertThat(daysOf(other + "\n\n" + one)).containsExactly(day);
  }

  @Test
  void aLaterStampOfTheSameSequenceCancels() {
    assertThat(daysOf("UID:a\nDTSTAMP:20260101T000000Z\nDTSTART:20260602T180000\n\n"
            + "UID:a\nDTSTAMP:20260201T000000Z\nDTSTART:20260602T180000\nSTATUS:CANCELLED" + OTHER))
        .containsExactly("2026-07-07");
  }

  @Test
  void whereADayGoesByAStampAloneThereIsARemark() {
    assertThat(remarks(Calendars.of("UID:a\nDTSTAMP:20260101T000000Z\nDTSTART:20260602\n\n"
            + "UID:a\nDTSTAMP:20260201T000000Z\nDTSTART:20260603")))
        .containsExactly("line 3: the event of line 8 has the same UID and SEQUENCE and a later"
            + " DTSTAMP: it is read in the place of this one, of 2026-06-02");
  }

  @Test
  void eventsThatNothingPutsInOrderAreAllRead() {
    String calendar = Calendars.of("UID:a\nDTSTART:20260602\n\nUID:a\nDTSTART:20260603");
    assertThat(days(calendar)).containsExactly("2026-06-02", "2026-06-03");
    assertThat(remarks(calendar))
        .containsExactly("line 7: the events of lines 3, 7 have one UID, and neither SEQUENCE nor"
            + " DTSTAMP tells which of them holds: all are read as meetings");
  }

  @Test
  void ofEqualVersionsWhatOneCancelsIsNotHeld() {
    assertThat(
            daysOf("UID:a\nDTSTART:20260602\n\nUID:a\nDTSTART:20260602\nSTATUS:CANCELLED" + OTHER))
        .containsExactly("2026-07-07");
    assertThat(daysOf("UID:a\nSTATUS:CANCELLED\n\nUID:a\nDTSTART:20260602" + OTHER))
        .containsExactly("2026-07-07");
  }

  @Test
  void aCancelledSeriesTakesItsExceptionsAlong() {
    String moved = "UID:a\nSEQUENCE:1\nRECURRENCE-ID:20260609T170000Z\nDTSTART:20260610T180000\n\n";
    String calledOff = "UID:a\nSEQUENCE:2\nDTSTART:20260602T180000\nSTATUS:CANCELLED";
    assertThat(daysOf(SERIES + moved + calledOff + OTHER)).containsExactly("2026-07-07");
    assertThat(daysOf(moved + calledOff + OTHER)).containsExactly("2026-07-07");
  }

  @Test
  void aCancelledSeriesTakesLaterExceptionsAlongWithARemark() {
    assertThat(remarks(Calendars.of("UID:a\nSEQUENCE:2\nSTATUS:CANCELLED\n\n"
            + "UID:a\nSEQUENCE:3\nRECURRENCE-ID:20260609\nDTSTART:20260610" + OTHER)))
        .containsExactly("line 8: is an exception to the event of line 3, which is cancelled: it is"
            + " left out, though it is the later version");
  }

  @Test
  void aSeriesThatIsHeldAfterAllIsHeldWithItsExceptions() {
    assertThat(daysOf("UID:a\nSTATUS:CANCELLED\nDTSTART:20260602T180000\n\n"
            + SERIES.replace("UID:a", "UID:a\nSEQUENCE:1")
            + "UID:a\nRECURRENCE-ID:20260609T170000Z\nDTSTART:20260610T180000"))
        .containsExactly("2026-06-02", "2026-06-10", "2026-06-16");
  }

  @Test
  void aCalendarThatCancelsTakesTheSeriesAndItsExceptionsAlong() {
    String moved = "UID:a\nRECURRENCE-ID:20260609T170000Z\nDTSTART:20260610T180000";
    assertThat(days(Calendars.of(SERIES + moved + OTHER)
            + cancel(Calendars.of("UID:a\nSEQUENCE:1\nDTSTART:20260602T180000"))))
        .containsExactly("2026-07-07");
    assertThat(days(Calendars.of(SERIES + moved + OTHER)
            + cancel(Calendars.of("UID:a\nSEQUENCE:1\nRECURRENCE-ID:20260616T170000Z"))))
        .containsExactly("2026-06-02", "2026-06-10", "2026-07-07");
    assertThat(faults(cancel(Calendars.of(SERIES))))
        .containsExactly("holds no meeting: every event in it is cancelled or left out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Canceled: Cabinet",
        "Cancelled - Cabinet",
        "CANCELLED Cabinet",
        "Cabinet (cancelled)",
        "Cabinet: POSTPONED",
      })
  void aTitleThatCallsAMeetingOffIsRemarked(String title) {
    String calendar = Calendars.of(
        "UID:a\nDTSTART:20260602T180000\nSUMMARY:" + title + "\nSTATUS:CONFIRMED" + OTHER);
    assertThat(days(calendar)).containsExactly("2026-06-02", "2026-07-07");
    assertThat(remarks(calendar))
        .containsExactly("line 6: the meeting of 2026-06-02 is called \"" + title
            + "\", but its STATUS is not CANCELLED: it is read as a meeting");
  }

  @Test
  void aTitleOfSeveralMeetingsIsRemarkedOnceAndOnlyOfThoseThatAreRead() {
    assertThat(remarks(Calendars.of(
            "DTSTART:20260602\nRRULE:FREQ=WEEKLY;COUNT=3\n" + "SUMMARY:Cancelled\\, all of them")))
        .containsExactly(
            "line 6: the meeting of 2026-06-02 and 2 later ones is called"
                + " \"Cancelled, all of them\", but its STATUS is not CANCELLED: it is read as a meeting");
    assertThat(remarks(
            Calendars.of("DTSTART:20260602\nSUMMARY:Cancelled: Cabinet\nSTATUS:CANCELLED" + OTHER)))
        .isEmpty();
    assertThat(remarks(Calendars.of("DTSTART:20260602\nSUMMARY:Cabinet"))).isEmpty();
  }
}
