package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.KnownAssumption;
import org.visionderbyshire.determination.KnownCondition;
import org.visionderbyshire.determination.KnownFinding;
import org.visionderbyshire.determination.KnownQuestion;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.sentence.English;

/** What an answer says in plain words drops nothing that its JSON form has. */
class ExplainedTest {

  /** The same in other words: what of these follows from what is told, or is no word at all. */
  private static final Set<String> TOLD_OTHERWISE = Set.of(
      "format", // of the JSON form
      "sentence", // of reasons, by the ids of their rules; of findings and the like, the same again
      "changes", // in words of their own
      "count",
      "settled",
      "applies",
      "kind", // of notices, holds and duties, in words of their own
      "keyDecision",
      "level", // also told where levels are
      "item",
      "notice",
      "waived",
      "waiver", // of a constitution, in words of its own
      "chosen",
      "agreement",
      "unit");

  private static void leaves(String field, JsonNode node, Set<String> leaves) {
    if (field.equals("clock") || field.equals("addresses")) {
      // of a call-in that does not apply the reason alone is told; addresses follow from citations
      return;
    }
    if (node.path("step").path("action").asText().equals("inform")) {
      return; // who is only told has no day: it is told at the next meeting
    }
    if (field.equals("callIn") && !node.path("applies").asText().equals("no")) {
      leaves("", node.path("clock"), leaves);
    }
    if (node.isObject()) {
      node.properties().forEach(entry -> leaves(entry.getKey(), entry.getValue(), leaves));
    } else if (node.isArray()) {
      node.forEach(entry -> leaves(field, entry, leaves));
    } else if (node.isTextual() && !TOLD_OTHERWISE.contains(field)) {
      leaves.add(field + ": " + node.textValue());
    }
  }

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static String plain(String words) {
    return DAY.matcher(words)
        .replaceAll(day -> English.day(LocalDate.parse(day.group())))
        .toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replaceAll("\\s+", " ");
  }

  private static Set<String> missing(Determination answer) {
    Set<String> leaves = new TreeSet<>();
    leaves("", DeterminationJson.tree(answer), leaves);
    String told = plain(answer.explain());
    Set<String> missing = new TreeSet<>();
    for (String leaf : leaves) {
      String value = leaf.substring(leaf.indexOf(": ") + 2);
      // a council is told by its name, and what has an id by its words
      if (Stream.of(
              value,
              name(answer, value),
              KnownFinding.title(value),
              KnownQuestion.title(value),
              KnownAssumption.title(value),
              KnownCondition.inShort(value))
          .map(ExplainedTest::plain)
          .noneMatch(told::contains)) {
        missing.add(leaf);
      }
    }
    return missing;
  }

  /** The name of a council by its id. */
  private static String name(Determination answer, String id) {
    return answer
        .steps()
        .filter(
            step -> step.council().map(council -> council.value().equals(id)).orElse(false))
        .map(step -> step.name())
        .findFirst()
        .orElse(id);
  }

  @Test
  void explainDropsNothing() {
    Forwards forwards = new Forwards(23, Shipped.GOVERNANCE.policy().readings());
    Set<String> missing = new TreeSet<>();
    for (int i = 0; i < 300; i++) {
      Forwards.Run run = forwards.next();
      try {
        Determination answer = Shipped.GOVERNANCE
            .with(run.readings())
            .determine(run.initiative(), run.facts(), run.window());
        missing.addAll(missing(answer));
      } catch (BadInputException e) {
        assertThat(e).hasMessageContaining("bank holidays");
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Else the test above could look for nothing. */
  @Test
  void muchIsLookedFor() {
    Forwards forwards = new Forwards(23, Shipped.GOVERNANCE.policy().readings());
    Forwards.Run run = forwards.next();
    Set<String> leaves = new TreeSet<>();
    leaves(
        "",
        DeterminationJson.tree(Shipped.GOVERNANCE
            .with(Map.of())
            .determine(run.initiative(), run.facts(), Window.from(LocalDate.of(2023, 3, 1)))),
        leaves);
    assertThat(leaves).hasSizeGreaterThan(20).anyMatch(leaf -> leaf.startsWith("citations: "));
  }
}
