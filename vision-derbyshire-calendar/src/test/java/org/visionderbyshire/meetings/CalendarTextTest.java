package org.visionderbyshire.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visionderbyshire.meetings.Read.days;
import static org.visionderbyshire.meetings.Read.faults;
import static org.visionderbyshire.meetings.Read.remarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the text of a calendar is taken apart. */
class CalendarTextTest {

  private static final String CALENDAR =
      Calendars.of("UID:a\nDTSTART;TZID=Europe/London:20260602T180000\nSUMMARY:Café");

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n\n", "  \r\n\t\n", "\uFEFF", "\uFEFF\r\n", "\r"})
  void blankLinesAndAMarkBeforeIt(String before) {
    assertThat(days(before + CALENDAR)).containsExactly("2026-06-02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\r\n\r\n", "\r\r\n", "\n  \n"})
  void linesEndInManyWays(String end) {
    String folded =
        CALENDAR.replace("DTSTART", "DTST\r\n ART").replace("20260602", "2026\r\n\t0602");
    assertThat(days(folded.replace("\r\n", end))).containsExactly("2026-06-02");
  }

  /** A program that counts bytes folds within a character of more than one. */
  @Test
  void linesThatAreFoldedWithinACharacter() {
    byte[] bytes = CALENDAR.getBytes(StandardCharsets.UTF_8);
    for (int at = "BEGIN:VCALENDAR\r\n".length() + 1; at < bytes.length - 2; at++) {
      if (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at - 1] == '\n') {
        continue;
      }
      ByteArrayOutputStream folded = new ByteArrayOutputStream();
      folded.write(bytes, 0, at);
      folded.writeBytes("\r\n ".getBytes(StandardCharsets.US_ASCII));
      folded.write(bytes, at, bytes.length - at);
      assertThat(Read.meetings(folded.toByteArray()).dates())
          .as("folded at " + at)
          .containsExactly(LocalDate.of(2026, 6, 2));
    }
  }

  @Test
  void bytesThatAreNoTextAreAFaultOfTheirLine() {
    byte[] bytes = CALENDAR.replace("Café", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(faults(bytes, Read.LAST)).containsExactly("line 6: is not UTF-8 text");
    assertThat(faults(CALENDAR.getBytes(StandardCharsets.UTF_16), Read.LAST).get(0))
        .startsWith("is not an iCalendar file: it begins with ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X-WR-CALNAME:Cabinet", "VERSION:1.0", "version:2.0"})
  void theVersionMakesNoDifference(String version) {
    assertThat(days(CALENDAR.replace("VERSION:2.0", version.isEmpty() ? "X:y" : version)))
        .containsExactly("2026-06-02");
    assertThat(days(CALENDAR
            .replace("VERSION:2.0\r\n", "")
            .replace("END:VCALENDAR", "VERSION:2.0\r\nEND:VCALENDAR")))
        .containsExactly("2026-06-02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART;TZID=\"(UTC+00:00) Dublin, Edinburgh, Lisbon, London\":20260602T180000",
        "DTSTART;TZID=(UTC+00:00) Dublin, Edinburgh, Lisbon, London:20260602T180000",
        "DTSTART;X-A=\"a;b:c,d\",\"e\";TZID=Europe/London:20260602T180000",
        "dtstart;tzid=\"Europe/London\":20260602T180000",
        "DTSTART;TZID=Europe/London;X-EMPTY=;X-BARE:20260602T180000",
        "DTSTART;TZID=\"GMT Standard Time\";VALUE=DATE-TIME:20260602T180000",
      })
  void parametersAreReadQuotedOrNot(String line) {
    assertThat(days(Calendars.of(line + "\nSUMMARY:Cabinet").replace("VERSION:2.0\r\n", "")))
        .containsExactly("2026-06-02");
  }

  @Test
  void aQuoteThatIsNotClosedIsNoLine() {
    assertThat(faults(Calendars.of("DTSTART;TZID=\"Europe/London:20260602T180000")))
        .anyMatch(fault -> fault.contains("is no line of a calendar"));
  }

  @Test
  void tasksJournalsAndAlarmsArePassedOver() {
    String other = "BEGIN:VTODO\r\nUID:a\r\nDTSTART:20260101\r\nEND:VTODO\r\n"
        + "BEGIN:VJOURNAL\r\nDTSTART:20260102\r\nEND:VJOURNAL\r\n";
    assertThat(days(CALENDAR
            .replace("END:VEVENT", "BEGIN:VALARM\r\nTRIGGER:-PT1H\r\nEND:VALARM\r\nEND:VEVENT")
            .replace("END:VCALENDAR", other + "END:VCALENDAR")))
        .containsExactly("2026-06-02");
  }

  @Test
  void whatStandsOutsideIsPassedOverWithARemark() {
    assertThat(days("<pre>\r\n" + CALENDAR + "</pre>\r\nbye\r\n")).containsExactly("2026-06-02");
    assertThat(remarks(CALENDAR + "</pre>\r\nbye\r\n"))
        .containsExactly("line 9: stands outside of a calendar (VCALENDAR) and is passed over");
  }

  @Test
  void linesAsTheFirstVersionBrokeThem() {
    assertThat(days(CALENDAR.replace(
            "SUMMARY:Caf\u00e9",
            "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:first=\r\nno line by itself=\r\nnor this")))
        .containsExactly("2026-06-02");
  }
}
