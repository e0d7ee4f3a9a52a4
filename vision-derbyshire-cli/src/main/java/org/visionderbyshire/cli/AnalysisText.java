package org.visionderbyshire.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.visionderbyshire.report.AnalysisWords;
import org.visionderbyshire.report.Labelled;
import org.visionderbyshire.report.Turn;
import org.visionderbyshire.sentence.English;

/** What is proved of policies, as it can be read to a committee. */
final class AnalysisText {

  private final Terminal terminal;
  private final Facts facts;
  private final boolean inFull;
  private final Map<Example, String> files;

  /**
   * A writer of what is proved.
   *
   * @param inFull whether rules are told with sentence and source, and examples in words; else
   *     rules are told by their ids
   * @param files the examples that were written to files, with these
   */
  AnalysisText(Terminal terminal, Facts facts, boolean inFull, Map<Example, String> files) {
    this.terminal = terminal;
    this.facts = facts;
    this.inFull = inFull;
    this.files = files;
  }

  /** The examples of a difference, in the order in which they are told. */
  static List<Example> examples(PolicyDifference difference) {
    return examples(difference.moves()).toList();
  }

  /** The examples of a report, in the order in which they are told. */
  static List<Example> examples(PolicyReport report) {
    return Stream.of(
            report.gaps().stream().map(gap -> gap.region().example()),
            overlaps(report).map(overlap -> overlap.region().example()),
            report.readingUses().stream().flatMap(use -> examples(use.moves())))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<Example> examples(List<Move> moves) {
    return Turn.of(moves).stream()
        .flatMap(turn -> turn.moves().stream())
        .map(move -> move.region().example());
  }

  /** Those first that no reading settles. */
  private static Stream<Overlap> overlaps(PolicyReport report) {
    return Stream.concat(
        report.overlaps().stream().filter(overlap -> !overlap.isSettled()),
        report.overlaps().stream().filter(Overlap::isSettled));
  }

  String of(PolicyDifference difference) {
    Page page = new Page(terminal);
    page.heading(AnalysisWords.title(difference));
    page.paragraph(0, AnalysisWords.summary(difference));
    turns(page, difference.moves());
    notAnalysed(page, difference.notAnalysed());
    return page.toString();
  }

  String of(PolicyReport report) {
    Page page = new Page(terminal);
    page.heading("What is proved of " + AnalysisWords.policy(report.policy()));
    AnalysisWords.summary(report).forEach(sentence -> page.item(0, sentence));
    gaps(page, "Where something is missing", AnalysisWords.inForce(report));
    gaps(page, "Where something would be missing", AnalysisWords.otherwise(report));
    if (!report.overlaps().isEmpty()) {
      page.blank().heading("Where rules disagree");
      overlaps(report).forEach(overlap -> overlap(page, overlap));
    }
    idle(page, "Rules that never hold", "", report.neverFire());
    idle(page, "Rules that never matter", "", report.neverMatter());
    idle(
        page,
        AnalysisWords.IDLE_CONDITIONS,
        AnalysisWords.OF_IDLE_CONDITIONS,
        report.idleConditions());
    if (!report.readingUses().isEmpty()) {
      page.blank().heading("Where readings matter");
      report.readingUses().forEach(use -> use(page, use));
    }
    notAnalysed(page, report.notAnalysed());
    return page.toString();
  }

  private void turns(Page page, List<Move> moves) {
    for (Turn turn : Turn.of(moves)) {
      page.blank().heading(turn.words());
      turn.moves().forEach(move -> move(page, 2, move));
    }
  }

  private void move(Page page, int indent, Move move) {
    page.item(
        indent,
        where(move.region())
            + (inFull
                ? ""
                : because("before", move.rulesBefore()) + because("after", move.rulesAfter())));
    told(page, indent + 2, "Before", move.rulesBefore());
    told(page, indent + 2, "After", move.rulesAfter());
    example(page, indent + 2, move.region());
  }

  private void gaps(Page page, String title, Map<String, List<Gap>> gaps) {
    if (!gaps.isEmpty()) {
      page.blank().heading(title);
      gaps.forEach((missing, places) -> {
        page.paragraph(2, missing);
        places.forEach(gap -> gap(page, gap));
      });
    }
  }

  private void gap(Page page, Gap gap) {
    page.item(4, where(gap.region()) + (inFull ? "" : grounds(gap)));
    told(page, 6, "Rule there", gap.rules());
    AnalysisWords.remedies(gap).forEach(words -> page.item(6, words));
    example(page, 6, gap.region());
  }

  private void overlap(Page page, Overlap overlap) {
    page.paragraph(2, AnalysisWords.title(overlap));
    page.item(4, where(overlap.region()) + " " + AnalysisWords.remedy(overlap));
    overlap.voices().forEach(voice -> told(page, 4, voice.concludes(), List.of(voice.rule())));
    example(page, 4, overlap.region());
  }

  private void idle(Page page, String title, String lead, List<IdleRule> rules) {
    if (!rules.isEmpty()) {
      page.blank().heading(title);
      if (!lead.isEmpty()) {
        page.paragraph(0, lead);
      }
      for (IdleRule idle : rules) {
        page.item(2, AnalysisWords.of(idle));
        told(page, 4, "Rule", List.of(idle.rule()));
      }
    }
  }

  /** What another option would change; where, only if all is told in full. */
  private void use(Page page, ReadingUse use) {
    page.paragraph(2, AnalysisWords.title(use) + ". " + AnalysisWords.summary(use));
    for (Turn turn : Turn.of(use.moves())) {
      page.item(4, turn.words());
      if (inFull) {
        turn.moves().forEach(move -> move(page, 6, move));
      }
    }
  }

  private static String where(Region region) {
    return AnalysisWords.where(region) + ".";
  }

  private static String because(String label, List<RuleReference> rules) {
    return rules.isEmpty()
        ? ""
        : " " + Page.unbroken("[" + label + " ")
            + rules.stream().map(RuleReference::id).distinct().collect(Collectors.joining(", "))
            + "]";
  }

  /** The sources and the rules that say of a gap that it is open, where there are any. */
  private static String grounds(Gap gap) {
    List<Citation> sources = AnalysisWords.sources(gap);
    List<String> rules = gap.rules().stream().map(RuleReference::id).distinct().toList();
    return rules.isEmpty()
        ? ""
        : " ("
            + sources.stream()
                .map(source -> Page.unbroken(source.text()))
                .collect(Collectors.joining(", ", "", sources.isEmpty() ? "" : "; "))
            + Page.unbroken(rules.size() == 1 ? "rule " : "rules ")
            + String.join(", ", rules)
            + ")";
  }

  private void told(Page page, int indent, String label, List<RuleReference> rules) {
    if (inFull) {
      rules.forEach(rule -> page.item(
          indent,
          English.capital(label) + ": " + rule.sentence() + " "
              + Words.source(rule.id(), rule.citations())));
    }
  }

  private void example(Page page, int indent, Region region) {
    Example example = region.example();
    Optional<String> file = Optional.ofNullable(files.get(example));
    file.ifPresent(name -> page.item(indent, "Example: determine " + Page.unbroken(name)));
    if (inFull) {
      page.item(indent, "Example: " + words(Labelled.of(example.initiative(), facts)) + ".");
      example
          .facts()
          .ifPresent(sheet ->
              page.item(indent, "with these facts: " + words(Labelled.of(sheet, facts)) + "."));
    }
  }

  private static String words(List<Labelled> parts) {
    return parts.stream()
        .map(part -> part.label() + ": " + part.words())
        .collect(Collectors.joining("; "));
  }

  private void notAnalysed(Page page, List<RuleReference> rules) {
    if (!rules.isEmpty()) {
      page.blank().heading("Rules that were not analysed");
      rules.forEach(rule -> page.item(
          2, English.capital(rule.sentence()) + " " + Words.source(rule.id(), rule.citations())));
    }
  }
}
