package org.visionderbyshire.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visionderbyshire.meetings.Read.days;
import static org.visionderbyshire.meetings.Read.daysOf;
import static org.visionderbyshire.meetings.Read.faults;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose clock a calendar means, and on which day a meeting falls by it. */
class TimeZonesTest {

  private static final Instant WINTER = Instant.parse("2026-01-15T12:00:00Z");
  private static final Instant SUMMER = Instant.parse("2026-07-15T12:00:00Z");

  /** A clock of one's own: an hour before that of Berlin, put back and forth on the same days. */
  private static final String DEFINED = """
      BEGIN:VTIMEZONE
      TZID:Customized Time Zone
      BEGIN:STANDARD
      DTSTART:16010101T030000
      TZOFFSETFROM:+0300
      TZOFFSETTO:+0200
      RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:16010101T020000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0300
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      END:DAYLIGHT
      END:VTIMEZONE
      """.replace("\n", "\r\n");

  private static String withZone(String zone, String events) {
    return Calendars.of(events).replaceFirst("BEGIN:VEVENT", zone + "BEGIN:VEVENT");
  }

  /** 23:00 in UTC on 1 June is midnight in England. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART:20260601T230000Z",
        "DTSTART;TZID=UTC:20260601T230000",
        "DTSTART;TZID=utc:20260601T230000",
        "DTSTART;TZID=Z:20260601T230000",
        "DTSTART;TZID=Etc/UTC:20260601T230000",
        "DTSTART;TZID=GMT:20260601T230000",
        "DTSTART;TZID=Etc/GMT:20260601T230000",
        "DTSTART;TZID=Etc/GMT+0:20260601T230000",
        "DTSTART;TZID=Zulu:20260601T230000",
        "DTSTART;TZID=Universal:20260601T230000",
        "DTSTART;TZID=UTC+00:00:20260601T230000",
        "DTSTART;TZID=\"UTC+00:00\":20260601T230000",
        "DTSTART;TZID=Coordinated Universal Time:20260601T230000",
        "DTSTART;TZID=\"(UTC) Coordinated Universal Time\":20260601T230000",
        "DTSTART;TZID=\"(UTC+00:00) Coordinated Universal Time\":20260601T230000",
        "DTSTART;TZID=\"tzone://Microsoft/Utc\":20260601T230000",
        "DTSTART;TZID=/freeassociation.sourceforge.net/Etc/UTC:20260601T230000",
      })
  void utcIsUtcUnderAnyName(String line) {
    if (line.contains("=UTC+00:00:")) {
      // without quotes the name ends at the first colon (RFC 5545, 3.1)
      assertThat(faults(Calendars.of(line)).get(0)).contains("DTSTART is \"00:20260601T230000\"");
    } else {
      assertThat(daysOf(line)).containsExactly("2026-06-02");
    }
  }

  @Test
  void aClockThatTheCalendarDefinesAsUtcIsUtc() {
    String zone = """
        BEGIN:VTIMEZONE
        TZID:Ours
        BEGIN:STANDARD
        DTSTART:16010101T000000
        TZOFFSETFROM:+0000
        TZOFFSETTO:+0000
        END:STANDARD
        END:VTIMEZONE
        """;
    assertThat(days(withZone(zone, "DTSTART;TZID=Ours:20260601T230000")))
        .containsExactly("2026-06-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "W. Europe Standard Time | Europe/Berlin",
        "w. europe standard time | Europe/Berlin",
        "GMT Standard Time | Europe/London",
        "Eastern Standard Time | America/New_York",
        "Greenwich Standard Time | Atlantic/Reykjavik",
        "E. Australia Standard Time | Australia/Brisbane",
        "UTC-11 | Etc/GMT+11",
        "europe/london | Europe/London",
        "GB | Europe/London",
        "/mozilla.org/20050126_1/Europe/London | Europe/London",
        "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin | Europe/Berlin",
        "/citadel.org/20210210_1/America/Argentina/Buenos_Aires | America/Argentina/Buenos_Aires",
        "(UTC+00:00) Dublin, Edinburgh, Lisbon, London | Europe/London",
        "(UTC) Dublin, Edinburgh, Lisbon, London | Europe/London",
        "(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London | Europe/London",
        "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna | Europe/Berlin",
        "(GMT+01:00) Sarajevo/Warsaw/Zagreb | Europe/Warsaw",
        "(UTC-05:00) Eastern Standard Time | America/New_York",
        "(UTC+09:00) Osaka, Sapporo, Tokyo | Asia/Tokyo",
        "UTC+01:00 | +01:00",
        "GMT-5 | -05:00",
      })
  void zonesGoByManyNames(String name, String zone) {
    Zone named = ZoneNames.zone(name).orElseThrow();
    var rules = ZoneId.of(zone).getRules();
    assertThat(named.rules().getOffset(WINTER)).isEqualTo(rules.getOffset(WINTER));
    assertThat(named.rules().getOffset(SUMMER)).isEqualTo(rules.getOffset(SUMMER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mars/Olympus",
        "BST",
        "Customized Time Zone",
        "(UTC+05:00) London",
        "(UTC+01:00) Nowhere",
        "GMT+99",
        "/mozilla.org/20050126_1/Nowhere",
      })
  void otherNamesAreKnownToNobody(String name) {
    assertThat(ZoneNames.zone(name)).isEmpty();
    assertThat(faults(Calendars.of("DTSTART;TZID=\"" + name + "\":20260602T180000"))
            .get(0))
        .startsWith("line 4: TZID is \"" + name + "\", a time zone that is not known and that the"
            + " calendar does not define (VTIMEZONE); known are names such as Europe/London");
  }

  @Test
  void anUnknownZoneIsToldOnceWithTheNearestName() {
    assertThat(
            faults(
                Calendars.of(
                    "DTSTART;TZID=Europe/Londom:20260602T180000\n\nDTSTART;TZID=Europe/Londom:20260603T180000")))
        .singleElement()
        .asString()
        .endsWith("; did you mean \"Europe/London\"?");
  }

  /** A day is a day by every clock, and Z says all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DTSTART;VALUE=DATE;TZID=Nowhere:20260602",
        "DTSTART;TZID=Nowhere:20260602T100000Z",
      })
  void aZoneThatIsNotNeededNeedNotBeKnown(String line) {
    assertThat(daysOf(line)).containsExactly("2026-06-02");
  }

  /** 09:30 in Berlin on 30 March is 07:30 in UTC, and the last moment is part of the rule. */
  @Test
  void aRuleEndsByTheClockThatIsNamed() {
    assertThat(daysOf("DTSTART;TZID=W. Europe Standard Time:20260105T093000\n"
            + "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20260330T073000Z"))
        .endsWith("2026-03-16", "2026-03-30");
  }

  @Test
  void aDefinedZoneIsUsed() {
    // 09:30 by it is 07:30 in winter and 06:30 in summer
    String event = "DTSTART;TZID=Customized Time Zone:20260323T093000\nRRULE:FREQ=WEEKLY;UNTIL=";
    assertThat(days(withZone(DEFINED, event + "20260330T063000Z")))
        .containsExactly("2026-03-23", "2026-03-30");
    assertThat(days(withZone(DEFINED, event + "20260330T062959Z"))).containsExactly("2026-03-23");
    assertThat(days(withZone(
            DEFINED,
            "DTSTART;TZID=Customized Time Zone:20261019T093000\nRRULE:FREQ=WEEKLY;COUNT=3\n"
                + "EXDATE:20261026T073000Z,20261102T063000Z")))
        .containsExactly("2026-10-19", "2026-11-02");
  }

  /** What everybody calls so is that, whatever the calendar says of it. */
  @Test
  void aWellKnownNameStandsAboveADefinition() {
    String london = DEFINED.replace("Customized Time Zone", "Europe/London");
    assertThat(
            days(
                withZone(
                    london,
                    "DTSTART;TZID=Europe/London:20260602T180000\nRRULE:FREQ=WEEKLY;UNTIL=20260609T170000Z")))
        .containsExactly("2026-06-02", "2026-06-09");
  }

  /** Each of several calendars in one file names its own zones. */
  @Test
  void aDefinitionIsOfItsCalendar() {
    String one = withZone(DEFINED, "DTSTART;TZID=Customized Time Zone:20260602T100000");
    String other = Calendars.of("DTSTART;TZID=Customized Time Zone:20260603T100000");
    assertThat(faults(one + other)).singleElement().asString().contains("Customized Time Zone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TZOFFSETTO:+0200 | TZOFFSETTO:2 |"
            + " line 8: TZOFFSETTO is \"2\"; allowed: hours and minutes such as +0100, less than 18"
            + " hours",
        "TZOFFSETFROM:+0300 | X:y |"
            + " line 5: TZOFFSETFROM is missing; it tells how this time differs from UTC",
        "DTSTART:16010101T030000 | X:y | line 5: DTSTART is missing; it tells when this time begins",
        "BYMONTH=10 | BYMONTH=13 | line 9: RRULE: BYMONTH is \"13\"; allowed: 1 to 12",
      })
  void aDefinitionThatIsNone(String right, String wrong, String fault) {
    String zone = DEFINED.replace(right, wrong);
    assertThat(faults(withZone(zone, "DTSTART;TZID=Customized Time Zone:20260602T100000")))
        .containsExactly(fault);
    // and nobody minds as long as it is not needed
    assertThat(days(withZone(zone, "DTSTART:20260602T100000"))).containsExactly("2026-06-02");
  }

  @Test
  void aDefinitionOfNothingTellsNoTime() {
    assertThat(faults(withZone(
            "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nEND:VTIMEZONE\r\n",
            "DTSTART;TZID=Ours:20260602T100000")))
        .containsExactly("line 3: defines the time zone \"Ours\" without STANDARD or DAYLIGHT, so"
            + " that nobody knows its time");
  }

  /** Times without a zone are those of the calendar's own zone, and England's where it has none. */
  @Test
  void theZoneOfACalendarIsThatOfTimesWithoutOne() {
    String event = "DTSTART:20260602T180000\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20260609T160000Z";
    String berlin = Calendars.of(event)
        .replaceFirst("VERSION:2.0", "VERSION:2.0\r\nX-WR-TIMEZONE:Europe/Berlin");
    assertThat(days(berlin)).containsExactly("2026-06-02");
    assertThat(daysOf(event)).containsExactly("2026-06-02", "2026-06-09");
    assertThat(faults(berlin.replace("Europe/Berlin", "Nowhere")).get(0))
        .startsWith("line 3: X-WR-TIMEZONE is \"Nowhere\", a time zone that is not known");
    assertThat(days(berlin.replace("Europe/Berlin", "Nowhere").replace("180000", "180000Z")))
        .hasSize(2);
  }

  /** A time without a zone, within an event that has one, is told by the same clock. */
  @Test
  void timesWithoutAZoneAreOfTheClockOfTheirEvent() {
    assertThat(daysOf("DTSTART;TZID=America/New_York:20260602T200000\n"
            + "RRULE:FREQ=WEEKLY;UNTIL=20260616T200000\nEXDATE:20260609T200000"))
        .containsExactly("2026-06-02", "2026-06-16");
  }

  // ---- one notion of the day of an event, for every line that names one

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // meetings of 2, 9, 16 and 23 June in England
        "EXDATE;VALUE=DATE:20260609 | 2026-06-02 2026-06-16 2026-06-23",
        "EXDATE;VALUE=DATE:20260608 | 2026-06-02 2026-06-09 2026-06-16 2026-06-23",
        "EXDATE:20260608T230000Z | 2026-06-02 2026-06-16 2026-06-23",
        "EXDATE;TZID=Europe/London:20260609T000000 | 2026-06-02 2026-06-16 2026-06-23",
        "EXDATE;TZID=Etc/UTC:20260608T230000 | 2026-06-02 2026-06-16 2026-06-23",
        "RDATE;VALUE=DATE:20260612 | 2026-06-02 2026-06-09 2026-06-12 2026-06-16 2026-06-23",
        "RDATE:20260611T233000Z | 2026-06-02 2026-06-09 2026-06-12 2026-06-16 2026-06-23",
        "RDATE;VALUE=PERIOD:20260611T233000Z/PT1H |"
            + " 2026-06-02 2026-06-09 2026-06-12 2026-06-16 2026-06-23",
      })
  void daysOfAnEventInUtc(String line, String days) {
    assertThat(daysOf("DTSTART:20260601T230000Z\nRRULE:FREQ=WEEKLY;COUNT=4\n" + line))
        .containsExactly(days.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "20260616, 2026-06-16",
    "20260615, 2026-06-09",
    "20260615T230000Z, 2026-06-16",
    "20260615T225959Z, 2026-06-09",
    "20260615T230000, 2026-06-16",
  })
  void theLastDayOfAnEventInUtc(String until, String last) {
    assertThat(daysOf("DTSTART:20260601T230000Z\nRRULE:FREQ=WEEKLY;UNTIL=" + until))
        .endsWith(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RECURRENCE-ID;VALUE=DATE:20260609",
        "RECURRENCE-ID:20260608T230000Z",
        "RECURRENCE-ID;TZID=Europe/London:20260609T000000",
        "RECURRENCE-ID:20260608T230000",
      })
  void whichDayOfAnEventInUtcIsMoved(String id) {
    assertThat(daysOf("UID:a\nDTSTART:20260601T230000Z\nRRULE:FREQ=WEEKLY;COUNT=3\n\nUID:a\n" + id
            + "\nDTSTART;VALUE=DATE:20260611"))
        .containsExactly("2026-06-02", "2026-06-11", "2026-06-16");
  }
}
