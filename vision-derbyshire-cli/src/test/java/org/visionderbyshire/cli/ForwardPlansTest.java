package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.policy.Policy;

class ForwardPlansTest {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @TempDir
  private Path folder;

  @Test
  void listsEveryNoticeOfTheProgrammeInDateOrderUnderAHeader() throws IOException {
    Run run = Run.of(Programme.with("forward-plan", "--from", "2022-06-06"));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> records = List.of(run.out().split("\r\n"));
    assertThat(run.out()).endsWith("\r\n");
    assertThat(records.get(0))
        .startsWith(
            "publish on,publish at the latest,too late,publisher,publisher id,notice,title");
    assertThat(records).hasSize(1 + noticesOfProgramme());
    List<String> days =
        records.stream().skip(1).map(line -> line.split(",", 2)[0]).toList();
    assertThat(days).allMatch(day -> DAY.matcher(day).matches()).isSorted();
    assertThat(days.get(0)).isEqualTo("2022-06-06");
  }

  /** As many as the library finds when it is asked itself. */
  private static int noticesOfProgramme() throws IOException {
    Governance governance = Governance.compile(Policy.visionDerbyshire());
    Facts facts = VisionDerbyshire.facts();
    Window window = Window.from(LocalDate.of(2022, 6, 6));
    int notices = 0;
    for (String file : Programme.files()) {
      notices += InitiativeJson.read(Files.readString(Path.of(file)), facts).stream()
          .map(initiative -> governance.determine(initiative, facts, window))
          .flatMap(Determination::steps)
          .mapToInt(step -> step.notices().size())
          .sum();
    }
    assertThat(notices).isPositive();
    return notices;
  }

  @Test
  void tellsOfANoticeWhoPublishesItForWhatAndUntilWhen() throws IOException {
    Run run = Run.of(
        "forward-plan", "--from", "2025-09-25", "--facts", Grant.facts(folder), Grant.file(folder));

    assertThat(run.lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("2025-09-25,2025-10-08,no,Derbyshire County Council,"
            + "derbyshire,key decision notice,Grant scheme,grant,spend,executive,decide,2025-11-06,"
            + "no,41,28,calendar days,yes,no,to be filled in,to be filled in,to be filled in,"))
        .anyMatch(line -> line.startsWith("2025-10-29,2025-10-29,no,Derbyshire County Council,"
            + "derbyshire,agenda,Grant scheme,"));
  }

  @Test
  void isReadAsTextAndAsAPage() throws IOException {
    String file = Grant.file(folder);
    String facts = Grant.facts(folder);

    Run text = Run.of("forward-plan", "--from=2025-09-25", "--format=text", "--facts", facts, file);
    Run page = Run.of("forward-plan", "--from=2025-09-25", "--format=html", "--facts", facts, file);

    assertThat(text.words())
        .contains(
            "Forward plan: 2 notices", "Derbyshire County Council, key decision notice: Grant")
        .contains("Documents: to be filled in", "This is not legal advice.");
    assertThat(page.out())
        .startsWith("<!DOCTYPE html>")
        .contains("Forward plan: 2 notices", "Body and members: to be filled in");
  }

  @Test
  void marksNoticesThatAreTooLateForAWantedDay() throws IOException {
    Run run = Run.of(
        "forward-plan",
        "--from",
        "2025-10-25",
        "--by",
        "2025-11-10",
        "--facts",
        Grant.facts(folder),
        Grant.file(folder));

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .anyMatch(line -> line.startsWith("2025-10-25,2025-10-08,yes,"))
        .anyMatch(line -> line.startsWith("2025-10-29,2025-10-29,no,"));
  }

  @Test
  void writesOneCalendarWithAnEventForEachNotice() throws IOException {
    Run run =
        Run.of(Programme.with("forward-plan", "--from", "2022-06-06", "--format", "icalendar"));

    assertThat(run.code()).isZero();
    List<String> lines = List.of(run.out().split("\r\n"));
    assertThat(lines.subList(0, 2)).containsExactly("BEGIN:VCALENDAR", "VERSION:2.0");
    assertThat(run.out()).endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    assertThat(lines).filteredOn("BEGIN:VCALENDAR"::equals).hasSize(1);
    assertThat(lines).filteredOn("BEGIN:VEVENT"::equals).hasSize(noticesOfProgramme());
    assertThat(lines).filteredOn("END:VEVENT"::equals).hasSize(noticesOfProgramme());
    assertThat(lines).filteredOn(line -> line.startsWith("UID:")).doesNotHaveDuplicates();
  }

  @Test
  void readsBackAsACalendarOfMeetingsOnTheDaysOfTheNotices() throws IOException {
    Path plan = folder.resolve("plan.ics");
    Run.of(
        "forward-plan",
        "--from=2025-09-25",
        "--format=icalendar",
        "--out",
        plan.toString(),
        "--facts",
        Grant.facts(folder),
        Grant.file(folder));

    Run run = Run.of(
        "timetable",
        "--from=2025-09-25",
        "--meetings",
        "derbyshire/executive=" + plan,
        "--facts",
        Grant.constitution(folder),
        Grant.file(folder));

    assertThat(run.lines()).contains("  Decided on       Wed 29 Oct 2025");
  }

  @Test
  void writesTheSameBytesToAFileAsToStandardOutput() throws IOException {
    String grant = Grant.initiative("grant", "").replace("Grant scheme", "Grüße aus Derby ✓");
    Path file = Files.writeString(folder.resolve("grant.json"), grant);
    Path out = Files.writeString(folder.resolve("plan"), "what stood there ".repeat(1000));

    for (String format : List.of("csv", "icalendar")) {
      Run printed =
          Run.of("forward-plan", "--from=2025-09-25", "--format", format, file.toString());
      Run written = Run.of(
          "forward-plan",
          "--from=2025-09-25",
          "--format",
          format,
          "--out",
          out.toString(),
          file.toString());

      assertThat(written).isEqualTo(new Run(0, "", ""));
      assertThat(printed.out()).contains("Grüße aus Derby ✓");
      assertThat(Files.readAllBytes(out)).isEqualTo(printed.out().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void writesToStandardOutputWhereItIsNamed() throws IOException {
    String file = Grant.file(folder);

    assertThat(Run.of("forward-plan", "--from=2025-09-25", "--out", "-", file))
        .isEqualTo(Run.of("forward-plan", "--from=2025-09-25", file));
  }
}
