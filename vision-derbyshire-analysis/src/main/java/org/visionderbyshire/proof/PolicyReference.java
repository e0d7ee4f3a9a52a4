package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Place;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.citation.Work;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.internal.words.Phrases;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.policy.Insertion;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleFile;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;

/**
 * A policy as a document for those who answer for it: every rule in words with an example, every
 * reading, and every source with the rules that rest on it. Not thread-safe.
 */
public final class PolicyReference {

  private final Governance governance;
  private final Facts facts;
  private final WorkedExamples examples;
  private final Map<Citation, Set<String>> resting = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();

  private PolicyReference(Governance governance, Facts facts) {
    this.governance = governance;
    this.facts = facts;
    this.examples = new WorkedExamples(Analysis.side(governance, facts), facts);
  }

  /**
   * The document, in Markdown; equal policies and facts give equal documents, byte for byte. This
   * takes some seconds, as an example is looked for and determined for every rule.
   *
   * @param governance the policy, under the readings that examples have where they can
   * @param facts the facts on which examples are built: an area with its councils
   */
  public static String markdown(Governance governance, Facts facts) {
    Objects.requireNonNull(governance, "governance");
    Objects.requireNonNull(facts, "facts");
    return new PolicyReference(governance, facts).written();
  }

  private String written() {
    String name = governance.policy().name();
    line("# Policy reference: " + plain(name) + ", edition "
        + plain(governance.policy().edition()));
    line(
        "This is written from the rules themselves and checked against them. It is not legal advice.");
    line(English.count(governance.rules().size(), "rule", "rules")
        + " in "
        + English.count(governance.policy().files().size(), "chapter", "chapters")
        + ", "
        + English.count(governance.policy().readings().size(), "reading", "readings")
        + ". A rule speaks where all that stands under *holds when* is so. Words in italics are"
        + " filled in with the values of an initiative. Every example has been determined; its"
        + " last line is what the answer says.");
    List<RuleFile> files = governance.policy().files();
    text.append(files.stream()
        .map(file -> "- " + link(title(file), "chapter-" + file.name()) + "\n")
        .collect(Collectors.joining()));
    text.append("- " + link("Readings", "readings") + "\n");
    text.append("- " + link("Sources", "sources") + "\n");
    files.forEach(this::chapter);
    readings();
    sources();
    return text.toString();
  }

  // ---- rules

  private void chapter(RuleFile file) {
    Map<String, List<Rule>> bySituation = bySituation(file);
    heading(2, "chapter-" + file.name(), title(file));
    bySituation.forEach((situation, rules) -> {
      if (bySituation.size() > 1) {
        apart();
        line("**" + English.capital(subject(situation)) + "**");
      }
      rules.forEach(this::rule);
    });
  }

  private Map<String, List<Rule>> bySituation(RuleFile file) {
    Map<String, List<Rule>> bySituation = new LinkedHashMap<>();
    governance.rules().stream()
        .filter(rule -> rule.file().equals(file.name()))
        .sorted(Comparator.comparingInt(Rule::line))
        .forEach(rule -> bySituation
            .computeIfAbsent(rule.situation(), fresh -> new ArrayList<>())
            .add(rule));
    return bySituation;
  }

  /** What a file is about where that is one thing; else what it is called. */
  private String title(RuleFile file) {
    Set<String> situations = bySituation(file).keySet();
    return plain(English.capital(
        situations.size() == 1
            ? subject(situations.iterator().next())
            : file.name().replaceFirst("\\.drl$", "").replace('-', ' ')));
  }

  private static String subject(String situation) {
    return Optional.ofNullable(Attribute.situations().get(situation))
        .map(Phrases::subject)
        .orElse("other rules");
  }

  private void rule(Rule rule) {
    heading(3, "rule-" + rule.id(), plain(rule.id()));
    line(sentence(rule) + ".");
    Set<Citation> rests = new LinkedHashSet<>(rule.citations());
    if (rule.opaque()) {
      item(
          "Opaque",
          "it " + plain(String.join(" and ", rule.opaqueBecause()))
              + "; what it does cannot be told from here, nor shown by an example");
    } else {
      item("Holds when", holdsWhen(rule));
      List<Situation> situations = examples.situations(rule);
      said(rule, situations).ifPresent(said -> item("Says", plain(said)));
      rule.insertions().stream()
          .flatMap(insertion -> conclusions(insertion, situations).stream())
          .filter(Conclusion.Basis.class::isInstance)
          .forEach(basis -> rests.addAll(((Conclusion.Basis) basis).law()));
    }
    for (Rule.Under under : rule.readings()) {
      item(
          "Under the reading",
          link(code(under.reading()), "reading-" + under.reading())
              + " is "
              + English.or(under.options().stream().map(PolicyReference::code).toList()));
    }
    item(
        rule.citations().size() == 1 ? "Source" : "Sources",
        rule.citations().stream().map(this::source).collect(Collectors.joining("; ")));
    rests.forEach(citation -> rests(citation, link(plain(rule.id()), "rule-" + rule.id())));
    if (!rule.opaque()) {
      examples
          .of(rule)
          .ifPresentOrElse(this::example, () -> item("Example", "none has been found"));
    }
  }

  private static String holdsWhen(Rule rule) {
    String conditions = rule.conditions().stream()
        .filter(condition -> condition.comparison() != Condition.Comparison.READ)
        .map(Phrases::condition)
        .distinct()
        .collect(Collectors.joining("; "));
    return conditions.isEmpty() ? "always" : plain(conditions);
  }

  /** What it adds; where that follows from the situation, all that it can be. */
  private Optional<String> said(Rule rule, List<Situation> situations) {
    List<Conclusion> fixed = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Insertion insertion : rule.insertions()) {
      List<Conclusion> conclusions = conclusions(insertion, situations);
      if (conclusions.size() == 1) {
        fixed.addAll(conclusions);
      } else if (conclusions.size() > 1) {
        List<Conclusion> shown = conclusions.stream()
            .filter(conclusion -> examples.isExemplified(situations.stream()
                .filter(situation -> insertion.in(situation).equals(Optional.of(conclusion)))
                .toList()))
            .toList();
        words.add(either((shown.isEmpty() ? conclusions : shown)
            .stream().map(Phrases::conclusion).toList()));
      }
    }
    if (!fixed.isEmpty()) {
      words.add(Phrases.conclusions(fixed));
    }
    return Optional.of(String.join("; ", words)).filter(said -> !said.isEmpty());
  }

  private static List<Conclusion> conclusions(Insertion insertion, List<Situation> situations) {
    return situations.stream()
        .map(insertion::in)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Phrases that begin with the same words, these said once. */
  private static String either(List<String> phrases) {
    List<List<String>> split =
        phrases.stream().map(phrase -> List.of(phrase.split(" ", -1))).toList();
    int same = 0;
    while (isSame(split, same)) {
      same++;
    }
    int shared = same;
    return String.join(" ", split.get(0).subList(0, shared))
        + (shared == 0 ? "" : " ")
        + English.or(split.stream()
            .map(words -> String.join(" ", words.subList(shared, words.size())))
            .toList());
  }

  private static boolean isSame(List<List<String>> split, int word) {
    return split.stream().allMatch(words -> words.size() > word + 1)
        && split.stream().map(words -> words.get(word)).distinct().count() == 1;
  }

  private void example(WorkedExample worked) {
    ExampleWords words = new ExampleWords(worked, facts);
    List<String> lines = new ArrayList<>();
    lines.add(plain(English.capital(words.initiative())) + ".");
    words.supplied().ifPresent(supplied -> lines.add("Supplied: " + plain(supplied) + "."));
    if (!worked.readings().isEmpty()) {
      lines.add("With "
          + English.and(worked.readings().entrySet().stream()
              .map(reading -> code(reading.getKey()) + " read as " + code(reading.getValue()))
              .toList())
          + ".");
    }
    item("Example", String.join(" ", lines));
    item(
        "The answer says",
        worked
            .said()
            .map(reason -> plain(reason.text()) + ".")
            .orElse("nothing in the words of this rule, which works unseen."));
  }

  // ---- readings

  private void readings() {
    heading(2, "readings", "Readings");
    line(
        "Where a source can be read in more ways than one. The first option holds unless another is"
            + " chosen.");
    for (Reading reading : governance.policy().readings()) {
      heading(3, "reading-" + reading.id(), code(reading.id()));
      line(plain(English.capital(reading.title()) + ". " + reading.why()));
      for (String option : reading.optionIds()) {
        String rules = governance.rules().stream()
            .filter(rule -> rule.readings().stream()
                .anyMatch(under ->
                    under.reading().equals(reading.id()) && under.options().contains(option)))
            .map(rule -> link(plain(rule.id()), "rule-" + rule.id()))
            .collect(Collectors.joining(", "));
        text.append("- ")
            .append(code(option))
            .append(", " + plain(reading.meaning(option)))
            .append(option.equals(reading.defaultOption()) ? " (the default)" : "")
            .append(rules.isEmpty() ? ": no rule of its own" : ": " + rules)
            .append('\n');
      }
      item(
          reading.citations().size() == 1 ? "Source" : "Sources",
          reading.citations().stream().map(this::source).collect(Collectors.joining("; ")));
      reading
          .citations()
          .forEach(citation ->
              rests(citation, "reading " + link(code(reading.id()), "reading-" + reading.id())));
    }
  }

  // ---- sources

  private String source(Citation citation) {
    return plain(citation.text())
        + Sources.resolve(citation)
            .filter(place -> !place.isWhole())
            .map(place -> " (" + plain(place.heading()) + ")")
            .orElse("");
  }

  private void rests(Citation citation, String what) {
    resting.computeIfAbsent(citation, fresh -> new LinkedHashSet<>()).add(what);
  }

  private void sources() {
    heading(2, "sources", "Sources");
    line("Each place in a source, and what rests on it.");
    for (Work work : Sources.all()) {
      List<Place> places = work.places().stream()
          .filter(place -> resting.containsKey(place.citation()))
          .toList();
      if (!places.isEmpty()) {
        apart();
        line("### " + plain(work.title()));
        places.forEach(place -> text.append("- **")
            .append(plain(place.citation().text()))
            .append("** ")
            .append(plain(place.heading()))
            .append(": ")
            .append(onIt(place.citation()))
            .append('\n'));
      }
    }
    List<Citation> others = resting.keySet().stream()
        .filter(citation -> Sources.resolve(citation).isEmpty())
        .toList();
    if (!others.isEmpty()) {
      apart();
      line("### Other sources");
      others.forEach(citation -> text.append("- **")
          .append(plain(citation.text()))
          .append("**: ")
          .append(onIt(citation))
          .append('\n'));
    }
  }

  private String onIt(Citation citation) {
    return String.join(", ", resting.getOrDefault(citation, Set.of()));
  }

  // ---- Markdown

  private void heading(int level, String anchor, String words) {
    apart();
    line("#".repeat(level) + " <a id=\"" + anchor + "\"></a>" + words);
  }

  /** Ends a list. */
  private void apart() {
    if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
      text.append('\n');
    }
  }

  private void line(String words) {
    text.append(words).append("\n\n");
  }

  private void item(String label, String words) {
    text.append("- *").append(label).append(":* ").append(words).append('\n');
  }

  private static String link(String words, String anchor) {
    return "[" + words + "](#" + anchor + ")";
  }

  private static String code(String words) {
    return "`" + words + "`";
  }

  /** Text in which nothing means anything in Markdown. */
  static String plain(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
  }

  /** The sentence of a rule, with a capital letter, and in italics what stands for values. */
  private static String sentence(Rule rule) {
    String words = rule.inGeneral()
        .text(part ->
            part instanceof Sentence.Part.Value ? italic(plain(part.text())) : plain(part.text()));
    return words.startsWith("*")
        ? "*" + English.capital(words.substring(1))
        : English.capital(words);
  }

  private static String italic(String words) {
    return "*" + words + "*";
  }
}
