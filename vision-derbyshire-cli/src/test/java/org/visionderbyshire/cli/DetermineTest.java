package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.vocabulary.Answer;
import picocli.CommandLine.Help.Ansi;

class DetermineTest {

  private static final String SETTLED = initiative("settled", "bolsover", "note", "");
  private static final String UNSETTLED = initiative("unsettled", "bolsover", "spend", "");

  @TempDir
  private Path folder;

  @Test
  void printsOneDeterminationALineInTheOrderGiven() throws IOException {
    String first = file("first.json", "[" + UNSETTLED + ",\n" + SETTLED + "]");
    String second = file("second.json", initiative("third", "erewash", "endorse", ""));

    Run run = Run.of("determine", "--format", "json", first, second);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .map(line -> DeterminationJson.read(line).initiative())
        .containsExactly("unsettled", "settled", "third");
    assertThat(run.out()).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void readsStandardInputWithAnInitiativeInEachLine() {
    Run run =
        Run.withInput(SETTLED + "\n\n" + UNSETTLED + "\n", "determine", "--format", "json", "-");

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .map(line -> DeterminationJson.read(line).initiative())
        .containsExactly("settled", "unsettled");
  }

  @Test
  void endsWithTheChecklistOnceWhereItIsAskedFor() {
    String many = SETTLED + "\n" + UNSETTLED + "\n";

    assertThat(Run.withInput(many, "determine", "--checklist", "-").out())
        .containsOnlyOnce("Checklist of clearance for a report")
        .endsWith("[HP2020 6.8].\n\nThis is not legal advice.\n");
    assertThat(Run.withInput(many, "determine", "-").out()).doesNotContain("Checklist");
    assertThat(Run.withInput(many, "determine", "--checklist", "--format", "json", "-")
            .out())
        .isEqualTo(Run.withInput(many, "determine", "--format", "json", "-").out());
  }

  @Test
  void takesFactsFromSeveralFilesInWhateverOrder() throws IOException {
    String council = file("council.json", """
            {"councils": [{"id": "rutland", "name": "Rutland", "tier": "unitary"}]}
            """);
    String threshold = file("threshold.json", """
            {"constitutions": [{"council": "rutland", "form": "executive",
              "keyDecision": {"revenue": 50000, "capital": 50000}}]}
            """);
    String initiative = file("initiative.json", initiative("shared", "rutland", "spend", """
            , "money": [{"council": "rutland", "amount": 50000, "kind": "spending", "type": "revenue"}]
            """));

    Run run = Run.of(
        "determine", "--format", "json", "--facts", threshold, initiative, "--facts", council);

    assertThat(run.err()).isEmpty();
    Determination answer = DeterminationJson.read(run.out());
    assertThat(answer.steps()).anySatisfy(step -> {
      assertThat(step.name()).isEqualTo("Rutland");
      assertThat(step.keyDecision()).isEqualTo(Answer.YES);
    });
  }

  @Test
  void choosesReadings() throws IOException {
    String file = file("one.json", SETTLED);

    Run byOutcome = Run.of("determine", "--format=json", file);
    Run byParticipation =
        Run.of("determine", "--format=json", "--reading", "level-basis=participation", file);

    assertThat(DeterminationJson.read(byOutcome.out()).level())
        .contains(CollaborationLevel.COUNTY_WIDE);
    assertThat(DeterminationJson.read(byParticipation.out()).level())
        .contains(CollaborationLevel.LOCAL_PLACE);
  }

  @Test
  void endsWith3WhereSomethingIsToBeSettledAndIsNotAndPrintsItAllTheSame() throws IOException {
    String file = file("both.json", "[" + SETTLED + "," + UNSETTLED + "]");

    Run run = Run.of("determine", "--require-settled", "--format", "json", file);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.complaints()).containsExactly("unsettled: is not settled; unknown: money");
  }

  @Test
  void endsWith0WhereEverythingIsSettled() throws IOException {
    Run run = Run.of("determine", "--require-settled", file("one.json", SETTLED));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void writesForPeopleByDefaultAndSaysThatItIsNoAdvice() throws IOException {
    Run run = Run.of("determine", file("one.json", UNSETTLED));

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .map(DetermineTest::withoutRules)
        .containsSubsequence(
            "unsettled",
            "  Standing         Route not settled, as is unknown: money; still open: key",
            "Level",
            "  County-wide for \"An economy that is inclusive and diverse\"",
            "Route",
            "  1. Decide",
            "     executive         Bolsover District Council",
            "       key decision    unknown",
            "       notice          key decision notice, 28 clear days before",
            "Findings",
            "  Who takes part points to another level",
            "Questions",
            "  Money",
            "    An answer could change the steps, what steps serve or depend on and",
            "Assumptions",
            "Readings that mattered",
            "  What decides the level: the nature of the outcome (level-basis=outcome), by",
            "    Otherwise: both, where they agree (level-basis=both); the level and the");
    assertThat(run.lines()).last().isEqualTo("This is not legal advice.");
    assertThat(run.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void tellsCouncilsForWhichTheSameHoldsTogether() throws IOException {
    String file =
        file("one.json", initiative("joint", "bolsover\", \"erewash", "adopt-strategy", ""));

    Run run = Run.of("determine", file);

    assertThat(run.out())
        .contains(
            "executive         Bolsover District Council, Erewash Borough Council",
            "Whether two or more wards of the council are significantly affected is\n"
                + "      unknown: Bolsover District Council, Erewash Borough Council [");
  }

  @Test
  void printsReasonsInFullOnDemand() throws IOException {
    String file = file("one.json", SETTLED);

    assertThat(Run.of("determine", file).out())
        .containsPattern("Scrutiny in Bolsover District Council notes progress\\s+\\[[0-9]")
        .contains("\nSources\n")
        .doesNotContain("[R", "[T", "[L");
    assertThat(Run.of("determine", "--reasons", file).words())
        .contains("Scrutiny in Bolsover District Council notes progress [R11.1: LGA 2000 s9F;");
  }

  @Test
  void tabulatesTheProgrammeInItsOrder() throws IOException {
    Run run = Run.of(Programme.with("determine", "--format", "table"));

    assertThat(run.code()).isZero();
    List<String> rows = run.lines().stream().takeWhile(line -> !line.isEmpty()).toList();
    assertThat(rows).hasSize(33);
    assertThat(rows.get(0)).matches("INITIATIVE +LEVEL +KEY +NOTICE +ROUTE +QUESTIONS");
    assertThat(rows.get(1))
        .matches(
            "start-up-support-theme +county-wide \\? +no +5 clear days +scrutiny > 7 executives \\+ 2 full councils +"
                + "9: positions \\(9\\)");
    assertThat(rows.get(6))
        .matches(
            "business-start-up-scheme +county-wide \\? +unknown +28 clear days +"
                + "scrutiny > 7 executives \\+ 2 committees +10: money, phase-members, scrutiny-committee, wards \\(7\\)");
    assertThat(rows.get(32))
        .matches("county-deal-alignment +none found \\? +no +5 clear days +joint committee +"
            + "1: collective-regional-action");
    int route = rows.get(0).indexOf("ROUTE");
    assertThat(rows).allSatisfy(row -> {
      assertThat(row.charAt(route - 1)).isEqualTo(' ');
      assertThat(row.charAt(route)).isNotEqualTo(' ');
    });
    assertThat(run.lines()).last().isEqualTo("This is not legal advice.");
  }

  @Test
  void writesRoutesInALine() {
    Run run = Run.withInput("""
            {"id": "leaders", "on": "2020-11-05", "lead": "derbyshire",
             "participants": ["derbyshire", "high-peak"], "acts": ["accept-powers"]}
            """, "determine", "--format", "table", "-");
    assertThat(run.out())
        .contains("leaders agree a position > 2 full councils consent > leaders submit");

    run = Run.withInput(
        """
            {"id": "doubt", "on": "2024-11-05", "lead": "chesterfield",
             "participants": ["chesterfield"], "acts": ["spend"],
             "ambitions": ["seize-innovation"],
             "effects": [{"outcomeText": "trees", "reach": "place", "places": ["chesterfield"]}],
             "money": [{"council": "chesterfield", "amount": 200000, "kind": "spending",
               "type": "capital", "withinBudget": "no"}]}
            """, "determine", "--reading", "local-place-report=inform", "--format", "table", "-");
    assertThat(run.out())
        .contains(
            "executive recommends > full council > joint committee if in being informed  none");
  }

  @Test
  void coloursOnlyOnATerminal() throws IOException {
    String file = file("one.json", UNSETTLED);

    assertThat(Run.of("determine", file).out()).doesNotContain("\u001b");
    assertThat(Run.on(System.in, Ansi.ON, "determine", file).out())
        .contains("\u001b[1mRoute\u001b[0m\n");
  }

  @Test
  void letsNoInputMoveTheCursor() throws IOException {
    String file = file(
        "one.json",
        initiative("one", "bolsover", "note", ", \"title\": \"\\u001b[2J\\nCh\u00e2teau\""));

    assertThat(Run.of("determine", file).lines().get(0)).isEqualTo("\\u001B[2J Ch\u00e2teau");
  }

  @Test
  void writesOutWhatAReaderWouldNotSee() throws IOException {
    String file = file(
        "one.json",
        initiative(
            "o\u202Ene",
            "bolsover",
            "note",
            ", \"title\": \"a\u009B1mb\u2066c\u200Bd\u2028e\u0085f\""));

    assertThat(Run.of("determine", file).lines().get(0))
        .isEqualTo("a\\u009B1mb\\u2066c\\u200Bd\\u2028e\\u0085f");
    assertThat(Run.of("determine", "--format", "table", file).out()).contains("o\\u202Ene ");
  }

  @Test
  void writesOutOnStandardErrorWhatAReaderWouldNotSee() throws IOException {
    String file = file("one.json", initiative("one", "bols\u009Bo\u202Ever", "note", ""));

    assertThat(Run.of("determine", file).err()).contains("\\u009B").contains("\\u202E");
    assertThat(Run.of("determine", "no\u202Efile").err()).contains("no\\u202Efile");
    assertThat(Run.of("determine", "--no\u009Boption", file).err()).contains("--no\\u009Boption");
  }

  @Test
  void printsTheSameEveryTime() throws IOException {
    String file = file("both.json", "[" + SETTLED + "," + UNSETTLED + "]");

    for (String format : List.of("text", "table", "json")) {
      assertThat(Run.of("determine", "--format", format, file))
          .isEqualTo(Run.of("determine", "--format", format, file));
    }
  }

  private static String withoutRules(String line) {
    return line.replaceFirst(" \\[[^]]+]$", "");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String initiative(String id, String participants, String act, String more) {
    return """
        {"id": "%s", "on": "2022-06-01", "participants": ["%s"], "ambitions": ["seize-innovation"], \
        "effects": [{"outcome": "inclusive-and-diverse-economy", "reach": "county-wide"}], \
        "acts": ["%s"]%s}""".formatted(id, participants, act, more);
  }
}
