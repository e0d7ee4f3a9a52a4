package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.initiative.Initiative;

class VisionDerbyshireModuleTest {

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Initiative INITIATIVE =
      InitiativeJson.read(Samples.text("initiative.json"), FACTS).get(0);
  private static final FactSheet SHEET = FactsJson.read(Samples.text("facts.json"));
  private static final Determination ANSWER = Samples.fullDetermination();

  /** Tuned as Spring Boot tunes it. */
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .addModule(new VisionDerbyshireModule())
      .build();

  private static final String FAULTY = """
      {"id": "", "on": "2022-02-30", "participants": ["derbishire"], "acts": ["adopt"],
       "money": [{"council": "bolsover", "amount": -1, "kind": "spending", "type": "capital"}]}
      """;

  record Envelope(List<Initiative> asked, Map<String, Determination> answers, FactSheet facts) {}

  @Test
  void writesTheDocumentedForm() throws IOException {
    assertThat(MAPPER.writeValueAsString(INITIATIVE)).isEqualTo(InitiativeJson.write(INITIATIVE));
    assertThat(MAPPER.writeValueAsString(SHEET)).isEqualTo(FactsJson.write(SHEET));
    assertThat(MAPPER.writeValueAsString(ANSWER)).isEqualTo(DeterminationJson.write(ANSWER));
    assertThat(MAPPER.writeValueAsString(Analyses.report()))
        .isEqualTo(AnalysisJson.write(Analyses.report()));
    assertThat(MAPPER.writeValueAsString(Analyses.difference()))
        .isEqualTo(AnalysisJson.write(Analyses.difference()));
  }

  @Test
  void readsTheDocumentedForm() throws IOException {
    assertThat(MAPPER.readValue(InitiativeJson.write(INITIATIVE), Initiative.class))
        .isEqualTo(INITIATIVE);
    assertThat(MAPPER.readValue(FactsJson.write(SHEET), FactSheet.class)).isEqualTo(SHEET);
    assertThat(MAPPER.readValue(DeterminationJson.write(ANSWER), Determination.class))
        .isEqualTo(ANSWER);
  }

  @Test
  void readsAndWritesInsideOtherValues() throws IOException {
    Envelope envelope = new Envelope(List.of(INITIATIVE), Map.of("x", ANSWER), SHEET);

    String text = MAPPER.writeValueAsString(envelope);

    assertThat(text)
        .isEqualTo("{\"asked\":[" + InitiativeJson.write(INITIATIVE) + "],\"answers\":{\"x\":"
            + DeterminationJson.write(ANSWER) + "},\"facts\":" + FactsJson.write(SHEET) + "}");
    assertThat(MAPPER.readValue(text, Envelope.class)).isEqualTo(envelope);
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(ANSWER), Determination.class))
        .isEqualTo(ANSWER);
  }

  @Test
  void isFoundAmongTheModulesOfTheClassPath() throws IOException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    assertThat(mapper.writeValueAsString(ANSWER)).isEqualTo(DeterminationJson.write(ANSWER));
    assertThat(mapper.readValue(InitiativeJson.write(INITIATIVE), Initiative.class))
        .isEqualTo(INITIATIVE);
  }

  @Test
  void everyFaultOfWhatIsReadIsInTheCause() {
    BadInputException direct =
        catchThrowableOfType(BadInputException.class, () -> InitiativeJson.read(FAULTY, FACTS));

    JsonMappingException thrown = catchThrowableOfType(
        JsonMappingException.class, () -> MAPPER.readValue(FAULTY, Initiative.class));

    assertThat(thrown).hasCauseInstanceOf(BadInputException.class);
    assertThat(((BadInputException) thrown.getCause()).faults())
        .isEqualTo(direct.faults())
        .extracting(Fault::where)
        .contains("id", "on", "participants[0]", "acts[0]", "money[0].amount");
    assertThat(thrown.getOriginalMessage()).isEqualTo(direct.getMessage());
  }

  @Test
  void aListIsNoInitiative() {
    assertThatThrownBy(
            () -> MAPPER.readValue("[" + InitiativeJson.write(INITIATIVE) + "]", Initiative.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("is not an object");
  }

  @Test
  void holdsInitiativesAgainstTheFactsItWasMadeWith() throws IOException {
    CouncilId id = CouncilId.of("new-district");
    Facts facts = FACTS.with(FactSheet.builder()
        .addCouncils(Council.builder()
            .id(id)
            .name("New District Council")
            .tier(Tier.DISTRICT)
            .build())
        .build());
    String text = """
        {"id": "a", "on": "2022-06-01", "participants": ["new-district"], "acts": ["note"]}""";

    assertThatThrownBy(() -> MAPPER.readValue(text, Initiative.class))
        .hasMessageContaining("unknown council \"new-district\"");
    assertThat(JsonMapper.builder()
            .addModule(new VisionDerbyshireModule(facts))
            .build()
            .readValue(text, Initiative.class)
            .participants())
        .containsExactly(id);
  }

  @Test
  void writesWithTheGeneratorOfTheCallerAndLeavesItOpen() throws IOException {
    StringWriter text = new StringWriter();
    JsonGenerator generator = MAPPER.createGenerator(text).useDefaultPrettyPrinter();
    generator.writeStartArray();
    DeterminationJson.write(generator, ANSWER);
    InitiativeJson.write(generator, INITIATIVE);
    FactsJson.write(generator, SHEET);
    AnalysisJson.write(generator, Analyses.report());
    generator.writeEndArray();

    assertThat(generator.isClosed()).isFalse();
    assertThat(generator.isEnabled(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN))
        .isFalse();
    generator.close();
    String all = "[" + DeterminationJson.write(ANSWER) + "," + InitiativeJson.write(INITIATIVE)
        + "," + FactsJson.write(SHEET) + "," + AnalysisJson.write(Analyses.report()) + "]";
    assertThat(text.toString().lines().count()).isGreaterThan(100);
    assertThat(MAPPER.readTree(text.toString())).isEqualTo(MAPPER.readTree(all));
  }

  @Test
  void readsWhereAParserStandsAndNoFurther() throws IOException {
    String text = "[" + DeterminationJson.write(ANSWER) + ", " + InitiativeJson.write(INITIATIVE)
        + ", " + FactsJson.write(SHEET) + ", 7]";
    try (JsonParser parser = MAPPER.createParser(text)) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
      parser.nextToken();
      assertThat(DeterminationJson.read(parser)).isEqualTo(ANSWER);
      assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
      parser.nextToken();
      assertThat(InitiativeJson.read(parser, FACTS)).containsExactly(INITIATIVE);
      parser.nextToken();
      assertThat(FactsJson.read(parser)).isEqualTo(SHEET);
      assertThat(parser.nextIntValue(0)).isEqualTo(7);
      assertThat(parser.nextToken()).isEqualTo(JsonToken.END_ARRAY);
    }
    try (JsonParser parser = MAPPER.createParser(DeterminationJson.write(ANSWER))) {
      assertThat(DeterminationJson.read(parser)).isEqualTo(ANSWER);
    }
  }

  @Test
  void faultsOfAParserAreThoseOfAText() throws IOException {
    String twice = "{\"id\": \"a\", \"id\": \"b\"}";
    String broken = "{\"id\": \"a\",\n \"on\": ?}";
    for (String text : List.of(twice, broken, FAULTY, "null", "")) {
      BadInputException told =
          catchThrowableOfType(BadInputException.class, () -> InitiativeJson.read(text, FACTS));
      try (JsonParser parser = MAPPER.createParser(text)) {
        assertThatThrownBy(() -> InitiativeJson.read(parser, FACTS))
            .isInstanceOf(BadInputException.class)
            .hasMessage(told.getMessage());
      }
    }
  }

  @Test
  void treesAreTheSameForm() throws IOException {
    ObjectNode tree = DeterminationJson.tree(ANSWER);
    assertThat(tree).hasToString(DeterminationJson.write(ANSWER));
    assertThat(DeterminationJson.read(tree)).isEqualTo(ANSWER);
    assertThat(InitiativeJson.tree(INITIATIVE)).hasToString(InitiativeJson.write(INITIATIVE));
    assertThat(InitiativeJson.read(InitiativeJson.tree(INITIATIVE), FACTS))
        .containsExactly(INITIATIVE);
    assertThat(FactsJson.tree(SHEET)).hasToString(FactsJson.write(SHEET));
    assertThat(FactsJson.read(FactsJson.tree(SHEET))).isEqualTo(SHEET);
    JsonNode list = new ObjectMapper().readTree("[" + InitiativeJson.write(INITIATIVE) + "]");
    assertThat(InitiativeJson.read(list, FACTS)).hasSize(1);
    assertThat(AnalysisJson.tree(Analyses.difference()))
        .hasToString(AnalysisJson.write(Analyses.difference()));
  }

  @Test
  void whatOnlyATreeCanHoldIsAFault() {
    ObjectNode tree = DeterminationJson.tree(ANSWER);
    tree.putPOJO("initiative", Optional.of("a"));

    assertThatThrownBy(() -> DeterminationJson.read(tree))
        .isInstanceOf(BadInputException.class)
        .hasMessage("initiative: is not JSON but an object of Java");
    assertThatThrownBy(() -> FactsJson.read(tree.path("nothing")))
        .isInstanceOf(BadInputException.class)
        .hasMessage("is empty");
  }
}
