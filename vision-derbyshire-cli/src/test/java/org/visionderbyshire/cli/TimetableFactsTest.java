package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visionderbyshire.json.DeterminationJson;

/** Meetings, bank holidays and days of publication that users bring. */
class TimetableFactsTest {

  @TempDir
  private Path folder;

  @Test
  void aCalendarOfMeetingsDoesWhatTheSameDaysInAFactsFileDo() throws IOException {
    String file = Grant.file(folder);
    Run fromFacts = Run.of("timetable", "--from=2025-09-25", "--facts", Grant.facts(folder), file);
    String calendar =
        calendar("cabinet.ics", "20250918", "20251009", "20251106T180000", "20251204");

    Run fromCalendar = Run.of(
        "timetable",
        "--from=2025-09-25",
        "--facts",
        Grant.constitution(folder),
        "--meetings",
        "derbyshire/executive=" + calendar,
        file);

    assertThat(fromFacts.out()).contains("Thu 6 Nov 2025, a meeting");
    assertThat(fromCalendar).isEqualTo(fromFacts);
  }

  /** They are told on standard error, once for each file, and change nothing else. */
  @Test
  void tellsWhatToLookAtInFactsThatCanBeUsed() throws IOException {
    String few = file("few.json", """
        {"england-and-wales": {"division": "england-and-wales", "events":
          [{"title": "x", "date": "2025-05-08", "notes": "", "bunting": true}]}}
        """);
    String file = Grant.file(folder);
    for (String command : List.of("timetable", "forward-plan", "portfolio", "next")) {
      List<String> line = new ArrayList<>(List.of(command, "--bank-holidays", few));
      if (!command.equals("portfolio") && !command.equals("next")) {
        line.add("--from=2025-09-25");
      }
      line.addAll(List.of("--facts", Grant.facts(folder), file));

      Run run = Run.of(line.toArray(new String[0]));

      assertThat(run.code()).as(command).isZero();
      assertThat(run.err())
          .as(command)
          .startsWith(few + ": bankHolidays: for 2025 there is 1 here and 8 shipped; missing: ")
          .containsOnlyOnce("\n");
    }
  }

  @Test
  void takesTheMeetingsOfEachBodyThatIsNamed() throws IOException {
    String file = file("joint.json", """
        {"id": "joint", "on": "2022-06-01", "participants": ["bolsover", "erewash"],
         "acts": ["note"]}
        """);

    Run run = Run.of(
        "timetable",
        "--from=2022-06-06",
        "--meetings",
        "bolsover/scrutiny=" + calendar("bolsover.ics", "20220711"),
        "--meetings",
        "erewash/scrutiny=" + calendar("erewash.ics", "20220712"),
        file);

    assertThat(run.words())
        .containsSubsequence(
            "scrutiny Bolsover District Council",
            "day Mon 11 Jul 2022, a meeting",
            "scrutiny Erewash Borough Council",
            "day Tue 12 Jul 2022, a meeting");
  }

  @Test
  void takesOneCalendarForSeveralBodies() throws IOException {
    String calendar = calendar("everybody.ics", "20220711");
    Run run = Run.of(
        "timetable",
        "--from=2022-06-06",
        "--meetings",
        "bolsover/scrutiny=" + calendar,
        "--meetings",
        "erewash/scrutiny=" + calendar,
        file("joint.json", """
            {"id": "joint", "on": "2022-06-01", "participants": ["bolsover", "erewash"],
             "acts": ["note"]}
            """));

    assertThat(run.words())
        .contains("scrutiny Bolsover District Council, Erewash Borough Council publish")
        .contains("day Mon 11 Jul 2022, a meeting");
  }

  @Test
  void takesTheMeetingsOfAJointCommitteeByItsId() throws IOException {
    Run run = Run.of(
        "timetable",
        "--from=2022-06-06",
        "--meetings",
        "vision-derbyshire=" + calendar("committee.ics", "20220712"),
        file("committee.json", """
            {"id": "procedure", "on": "2022-06-01", "participants": ["derbyshire", "bolsover"],
             "acts": ["run-joint-committee"], "jointCommittee": "vision-derbyshire"}
            """));

    assertThat(run.words())
        .contains(
            "joint committee Vision Derbyshire Joint Committee",
            "day Tue 12 Jul 2022, a meeting; lawful from Tue 14 Jun 2022");
  }

  @Test
  void meetingsRecurAsFarAsTheBankHolidaysThatWereBrought() throws IOException {
    String monthly = file(
        "monthly.ics",
        lines(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:test",
            "BEGIN:VEVENT",
            "UID:monthly",
            "DTSTAMP:20280101T000000Z",
            "DTSTART;VALUE=DATE:20281205",
            "RRULE:FREQ=MONTHLY;BYDAY=1TU",
            "END:VEVENT",
            "END:VCALENDAR"));
    String[] args = {"timetable", "--from=2028-11-29", "--meetings=derbyshire/executive=" + monthly
    };

    assertThat(Run.of(with(args, Grant.file(folder))).words())
        .contains("in the calendar supplied, which ends on Tue 5 Dec 2028");
    assertThat(Run.of(with(args, "--bank-holidays", bankHolidays(), Grant.file(folder)))
            .words())
        .contains("day Tue 2 Jan 2029, a meeting");
  }

  @Test
  void bankHolidaysThatAreBroughtLetDaysPassThatTheShippedOnesDoNotCover() throws IOException {
    String file = Grant.file(folder);

    Run shipped = Run.of("timetable", "--from=2028-12-20", file);
    Run brought = Run.of("timetable", "--from=2028-12-20", "--bank-holidays", bankHolidays(), file);

    assertThat(shipped.code()).isEqualTo(2);
    assertThat(brought.err()).isEmpty();
    // 21 December to 17 January are 28 days; the 18th is a bank holiday of this list alone
    assertThat(brought.lines())
        .contains("  Lawful from      Fri 19 Jan 2029, the earliest lawful day");
    assertThat(brought.words()).contains("lawful from Thu 18 Jan 2029 (bank holiday)");
  }

  @Test
  void bankHolidaysThatAreBroughtStandInPlaceOfThoseShipped() throws IOException {
    Run run = Run.of(
        "timetable", "--from=2025-09-25", "--bank-holidays", bankHolidays(), Grant.file(folder));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.complaints())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("grant: bankHolidays: 2025-")
        .contains("are known: 2028 to 2029; supply a list of them that covers 2025");
  }

  /** An answer for some of them would pass for one for all: nothing is printed. */
  @Test
  void tellsWhichInitiativesGoBeyondTheKnownBankHolidaysAndPrintsNoneOfTheOthers()
      throws IOException {
    String three = file(
        "three.json",
        "[" + Grant.initiative("first", "") + ", " + Grant.initiative("second", "") + ","
            + "{\"id\": \"quick\", \"on\": \"2025-09-01\", \"participants\": [\"derbyshire\"],"
            + " \"acts\": [\"note\"]}]");

    for (String format : List.of("text", "json")) {
      Run run = Run.of("timetable", "--from=2028-12-08", "--format", format, three);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      String fault = ": bankHolidays: 2029-01-01 lies outside the years for which bank holidays are"
          + " known: 2012 to 2028; supply a list of them that covers 2029 (--bank-holidays)";
      assertThat(run.complaints()).containsExactly("first" + fault, "second" + fault);
    }
  }

  @Test
  void callInRunsFromTheDayOfPublicationThatIsGiven() throws IOException {
    Run run = Run.of(
        "timetable",
        "--from=2025-09-25",
        "--published=derbyshire=2025-11-10",
        "--facts",
        Grant.facts(folder),
        Grant.file(folder));

    // five working days after Monday end on the Monday after
    assertThat(run.words())
        .contains("in effect Tue 18 Nov 2025; call-in from the publication on Mon 10 Nov 2025 to"
            + " Mon 17 Nov 2025 (working days)")
        .doesNotContain("publication-day");
  }

  @Test
  void aDayOfPublicationHoldsForTheInitiativesOfWhichTheCouncilIsPart() throws IOException {
    String both = file(
        "both.json",
        "[" + Grant.initiative("grant", "")
            + ", {\"id\": \"other\", \"on\": \"2025-09-01\", \"participants\": [\"bolsover\"],"
            + " \"acts\": [\"adopt-strategy\"]}]");

    Run run = Run.of(
        "timetable",
        "--from=2025-09-25",
        "--format=json",
        "--published=derbyshire=2025-11-10",
        "--facts",
        Grant.facts(folder),
        both);

    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .map(line ->
            DeterminationJson.read(line).timetable().orElseThrow().window().published())
        .map(published -> published.keySet().toString())
        .containsExactly("[derbyshire]", "[]");
  }

  @Test
  void aDayOfPublicationBeforeTheDecisionIsAFaultOfTheOption() throws IOException {
    Run run = Run.of(
        "timetable",
        "--from=2025-09-25",
        "--published=derbyshire=2025-11-05",
        "--facts",
        Grant.facts(folder),
        Grant.file(folder));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .containsExactly("grant: --published: 2025-11-05 is before the decision of Derbyshire"
            + " County Council (executive) on 2025-11-06");
  }

  private static String[] with(String[] args, String... more) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }

  /** Whole years of bank holidays as gov.uk publishes them; one of them nobody else knows. */
  private String bankHolidays() throws IOException {
    return file("bank-holidays.json", """
        {"england-and-wales": {"division": "england-and-wales", "events": [
           {"title": "New Year’s Day", "date": "2028-01-03", "notes": "", "bunting": true},
           {"title": "Good Friday", "date": "2028-04-14", "notes": "", "bunting": true},
           {"title": "Easter Monday", "date": "2028-04-17", "notes": "", "bunting": true},
           {"title": "Early May bank holiday", "date": "2028-05-01", "notes": "", "bunting": true},
           {"title": "Spring bank holiday", "date": "2028-05-29", "notes": "", "bunting": true},
           {"title": "Summer bank holiday", "date": "2028-08-28", "notes": "", "bunting": true},
           {"title": "Christmas Day", "date": "2028-12-25", "notes": "", "bunting": true},
           {"title": "Boxing Day", "date": "2028-12-26", "notes": "", "bunting": true},
           {"title": "New Year’s Day", "date": "2029-01-01", "notes": "", "bunting": true},
           {"title": "A day off", "date": "2029-01-18", "notes": "", "bunting": true}]}}
        """);
  }

  private String calendar(String name, String... starts) throws IOException {
    List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test"));
    for (String start : starts) {
      lines.addAll(List.of(
          "BEGIN:VEVENT",
          "UID:" + start,
          "DTSTAMP:20220101T000000Z",
          start.contains("T") ? "DTSTART:" + start : "DTSTART;VALUE=DATE:" + start,
          "END:VEVENT"));
    }
    lines.add("END:VCALENDAR");
    return file(name, lines(lines.toArray(new String[0])));
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines) + "\r\n";
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
