package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input as people type it, by hand or in a spreadsheet. */
final class TypedInputTest {

  @TempDir
  private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.csv", "PLAN.CSV", "Plan.Csv"})
  void aNameThatEndsWithCsvInAnyCaseIsCsv(String name) throws IOException {
    Run run = Run.of(
        "determine",
        "--format=table",
        file(
            name,
            "id,on,lead,participants,effects,acts,money,wards\r\n"
                + "quiet-lanes,2022-06-01,derbyshire,derbyshire high-peak,"
                + "\"\"\"Quieter villages\"\" place high-peak\",spend,"
                + "derbyshire 120000 spending capital,derbyshire one\r\n"));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\nquiet-lanes  local place  ");
  }

  @Test
  void aNoBreakSpaceIsASpace() throws IOException {
    Run run = Run.of(
        "determine",
        "--format=table",
        file(
            "plan.csv",
            "id,on,participants,acts\r\na,2022-06-01,derbyshire\u00A0 high-peak,note\r\n"));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\na           local place  ");
  }

  @Test
  void penceHaveTwoDigits() throws IOException {
    Run run = Run.of("whynot", "--key-decision", file("i.json", """
            {"id": "v", "on": "2023-06-01", "lead": "chesterfield", "participants": ["chesterfield"],
             "acts": ["spend"], "function": "executive", "withinFramework": "yes",
             "wards": {"chesterfield": "one"},
             "money": [{"council": "chesterfield", "amount": 49999.5, "kind": "virement",
                        "type": "revenue", "withinBudget": "yes"}]}
            """));

    assertThat(run.words())
        .contains(
            "\u00A30.51 more: Chesterfield Borough Council's sum is \u00A349,999.50, its threshold"
                + " more than \u00A350,000.")
        .doesNotContain("9.5,");
  }

  @Test
  void aPlaceMustBeACouncilOnTheDay() throws IOException {
    String facts = file("facts.json", """
        {"councils": [
          {"id": "north-derbyshire", "name": "North Derbyshire Council", "tier": "unitary",
           "area": "derbyshire", "from": "2028-04-01", "citation": "t"}]}
        """);
    String initiative = file("i.json", """
        {"id": "pl", "on": "2026-06-01", "lead": "derbyshire", "participants": ["derbyshire"],
         "acts": ["endorse"], "effects": [
          {"outcome": "fair-society", "reach": "place", "places": ["north-derbyshire"]}]}
        """);

    Run run = Run.of("determine", "--facts", facts, initiative);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.complaints())
        .containsExactly(initiative
            + ": effects[0].places[0]: \"north-derbyshire\" is in being from 2028-04-01, not on"
            + " 2026-06-01");
  }
}
