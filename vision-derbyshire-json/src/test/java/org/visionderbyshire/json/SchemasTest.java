package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Difference;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.effort.Unfinished;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.input.FactsForm;
import org.visionderbyshire.input.Form;
import org.visionderbyshire.input.InitiativeForm;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

class SchemasTest {

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What is read: its schema, a sample with every field, and its reader. */
  private record Read(String schema, String sample, Consumer<String> reader) {}

  private static final Map<String, Read> READ = Map.of(
      "initiative",
      new Read(
          Schemas.initiative(),
          Samples.text("initiative.json"),
          text -> InitiativeJson.read(text, FACTS)),
      "facts",
      new Read(
          Schemas.facts(), Samples.text("facts.json"), text -> FACTS.with(FactsJson.read(text))),
      "determination",
      new Read(
          Schemas.determination(), Samples.text("determination.json"), DeterminationJson::read));

  /** What is only written: its schema, and a text in which every field is there. */
  private record Result(String schema, String full) {}

  private static final Map<String, Result> RESULTS = Map.of(
      "policy-report",
      new Result(Schemas.policyReport(), AnalysisJson.write(Analyses.report())),
      "policy-difference",
      new Result(Schemas.policyDifference(), AnalysisJson.write(Analyses.difference())));

  static Stream<String> schemas() {
    return Stream.concat(
            READ.values().stream().map(Read::schema), RESULTS.values().stream().map(Result::schema))
        .sorted();
  }

  static Stream<Result> results() {
    return RESULTS.values().stream();
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        words("/$defs/level/properties/level", CollaborationLevel.class),
        words("/$defs/body", Body.class),
        words("/$defs/step/properties/acts/items", Act.class),
        words("/$defs/step/properties/keyDecision", Answer.class),
        words("/$defs/action", Action.class),
        words("/$defs/noticeKind", Notice.Kind.class),
        words("/$defs/duty/properties/kind", Duty.Kind.class),
        words("/$defs/duty/properties/when", Duty.When.class),
        words("/$defs/callIn/properties/applies", Answer.class),
        words("/$defs/callIn/properties/agreement", CallInAgreement.class),
        words("/$defs/clock/properties/unit", DayUnit.class),
        words("/$defs/clock/properties/bankHolidays", BankHolidayRule.class),
        words("/$defs/clock/properties/scope", CallInScope.class),
        words("/$defs/clock/properties/waiver", Answer.class),
        words("/$defs/dayCount", DayCount.class),
        words("/$defs/hold/properties/kind", Hold.Kind.class),
        words("/$defs/difference/properties/item", Difference.Item.class));
  }

  private static final String WHY = "/$defs/unfinished/properties/why";

  private static <E extends Enum<E> & Term> Arguments words(String place, Class<E> vocabulary) {
    return arguments(place, Term.codes(vocabulary));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void wordsAreThoseOfTheVocabulary(String place, List<String> codes) {
    assertThat(texts(json(Schemas.determination()).at(place + "/enum"))).isEqualTo(codes);
  }

  @Test
  void theLevelOfADeterminationMayBeNull() {
    List<String> codes = new ArrayList<>(Term.codes(CollaborationLevel.class));
    codes.add("null");
    assertThat(texts(json(Schemas.determination()).at("/properties/level/enum")))
        .isEqualTo(codes);
  }

  @Test
  void whyAReportIsUnfinishedIsOneOfTheReasons() {
    assertThat(texts(json(Schemas.policyReport()).at(WHY + "/enum")))
        .isEqualTo(Term.codes(Unfinished.Why.class));
  }

  @Test
  void noListOfWordsIsLeftUncompared() {
    List<String> compared =
        new ArrayList<>(vocabularies().map(words -> (String) words.get()[0]).toList());
    compared.add("/properties/level");
    compared.add(WHY);
    List<String> present = new ArrayList<>();
    Stream.of(Schemas.determination(), Schemas.policyReport(), Schemas.policyDifference())
        .forEach(schema -> walk(json(schema), "", (place, node) -> {
          if (node.has("enum")) {
            present.add(place);
          }
        }));
    assertThat(present).containsExactlyInAnyOrderElementsOf(compared);
  }

  @ParameterizedTest
  @ValueSource(strings = {"initiative", "facts"})
  void whatIsReadByFormsHasTheSchemaOfItsForms(String name) throws Exception {
    String schema = name.equals("facts") ? FormSchema.facts() : FormSchema.initiative();
    Path file =
        Path.of("src/main/resources/org/visionderbyshire/json/schema", name + ".schema.json");

    if (System.getProperty("schemas.write") != null) {
      Files.writeString(file, schema);
    }
    assertThat(schema)
        .as("%s is written anew as CONTRIBUTING.md tells", file)
        .isEqualTo(Files.readString(file));
  }

  static Stream<Arguments> fields() {
    Stream<Arguments> others = Stream.of(
        arguments(Schemas.initiative(), "/$defs/initiative", InitiativeJson.FIELDS),
        arguments(Schemas.facts(), "", FactsForm.FACTS.names()),
        arguments(Schemas.facts(), "/$defs/bankHolidays", BankHolidaysJson.FIELDS),
        arguments(Schemas.facts(), "/$defs/division", BankHolidaysJson.DIVISION_FIELDS),
        arguments(Schemas.facts(), "/$defs/bankHoliday", BankHolidaysJson.EVENT_FIELDS),
        arguments(Schemas.determination(), "", DeterminationJson.FIELDS),
        arguments(Schemas.determination(), "/properties/policy", DeterminationJson.POLICY_FIELDS),
        arguments(Schemas.determination(), "/$defs/level", DeterminationJson.LEVEL_FIELDS),
        arguments(Schemas.determination(), "/$defs/stage", DeterminationJson.STAGE_FIELDS),
        arguments(Schemas.determination(), "/$defs/step", DeterminationJson.STEP_FIELDS),
        arguments(Schemas.determination(), "/$defs/notice", DeterminationJson.NOTICE_FIELDS),
        arguments(Schemas.determination(), "/$defs/duty", DeterminationJson.DUTY_FIELDS),
        arguments(Schemas.determination(), "/$defs/callIn", DeterminationJson.CALL_IN_FIELDS),
        arguments(Schemas.determination(), "/$defs/clock", FactsForm.CALL_IN.names()),
        arguments(Schemas.determination(), "/$defs/condition", DeterminationJson.CONDITION_FIELDS),
        arguments(Schemas.determination(), "/$defs/timetable", TimetableJson.FIELDS),
        arguments(Schemas.determination(), "/$defs/window", TimetableJson.WINDOW_FIELDS),
        arguments(Schemas.determination(), "/$defs/datedStep", TimetableJson.STEP_FIELDS),
        arguments(Schemas.determination(), "/$defs/stepName", NamedSteps.FIELDS),
        arguments(Schemas.determination(), "/$defs/datedNotice", TimetableJson.NOTICE_FIELDS),
        arguments(
            Schemas.determination(), "/$defs/implementation", TimetableJson.IMPLEMENTATION_FIELDS),
        arguments(Schemas.determination(), "/$defs/tooLate", TimetableJson.TOO_LATE_FIELDS),
        arguments(Schemas.determination(), "/$defs/way", TimetableJson.WAY_FIELDS),
        arguments(Schemas.determination(), "/$defs/hold", TimetableJson.HOLD_FIELDS),
        arguments(Schemas.determination(), "/$defs/difference", TimetableJson.DIFFERENCE_FIELDS),
        arguments(Schemas.determination(), "/$defs/outweighed", OutweighedJson.FIELDS),
        arguments(Schemas.determination(), "/$defs/finding", DeterminationJson.FINDING_FIELDS),
        arguments(Schemas.determination(), "/$defs/question", DeterminationJson.QUESTION_FIELDS),
        arguments(Schemas.determination(), "/$defs/assumption", DeterminationJson.FINDING_FIELDS),
        arguments(Schemas.determination(), "/$defs/reading", DeterminationJson.READING_FIELDS),
        arguments(
            Schemas.determination(),
            "/$defs/reading/properties/alternatives/items",
            DeterminationJson.ALTERNATIVE_FIELDS),
        arguments(Schemas.determination(), "/$defs/reason", DeterminationJson.REASON_FIELDS));
    return Stream.of(
            others,
            fieldsWithin(InitiativeForm.INITIATIVE, Schemas.initiative()),
            fieldsWithin(FactsForm.FACTS, Schemas.facts()))
        .flatMap(each -> each);
  }

  private static Stream<Arguments> fieldsWithin(Form<?, ?> form, String schema) {
    return form.fields().stream()
        .flatMap(field -> FormSchema.within(field).stream())
        .flatMap(each -> Stream.concat(
            Stream.of(arguments(schema, "/$defs/" + each.name(), each.names())),
            fieldsWithin(each, schema)));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void fieldsAreThoseOfTheReader(String schema, String place, List<String> names) {
    List<String> properties = new ArrayList<>();
    json(schema).at(place + "/properties").fieldNames().forEachRemaining(properties::add);
    assertThat(properties).isEqualTo(names);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyFieldIsDescribedAndNoneIsAddedInSilence(String schema) {
    walk(json(schema), "", (place, node) -> {
      if (place.matches(".*/properties/[^/]+") && !place.matches(".*/(if|then|else)/.*")) {
        String type = node.path("$ref").asText().replaceFirst("#", "");
        assertThat(node.has("description") || json(schema).at(type).has("description"))
            .as("description of %s", place)
            .isTrue();
      }
      if (node.path("type").asText().equals("object")) {
        assertThat(node.has("additionalProperties")).as(place).isTrue();
      }
    });
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theSchemaIsOneOfItsDialect(String text) {
    Schema dialect =
        registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(dialect.validate(text, InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatIsWrittenIsValid() {
    InitiativeJson.read(Samples.text("cases.json"), FACTS)
        .forEach(
            initiative -> assertThat(faults(Schemas.initiative(), InitiativeJson.write(initiative)))
                .isEmpty());
    assertThat(faults(Schemas.facts(), FactsJson.write(FactsJson.read(Samples.text("facts.json")))))
        .isEmpty();
    assertThat(
            faults(Schemas.determination(), DeterminationJson.write(Samples.bareDetermination())))
        .isEmpty();
  }

  @Test
  void theCasesAreValid() {
    assertThat(faults(Schemas.initiative(), Samples.text("cases.json"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flagship-projects.json",
        "accelerated-programme.json",
        "delivered.json",
        "future-programme.json"
      })
  void theProgrammeIsValid(String file) throws Exception {
    String text = Files.readString(Path.of("..", "examples", "programme", file));
    assertThat(faults(Schemas.initiative(), text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("results")
  void aResultIsValidAndNoLongerIfAnyFieldIsMissingOrOfAnotherKind(Result result) throws Exception {
    Schema schema = schema(result.schema());
    JsonNode root = json(result.full());
    assertThat(schema.validate(result.full(), InputFormat.JSON)).isEmpty();
    walk(root, "", (place, node) -> {
      // what stands in an example has its own schema; of readings any may be in force
      if (!place.isEmpty() && !place.matches(".*/(initiative|facts)/.*|.*/readings/.*")) {
        boolean mayGo = place.matches(".*/([0-9]+|facts|unfinished)");
        assertThat(schema.validate(with(root, place, null), InputFormat.JSON).isEmpty())
            .as("without %s", place)
            .isEqualTo(mayGo);
        assertThat(schema.validate(with(root, place, NODES.nullNode()), InputFormat.JSON))
            .as("null at %s", place)
            .isNotEmpty();
      }
    });
  }

  @ParameterizedTest
  @MethodSource("results")
  void aResultHasTheFieldsOfItsSchemaInTheirOrder(Result result) {
    assertFields(json(result.schema()), json(result.schema()), json(result.full()), "");
  }

  private static void assertFields(JsonNode root, JsonNode type, JsonNode value, String place) {
    String reference = type.path("$ref").asText();
    int local = reference.indexOf("#/");
    if (local > 0 || (local < 0 && !reference.isEmpty())) {
      RESULTS.values().stream()
          .map(result -> json(result.schema()))
          .filter(other -> reference.startsWith(other.get("$id").asText() + "#"))
          .forEach(
              other -> assertFields(other, other.at(reference.substring(local + 1)), value, place));
    } else if (local == 0) {
      assertFields(root, root.at(reference.substring(1)), value, place);
    } else if (value.isArray()) {
      value.forEach(item -> assertFields(root, type.get("items"), item, place + "[]"));
    } else if (type.has("properties")) {
      List<String> properties = new ArrayList<>();
      type.get("properties").fieldNames().forEachRemaining(properties::add);
      List<String> fields = new ArrayList<>();
      value.fieldNames().forEachRemaining(fields::add);
      if (!value.has("facts")) {
        properties.remove("facts");
      }
      assertThat(fields).as(place).isEqualTo(properties);
      value
          .properties()
          .forEach(field -> assertFields(
              root,
              type.get("properties").get(field.getKey()),
              field.getValue(),
              place + "." + field.getKey()));
    }
  }

  /** Faults that a schema cannot see: they hold one value against another or against the facts. */
  private static final Pattern BEYOND_SCHEMAS = Pattern.compile(String.join(
      "|",
      "unknown (council|ambition|outcome|joint committee|step) ",
      "are two steps of \"stages\"",
      "is no notice of its step",
      "is not among the participants",
      "is in being ",
      "is not a number of the Local Government Service List",
      "is before ",
      "councils\\[2\\].id: \"newshire\" stands twice",
      "has two facts of this kind",
      "events\\[\\d+\\].date: .* stands twice",
      "(actions|sentence): .* differs from what the other fields say"));

  /**
   * Takes the full sample, puts something else in each place, and asks schema and reader: what the
   * one refuses the other refuses, but for what only the reader can know.
   */
  @ParameterizedTest
  @ValueSource(strings = {"initiative", "facts", "determination"})
  void schemaAndReaderAgree(String name) throws Exception {
    Read read = READ.get(name);
    Schema schema = schema(read.schema());
    Map<String, String> variants = variants(read.sample());
    assertThat(variants).hasSizeGreaterThan(500);
    Map<String, String> disagreements = new TreeMap<>();
    variants.forEach((change, text) -> {
      boolean valid = schema.validate(text, InputFormat.JSON).isEmpty();
      List<String> faults = readerFaults(read, text);
      boolean accepted = faults.stream().allMatch(SchemasTest::isBeyondSchemas);
      if (valid != accepted) {
        disagreements.put(change, "valid: " + valid + ", reader: " + faults);
      }
    });
    assertThat(disagreements).isEmpty();
  }

  private static boolean isBeyondSchemas(String fault) {
    return BEYOND_SCHEMAS.matcher(fault).find();
  }

  private static List<String> readerFaults(Read read, String text) {
    try {
      read.reader().accept(text);
      return List.of();
    } catch (BadInputException e) {
      return e.faults().stream().map(Object::toString).toList();
    }
  }

  /** The sample as it is, and with one change each: the change, and the text with it. */
  private static Map<String, String> variants(String sample) throws Exception {
    Map<String, String> variants = new TreeMap<>();
    variants.put("as it is", sample);
    JsonNode root = json(sample);
    List<JsonNode> others = List.of(
        NODES.nullNode(),
        NODES.booleanNode(true),
        NODES.booleanNode(false),
        NODES.numberNode(-1),
        NODES.numberNode(2),
        NODES.numberNode(2.5),
        NODES.numberNode(2.005),
        NODES.textNode(""),
        NODES.textNode(" x "),
        NODES.textNode("council"),
        NODES.textNode("2023-02-30"),
        NODES.textNode("2023-03-30"),
        NODES.arrayNode(),
        NODES.objectNode());
    walk(root, "", (place, node) -> {
      for (JsonNode other : others) {
        variants.put(place + " = " + other, with(root, place, other));
      }
      if (!place.isEmpty()) {
        variants.put(place + " left out", with(root, place, null));
      }
      if (node instanceof ObjectNode object) {
        ObjectNode more = object.deepCopy();
        more.put("zzz", 1);
        variants.put(place + " and zzz", with(root, place, more));
      }
      if (node instanceof ArrayNode array && !array.isEmpty()) {
        ArrayNode twice = array.deepCopy();
        twice.add(array.get(0));
        variants.put(place + " with its first item again", with(root, place, twice));
      }
    });
    return variants;
  }

  /** The root as text with another value at a place, or none. */
  private static String with(JsonNode root, String place, JsonNode value) {
    if (place.isEmpty()) {
      return value.toString();
    }
    JsonNode copy = root.deepCopy();
    String last = place.substring(place.lastIndexOf('/') + 1);
    JsonNode parent = copy.at(place.substring(0, place.lastIndexOf('/')));
    if (parent instanceof ObjectNode object) {
      if (value == null) {
        object.remove(last);
      } else {
        object.set(last, value);
      }
    } else if (parent instanceof ArrayNode array) {
      int index = Integer.parseInt(last);
      if (value == null) {
        array.remove(index);
      } else {
        array.set(index, value);
      }
    }
    return copy.toString();
  }

  private static void walk(JsonNode node, String place, BiConsumer<String, JsonNode> visitor) {
    visitor.accept(place, node);
    node.properties()
        .forEach(field -> walk(field.getValue(), place + "/" + field.getKey(), visitor));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), place + "/" + i, visitor);
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> faults(String schema, String text) {
    return schema(schema).validate(text, InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private static Schema schema(String text) {
    return registry().getSchema(text, InputFormat.JSON);
  }

  private static String byId(String id) {
    return schemas()
        .filter(schema -> json(schema).get("$id").asText().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder -> builder
            .schemaRegistryConfig(
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build())
            .schemas(SchemasTest::byId));
  }
}
