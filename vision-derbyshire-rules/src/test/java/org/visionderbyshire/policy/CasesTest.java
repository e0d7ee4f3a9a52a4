package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Finding;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.vocabulary.Term;

/**
 * Real decisions of real councils. Each file holds an initiative, what a user would supply, and
 * what is expected; only what a case names is compared, so a name that is misspelt must not pass
 * for one that holds.
 */
class CasesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> EXPECTATIONS = List.of(
      "level",
      "steps",
      "absentSteps",
      "findings",
      "absentFindings",
      "questions",
      "absentQuestions");
  private static final List<String> OF_STEPS = List.of(
      "council",
      "jointCommittee",
      "body",
      "action",
      "acts",
      "keyDecision",
      "basis",
      "callIn",
      "conditional",
      "conditions",
      "notices",
      "noNotices");
  private static final List<String> OF_QUESTIONS = List.of("about", "council");
  private static Governance governance;

  @BeforeAll
  static void compile() {
    governance = Compiled.VISION_DERBYSHIRE;
  }

  static List<CaseFile> cases() throws IOException {
    return CaseFile.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holds(CaseFile each) throws IOException {
    Determination answer =
        governance.with(each.readings()).determine(each.initiative(), each.facts());
    JsonNode expect = each.expected();
    assertThat(names(expect)).isSubsetOf(EXPECTATIONS);
    for (String steps : List.of("steps", "absentSteps")) {
      expect.path(steps).forEach(step -> assertThat(names(step)).isSubsetOf(OF_STEPS));
    }
    for (String questions : List.of("questions", "absentQuestions")) {
      expect.path(questions).forEach(asked -> assertThat(names(asked)).isSubsetOf(OF_QUESTIONS));
    }
    if (expect.has("level")) {
      assertThat(answer.level().map(Term::code).orElse("null"))
          .isEqualTo(expect.get("level").asText("null"));
    }
    List<JsonNode> steps = steps(answer);
    int stage = 0;
    int lastStage = -1;
    for (JsonNode expected : expect.path("steps")) {
      if (expected.isTextual()) {
        stage = lastStage + 1;
      } else {
        int found = find(steps, expected, stage);
        assertThat(found)
            .as("no step %s from stage %d on in %s", expected, stage, steps)
            .isNotNegative();
        lastStage = Math.max(lastStage, steps.get(found).get("stage").asInt());
      }
    }
    for (JsonNode absent : expect.path("absentSteps")) {
      assertThat(find(steps, absent, 0)).as("step %s in %s", absent, steps).isNegative();
    }
    List<String> findings = answer.findings().stream().map(Finding::id).toList();
    assertThat(findings).containsAll(texts(expect.path("findings")));
    for (String absent : texts(expect.path("absentFindings"))) {
      assertThat(findings).doesNotContain(absent);
    }
    for (JsonNode question : expect.path("questions")) {
      assertThat(answer.questions()).anyMatch(asked -> matches(asked, question));
    }
    for (JsonNode question : expect.path("absentQuestions")) {
      assertThat(answer.questions()).noneMatch(asked -> matches(asked, question));
    }
  }

  /** The steps in their JSON form, each with the number of its stage. */
  private static List<JsonNode> steps(Determination answer) throws IOException {
    List<JsonNode> steps = new ArrayList<>();
    int number = 0;
    for (JsonNode stage : JSON.readTree(DeterminationJson.write(answer)).get("stages")) {
      for (JsonNode step : stage.get("steps")) {
        steps.add(((ObjectNode) step).put("stage", number));
      }
      number++;
    }
    return steps;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static int find(List<JsonNode> steps, JsonNode expected, int fromStage) {
    for (int i = 0; i < steps.size(); i++) {
      JsonNode step = steps.get(i);
      boolean matches = step.get("stage").asInt() >= fromStage
          && names(expected).stream().allMatch(field -> holds(step, field, expected.get(field)));
      if (matches) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Of what a step says of its call-in, and of each of its notices and conditions, only what is
   * named is compared; of the law under which it is taken each that is named must be there.
   */
  private static boolean holds(JsonNode step, String field, JsonNode expected) {
    return switch (field) {
      case "callIn" -> isPart(expected, step.path(field));
      case "conditions" -> each(expected).allMatch(one -> isAmong(step.path(field), "id", one));
      case "notices" -> each(expected).allMatch(one -> isAmong(step.path(field), "kind", one));
      case "noNotices" ->
        each(expected).noneMatch(one -> isAmong(step.path("notices"), "kind", one));
      case "basis" -> {
        List<String> law = texts(step.path("legalBasis"));
        yield (expected.isTextual() ? Stream.of(expected) : each(expected))
            .allMatch(one -> law.contains(one.asText()));
      }
      default -> expected.equals(step.get(field));
    };
  }

  private static boolean isAmong(JsonNode list, String key, JsonNode expected) {
    return each(list)
        .anyMatch(
            one -> expected.isTextual() ? expected.equals(one.path(key)) : isPart(expected, one));
  }

  private static boolean isPart(JsonNode expected, JsonNode whole) {
    return names(expected).stream().allMatch(field -> expected.get(field).equals(whole.get(field)));
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static boolean matches(Question asked, JsonNode expected) {
    return asked.about().equals(expected.get("about").asText())
        && (!expected.has("council")
            || Stream.concat(asked.council().stream(), asked.jointCommittee().stream())
                .anyMatch(
                    about -> about.toString().equals(expected.get("council").asText())));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
