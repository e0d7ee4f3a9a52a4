package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.Collection;
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
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.effort.Unfinished;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.paper.Note;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Figures;

/** Lays out what can be proved of policies, as it can be read to a committee. */
final class AnalysisPaper {

  private final Facts facts;
  private final Map<Example, String> files;

  /**
   * A layout.
   *
   * @param facts where names are looked up
   * @param files how examples are looked at that were written to files
   */
  AnalysisPaper(Facts facts, Map<Example, String> files) {
    this.facts = facts;
    this.files = files;
  }

  Paper of(PolicyReport report) {
    List<Block> blocks = new ArrayList<>();
    boolean finished = report.unfinished().isEmpty();
    unfinished(report.unfinished(), blocks);
    AnalysisWords.summary(report).forEach(sentence -> blocks.add(Block.Paragraph.of(sentence)));
    blocks.add(new Block.Entries(List.of(
        Block.Entry.of("Policy", AnalysisWords.policy(report.policy())),
        Block.Entry.of("Readings", readings(report.readings())),
        Block.Entry.of(
            "Looked at",
            AnalysisWords.cases(report.cases()) + ", by " + Figures.number(report.rows())
                + " rows of the answer table"))));
    Map<String, List<Gap>> missing = AnalysisWords.inForce(report);
    blocks.add(section(
        "Where something is missing",
        none("Nothing is missing anywhere.", finished),
        gaps(missing)));
    Map<String, List<Gap>> otherwise = AnalysisWords.otherwise(report);
    if (!otherwise.isEmpty()) {
      blocks.add(new Block.Section("Where something would be missing", gaps(otherwise)));
    }
    blocks.add(
        section("Where rules disagree", none("They nowhere do.", finished), overlaps(report)));
    blocks.add(section(
        "Rules that never hold", none("There is none.", finished), idle(report.neverFire())));
    blocks.add(section(
        "Rules that never matter", none("There is none.", finished), idle(report.neverMatter())));
    List<Block> conditions = idle(report.idleConditions());
    if (!conditions.isEmpty()) {
      conditions.add(0, Block.Paragraph.of(AnalysisWords.OF_IDLE_CONDITIONS));
    }
    blocks.add(
        section(AnalysisWords.IDLE_CONDITIONS, none("There is none.", finished), conditions));
    blocks.add(section(
        "Where readings matter",
        none("There is no reading.", finished),
        report.readingUses().stream().<Block>map(this::use).toList()));
    notAnalysed(report.notAnalysed(), blocks);
    return new Paper("What is proved of " + AnalysisWords.policy(report.policy()), blocks);
  }

  Paper of(PolicyDifference difference) {
    List<Block> blocks = new ArrayList<>();
    unfinished(difference.unfinished(), blocks);
    blocks.add(Block.Paragraph.of(AnalysisWords.summary(difference)));
    List<Block.Entry> entries = new ArrayList<>();
    entries.add(Block.Entry.of("Before", AnalysisWords.policy(difference.before())));
    entries.add(Block.Entry.of("After", AnalysisWords.policy(difference.after())));
    List<String> readings = AnalysisWords.readings(difference);
    if (!readings.isEmpty()) {
      entries.add(Block.Entry.of("Readings", String.join(", ", readings)));
    }
    entries.add(Block.Entry.of(
        "Compared",
        AnalysisWords.cases(difference.compared())
            + (difference.unreached() == 0
                ? ""
                : "; no initiative was found to lead to "
                    + Figures.number(difference.unreached())
                    + " that are answered differently")));
    blocks.add(new Block.Entries(entries));
    for (Turn turn : Turn.of(difference.moves())) {
      blocks.add(new Block.Section(turn.words(), moves(turn)));
    }
    notAnalysed(difference.notAnalysed(), blocks);
    return new Paper(AnalysisWords.title(difference), blocks);
  }

  /** The examples of a difference, in the order in which they are told. */
  static List<Example> examples(PolicyDifference difference) {
    return examples(difference.moves()).toList();
  }

  /** The examples of a report, in the order in which they are told. */
  static List<Example> examples(PolicyReport report) {
    return Stream.of(
            report.gaps().stream().map(gap -> gap.region().example()),
            inOrder(report).map(overlap -> overlap.region().example()),
            report.readingUses().stream().flatMap(use -> examples(use.moves())))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<Example> examples(List<Move> moves) {
    return Turn.of(moves).stream()
        .flatMap(turn -> turn.moves().stream())
        .map(move -> move.region().example());
  }

  /** Says that something is not finished, and what is missing, if it is so. */
  static void unfinished(Optional<Unfinished> unfinished, List<Block> blocks) {
    unfinished.ifPresent(known -> blocks.add(new Block.Item(
        Sentence.of(known.sentence()),
        List.of(Note.of("Not looked at to the end: " + String.join("; ", known.missing()))))));
  }

  /** What is said of nothing; where not all was looked at, only that. */
  private static String none(String words, boolean finished) {
    return finished ? words : "None was found so far.";
  }

  private static Block section(String title, String none, List<Block> blocks) {
    return new Block.Section(title, blocks.isEmpty() ? List.of(Block.Paragraph.of(none)) : blocks);
  }

  private static String readings(Map<String, String> readings) {
    return readings.entrySet().stream()
        .map(reading -> Wording.of(reading.getKey()) + " is " + Wording.of(reading.getValue()))
        .collect(Collectors.joining(", "));
  }

  private List<Block> gaps(Map<String, List<Gap>> gaps) {
    List<Block> sections = new ArrayList<>();
    gaps.forEach((missing, places) -> {
      List<Block> blocks = new ArrayList<>();
      for (Gap gap : places) {
        List<Note> notes = new ArrayList<>(rules("rule there", gap.rules()));
        AnalysisWords.remedies(gap).forEach(words -> notes.add(Note.of(words)));
        place(gap.region(), "", AnalysisWords.sources(gap), notes, blocks);
      }
      sections.add(new Block.Section(missing, blocks));
    });
    return sections;
  }

  /** Those first that no reading settles. */
  private static Stream<Overlap> inOrder(PolicyReport report) {
    return Stream.concat(
        report.overlaps().stream().filter(overlap -> !overlap.isSettled()),
        report.overlaps().stream().filter(Overlap::isSettled));
  }

  private List<Block> overlaps(PolicyReport report) {
    return inOrder(report)
        .<Block>map(overlap -> {
          List<Block> blocks = new ArrayList<>();
          place(
              overlap.region(),
              " " + AnalysisWords.remedy(overlap),
              List.of(),
              overlap.voices().stream()
                  .flatMap(voice -> rules(voice.concludes(), List.of(voice.rule())).stream())
                  .toList(),
              blocks);
          return new Block.Section(AnalysisWords.title(overlap), blocks);
        })
        .toList();
  }

  private static List<Block> idle(List<IdleRule> rules) {
    return rules.stream()
        .<Block>map(idle ->
            new Block.Item(Sentence.of(AnalysisWords.of(idle)), rules("", List.of(idle.rule()))))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** What another option would change; where, only if all is told in full. */
  private Block use(ReadingUse use) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.of(AnalysisWords.summary(use)));
    for (Turn turn : Turn.of(use.moves())) {
      blocks.add(Block.Item.of(turn.words()));
      blocks.add(
          new Block.Details("In " + AnalysisWords.cases(turn.cases()), List.of(), moves(turn)));
    }
    return new Block.Section(AnalysisWords.title(use), blocks);
  }

  private List<Block> moves(Turn turn) {
    List<Block> blocks = new ArrayList<>();
    for (Move move : turn.moves()) {
      List<Note> notes = new ArrayList<>(rules("before", move.rulesBefore()));
      notes.addAll(rules("after", move.rulesAfter()));
      place(move.region(), "", List.of(), notes, blocks);
    }
    return blocks;
  }

  /** Where something is so, in how many cases, by which rules, and an example. */
  private void place(
      Region region, String more, List<Citation> sources, List<Note> notes, List<Block> blocks) {
    Example example = region.example();
    List<Note> all = new ArrayList<>(notes);
    Optional.ofNullable(files.get(example))
        .ifPresent(file -> all.add(Note.of("Example: determine " + file)));
    blocks.add(new Block.Item(
        Sentence.of(AnalysisWords.where(region) + " (" + AnalysisWords.cases(region)
            + sources.stream().map(source -> "; " + source.text()).collect(Collectors.joining())
            + ")." + more),
        all));
    blocks.add(new Block.Details(
        "Example",
        entries(Labelled.of(example.initiative(), facts)),
        example.facts().stream()
            .<Block>map(sheet -> new Block.Details(
                "with these facts", entries(Labelled.of(sheet, facts)), List.of()))
            .toList()));
  }

  private static List<Block.Entry> entries(List<Labelled> parts) {
    return parts.stream()
        .map(part -> Block.Entry.of(part.label(), part.words()))
        .toList();
  }

  private static List<Note> rules(String label, Collection<RuleReference> rules) {
    return rules.stream()
        .map(rule -> Note.of(label, rule.sentence(), rule.id(), rule.citations()))
        .toList();
  }

  private static void notAnalysed(List<RuleReference> rules, List<Block> blocks) {
    if (!rules.isEmpty()) {
      blocks.add(
          new Block.Section("Rules that were not analysed", new Block.Notes(rules("", rules))));
    }
  }
}
