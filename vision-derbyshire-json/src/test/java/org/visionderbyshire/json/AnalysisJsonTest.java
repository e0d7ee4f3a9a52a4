package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.analysis.Actor;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.FactChange;
import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;

class AnalysisJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void writesADifferenceInOneLine() {
    assertThat(AnalysisJson.write(Analyses.none()))
        .isEqualTo(
            "{\"format\":\"2\",\"equal\":true,"
                + "\"before\":{\"policy\":{\"name\":\"Vision Derbyshire\",\"edition\":\"1\","
                + "\"digest\":\"0f\"},\"readings\":{\"level-basis\":\"outcome\"}},"
                + "\"after\":{\"policy\":{\"name\":\"Vision Derbyshire\",\"edition\":\"1\","
                + "\"digest\":\"0f\"},\"readings\":{\"level-basis\":\"outcome\"}},"
                + "\"compared\":41000,\"unreached\":0,\"moves\":[],\"following\":[],\"notAnalysed\":[]}");
    assertThat(AnalysisJson.write(Analyses.difference()))
        .contains("\"equal\":false", "\"before\":\"county-wide\",\"after\":\"local-place\"")
        .endsWith("\"rulesBefore\":[{\"rule\":\"L2.1\","
            + "\"sentence\":\"{outcome} reaches residents across the county\","
            + "\"citations\":[\"HP2020 App A \\\"A new model\\\"\"]}],"
            + "\"rulesAfter\":[{\"rule\":\"X1\",\"sentence\":\"Whatever \\\"it\\\" says\","
            + "\"citations\":[]}]}],"
            + "\"following\":[],"
            + "\"notAnalysed\":[{\"rule\":\"X1\",\"sentence\":\"Whatever \\\"it\\\" says\","
            + "\"citations\":[]}],"
            + "\"unfinished\":{\"why\":\"spent\",\"asked\":1000,"
            + "\"missing\":[\"gaps in level\",\"overlaps in level\"]}}");
  }

  @Test
  void writesAReportInOneLine() {
    PolicyReport nothing = new PolicyReport(
        Analyses.POLICY,
        Map.of("b", "1", "a", "2"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        135,
        3_120,
        41_000_000_000L,
        List.of(),
        Optional.empty());
    assertThat(AnalysisJson.write(nothing))
        .isEqualTo("{\"format\":\"2\",\"policy\":{\"name\":\"Vision Derbyshire\","
            + "\"edition\":\"1\",\"digest\":\"0f\"},\"readings\":{\"a\":\"2\",\"b\":\"1\"},"
            + "\"rules\":135,\"rows\":3120,\"cases\":41000000000,\"gaps\":[],\"overlaps\":[],"
            + "\"neverFire\":[],\"neverMatter\":[],\"idleConditions\":[],\"readingUses\":[],"
            + "\"notAnalysed\":[]}");
    assertThat(AnalysisJson.write(Analyses.report()))
        .contains(
            "\"gaps\":[{\"missing\":\"no level\",\"region\":{\"conditions\":[],"
                + "\"cases\":41000000000,\"example\":{\"initiative\":{\"id\":\"example\",",
            "\"under\":[\"level-basis=participation\"],\"settledBy\":[\"level-basis=wider\"]}",
            "\"concludes\":\"level county-wide\"",
            "\"part\":\"districts >= 1\",\"why\":\"there is always one\"",
            "\"readingUses\":[{\"reading\":\"level-basis\",\"inForce\":\"outcome\","
                + "\"option\":\"participation\",\"moves\":[{\"subject\":\"level\",")
        .doesNotContain("\n");
  }

  @Test
  void writesWhatOtherFactsChangeInOneLine() {
    String policy = "\"policy\":{\"name\":\"Vision Derbyshire\",\"edition\":\"1\","
        + "\"digest\":\"0f\"},\"readings\":{\"level-basis\":\"outcome\"},";
    FactsDifference equal = new FactsDifference(
        Analyses.POLICY, Map.of("level-basis", "outcome"), List.of(), 2_000, 0, Optional.empty());
    String written = AnalysisJson.write(new FactsDifference(
        Analyses.POLICY,
        Map.of("level-basis", "outcome"),
        List.of(
            new FactsDifference.Amendment(
                new Actor(Optional.of(CouncilId.of("bolsover")), Optional.empty(), "Bolsover"),
                Period.from(LocalDate.of(2025, 4, 1)),
                List.of(new FactChange("key decision", "£1", "£2", FactChange.Bearing.ANSWERS)),
                List.of(Analyses.move())),
            new FactsDifference.Amendment(
                new Actor(Optional.empty(), Optional.empty(), "Derbyshire"),
                Period.ALWAYS,
                List.of(new FactChange("ambitions", "a", "b", FactChange.Bearing.WORDS)),
                List.of())),
        2_000,
        144,
        Optional.empty()));

    assertThat(AnalysisJson.write(equal))
        .isEqualTo("{\"format\":\"2\",\"equal\":true," + policy
            + "\"facts\":2000,\"compared\":0,\"amendments\":[]}");
    assertThat(written)
        .startsWith("{\"format\":\"2\",\"equal\":false," + policy
            + "\"facts\":2000,\"compared\":144,\"amendments\":[{\"council\":\"bolsover\","
            + "\"name\":\"Bolsover\",\"from\":\"2025-04-01\",\"facts\":["
            + "{\"kind\":\"key decision\",\"before\":\"£1\",\"after\":\"£2\","
            + "\"bearing\":\"answers\"}],\"moves\":[{\"subject\":\"level\",\"region\":{")
        .endsWith("{\"name\":\"Derbyshire\",\"facts\":[{\"kind\":\"ambitions\","
            + "\"before\":\"a\",\"after\":\"b\",\"bearing\":\"words\"}],\"moves\":[]}]}")
        .doesNotContain("\n");
    assertThat(InitiativeJson.read(
            between(written, "\"example\":{\"initiative\":", ",\"facts\":"),
            VisionDerbyshire.facts()))
        .containsExactly(Analyses.withFacts().initiative());
  }

  @Test
  void anExampleCanBeCutOutAndRead() {
    String written = AnalysisJson.write(Analyses.difference());
    Example example = Analyses.withFacts();
    String initiative = between(written, "\"example\":{\"initiative\":", ",\"facts\":");
    String facts = between(written, ",\"facts\":", "}},\"before\":");

    assertThat(InitiativeJson.read(initiative, VisionDerbyshire.facts()))
        .containsExactly(example.initiative());
    assertThat(FactsJson.read(facts)).isEqualTo(example.facts().orElseThrow());
  }

  private static String between(String text, String before, String after) {
    int begin = text.indexOf(before) + before.length();
    return text.substring(begin, text.indexOf(after, begin));
  }

  @Test
  void anExampleForWhichTheShippedFactsDoBringsNone() throws Exception {
    assertThat(MAPPER
            .readTree(AnalysisJson.write(Analyses.report()))
            .at("/gaps/0/region/example")
            .fieldNames())
        .toIterable()
        .containsExactly("initiative");
  }
}
