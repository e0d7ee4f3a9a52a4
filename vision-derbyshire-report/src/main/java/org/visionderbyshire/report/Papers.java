package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.advice.Change;
import org.visionderbyshire.advice.Changes;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.advice.WhyNot;
import org.visionderbyshire.analysis.AnswerChange;
import org.visionderbyshire.analysis.CountChange;
import org.visionderbyshire.analysis.Coverage;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.FactChange;
import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.Portfolio;
import org.visionderbyshire.analysis.PortfolioDifference;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.analysis.Workload;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.KnownFinding;
import org.visionderbyshire.determination.KnownQuestion;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.paper.Note;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Figures;
import org.visionderbyshire.vocabulary.Term;

/** Papers on what lies beside an answer, on policies, and on many initiatives at once. */
public final class Papers {

  /** So many moves of an amendment are told; more would not be read. */
  private static final int TOLD = 12;

  /** What a change begins with that only adds an act. */
  private static final String ALSO_ASKED = "are also asked for ";

  /** What a change holds that puts one act in the place of another. */
  private static final String ASKED = "are asked for ";

  private static final String INSTEAD = " instead of ";

  private Papers() {}

  /**
   * What can be proved of a policy.
   *
   * @param facts where the names of councils are looked up
   * @param files names of files that hold examples, told beside them
   */
  public static Paper of(PolicyReport report, Facts facts, Map<Example, String> files) {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(files, "files");
    return new AnalysisPaper(facts, files).of(report);
  }

  /**
   * How two policies differ.
   *
   * @param facts where the names of councils are looked up
   * @param files names of files that hold examples, told beside them
   */
  public static Paper of(PolicyDifference difference, Facts facts, Map<Example, String> files) {
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(files, "files");
    return new AnalysisPaper(facts, files).of(difference);
  }

  /** The examples of a report, in the order in which its paper tells them. */
  public static List<Example> examples(PolicyReport report) {
    Objects.requireNonNull(report, "report");
    return AnalysisPaper.examples(report);
  }

  /** The examples of a difference, in the order in which its paper tells them. */
  public static List<Example> examples(PolicyDifference difference) {
    Objects.requireNonNull(difference, "difference");
    return AnalysisPaper.examples(difference);
  }

  /**
   * Why something is not in an answer.
   *
   * @param facts where the names of councils are looked up
   */
  public static Paper of(WhyNot whyNot, Facts facts) {
    Objects.requireNonNull(whyNot, "whyNot");
    Objects.requireNonNull(facts, "facts");
    List<Block> blocks = new ArrayList<>();
    blocks.add(summary(whyNot.sentence()));
    notes(blocks, "Why it is there", whyNot.reasons().stream().map(Papers::note));
    add(
        blocks,
        "Rules that say so and do not count",
        whyNot.outweighed().stream()
            .map(each -> new Block.Item(
                full(Wording.about(each, facts) + ": " + each.text()),
                List.of(note(each.reason())))));
    add(blocks, "What it would have taken", WaysByCouncil.blocks(whyNot.ways(), facts).stream());
    add(blocks, "Rules that were not analysed", whyNot.notAnalysed().stream().map(Block.Item::of));
    return new Paper(
        whyNot.initiative() + ": why not " + whyNot.target().words(facts) + "?", blocks);
  }

  private static Note note(Reason reason) {
    return new Note(
        "", reason.sentence(), List.of(), Optional.of(reason.rule()), reason.citations());
  }

  private static Block summary(String sentence) {
    return Block.Paragraph.of(English.full(sentence));
  }

  private static Sentence full(String sentence) {
    return Sentence.of(English.full(sentence));
  }

  /**
   * What would change an answer.
   *
   * @param facts where the names of councils are looked up
   */
  public static Paper of(Changes changes, Facts facts) {
    Objects.requireNonNull(changes, "changes");
    Objects.requireNonNull(facts, "facts");
    List<Block> blocks = new ArrayList<>();
    blocks.add(summary(changes.sentence()));
    AnalysisPaper.unfinished(changes.unfinished(), blocks);
    Set<String> told = new HashSet<>();
    changes
        .groups()
        .forEach(group -> blocks.add(new Block.Section(
            English.capital(group.lead().sentence()),
            alike(group.changes()).stream()
                .map(each -> change(each, told, facts))
                .toList())));
    return new Paper(
        changes.initiative()
            + changes
                .target()
                .map(target -> ": what would bring " + target.words(facts))
                .orElse(": what would change the answer"),
        blocks);
  }

  /** Changes of the same one field, of which nothing more is told, stand together. */
  private static List<List<Change>> alike(List<Change> changes) {
    Map<Object, List<Change>> alike = new LinkedHashMap<>();
    for (Change change : changes) {
      boolean plain =
          change.fields().size() == 1 && change.choices().isEmpty() && !change.isDodge();
      Object likeness =
          plain ? List.of(beginning(change.sentence()), ending(change.sentence())) : change;
      alike.computeIfAbsent(likeness, key -> new ArrayList<>()).add(change);
    }
    return List.copyOf(alike.values());
  }

  /** What sentences of like changes begin with. */
  private static String beginning(String sentence) {
    return Stream.of(ALSO_ASKED, ASKED)
        .filter(words -> sentence.contains(words))
        .findFirst()
        .map(words -> sentence.substring(0, sentence.indexOf(words) + words.length()))
        .orElse(sentence);
  }

  /** What sentences of like changes end with. */
  private static String ending(String sentence) {
    int start = sentence.indexOf(INSTEAD);
    return start < 0 || sentence.contains(ALSO_ASKED) ? "" : sentence.substring(start);
  }

  private static Block change(List<Change> alike, Set<String> told, Facts facts) {
    Change change = alike.get(0);
    String beginning = beginning(change.sentence());
    List<Note> notes = new ArrayList<>();
    for (String dodge : change.dodges()) {
      notes.add(Note.of("This only changes how the matter is presented"
          + (told.add(dodge) ? ": " + dodge : ", as told above.")));
    }
    if (!change.choices().isEmpty()) {
      notes.add(Note.of("Any of these would do: "
          + change.choices().stream()
              .map(choice ->
                  English.and(choice.stream().map(id -> Wording.name(facts, id)).toList()))
              .collect(Collectors.joining("; "))));
    }
    return new Block.Item(
        full(
            alike.size() == 1
                ? change.sentence()
                : beginning
                    + English.or(alike.stream()
                        .map(Change::sentence)
                        .map(each -> each.substring(
                            beginning.length(), each.length() - ending(each).length()))
                        .toList())
                    + ending(change.sentence())),
        notes.stream().distinct().toList());
  }

  /**
   * Which open question to answer first; nothing where none is open.
   *
   * @param initiative the id of the initiative
   * @param facts where the names of councils are looked up
   */
  public static Paper of(String initiative, Optional<NextQuestion> next, Facts facts) {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(next, "next");
    Objects.requireNonNull(facts, "facts");
    String title = initiative + ": what to find out first";
    if (next.isEmpty()) {
      return new Paper(title, List.of(Block.Paragraph.of("No question is open.")));
    }
    NextQuestion question = next.get();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Item(
        full(question.sentence()),
        question.question().reasons().stream().map(Papers::note).toList()));
    add(
        blocks,
        "What each answer leads to",
        question.answers().stream()
            .map(answer -> new Block.Item(full(answer.sentence()), notes(answer, facts))));
    return new Paper(title, blocks);
  }

  private static List<Note> notes(NextQuestion.PossibleAnswer answer, Facts facts) {
    List<Note> notes = new ArrayList<>();
    answer.settings().forEach(setting -> notes.add(Note.of(English.full(setting.words()))));
    answer.note().ifPresent(note -> notes.add(Note.of(English.full(note))));
    if (!answer.remaining().isEmpty()) {
      Map<String, List<String>> open = new LinkedHashMap<>();
      answer
          .remaining()
          .forEach(each -> open.computeIfAbsent(
                  KnownQuestion.title(each.about()), about -> new ArrayList<>())
              .addAll(each.council().stream()
                  .map(id -> Wording.brief(Wording.name(facts, id)))
                  .toList()));
      notes.add(Note.of("Still open: "
          + open.entrySet().stream()
              .map(each -> each.getKey()
                  + (each.getValue().isEmpty()
                      ? ""
                      : " (" + String.join(", ", each.getValue()) + ")"))
              .collect(Collectors.joining("; "))
          + "."));
    }
    return notes;
  }

  /** What many initiatives come to. */
  public static Paper of(Portfolio portfolio) {
    Objects.requireNonNull(portfolio, "portfolio");
    int all = portfolio.initiatives().size();
    Workload total = portfolio.total();
    List<Block> blocks = new ArrayList<>();
    table(
        blocks,
        "Initiatives",
        List.of(
            "Initiative",
            "Level",
            "Settled",
            "Decisions",
            "Key",
            "Perhaps key",
            "Notices",
            "Questions"),
        portfolio.initiatives().stream()
            .map(each -> {
              List<String> row = new ArrayList<>(List.of(
                  each.initiative(),
                  each.level().map(Term::words).orElse("none"),
                  each.settled() ? "yes" : "no"));
              row.addAll(numbers(each.workload()));
              return row;
            })
            .toList());
    table(
        blocks,
        "Who has to do what",
        List.of("Who", "Decisions", "Key", "Perhaps key", "Notices", "Questions"),
        portfolio.shares().stream()
            .map(share -> {
              List<String> row = new ArrayList<>(List.of(share.actor().name()));
              row.addAll(numbers(share.workload()));
              return row;
            })
            .toList());
    counts(blocks, "Levels", "Level", portfolio.levels(), id -> id);
    counts(blocks, "Who decides", "Body", portfolio.bodies(), Wording::of);
    counts(blocks, "Findings", "Finding", portfolio.findings(), KnownFinding::title);
    counts(blocks, "What is asked", "Question", portfolio.questions(), KnownQuestion::title);
    return new Paper(
        English.count(all, "initiative", "initiatives") + " under "
            + AnalysisWords.policy(portfolio.policy()),
        beginning(
            blocks,
            portfolio.settled() + " of " + English.count(all, "initiative", "initiatives")
                + (portfolio.settled() == 1 ? " is settled." : " are settled."),
            "They take " + English.count(total.decisions(), "decision", "decisions") + ", of which "
                + total.keyDecisions() + " are key and " + total.perhapsKey()
                + " may be, and " + English.count(total.notices(), "notice", "notices") + "; "
                + English.count(total.questions(), "question is", "questions are") + " open."));
  }

  private static List<String> numbers(Workload workload) {
    return Stream.of(
            workload.decisions(),
            workload.keyDecisions(),
            workload.perhapsKey(),
            workload.notices(),
            workload.questions())
        .map(number -> Integer.toString(number))
        .toList();
  }

  private static void counts(
      List<Block> blocks,
      String title,
      String head,
      Map<String, Integer> counts,
      UnaryOperator<String> words) {
    table(
        blocks,
        title,
        List.of(head, "How many"),
        counts.entrySet().stream()
            .map(each -> List.of(words.apply(each.getKey()), Integer.toString(each.getValue())))
            .toList());
  }

  /** Which levels and routes of a policy no initiative of many comes to. */
  public static Paper of(Coverage coverage) {
    Objects.requireNonNull(coverage, "coverage");
    Map<String, List<Block>> bySubject = new LinkedHashMap<>();
    for (Coverage.Untouched untouched : coverage.untouched()) {
      bySubject
          .computeIfAbsent(English.capital(untouched.subject()), key -> new ArrayList<>())
          .add(new Block.Item(
              full(untouched.region().words() + ": " + untouched.answer()),
              untouched.rules().stream()
                  .map(rule -> Note.of("", rule.sentence(), rule.id(), List.of()))
                  .toList()));
    }
    List<Block> blocks = new ArrayList<>();
    bySubject.forEach((subject, items) -> blocks.add(new Block.Section(subject, items)));
    return new Paper(
        "What no initiative comes to",
        beginning(
            blocks,
            English.count(coverage.initiatives(), "initiative", "initiatives")
                + " come to " + coverage.touched() + " of " + coverage.cases()
                + " cases that levels and routes know.",
            English.count(coverage.untouched().size(), "answer is", "answers are")
                + " given to none of them."));
  }

  /** What moves in many initiatives. */
  public static Paper of(PortfolioDifference difference) {
    Objects.requireNonNull(difference, "difference");
    int moving = difference.movers().size();
    String premise = AnalysisWords.premise(
        difference.before(),
        difference.readingsBefore(),
        difference.after(),
        difference.readingsAfter());
    List<String> summary = new ArrayList<>();
    summary.add(
        moving == 0
            ? "No initiative is answered otherwise."
            : moving + " of " + English.count(difference.initiatives(), "initiative", "initiatives")
                + (moving == 1 ? " is" : " are") + " answered otherwise"
                + level(difference.moversBy("level")) + ".");
    if (!difference.otherReasons().isEmpty()) {
      summary.add(difference.otherReasons().size()
          + " more are answered alike, but for other reasons; they stand last.");
    }
    List<Block> blocks = new ArrayList<>();
    for (PortfolioDifference.Mover mover : difference.movers()) {
      add(
          blocks,
          mover.title()
              + (mover.title().equals(mover.initiative()) ? "" : " (" + mover.initiative() + ")"),
          mover.changes().stream()
              .map(AnswerChange::words)
              .map(English::capital)
              .map(Block.Item::of));
    }
    changes(blocks, "In all", "What", difference.totals());
    changes(blocks, "Levels", "Level", difference.levels());
    changes(blocks, "Who decides", "Body", difference.bodies());
    changes(blocks, "Findings", "Finding", difference.findings());
    changes(blocks, "What is asked", "Question", difference.questions());
    table(
        blocks,
        "Who has to do what",
        List.of("Who", "Decisions", "Key", "Notices", "Questions"),
        difference.shares().stream()
            .filter(PortfolioDifference.ShareChange::isChange)
            .map(share -> List.of(
                share.actor().name(),
                change(share.decisions()),
                change(share.keyDecisions()),
                change(share.notices()),
                change(share.questions())))
            .toList());
    add(
        blocks,
        "Answered alike for other reasons",
        difference.otherReasons().stream().map(Block.Item::of));
    return new Paper(
        "What moves in " + English.count(difference.initiatives(), "initiative", "initiatives")
            + (premise.isEmpty() ? "" : " if " + premise),
        beginning(blocks, summary.toArray(String[]::new)));
  }

  /** What a policy answers differently in the light of other facts. */
  public static Paper of(FactsDifference difference) {
    Objects.requireNonNull(difference, "difference");
    List<Block> blocks = new ArrayList<>();
    AnalysisPaper.unfinished(difference.unfinished(), blocks);
    for (FactsDifference.Amendment amendment : difference.amendments()) {
      blocks.add(new Block.Section(
          English.capital(amendment.actor().name()) + ", " + days(amendment.period()),
          items(amendment)));
    }
    return new Paper(
        "What other facts change under " + AnalysisWords.policy(difference.policy()),
        beginning(
            blocks,
            verdict(difference),
            Figures.number(difference.facts())
                + (difference.facts() == 1 ? " fact was" : " facts were")
                + " held against each other, and " + AnalysisWords.cases(difference.compared())
                + (difference.compared() == 1 ? " was" : " were") + " determined by both."));
  }

  private static String verdict(FactsDifference difference) {
    int all = difference.amendments().size();
    if (all == 0 && difference.unfinished().isPresent()) {
      return "Facts differ, and nothing is known yet of what comes of it.";
    }
    if (all == 0) {
      return "No fact differs. The two are proved to be equal.";
    }
    if (difference.isEqual()) {
      return English.count(all, "amendment", "amendments")
          + " of facts, on which no answer depends."
          + " The two are proved to be equal, citations and names left aside.";
    }
    int bearing = (int) difference.amendments().stream()
        .filter(FactsDifference.Amendment::bearsOnAnswers)
        .count();
    int moves = difference.moves().size();
    return English.count(all, "amendment", "amendments") + " of facts"
        + (bearing == all
            ? ""
            : ", of which " + bearing + (bearing == 1 ? " bears" : " bear") + " on answers")
        + (moves == 0
            ? ". No answer that was compared moves, but this is no proof."
            : ", and " + English.count(moves, "move", "moves") + " of answers.");
  }

  private static String days(Period period) {
    return period.equals(Period.ALWAYS) ? "on all days" : English.period(period);
  }

  private static List<Block> items(FactsDifference.Amendment amendment) {
    List<Block> items = new ArrayList<>();
    amendment.facts().forEach(change -> items.add(item(change)));
    List<Move> moves = amendment.moves();
    moves.stream().limit(TOLD).map(Papers::item).forEach(items::add);
    if (moves.size() > TOLD) {
      items.add(Block.Item.of(
          "And " + Figures.number(moves.size() - TOLD) + " more, all in the JSON form."));
    } else if (moves.isEmpty() && amendment.bearsOnAnswers()) {
      items.add(Block.Item.of("No answer that was compared moves."));
    }
    return items;
  }

  private static Block item(FactChange change) {
    return new Block.Item(
        Sentence.of("What differs, " + change.kind() + ": " + change.before() + " becomes "
            + change.after() + "."),
        switch (change.bearing()) {
          case ANSWERS -> List.of();
          case WORDS -> List.of(Note.of("It shows in what answers cite and in their words alone."));
          case NOTHING -> List.of(Note.of("No answer shows it."));
        });
  }

  private static Block item(Move move) {
    List<Note> notes = new ArrayList<>();
    rules(notes, "before", move.rulesBefore());
    rules(notes, "after", move.rulesAfter());
    return new Block.Item(
        Sentence.of(new Turn(move.subject(), move.before(), move.after(), List.of(move)).words()
            + ". " + AnalysisWords.where(move.region()) + " ("
            + AnalysisWords.cases(move.region()) + ")."),
        notes);
  }

  private static void rules(List<Note> notes, String when, List<RuleReference> rules) {
    rules.forEach(rule -> notes.add(Note.of(when, rule.sentence(), rule.id(), rule.citations())));
  }

  private static String level(int movers) {
    return movers == 0 ? ", none of them at another level" : ", " + movers + " at another level";
  }

  private static void changes(
      List<Block> blocks, String title, String head, Map<String, CountChange> changes) {
    table(
        blocks,
        title,
        List.of(head, "Before", "New", "Gone", "After"),
        changes.entrySet().stream()
            .filter(each -> each.getValue().isChange())
            .map(each -> List.of(
                Wording.of(each.getKey()),
                Integer.toString(each.getValue().before()),
                Integer.toString(each.getValue().added()),
                Integer.toString(each.getValue().removed()),
                Integer.toString(each.getValue().after())))
            .toList());
  }

  private static String change(CountChange change) {
    return change.isChange()
        ? change.before() + " to " + change.after()
        : Integer.toString(change.before());
  }

  private static void add(List<Block> blocks, String title, Stream<? extends Block> items) {
    List<Block> all = items.<Block>map(item -> item).toList();
    if (!all.isEmpty()) {
      blocks.add(new Block.Section(title, all));
    }
  }

  private static void notes(List<Block> blocks, String title, Stream<Note> notes) {
    List<Note> all = notes.toList();
    if (!all.isEmpty()) {
      blocks.add(new Block.Section(title, new Block.Notes(all)));
    }
  }

  private static void table(
      List<Block> blocks, String title, List<String> heads, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      blocks.add(new Block.Section(title, new Block.Table(heads, rows)));
    }
  }

  /** Blocks behind paragraphs. */
  private static List<Block> beginning(List<Block> blocks, String... summary) {
    List<Block> all = new ArrayList<>();
    Stream.of(summary).map(Block.Paragraph::of).forEach(all::add);
    all.addAll(blocks);
    return all;
  }
}
