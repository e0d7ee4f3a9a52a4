package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the options that dates came with. */
class DatesInputTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"timetable", "forward-plan", "report"})
  void tellsEverythingThatIsWrongAtOnceALineEach(String command) throws IOException {
    String absent = folder.resolve("absent.ics").toString();
    String cut =
        file("cut.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2025\r\nEND:VEVENT\r\n");
    String holidays = file("holidays.json", "{\"scotland\": {}}");
    String initiative = file("one.json", """
        {"id": "one", "on": "2025-09-01", "participants": ["derbyshire"], "acts": ["spent"]}
        """);

    Run run = Run.of(
        command,
        "--from=2025-09-25",
        "--by=2025-09-24",
        "--published=derbyshire",
        "--published=derbyshire=2025-13-01",
        "--published=derbyshire=2025-12-01",
        "--published=derbyshire=2025-12-02",
        "--bank-holidays",
        holidays,
        "--meetings=cabinet.ics",
        "--meetings=derbyshire/exective=cabinet.ics",
        "--meetings=derbyshire/executive=" + absent,
        "--meetings=derbyshire/executive=" + cut,
        initiative);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .contains(
            "--published: \"derbyshire\" is not of the form ID=DATE, such as derbyshire=2022-06-01",
            "--published: \"derbyshire=2025-13-01\" is not of the form ID=DATE, such as"
                + " derbyshire=2022-06-01",
            "--published: \"derbyshire\" stands twice",
            "--by: 2025-09-24 is before 2025-09-25, the day of --from",
            holidays + ": england-and-wales: is missing; only its bank holidays are read",
            "--meetings: \"cabinet.ics\" is not of the form WHOSE=FILE, such as"
                + " derbyshire/executive=cabinet.ics",
            "--meetings derbyshire/exective=cabinet.ics: unknown body that meets \"exective\"; did"
                + " you mean \"executive\"?; known: council, executive, committee, scrutiny",
            absent + ": there is no such file",
            cut + ": is cut off: it ends with \"END:VEVENT\" and not with \"END:VCALENDAR\"")
        .anyMatch(line -> line.startsWith(cut + ": line 3: DTSTART is \"2025\"; allowed: a day"))
        .anyMatch(line -> line.startsWith(initiative + ": acts[0]: \"spent\""))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"timetable", "forward-plan"})
  void tellsThatDatesAreNeeded(String command) throws IOException {
    Run run = Run.of(command, "--published=derbyshire=2025-12-01", Grant.file(folder));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .containsExactly(
            "--from or --by: is needed: a first day for notices, or a last one for" + " decisions");
  }

  @Test
  void tellsThatADayOfPublicationIsOfNoUseWithoutDates() throws IOException {
    Run run = Run.of("report", "--published=derbyshire=2025-12-01", Grant.file(folder));

    assertThat(run).isEqualTo(new Run(2, "", "--published: needs --from or --by\n"));
  }

  @Test
  void takesTheSameDayAsFirstAndLastOne() throws IOException {
    assertThat(Run.of("timetable", "--from=2025-09-25", "--by=2025-09-25", Grant.file(folder))
            .code())
        .isZero();
  }

  @Test
  void tellsOfEveryDateThatIsNone() throws IOException {
    Run run = Run.of("timetable", "--from=2025-02-29", "--by=1 May 2025", Grant.file(folder));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .containsExactly(
            "--from: \"2025-02-29\" is not a date such as 2022-06-01",
            "--by: \"1 May 2025\" is not a date such as 2022-06-01");
  }

  @Test
  void namesThePublisherThatWasProbablyMeantOnceForAllInitiatives() {
    Run run = Run.withInput(
        Grant.initiative("first", "") + "\n" + Grant.initiative("second", ""),
        "timetable",
        "--from=2025-09-25",
        "--published=derbyshir=2025-12-01",
        "--published=bolsover=2025-12-01",
        "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.complaints())
        .containsExactly(
            "--published: unknown council or joint committee of these initiatives \"bolsover\";"
                + " known: derbyshire",
            "--published: unknown council or joint committee of these initiatives \"derbyshir\";"
                + " did you mean \"derbyshire\"?; known: derbyshire");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "derbyshir/executive | unknown council \"derbyshir\"; did you mean \"derbyshire\"?",
        "vision-derbyshir | unknown joint committee \"vision-derbyshir\"; known: vision-derbyshire;"
            + " did you mean \"vision-derbyshire\"?; of a council, name the body too, such as"
            + " derbyshire/executive",
        "derbyshire/officer | unknown body that meets \"officer\"; known: council, executive,"
            + " committee, scrutiny",
        "vision-derbyshire/joint-committee | a joint committee is named by itself, such as"
            + " vision-derbyshire=committee.ics",
      })
  void namesTheOptionWhoseMeetingsCannotBeTaken(String whose, String fault) throws IOException {
    String calendar = file("cabinet.ics", """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20251106
        END:VEVENT
        END:VCALENDAR
        """);
    String facts = Grant.facts(folder);
    String given = whose + "=" + calendar;

    Run run = Run.of(
        "timetable",
        "--from=2025-09-25",
        "--facts",
        facts,
        "--meetings",
        given,
        Grant.file(folder));

    assertThat(run.out()).isEmpty();
    assertThat(run).isEqualTo(new Run(2, "", "--meetings " + given + ": " + fault + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"forward-plan", "report"})
  void tellsBesideEverythingElseThatItCannotWriteWhereItShould(String command) throws IOException {
    String absent = folder.resolve("absent").resolve("out").toString();

    for (String[] out : new String[][] {
      {absent, "there is no such folder"},
      {folder.toString(), "is a folder"}
    }) {
      Run run =
          Run.of(command, "--from=2025-09-25", "--by=soon", "--out", out[0], Grant.file(folder));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.complaints())
          .containsExactly(
              "--out " + out[0] + ": " + out[1], "--by: \"soon\" is not a date such as 2022-06-01");
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("grant.json"));
    }
  }

  @Test
  void leavesWhatStandsInTheFileWhereItHasNothingToWrite() throws IOException {
    Path out = Files.writeString(folder.resolve("plan.csv"), "the last plan");

    Run run =
        Run.of("forward-plan", "--from=2028-12-20", "--out", out.toString(), Grant.file(folder));

    assertThat(run.code()).isEqualTo(2);
    assertThat(out).hasContent("the last plan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timetable | table | text, json",
        "forward-plan | cvs | csv, icalendar, text, html",
        "report | pdf | html, route, timetable",
      })
  void namesTheFormatsThatACommandHas(String command, String format, String allowed) {
    Run run = Run.of(command, "--from=2025-09-25", "--format", format, "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--format", "unknown format \"" + format + "\"", "; allowed: " + allowed + "\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
