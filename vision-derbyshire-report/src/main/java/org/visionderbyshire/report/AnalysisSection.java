package org.visionderbyshire.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Figures;

/** What can be proved of policies, on a page. */
final class AnalysisSection {

  private final Markup out;
  private final Facts facts;

  AnalysisSection(Markup out, Facts facts) {
    this.out = out;
    this.facts = facts;
  }

  static String title(PolicyReport report) {
    return "What is proved of " + report.policy().name();
  }

  void write(PolicyReport report) {
    begin(title(report), AnalysisWords.summary(report));
    out.open("dl").line();
    entry("Policy", AnalysisWords.policy(report.policy()));
    entry("Readings", readings(report.readings()));
    entry(
        "Looked at",
        AnalysisWords.cases(report.cases()) + ", by " + Figures.number(report.rows())
            + " rows of the answer table");
    out.close().line();

    section("Where something is missing");
    Map<String, List<Gap>> missing = AnalysisWords.inForce(report);
    none(missing.values(), "Nothing is missing anywhere.");
    gaps(missing);
    Map<String, List<Gap>> otherwise = AnalysisWords.otherwise(report);
    if (!otherwise.isEmpty()) {
      section("Where something would be missing");
      gaps(otherwise);
    }

    section("Where rules disagree");
    none(report.overlaps(), "They nowhere do.");
    report.overlaps().stream().filter(overlap -> !overlap.isSettled()).forEach(this::overlap);
    report.overlaps().stream().filter(Overlap::isSettled).forEach(this::overlap);

    section("Rules that never hold");
    none(report.neverFire(), "There is none.");
    report.neverFire().forEach(this::idle);
    section("Rules that never matter");
    none(report.neverMatter(), "There is none.");
    report.neverMatter().forEach(this::idle);
    section(AnalysisWords.IDLE_CONDITIONS);
    none(report.idleConditions(), "There is none.");
    if (!report.idleConditions().isEmpty()) {
      out.element("p", AnalysisWords.OF_IDLE_CONDITIONS).line();
    }
    report.idleConditions().forEach(this::idle);

    section("Where readings matter");
    none(report.readingUses(), "There is no reading.");
    report.readingUses().forEach(this::use);
    notAnalysed(report.notAnalysed());
    out.close().line();
  }

  void write(PolicyDifference difference) {
    begin(AnalysisWords.title(difference), List.of(AnalysisWords.summary(difference)));
    out.open("dl").line();
    entry("Before", AnalysisWords.policy(difference.before()));
    entry("After", AnalysisWords.policy(difference.after()));
    List<String> readings = AnalysisWords.readings(difference);
    if (!readings.isEmpty()) {
      entry("Readings", String.join(", ", readings));
    }
    entry(
        "Compared",
        AnalysisWords.cases(difference.compared())
            + (difference.unreached() == 0
                ? ""
                : "; no initiative was found to lead to "
                    + Figures.number(difference.unreached())
                    + " that are answered differently"));
    out.close().line();
    for (Turn turn : Turn.of(difference.moves())) {
      out.element("h2", turn.words()).line();
      turn.moves().forEach(this::move);
    }
    notAnalysed(difference.notAnalysed());
    out.close().line();
  }

  private void begin(String title, List<String> summary) {
    out.open("article").line().element("h1", title).line();
    summary.forEach(sentence -> out.element("p", sentence, "class", "summary").line());
    InitiativeSection.noAdvice(out);
    out.line();
  }

  private void section(String title) {
    out.element("h2", title).line();
  }

  private void entry(String label, String words) {
    out.element("dt", label).element("dd", words).line();
  }

  private static String readings(Map<String, String> readings) {
    return readings.entrySet().stream()
        .map(reading -> Wording.of(reading.getKey()) + " is " + Wording.of(reading.getValue()))
        .collect(Collectors.joining(", "));
  }

  private void none(Collection<?> list, String words) {
    if (list.isEmpty()) {
      out.element("p", words).line();
    }
  }

  private void gaps(Map<String, List<Gap>> gaps) {
    gaps.forEach((missing, places) -> {
      out.element("h3", missing).line();
      places.forEach(this::gap);
    });
  }

  private void gap(Gap gap) {
    item(gap.region());
    AnalysisWords.remedies(gap).forEach(words -> out.element("p", words).line());
    small(gap.region(), List.of(new Spoken("Rule there", gap.rules())));
  }

  private void overlap(Overlap overlap) {
    out.element("h3", AnalysisWords.title(overlap)).line();
    item(overlap.region());
    out.element("p", AnalysisWords.remedy(overlap)).line();
    small(
        overlap.region(),
        overlap.voices().stream()
            .map(voice -> new Spoken(voice.concludes(), List.of(voice.rule())))
            .toList());
  }

  private void idle(IdleRule idle) {
    out.open("div", "class", "step item").line().open("p");
    out.text(AnalysisWords.of(idle)).close().line();
    out.open("ul", "class", "why").line();
    out.element("li", English.capital(rule(idle.rule()))).line();
    out.close().close().line();
  }

  private void use(ReadingUse use) {
    out.element("h3", AnalysisWords.title(use)).line();
    out.element("p", AnalysisWords.summary(use)).line();
    for (Turn turn : Turn.of(use.moves())) {
      out.open("details").line();
      out.element("summary", turn.words() + " (" + AnalysisWords.cases(turn.cases()) + ")")
          .line();
      turn.moves().forEach(this::move);
      out.close().line();
    }
  }

  private void move(Move move) {
    item(move.region());
    small(
        move.region(),
        List.of(new Spoken("Before", move.rulesBefore()), new Spoken("After", move.rulesAfter())));
  }

  private void item(Region region) {
    out.open("div", "class", "step item").line();
    out.element("p", AnalysisWords.where(region) + ".").line();
  }

  /**
   * Rules that are told under one word.
   *
   * @param label the word
   */
  private record Spoken(String label, List<RuleReference> rules) {}

  /** Ends an item: how many cases, the rules, and an example. */
  private void small(Region region, List<Spoken> told) {
    out.open("ul", "class", "why").line();
    out.element("li", AnalysisWords.cases(region)).line();
    for (Spoken each : told) {
      for (RuleReference rule : each.rules()) {
        out.element("li", each.label() + ": " + rule(rule)).line();
      }
    }
    out.close().line();
    example(region.example());
    out.close().line();
  }

  private static String rule(RuleReference rule) {
    return rule.sentence() + " [" + rule.id()
        + rule.citations().stream()
            .map(Citation::text)
            .collect(Collectors.joining("; ", rule.citations().isEmpty() ? "" : ": ", ""))
        + "]";
  }

  private void example(Example example) {
    out.open("details").element("summary", "An example").line().open("dl").line();
    Labelled.of(example.initiative(), facts).forEach(part -> entry(part.label(), part.words()));
    out.close().line();
    example.facts().map(sheet -> Labelled.of(sheet, facts)).ifPresent(parts -> {
      out.element("p", "with these facts:", "class", "leads-on")
          .line()
          .open("dl")
          .line();
      parts.forEach(part -> entry(part.label(), part.words()));
      out.close().line();
    });
    out.close().line();
  }

  private void notAnalysed(List<RuleReference> rules) {
    if (!rules.isEmpty()) {
      section("Rules that were not analysed");
      out.open("ul", "class", "why").line();
      rules.forEach(rule -> out.element("li", English.capital(rule(rule))).line());
      out.close().line();
    }
  }
}
