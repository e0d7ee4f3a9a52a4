package org.visionderbyshire.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.determination.Aspect;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.KnownAssumption;
import org.visionderbyshire.determination.KnownCondition;
import org.visionderbyshire.determination.KnownFinding;
import org.visionderbyshire.determination.KnownId;
import org.visionderbyshire.determination.KnownQuestion;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.vocabulary.Term;

/** The ids of answers as a document: what each means, and which rules say it. */
final class IdTables {

  private final List<Rule> rules;
  private final List<String> blocks = new ArrayList<>();

  private IdTables(List<Rule> rules) {
    this.rules = rules;
  }

  /** The document, in Markdown. */
  static String markdown(List<Rule> rules) {
    return new IdTables(rules).written();
  }

  /** The ids of which a rule says a word. */
  static Stream<String> ids(Rule rule, String word) {
    return rule.insertions().stream()
        .filter(insertion -> insertion.word().equals(word))
        .map(insertion -> insertion.arguments().get(0))
        .map(id -> id instanceof Term term ? term.code() : id.toString());
  }

  private String written() {
    blocks.add("# Ids of answers");
    blocks.add("This is written from the constants and the rules themselves and checked against"
        + " them.");
    blocks.add("Answers hold these ids as text, in Java as in [JSON](json.md). In Java each is a"
        + " constant of `org.visionderbyshire.determination`: `KnownFinding.NO_AMBITION.code()` is"
        + " `no-ambition`, and `KnownFinding.of(finding.id())` finds the constant of an answer. A policy of"
        + " your own is free in the ids of its findings, assumptions and conditions; for one that is"
        + " not listed here `of` gives none. The [policy reference](policy.md) tells what a"
        + " rule says in full, and when.");
    table(
        "Findings",
        "What a reader should know beside level and route, `Finding.id()`: `KnownFinding`.",
        "finding",
        KnownFinding.values(),
        KnownId::meaning);
    table(
        "Questions",
        "What somebody has to find out, `Question.about()`: `KnownQuestion`. A rule can ask no"
            + " other, as each answer to a question is tried.",
        "ask",
        KnownQuestion.values(),
        KnownId::meaning);
    table(
        "Assumptions",
        "What was taken to be so because nobody said otherwise, `Assumption.id()`:"
            + " `KnownAssumption`.",
        "assume",
        KnownAssumption.values(),
        KnownId::meaning);
    table(
        "Conditions",
        "What must be so, or be done first, for a step to stand, `Condition.id()`:"
            + " `KnownCondition`.",
        "condition",
        KnownCondition.values(),
        KnownId::meaning);
    table(
        "Notices",
        "What a step must be announced by, `Notice.kind()`: `Notice.Kind`. A rule can name no other.",
        "notice",
        Notice.Kind.values(),
        Notice.Kind::title);
    table(
        "Duties",
        "What must be done beside the notices, `Duty.kind()`: `Duty.Kind`. A rule can name no other.",
        "duty",
        Duty.Kind.values(),
        Duty.Kind::words);
    section(
        "What can change",
        "What an answer to a question, or another reading, would change, `Question.changes()` and"
            + " `UsedReading.Alternative.changes()`, in the order in which it is told: `Aspect`.",
        Stream.concat(
            Stream.of(row("id", "what would change"), row("---", "---")),
            Stream.of(Aspect.values()).map(aspect -> row(code(aspect), aspect.words()))));
    return String.join("\n\n", blocks) + "\n";
  }

  private <T extends Term> void table(
      String title, String about, String word, T[] ids, Function<? super T, String> meaning) {
    section(
        title,
        about,
        Stream.concat(
            Stream.of(row("id", "meaning", "said by"), row("---", "---", "---")),
            Stream.of(ids).map(id -> row(code(id), meaning.apply(id), saidBy(word, id)))));
  }

  private void section(String title, String about, Stream<String> rows) {
    blocks.add("## " + title);
    blocks.add(about);
    blocks.add(rows.collect(Collectors.joining("\n")));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String code(Term id) {
    return "`" + id.code() + "`";
  }

  /** The rules that say it, each with what it rests on. */
  private String saidBy(String word, Term id) {
    List<Rule> saying = rules.stream()
        .filter(rule -> ids(rule, word).anyMatch(id.code()::equals))
        .toList();
    return saying.isEmpty()
        ? "the library itself, whatever the policy"
        : saying.stream().map(IdTables::named).collect(Collectors.joining(", "));
  }

  private static String named(Rule rule) {
    return "["
        + rule.id()
        + "](policy.md#rule-"
        + rule.id()
        + ") ("
        + rule.citations().stream().map(Citation::text).collect(Collectors.joining("; "))
        + ")";
  }
}
