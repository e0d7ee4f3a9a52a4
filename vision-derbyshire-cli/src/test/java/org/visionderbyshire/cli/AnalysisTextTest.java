package org.visionderbyshire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.Gap;
import org.visionderbyshire.analysis.IdleRule;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.Overlap;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.ReadingUse;
import org.visionderbyshire.analysis.Region;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.json.FactsJson;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.paper.PaperStyle;
import org.visionderbyshire.paper.PaperText;
import org.visionderbyshire.report.Papers;

class AnalysisTextTest {

  private static final PolicyId POLICY = new PolicyId("Vision Derbyshire", "1", "0123456789");
  private static final RuleReference COUNTY = new RuleReference(
      "L2.1",
      "the outcome reaches residents across the county",
      List.of(Citation.of("HP2020 App A \"A new model\"")));
  private static final RuleReference FEW =
      new RuleReference("L5.1", "one to three districts take part", List.of());
  private static final Example EXAMPLE = new Example(
      InitiativeJson.read("""
              {"id": "example", "on": "2022-06-01", "participants": ["derbyshire", "bolsover"],
               "acts": ["adopt-strategy"],
               "effects": [{"outcome": "fair-society", "reach": "county-wide"}]}
              """, VisionDerbyshire.facts()).get(0),
      Optional.of(FactsJson.read(
          "{\"constitutions\": [{\"council\": \"bolsover\", \"form\": \"executive\"}]}")));
  private static final Region FEW_TAKE_PART = new Region(
      List.of("an effect reaches across the county", "one to three districts take part"),
      1_204,
      EXAMPLE);
  private static final List<Move> MOVES = List.of(
      new Move("level", FEW_TAKE_PART, "county-wide", "local place", List.of(COUNTY), List.of(FEW)),
      new Move(
          "key decision",
          new Region(List.of(), 1, EXAMPLE),
          "nothing",
          "asked: wards",
          List.of(),
          List.of(COUNTY, FEW)));

  private static String text(
      boolean inFull, Map<Example, String> files, PolicyDifference difference) {
    return text(inFull, Papers.of(difference, VisionDerbyshire.facts(), files));
  }

  private static String text(boolean inFull, PolicyReport report) {
    return text(inFull, Papers.of(report, VisionDerbyshire.facts(), Map.of()));
  }

  private static String text(boolean inFull, Paper paper) {
    return PaperText.of(
        paper,
        new PaperStyle(
            80,
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            LocalDate::toString,
            inFull ? PaperStyle.Reasons.IN_FULL : PaperStyle.Reasons.BY_RULE));
  }

  private static PolicyDifference difference(List<Move> moves, List<RuleReference> notAnalysed) {
    return new PolicyDifference(
        POLICY,
        Map.of("level-basis", "outcome"),
        POLICY,
        Map.of("level-basis", "participation"),
        moves,
        List.of(),
        41_000,
        0,
        notAnalysed,
        Optional.empty());
  }

  private static PolicyReport report() {
    return new PolicyReport(
        POLICY,
        Map.of("level-basis", "outcome"),
        List.of(
            new Gap("no level", FEW_TAKE_PART, List.of(FEW), List.of(), List.of("x=y", "x=z")),
            new Gap("no level", FEW_TAKE_PART, List.of(), List.of(), List.of()),
            new Gap(
                "no level",
                FEW_TAKE_PART,
                List.of(),
                List.of("level-basis=participation"),
                List.of())),
        List.of(new Overlap(
            List.of(new Overlap.Voice(COUNTY, "county-wide"), new Overlap.Voice(FEW, "no level")),
            FEW_TAKE_PART,
            List.of())),
        List.of(new IdleRule(FEW, "", "no input fits")),
        List.of(),
        List.of(new IdleRule(FEW, "districts >= 1", "there is always one")),
        List.of(new ReadingUse("level-basis", "outcome", "participation", MOVES)),
        135,
        3_120,
        41_000,
        List.of(COUNTY),
        Optional.empty());
  }

  @Test
  void aDifferenceReadsWellAloud() {
    assertThat(text(false, Map.of(), difference(MOVES, List.of()))).isEqualTo("""
        What changes if level basis is participation instead of outcome
        2 things change (level 1, key decision 1). All else is proved to stay as it is.
          Before           Vision Derbyshire, edition 1 (01234567)
          After            Vision Derbyshire, edition 1 (01234567)
          Readings         level basis: outcome becomes participation
          Compared         41,000 cases

        Level: county-wide becomes local place
          Where an effect reaches across the county and one to three districts take
            part (1,204 cases). [before L2.1] [after L5.1]

        Key decision: now asked: wards
          Always (1 case). [after L2.1, L5.1]
        """);
  }

  @Test
  void tellsRulesAndExamplesInFull() {
    assertThat(text(true, Map.of(), difference(MOVES.subList(0, 1), List.of(FEW))))
        .isEqualTo("""
        What changes if level basis is participation instead of outcome
        1 thing changes. All else that was compared stays as it is, but 1 rule was not
        analysed, and nothing is known of what it says.
          Before           Vision Derbyshire, edition 1 (01234567)
          After            Vision Derbyshire, edition 1 (01234567)
          Readings         level basis: outcome becomes participation
          Compared         41,000 cases

        Level: county-wide becomes local place
          Where an effect reaches across the county and one to three districts take
            part (1,204 cases).
              Before: the outcome reaches residents across the county
                [L2.1: HP2020 App A "A new model"]
              After: one to three districts take part [L5.1]
              Example: Acts: adopt strategy; As of: 1 Jun 2022; Takes part: Derbyshire
                County Council, Bolsover District Council; Effects: "A fair society that
                gives everyone opportunities", county wide.
                with these facts: Bolsover District Council: form: executive.

        Rules that were not analysed
          One to three districts take part [L5.1]
        """.replace("[L5.1: ]", "[L5.1]").replace(" (undated)", ""));
  }

  @Test
  void namesTheFilesOfExamples() {
    assertThat(text(
            false, Map.of(EXAMPLE, "example-1.json"), difference(MOVES.subList(0, 1), List.of())))
        .contains("\n      Example: determine example-1.json\n");
  }

  @Test
  void tellsThatNothingChanges() {
    assertThat(text(false, Map.of(), difference(List.of(), List.of()))).isEqualTo("""
        What changes if level basis is participation instead of outcome
        Nothing changes. The two are proved to be equal: every case is answered alike.
          Before           Vision Derbyshire, edition 1 (01234567)
          After            Vision Derbyshire, edition 1 (01234567)
          Readings         level basis: outcome becomes participation
          Compared         41,000 cases
        """);
  }

  @Test
  void tellsWhatIsProvedOfAPolicy() {
    assertThat(text(false, report())).isEqualTo("""
        What is proved of Vision Derbyshire, edition 1 (01234567)
        Every case that its 135 rules can tell apart was looked at.
        In 2 places it does not say what it should; under other readings it does not in
        1 place.
        Its rules contradict each other in 1 place.
        1 rule never holds and 1 condition could go.
        Every reading matters: another option would change an answer.
        1 rule was not analysed, and nothing is known of what it says.
          Policy           Vision Derbyshire, edition 1 (01234567)
          Readings         level basis is outcome
          Looked at        41,000 cases, by 3,120 rows of the answer table

        Where something is missing
          No level
            Where an effect reaches across the county and one to three districts take
              part (1,204 cases). [rule there L5.1]
                Nothing is missing under x=y or x=z.
            Where an effect reaches across the county and one to three districts take
              part (1,204 cases).

        Where something would be missing
          No level, under level-basis=participation
            Where an effect reaches across the county and one to three districts take
              part (1,204 cases).

        Where rules disagree
          County-wide by L2.1 and no level by L5.1
            Where an effect reaches across the county and one to three districts take
              part (1,204 cases). No reading decides: the policy contradicts itself.
              [county-wide L2.1] [no level L5.1]

        Rules that never hold
          L5.1: no input fits. [L5.1]

        Rules that never matter
          There is none.

        Conditions that could go one at a time
          Each keeps the sentence of its rule true, and what is said without one may
          change when another goes too.
          L5.1, districts >= 1: there is always one. [L5.1]

        Where readings matter
          Level basis: participation instead of outcome
            2 things would change.
            Level: county-wide becomes local place
            Key decision: now asked: wards

        Rules that were not analysed
          The outcome reaches residents across the county [L2.1]
        """);
    assertThat(text(true, report()).replaceAll("\\s+", " "))
        .contains(
            "Rule there: one to three districts take part [L5.1]",
            "County-wide: the outcome reaches residents across the county [L2.1:",
            "Key decision: now asked: wards In 1 case Always (1 case). After:");
  }

  @Test
  void examplesComeInTheOrderInWhichTheyAreTold() {
    assertThat(Papers.examples(difference(MOVES, List.of()))).containsExactly(EXAMPLE, EXAMPLE);
    assertThat(Papers.examples(report())).hasSize(6);
  }
}
