package org.visionderbyshire.policy.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Combine;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/**
 * The oracle against real decisions of real councils. It reads the cases by itself, so that it
 * depends neither on the rules nor on the JSON form; a field that it does not know is a failure.
 */
class OracleCasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "county-strategy-of-three-districts",
        "dales-joins-board-2024",
        "derbyshire-notes-progress-2022",
        "four-districts",
        "high-peak-endorses-2020",
        "joint-committee-adopts-procedure-2022",
        "key-decision-by-threshold",
        "one-voice-before-and-after-the-joint-committee"
      })
  void answersAsTheCaseExpects(String name) throws IOException {
    try (InputStream in = OracleCasesTest.class.getResourceAsStream("/cases/" + name + ".json")) {
      assertThat(in).as("the case " + name).isNotNull();
      check(new ObjectMapper().readTree(in));
    }
  }

  private static void check(JsonNode file) {
    Oracle.Answer answer = Oracle.determine(
        initiative(file.get("initiative")), facts(file.path("facts")), readings(file));
    fields(file.get("expect")).forEach((field, expected) -> {
      switch (field) {
        case "level" ->
          assertThat(answer.level().map(Term::code).orElse(null)).isEqualTo(expected.textValue());
        case "steps" -> checkSteps(answer, expected);
        case "absentSteps" ->
          expected.forEach(
              step -> assertThat(answer.steps()).noneMatch(found -> matches(found, step)));
        case "findings" -> assertThat(answer.findings()).containsKeys(texts(expected));
        case "absentFindings" -> assertThat(answer.findings()).doesNotContainKeys(texts(expected));
        case "questions" ->
          expected.forEach(question ->
              assertThat(answer.questions()).anyMatch(found -> matches(found, question)));
        case "absentQuestions" ->
          expected.forEach(question ->
              assertThat(answer.questions()).noneMatch(found -> matches(found, question)));
        default -> fail("expect." + field + " is unknown");
      }
    });
  }

  /** Each is in the answer; those after a "then" belong to a later stage than those before it. */
  private static void checkSteps(Oracle.Answer answer, JsonNode expected) {
    int lastStageBefore = 0;
    int lastStage = 0;
    for (JsonNode step : expected) {
      if (step.isTextual()) {
        assertThat(step.textValue()).isEqualTo("then");
        lastStageBefore = lastStage;
        continue;
      }
      Optional<Oracle.Step> found =
          answer.steps().stream().filter(one -> matches(one, step)).findFirst();
      assertThat(found).as("%s in %s", step, answer.steps()).isPresent();
      assertThat(found.get().action().stage()).isGreaterThan(lastStageBefore);
      lastStage = Math.max(lastStage, found.get().action().stage());
    }
  }

  private static boolean matches(Oracle.Step found, JsonNode expected) {
    boolean matches = true;
    for (Map.Entry<String, JsonNode> field : fields(expected).entrySet()) {
      String value = field.getValue().textValue();
      matches = matches
          && switch (field.getKey()) {
            case "council" -> found.council().equals(Optional.of(CouncilId.of(value)));
            case "jointCommittee" ->
              found.jointCommittee().map(id -> id.value()).equals(Optional.of(value));
            case "body" -> found.body().code().equals(value);
            case "action" -> found.action().code().equals(value);
            case "keyDecision" -> found.keyDecision().code().equals(value);
            case "basis" ->
              found
                  .basis()
                  .containsAll(value != null ? List.of(value) : List.of(texts(field.getValue())));
            case "callIn", "notices", "noNotices" -> true; // of which the oracle says nothing
            default -> throw new AssertionError("a step's " + field.getKey() + " is unknown");
          };
    }
    return matches;
  }

  private static boolean matches(Oracle.Question found, JsonNode expected) {
    return found.about().equals(expected.get("about").textValue())
        && (!expected.has("council")
            || found
                .council()
                .equals(Optional.of(CouncilId.of(expected.get("council").textValue()))));
  }

  // ---- reading a case

  private static Map<String, String> readings(JsonNode file) {
    Map<String, String> readings = new HashMap<>();
    fields(file.path("readings")).forEach((id, option) -> readings.put(id, option.textValue()));
    return readings;
  }

  private static Initiative initiative(JsonNode json) {
    Initiative.Builder initiative = Initiative.builder();
    fields(json).forEach((field, value) -> {
      switch (field) {
        case "id" -> initiative.id(value.textValue());
        case "title" -> initiative.title(value.textValue());
        case "on" -> initiative.on(value.textValue());
        case "lead" -> initiative.lead(value.textValue());
        case "participants" -> initiative.participants(texts(value));
        case "ambitions" -> initiative.addAmbitions(texts(value));
        case "forms" ->
          value.forEach(form -> initiative.addForms(term(CollaborationForm.class, form)));
        case "effects" -> value.forEach(effect -> initiative.addEffects(effect(effect)));
        case "collectiveRegionalAction" ->
          initiative.collectiveRegionalAction(term(Answer.class, value));
        case "acts" -> value.forEach(act -> initiative.addActs(term(Act.class, act)));
        case "money" -> value.forEach(entry -> initiative.addMoney(money(entry)));
        case "wards" ->
          fields(value)
              .forEach(
                  (council, wards) -> initiative.wards(council, term(WardImpact.class, wards)));
        case "jointCommittee" -> initiative.jointCommittee(value.textValue());
        default -> fail("initiative." + field + " is unknown");
      }
    });
    return initiative.build();
  }

  private static Effect effect(JsonNode json) {
    List<CouncilId> places = new ArrayList<>();
    json.path("places").forEach(place -> places.add(CouncilId.of(place.textValue())));
    return new Effect(
        Optional.ofNullable(json.path("outcome").textValue()),
        Optional.ofNullable(json.path("outcomeText").textValue()),
        term(Reach.class, json.get("reach")),
        places);
  }

  private static MoneyEntry money(JsonNode json) {
    MoneyEntry.Builder entry = MoneyEntry.builder();
    fields(json).forEach((field, value) -> {
      switch (field) {
        case "council" -> entry.council(value.textValue());
        case "amount" -> entry.amount(value.decimalValue());
        case "kind" -> entry.kind(term(MoneyEntry.Kind.class, value));
        case "type" -> entry.type(term(MoneyEntry.Type.class, value));
        case "serviceBudget" -> entry.serviceBudget(value.decimalValue());
        case "withinBudget" -> entry.withinBudget(term(Answer.class, value));
        default -> fail("money." + field + " is unknown");
      }
    });
    return entry.build();
  }

  private static Facts facts(JsonNode json) {
    FactSheet.Builder sheet = FactSheet.builder();
    fields(json).forEach((field, value) -> {
      assertThat(field).isEqualTo("constitutions");
      value.forEach(constitution -> sheet.addConstitutions(constitution(constitution)));
    });
    return VisionDerbyshire.facts().with(sheet.build());
  }

  private static Constitution constitution(JsonNode json) {
    Constitution.Builder constitution = Constitution.builder();
    fields(json).forEach((field, value) -> {
      switch (field) {
        case "council" -> constitution.council(CouncilId.of(value.textValue()));
        case "from" ->
          constitution.period(new Period(
              Optional.of(LocalDate.parse(value.textValue())),
              Optional.ofNullable(json.get("to")).map(to -> LocalDate.parse(to.textValue()))));
        case "to" -> {} // with "from"
        case "positions" -> constitution.positions(term(WhoDecides.class, value));
        case "keyDecision" ->
          constitution.keyDecision(KeyDecisionThreshold.builder()
              .revenue(pounds(value, "revenue"))
              .capital(pounds(value, "capital"))
              .combine(Optional.ofNullable(value.get("combine"))
                  .map(combine -> term(Combine.class, combine)))
              .build());
        case "callIn" ->
          constitution.callIn(CallIn.builder()
              .days(value.get("days").intValue())
              .unit(term(DayUnit.class, value.get("unit")))
              .bankHolidays(term(BankHolidayRule.class, value.get("bankHolidays")))
              .scope(term(CallInScope.class, value.get("scope")))
              .build());
        case "delegation" -> {
          List<Delegation> rows = new ArrayList<>();
          value.forEach(row -> rows.add(new Delegation(
              term(Body.class, row.get("body")),
              pounds(row, "upTo"),
              Optional.ofNullable(row.get("function"))
                  .map(function -> term(Function.class, function)))));
          constitution.delegation(rows);
        }
        case "citation" -> constitution.addCitations(Citation.of(value.textValue()));
        default -> fail("constitutions." + field + " is unknown");
      }
    });
    return constitution.build();
  }

  private static Optional<BigDecimal> pounds(JsonNode json, String field) {
    return Optional.ofNullable(json.get(field)).map(JsonNode::decimalValue);
  }

  private static <E extends Enum<E> & Term> E term(Class<E> vocabulary, JsonNode code) {
    return Term.parse(vocabulary, code.textValue()).orElseThrow();
  }

  private static String[] texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.textValue()));
    return texts.toArray(String[]::new);
  }

  private static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
