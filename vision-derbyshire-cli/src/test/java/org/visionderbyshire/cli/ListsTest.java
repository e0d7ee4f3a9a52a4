package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "determine",
        "timetable",
        "forward-plan",
        "report",
        "whynot",
        "change",
        "next",
        "portfolio",
        "analyse",
        "diff",
        "councils",
        "joint-committees",
        "phases",
        "ambitions",
        "programme",
        "rules",
        "readings",
        "sources"
      })
  void everyCommandHasHelpAndVersion(String command) {
    Run help = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    Run version = command.isEmpty() ? Run.of("--version") : Run.of(command, "--version");

    assertThat(help.code()).isZero();
    assertThat(help.out()).startsWith("Usage: vision-derbyshire").contains("Exit codes:");
    assertThat(version.code()).isZero();
    assertThat(version.out()).startsWith("vision-derbyshire ").contains("edition", "digest");
  }

  @Test
  void listsCouncilsWithoutADayAsTheRegisterHasThem() {
    Run run = Run.of("councils");

    assertThat(run.code()).isZero();
    assertThat(run.lines().get(2))
        .matches("amber-valley +Amber Valley Borough Council +E07000032 +district +borough"
            + " +East Midlands +derbyshire");
    assertThat(run.out()).contains("--on DATE").doesNotContain("executive");
  }

  @Test
  void listsCouncilsAsOfADayWithCitations() {
    assertThat(Run.of("councils", "--on", "2022-06-01").words())
        .contains(
            "committee system; undated [record: council pages",
            "£100,000 revenue, £100,000 capital, £50,000 transfers between budgets (exactly the sum"
                + " counts for spending, exactly the sum does not count for transfers between budgets);"
                + " from 2017-01-01",
            "takes part in Phase 4a [DCC2022 2.1",
            "takes no part in Phase 4a",
            "declined, from 2020-02-01",
            "member of Vision Derbyshire Joint Committee",
            "with Staffordshire Moorlands District Council");
    assertThat(Run.of("councils", "--on", "2016-06-01").out())
        .contains("none in force")
        .doesNotContain("£100,000", "Joint Committee");
    assertThat(Run.of("councils", "--on", "2024-06-01").words())
        .contains("member of Vision Derbyshire Joint Committee, if that still is in being [");
  }

  @Test
  void listsCouncilsWithFactsOfOnesOwn() throws IOException {
    String facts = Files.writeString(folder.resolve("facts.json"), """
            {"councils": [{"id": "rutland", "name": "Rutland", "tier": "unitary", "from": "2020-01-01"}],
             "constitutions": [{"council": "bolsover", "from": "2021-01-01",
               "callIn": {"days": 5, "unit": "working", "bankHolidays": "excluded",
                 "scope": "key", "waiver": "yes"},
               "notices": {"long": {"unit": "calendar"}},
               "keyDecision": {"income": 20000, "exactSum": {"income": "does-not-count"}},
               "positions": "council-advises-executive-decides", "scrutinyCommittee": "no",
               "delegation": [{"body": "officer", "upTo": 50000}], "citation": "our constitution"}],
             "bodies": [{"council": "bolsover", "body": "executive", "name": "Executive",
               "members": [{"name": "A. Miner", "office": "Leader of the Council"}],
               "from": "2021-05-01", "citation": "our web site"}]}
            """).toString();

    assertThat(Run.of("councils", "--facts", facts, "--on", "2022-01-01").words())
        .contains(
            "Rutland id rutland",
            "5 working days, bank holidays excluded, of key decisions,",
            "can be waived by agreement; from 2021-01-01, supplied",
            "£20,000 income (exactly the sum does not count for income); from 2021-01-01, supplied",
            "positions council advises executive decides; from 2021-01-01, supplied",
            "scrutiny committee no; from 2021-01-01, supplied",
            "executive Executive: A. Miner (Leader of the Council); from 2021-05-01, supplied",
            "[our web site]",
            "officer up to £50,000; from 2021-01-01, supplied",
            "[our constitution]");
    assertThat(Run.of("councils", "--facts", facts, "--on", "2019-12-31").words())
        .contains("from 2020-01-01, so not on 2019-12-31");
  }

  @Test
  void listsJointCommittees() {
    assertThat(Run.of("joint-committees").out())
        .contains("vision-derbyshire", "from 2022-04-04", "--on DATE");
    assertThat(Run.of("joint-committees", "--on", "2021-06-01").out()).contains("not yet in being");
    assertThat(Run.of("joint-committees", "--on", "2022-06-01").out())
        .contains("in being", "High Peak Borough Council");
    assertThat(Run.of("joint-committees", "--on", "2024-06-01").words())
        .contains("not known whether it still is in being");
  }

  @Test
  void listsPhases() {
    assertThat(Run.of("phases").lines()).contains("Exploration", "Phase 1", "Phase 4a");
    assertThat(Run.of("phases", "--on", "2021-05-01").lines())
        .contains("Phase 3a", "  members  unknown: no source says who")
        .doesNotContain("Phase 4a");
    assertThat(Run.of("phases", "--on", "2018-05-01").out())
        .isEqualTo("No phase was in force on that day.\n");
  }

  @Test
  void listsAmbitionsAndOutcomes() {
    assertThat(Run.of("ambitions").out())
        .contains(
            "Seize innovation\n  id: seize-innovation\n",
            "Flagship projects",
            "Asks of Government",
            "Outcomes\n",
            "HP2020 8.20");
  }

  @Test
  void listsTheProgramme() {
    assertThat(Run.of("programme").words())
        .contains(
            "Accelerated delivery programme",
            "led by leader of Erewash Borough Council",
            "On 2022-05-12: adopted.",
            "£20,000,000 to £65,900,000",
            "Attendees confirmed by the day of the report: 3,650",
            "Figures about the area");
  }

  @Test
  void listsRules() {
    Run all = Run.of("rules");
    assertThat(all.code()).isZero();
    assertThat(all.lines())
        .containsSubsequence(
            "L2.1    {outcome} reaches residents across the county",
            "        [HP2020 App A \"A new model\"]",
            "R2.1    {council} has an executive ({form}), whose function {act} is taken to")
        .anyMatch(line -> line.matches(" +outcome\\.drl:\\d+"))
        .anyMatch(line -> line.matches(" +under the reading level-basis=.*"));

    assertThat(Run.of("rules", "--format", "json", "R15.2", "L2").lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            "{\"id\":\"L2.1\",\"sentence\":\"{outcome} reaches residents across the county\","
                + "\"citations\":[\"HP2020 App A \\\"A new model\\\"\"],\"readings\":[],\"file\":\"outcome.drl\",\"line\":");
    assertThat(Run.of("rules", "--format", "json").out())
        .contains("\"readings\":[{\"id\":\"level-basis\"");
  }

  @Test
  void writesThePolicyReference() throws IOException {
    Path file = folder.resolve("policy.md");
    Run written = Run.of("rules", "--format", "markdown", "--out", file.toString());
    assertThat(written.code()).isZero();
    assertThat(written.out()).isEmpty();
    assertThat(Files.readString(file))
        .startsWith("# Policy reference: Vision Derbyshire, edition ")
        .contains("<a id=\"rule-R15.4\"></a>R15.4");

    Run some = Run.of("rules", "--format", "markdown", "R15");
    assertThat(some.code()).isEqualTo(2);
    assertThat(some.complaints())
        .containsExactly(
            "ID: cannot be given with --format markdown," + " which tells the whole policy");
    assertThat(Run.of("rules", "--out", folder.toString()).code()).isEqualTo(2);
  }

  @Test
  void listsReadings() {
    assertThat(Run.of("readings").lines())
        .containsSubsequence(
            "level-basis: what decides the level",
            "  outcome: the nature of the outcome (default)",
            "  participation: who takes part")
        .containsSubsequence("  calendar: calendar days (default)", "  working: working days")
        .containsSubsequence("  working: working days (default)", "  calendar: calendar days")
        .containsSubsequence("  decision-day: on the day of the decision (default)");
  }

  @Test
  void listsWhatTheSourcesSayOfTheProgramme() {
    assertThat(Run.of("programme").words())
        .contains(
            "Case for change",
            "It is neither a business case in detail nor a delivery plan. [HP2020 8.14]",
            "Tests of reorganisation",
            "There is power in numbers",
            "Council Plan 2021-2025. [DCC2022 App 1 6.1]",
            "Priorities of phase 4",
            "Offers to Government",
            "D2 Energy Board");
  }

  @Test
  void listsTheSourcesWithWhatRestsOnEachPlace() {
    Run run = Run.of("sources", "HP2020", "DCC2022");

    assertThat(run.code()).isZero();
    assertThat(run.words())
        .contains(
            "HP2020: High Peak Borough Council, report on Vision Derbyshire, autumn 2020",
            "8.16: collaborating by default: six commitments; decides",
            "collaboration.commitments: outcomes-focused, blended-footprints, innovate, one-voice,"
                + " share, prioritise",
            "8.14: neither business case nor delivery plan; in the model",
            "natureOfCase: shared-argument, neither-business-case-nor-plan",
            "6.8: risk; judgement: risks of each project",
            "10.3: speculation on its content; context: speculation",
            "App A \"A new model\": the three levels of collaboration; decides",
            "readings: level-basis")
        .doesNotContain("LGA 1972");
    assertThat(run.words()).containsPattern("rules: [A-Z0-9., ]*L1\\.1\\b");
  }

  @Test
  void listsLawWithTheAddressOfItsText() {
    assertThat(Run.of("sources", "LGA 1972").words())
        .contains(
            "LGA 1972: Local Government Act 1972",
            "law, known as it stood on 2026-04-28",
            "https://www.legislation.gov.uk/ukpga/1972/70/section/113")
        .doesNotContain("HP2020");
    assertThat(Run.of("sources", "--on", "2022-06-01", "SI 2015/5").words())
        .contains("https://www.legislation.gov.uk/uksi/2015/5/article/2/2022-06-01")
        .contains("records: summons-to-council");
    assertThat(Run.of("sources", "Local Government Service List").words())
        .matches("(?s).*services: \\d{3,4} of them.*");
  }

  @Test
  void listsPlacesByWhatBecameOfThem() {
    assertThat(Run.of("sources", "--use", "judgement").words())
        .contains("12.5: more reports to follow; judgement:")
        .doesNotContain("8.16", "LGA 1972");
    Run wrong = Run.of("sources", "--use", "judgment");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("judgement");
    Run unknown = Run.of("sources", "HP2021");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.complaints())
        .singleElement()
        .asString()
        .startsWith("KEY: unknown source \"HP2021\"")
        .contains("HP2020");
  }

  @Test
  void keepsWithinTheWidthOfTheTerminal() {
    for (String command :
        new String[] {"phases", "ambitions", "programme", "rules", "readings", "sources"}) {
      assertThat(Run.of(command).lines()).allMatch(line -> line.length() <= 80);
    }
  }
}
