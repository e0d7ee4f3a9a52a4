package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.paper.PaperStyle;
import org.visionderbyshire.paper.PaperText;
import picocli.CommandLine.Help.Ansi;

class TimetableTest {

  @TempDir
  private Path folder;

  /**
   * Counted by hand: 26 September to 5 November are 41 days; 28 days before 6 November begin on 9
   * October, five working days before it on 30 October; five working days after it end on 13
   * November.
   */
  @Test
  void tellsEveryDayOfAKeyDecisionAndWhatHoldsItUpAndWhatWouldMoveIt() throws IOException {
    Run run = Run.of(
        "timetable", "--from", "2025-09-25", "--facts", Grant.facts(folder), Grant.file(folder));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("""
        Grant scheme
          Initiative       grant
          As the law stood Mon 1 Sep 2025
          Standing         Route settled; rests on two assumptions
          Notices from     Thu 25 Sep 2025
          Decided on       Thu 6 Nov 2025
          In effect from   Fri 14 Nov 2025

        What holds it up
          No step before Fri 24 Oct 2025: the key decision notice of Derbyshire County
            Council (executive) can go out from Thu 25 Sep 2025 on.
          The next meeting of Derbyshire County Council (executive) is Thu 6 Nov 2025.
          Call-in after a decision of Derbyshire County Council (executive) on
            Thu 6 Nov 2025, which can be put into effect from Fri 14 Nov 2025.

        Days
          A notice stands from the day of its publication to that of the step.
          1. Decide
             executive         Derbyshire County Council
               publish         Thu 25 Sep 2025: key decision notice, at the latest
                               Wed 8 Oct 2025; 41 clear days where 28 are needed
                               (calendar days) [1, 2]
               publish         Wed 29 Oct 2025: agenda; 5 clear days (working days)
                               [2, 3, 4]
               before          publish the background papers with the report [5]
               day             Thu 6 Nov 2025, a meeting; lawful from Fri 24 Oct 2025
               in effect       Fri 14 Nov 2025; call-in from the publication on
                               Thu 6 Nov 2025 to Thu 13 Nov 2025 (working days)
                               [6, 7, 8]
               afterwards      record the decision in writing; publish the record of the
                               decision, from which call-in runs where the constitution
                               says so [6, 9]

        Days that would be others
          Which days the 28 clear days are: working days, not calendar days
             executive         Derbyshire County Council
               publish         key decision notice, at the latest
                               Sun 28 Sep 2025 (weekend), not Wed 8 Oct 2025
          Which days the five clear days are: calendar days, not working days
             executive         Derbyshire County Council
               publish         agenda, at the latest Fri 31 Oct 2025, not
                               Wed 29 Oct 2025
          When a decision is published, where nobody says: two working days after it,
            not on the day of the decision
             executive         Derbyshire County Council
               in effect       Tue 18 Nov 2025, not Fri 14 Nov 2025

        Readings that could move these days
          Which days the 28 clear days are: calendar days (long-clock=calendar), by
            default
            No source says which days the 28 clear days of a council are that has not
              said so itself. In practice they are counted in calendar days.
          Which days the five clear days are: working days (short-clock=working), by
            default
            No source says which days the five clear days of a council are that has
              not said so itself. In practice weekends and bank holidays are left out,
              which also is the safe course.
          When a decision is published, where nobody says: on the day of the decision
            (publication-day=decision-day), by default
            Each constitution says from when on call-in runs; it is taken to run from
              the publication of the record. Where nobody says when that is, the day of
              the decision stands for it; two working days more leave time to write it
              down.

        Sources
          1.  SI 2012/2089 reg 9: notice of key decisions
          2.  record: clear days in practice
          3.  SI 2012/2089 reg 6: notice of public meetings
          4.  SI 2012/2089 reg 7: agenda and reports of public meetings
          5.  SI 2012/2089 reg 15: background papers open to inspection
          6.  SI 2012/2089 reg 14: records and reports open to inspection
          7.  LGA 2000 s9F: overview and scrutiny, call-in
          8.  supplied without a citation
          9.  SI 2012/2089 reg 12: records of decisions at meetings

        This is not legal advice.
        """);
  }

  @Test
  void goesBackFromAWantedDayToTheLastOneForTheFirstNotice() throws IOException {
    Run run = Run.of(
        "timetable", "--by", "2025-11-10", "--facts", Grant.facts(folder), Grant.file(folder));

    assertThat(run.lines())
        .containsSubsequence(
            "  Wanted by        Mon 10 Nov 2025",
            "  First notice by  Wed 8 Oct 2025",
            "  Decided on       Thu 6 Nov 2025",
            "  In effect from   Fri 14 Nov 2025");
    assertThat(run.words())
        .contains("publish Wed 8 Oct 2025: key decision notice; 28 clear days (calendar days)")
        .doesNotContain("Notices from", "passed", "too late", "too soon");
  }

  @Test
  void saysThatTheLastDayForANoticeHadPassedWhenTheInitiativeWasRead() throws IOException {
    Run run = Run.of(
        "timetable", "--by", "2025-09-25", "--facts", Grant.facts(folder), Grant.file(folder));

    assertThat(run.lines())
        .contains("  First notice by  Wed 20 Aug 2025, which has passed by Mon 1 Sep 2025");
  }

  @Test
  void tellsThatAFirstDayIsTooLateForAWantedOneAndByWhichDayItWouldBeLawful() throws IOException {
    Run run = Run.of(
        "timetable",
        "--from",
        "2025-10-25",
        "--by",
        "2025-11-10",
        "--facts",
        Grant.facts(folder),
        Grant.file(folder));

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .containsSubsequence(
            "  Notices from     Sat 25 Oct 2025 (weekend)",
            "  Wanted by        Mon 10 Nov 2025",
            "  First notice by  Wed 8 Oct 2025, which has passed by Sat 25 Oct 2025 (weekend)",
            "  Decided on       Thu 6 Nov 2025, which is too soon; see the days");
    assertThat(run.words())
        .contains(
            "publish Sat 25 Oct 2025 (weekend): key decision notice, at the latest Wed 8 Oct 2025,"
                + " so too late; 11 clear days where 28 are needed (calendar days)",
            "day Thu 6 Nov 2025, a meeting; too soon, lawful from Sun 23 Nov 2025 (weekend)",
            "What holds it up No step before Sun 23 Nov 2025 (weekend): the key decision notice");
  }

  @Test
  void tellsThatAFirstDayIsEarlyEnoughForAWantedOne() throws IOException {
    Run run = Run.of(
        "timetable",
        "--from",
        "2025-10-08",
        "--by",
        "2025-11-10",
        "--facts",
        Grant.facts(folder),
        Grant.file(folder));

    assertThat(run.lines())
        .containsSubsequence(
            "  Notices from     Wed 8 Oct 2025",
            "  First notice by  Wed 8 Oct 2025",
            "  Decided on       Thu 6 Nov 2025");
  }

  @Test
  void warnsInColourOfWhatIsTooLateAndOfNothingElse() throws IOException {
    String facts = Grant.facts(folder);
    String file = Grant.file(folder);

    assertThat(Run.on(
                System.in,
                Ansi.ON,
                "timetable",
                "--from",
                "2025-10-25",
                "--by",
                "2025-11-10",
                "--facts",
                facts,
                file)
            .lines())
        .filteredOn(line -> line.contains("\u001b[33m"))
        .hasSize(3)
        .allMatch(line -> line.startsWith("  First notice by")
            || line.startsWith("  Decided on")
            || line.startsWith("  Too late"));
    assertThat(Run.on(System.in, Ansi.ON, "timetable", "--from=2025-09-25", "--facts", facts, file)
            .out())
        .contains("\u001b[1mDays\u001b[0m")
        .doesNotContain("\u001b[33m");
  }

  @Test
  void namesNoDayWhereTheCalendarHasNoneAndStillSaysWhichNoticesAreDue() throws IOException {
    Run run = Run.of(
        "timetable", "--from", "2025-12-05", "--facts", Grant.facts(folder), Grant.file(folder));

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .contains("  Lawful from      no day can be named")
        .noneMatch(line -> line.startsWith("  In effect from"));
    assertThat(run.words())
        .contains(
            "publish key decision notice, 28 clear days before [",
            "publish agenda, 5 clear days before [",
            "day none but no meeting on Sat 3 Jan 2026 (weekend) or later in the calendar supplied,"
                + " which ends on Thu 4 Dec 2025");
  }

  @Test
  void saysWhatIsUnknownAndThatDaysAreTheEarliestOnesThen() throws IOException {
    Run run = Run.of("timetable", "--from", "2025-09-25", Grant.ofErewash(folder));

    assertThat(run.lines()).contains("  Lawful from      Fri 24 Oct 2025, the earliest lawful day");
    assertThat(run.words())
        .contains("In effect not before call-in ends, which is unknown; Fri 24 Oct 2025 is the"
            + " earliest that it could be")
        .containsSubsequence(
            "What is unknown and could move these days",
            "Whether the decision can be called in at Erewash Borough Council, and for how many"
                + " days, is unknown, and with that from when on it can be put into effect [",
            // another route has other days, too
            "What sum Erewash Borough Council calls significant is unknown");
  }

  @Test
  void saysThatDaysBeginBeforeTheOneForWhichFactsWereReadOrUnderOtherClocks() throws IOException {
    String facts = file("facts.json", """
        {"constitutions": [
          {"council": "derbyshire", "form": "executive",
            "callIn": {"days": 5, "unit": "working", "bankHolidays": "excluded"}},
          {"council": "derbyshire", "from": "2025-10-01", "callIn": {"days": 3}}]}
        """);

    assertThat(Run.of("timetable", "--from=2025-08-29", "--facts", facts, Grant.file(folder))
            .words())
        .contains("What to mind about these days The dates begin before Mon 1 Sep 2025, the day");
    assertThat(Run.of("timetable", "--from=2025-09-25", "--facts", facts, Grant.file(folder))
            .words())
        .contains("What to mind about these days The notices or the call-in of Derbyshire County"
            + " Council are others on the days of this timetable than on Mon 1 Sep 2025");
    assertThat(Run.of("timetable", "--from=2025-09-25", Grant.file(folder)).out())
        .doesNotContain("What to mind");
  }

  @Test
  void tellsWhichDaysAnotherCallInWouldMoveAndForWhom() throws IOException {
    String facts = file("facts.json", """
        {"constitutions": [{"council": "derbyshire", "form": "executive",
          "keyDecision": {"revenue": 500000, "capital": 500000},
          "callIn": {"days": 5, "scope": "key", "waiver": "yes"}}]}
        """);

    Run run = Run.of("timetable", "--from", "2025-09-25", "--facts", facts, Grant.file(folder));

    // 25 to 29 October are five days, 27 to 31 October five working days
    assertThat(run.words())
        .contains(
            "in effect Mon 3 Nov 2025; call-in from the publication on Fri 24 Oct 2025 to"
                + " Fri 31 Oct 2025 (working days)",
            "How call-in works: Derbyshire County Council: calendar days, bank holidays counted"
                + " executive Derbyshire County Council"
                + " in effect Thu 30 Oct 2025, not Mon 3 Nov 2025");
  }

  @Test
  void tellsOfAReadingThatWouldMoveDaysBeyondTheKnownBankHolidays() throws IOException {
    Run run = Run.of("timetable", "--from", "2028-11-20", Grant.file(folder));

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .noneMatch(line -> line.contains("long-clock=working"))
        .containsSubsequence(
            "Readings that could move these days",
            "  Which days the 28 clear days are: calendar days (long-clock=calendar), by");
  }

  @Test
  void marksLastDaysForNoticesOnWhichOfficesAreClosed() throws IOException {
    // 28 clear days after Christmas Day begin on 26 December, and the 29th is 23 January
    String facts = file("facts.json", """
        {"constitutions": [{"council": "derbyshire", "form": "executive",
          "keyDecision": {"revenue": 500000, "capital": 500000}}],
         "meetings": [{"council": "derbyshire", "body": "executive", "dates": ["2026-01-23"]}]}
        """);

    Run run = Run.of("timetable", "--by", "2026-01-23", "--facts", facts, Grant.file(folder));

    assertThat(run.lines()).contains("  First notice by  Thu 25 Dec 2025 (bank holiday)");
    assertThat(run.words())
        .contains(
            "publish Wed 24 Dec 2025: key decision notice, at the latest Thu 25 Dec 2025 (bank"
                + " holiday); 29 clear days where 28 are needed");
  }

  @Test
  void tellsDutiesBeforeAndAfterADecisionThatCannotWait() throws IOException {
    Run run = Run.of(
        "timetable",
        "--from",
        "2025-09-25",
        "--facts",
        Grant.facts(folder),
        file("urgent.json", Grant.initiative("grant", ", \"urgency\": \"special\"")));

    assertThat(run.words())
        .containsSubsequence(
            "first obtain the agreement of the chair of scrutiny (else of the council's chair,"
                + " else of its vice-chair)",
            "publish Thu 25 Sep 2025: special urgency notice, at the latest Thu 9 Oct 2025; no days"
                + " need pass",
            "before publish the reasons why it cannot wait",
            "day Thu 9 Oct 2025, a meeting",
            "afterwards record the decision in writing; ",
            "have the leader report to council on decisions of special urgency, at least"
                + " yearly");
  }

  @Test
  void tellsWhatAStepHangsOn() {
    Run run = Run.withInput(
        """
        {"id": "powers", "on": "2024-11-05", "lead": "chesterfield", "acts": ["spend"],
         "participants": ["chesterfield"], "ambitions": ["seize-innovation"],
         "effects": [{"outcomeText": "trees", "reach": "place", "places": ["chesterfield"]}],
         "money": [{"council": "chesterfield", "amount": 200000, "kind": "spending",
           "type": "capital", "withinBudget": "no"}]}
        """, "timetable", "--from", "2024-11-05", "--reading", "local-place-report=inform", "-");

    // the joint committee is informed if it still is in being
    assertThat(run.out())
        .containsPattern("joint committee +Vision Derbyshire Joint Committee\n +condition +\\S");
  }

  @Test
  void tellsOfLastStepsWhereNothingIsDecided() {
    Run run = Run.withInput("""
        {"id": "progress", "on": "2022-06-01", "participants": ["bolsover"], "acts": ["note"]}
        """, "timetable", "--from", "2022-06-06", "-");

    assertThat(run.lines())
        .contains("  Done on          Tue 14 Jun 2022")
        .noneMatch(line -> line.startsWith("  Decided on"))
        .noneMatch(line -> line.startsWith("  In effect"));
  }

  @Test
  void tellsCouncilsForWhichTheSameHoldsTogether() {
    Run run = Run.withInput("""
        {"id": "progress", "on": "2022-06-01", "acts": ["note"],
         "participants": ["bolsover", "erewash", "high-peak", "derbyshire-dales"]}
        """, "timetable", "--from", "2022-06-06", "-");

    assertThat(run.words())
        .contains(
            "1. Note scrutiny Bolsover District Council, Erewash Borough Council, High Peak Borough"
                + " Council publish Mon 6 Jun 2022: agenda; 5 clear days (working days) [",
            "committee Derbyshire Dales District Council publish Mon 6 Jun 2022: agenda; 5 clear"
                + " days (working days) [",
            "Days that would be others Which days the five clear days are: calendar days, not"
                + " working days scrutiny Bolsover District Council, Erewash Borough Council, High Peak Borough Council publish agenda, at"
                + " the latest Tue 7 Jun 2022, not Mon 6 Jun 2022 day Mon 13 Jun 2022, not Tue"
                + " 14 Jun 2022 committee Derbyshire Dales District Council publish agenda, at the"
                + " latest Tue 7 Jun 2022, not Mon 6 Jun 2022 day Mon 13 Jun 2022, not Tue"
                + " 14 Jun 2022");
  }

  @Test
  void tellsStagesInTheirOrderEachAfterTheOneBefore() throws IOException {
    Run run = Run.of("timetable", "--from", "2022-06-06", "../examples/programme/delivered.json");

    assertThat(run.lines().subList(0, 60))
        .containsSubsequence(
            "Business start-up scheme",
            "  Standing         Route not settled, as is unknown: money; still open: key",
            "  1. Scrutinise",
            "       day             Tue 14 Jun 2022, the earliest lawful day; no meeting",
            "  2. Decide",
            "       day             Tue 5 Jul 2022, the earliest lawful day; no meeting dates");
  }

  /** No policy shipped finds such a route, but a policy can. */
  @Test
  void saysWhereARouteHasNoStep() {
    String initiative = Grant.initiative("grant", "");
    Determination answer = DeterminationJson.read(
        Run.withInput(initiative, "timetable", "--from", "2025-09-25", "--format", "json", "-")
            .out());
    Determination without = new Determination(
        answer.initiative(),
        answer.policy(),
        answer.on(),
        answer.lawKnownTo(),
        answer.level(),
        answer.levels(),
        answer.settled(),
        List.of(),
        Optional.of(new Timetable(
            Window.from(LocalDate.of(2025, 9, 25)),
            Optional.of(LocalDate.of(2025, 9, 25)),
            false,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            List.of(),
            Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
    Facts facts = VisionDerbyshire.facts();

    assertThat(PaperText.of(
            new DeterminedInitiative(InitiativeJson.read(initiative, facts).get(0), without)
                .timetablePaper()
                .orElseThrow(),
            PaperStyle.PLAIN))
        .contains("  Lawful from      no day can be named\n")
        .endsWith("\nDays\n  no step\n");
  }

  @Test
  void writesADeterminationALineThatReadsBackWithItsTimetable() throws IOException {
    String both = file(
        "both.json",
        "[" + Grant.initiative("first", "") + "," + Grant.initiative("second", "") + "]");
    String third = file("third.json", Grant.initiative("third", ""));

    Run run = Run.of(
        "timetable",
        "--from",
        "2025-09-25",
        "--format",
        "json",
        "--facts",
        Grant.facts(folder),
        both,
        third);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    List<Determination> answers =
        run.lines().stream().map(DeterminationJson::read).toList();
    assertThat(answers).map(Determination::initiative).containsExactly("first", "second", "third");
    assertThat(answers).allSatisfy(answer -> {
      Timetable timetable = answer.timetable().orElseThrow();
      assertThat(timetable.window().from()).contains(LocalDate.of(2025, 9, 25));
      assertThat(timetable.decided()).contains(LocalDate.of(2025, 11, 6));
      assertThat(timetable.implementation()).contains(LocalDate.of(2025, 11, 14));
    });
  }

  @Test
  void printsSeveralInitiativesInTheOrderGivenAndSaysOnceThatItIsNoAdvice() throws IOException {
    String first = file("first.json", Grant.initiative("first", ""));
    String second = file("second.json", Grant.initiative("second", ""));

    Run run = Run.of("timetable", "--from", "2025-09-25", second, first);

    assertThat(run.lines())
        .filteredOn(line -> line.startsWith("  Initiative "))
        .containsExactly("  Initiative       second", "  Initiative       first");
    assertThat(run.out()).containsOnlyOnce("This is not legal advice.").endsWith("advice.\n");
    assertThat(run.lines()).allMatch(line -> line.length() <= 80);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
