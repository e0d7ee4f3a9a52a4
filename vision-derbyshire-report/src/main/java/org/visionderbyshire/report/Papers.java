package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.advice.Change;
import org.visionderbyshire.advice.Changes;
import org.visionderbyshire.advice.Link;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.advice.Way;
import org.visionderbyshire.advice.WhyNot;
import org.visionderbyshire.analysis.AnswerChange;
import org.visionderbyshire.analysis.CountChange;
import org.visionderbyshire.analysis.Coverage;
import org.visionderbyshire.analysis.FactChange;
import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.Portfolio;
import org.visionderbyshire.analysis.PortfolioDifference;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.analysis.Workload;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Figures;
import org.visionderbyshire.vocabulary.Term;

/** Papers on what lies beside an answer, and on many initiatives at once. */
public final class Papers {

  /** So many moves of an amendment are told; more would not be read. */
  private static final int TOLD = 12;

  private Papers() {}

  /**
   * Why something is not in an answer.
   *
   * @param facts where the names of councils are looked up
   */
  public static Paper of(WhyNot whyNot, Facts facts) {
    Objects.requireNonNull(whyNot, "whyNot");
    Objects.requireNonNull(facts, "facts");
    List<Paper.Section> sections = new ArrayList<>();
    add(
        sections,
        "Why it is there",
        whyNot.reasons().stream()
            .map(reason -> new Paper.Item(
                English.full(reason.text()), List.of(source(reason.rule(), reason.citations()))))
            .toList());
    add(
        sections,
        "Rules that say so and do not count",
        whyNot.outweighed().stream()
            .map(each -> new Paper.Item(
                English.full(Wording.about(each, facts) + ": " + each.text()),
                List.of(English.full(each.reason().text())
                    + " "
                    + source(each.reason().rule(), each.reason().citations()))))
            .toList());
    add(
        sections,
        "What it would have taken",
        whyNot.ways().stream().map(Papers::way).toList());
    add(
        sections,
        "Rules that were not analysed",
        whyNot.notAnalysed().stream().map(Paper.Item::of).toList());
    return new Paper(
        whyNot.initiative() + ": why not " + words(whyNot.target(), facts) + "?",
        List.of(English.full(whyNot.sentence())),
        sections);
  }

  private static Paper.Item way(Way way) {
    List<String> small = new ArrayList<>();
    way.before().forEach(missed -> rest(small, missed.sentence(), missed.citations()));
    for (Link link : way.links()) {
      small.add(English.capital(link.sentence())
          + (link.isHeld() ? " (so it is) " : " ")
          + source(link.rule(), link.citations()));
      link.missed().forEach(missed -> rest(small, missed.sentence(), missed.citations()));
      link.readings().forEach(missed -> rest(small, missed.sentence(), missed.citations()));
    }
    return new Paper.Item(
        English.full(way.sentence()), small.stream().distinct().toList());
  }

  /** Where it rests on something; that it was missed the way itself says. */
  private static void rest(List<String> small, String sentence, List<Citation> citations) {
    if (!citations.isEmpty()) {
      small.add(English.capital(sentence)
          + citations.stream().map(Citation::text).collect(Collectors.joining("; ", " [", "]")));
    }
  }

  private static String words(Target target, Facts facts) {
    if (target instanceof Target.OfLevel level) {
      return "the level " + level.level().code();
    }
    if (target instanceof Target.OfStep step) {
      return Stream.of(
              step.council().map(id -> Wording.name(facts, id) + ","),
              Optional.of(Wording.of(step.body())),
              step.action().map(Wording::of))
          .flatMap(Optional::stream)
          .collect(Collectors.joining(" "));
    }
    Optional<CouncilId> council =
        target instanceof Target.OfKeyDecision key ? key.council() : Optional.empty();
    return "a key decision"
        + council.map(id -> " of " + Wording.name(facts, id)).orElse("");
  }

  /**
   * What would change an answer.
   *
   * @param facts where the names of councils are looked up
   */
  public static Paper of(Changes changes, Facts facts) {
    Objects.requireNonNull(changes, "changes");
    Objects.requireNonNull(facts, "facts");
    return new Paper(
        changes.initiative()
            + changes
                .target()
                .map(target -> ": what would bring " + words(target, facts))
                .orElse(": what would change the answer"),
        List.of(English.full(changes.sentence())),
        changes.groups().stream()
            .map(group -> Paper.Section.of(
                English.capital(group.lead().sentence()),
                group.changes().stream().map(change -> change(change, facts)).toList()))
            .toList());
  }

  private static Paper.Item change(Change change, Facts facts) {
    List<String> small = new ArrayList<>();
    change
        .dodges()
        .forEach(dodge -> small.add("This only changes how the matter is presented: " + dodge));
    if (!change.choices().isEmpty()) {
      small.add("Any of these would do: "
          + change.choices().stream()
              .map(choice ->
                  English.and(choice.stream().map(id -> Wording.name(facts, id)).toList()))
              .collect(Collectors.joining("; ")));
    }
    return new Paper.Item(English.full(change.sentence()), small);
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
      return new Paper(title, List.of("No question is open."), List.of());
    }
    NextQuestion question = next.get();
    List<Paper.Section> sections = new ArrayList<>();
    sections.add(Paper.Section.of(
        "Why it is asked",
        question.question().reasons().stream()
            .map(reason -> new Paper.Item(
                English.full(reason.text()), List.of(source(reason.rule(), reason.citations()))))
            .toList()));
    sections.add(Paper.Section.of(
        "What each answer leads to",
        question.answers().stream()
            .map(answer -> new Paper.Item(
                English.full(answer.sentence()),
                answer.remaining().isEmpty()
                    ? List.of()
                    : List.of("Still open: "
                        + answer.remaining().stream()
                            .map(open -> Wording.of(open.about())
                                + open.council()
                                    .map(id -> " of " + Wording.name(facts, id))
                                    .orElse(""))
                            .collect(Collectors.joining("; ")))))
            .toList()));
    return new Paper(title, List.of(English.full(question.sentence())), sections);
  }

  /** What many initiatives come to. */
  public static Paper of(Portfolio portfolio) {
    Objects.requireNonNull(portfolio, "portfolio");
    int all = portfolio.initiatives().size();
    Workload total = portfolio.total();
    List<Paper.Section> sections = new ArrayList<>();
    table(
        sections,
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
                  each.level().map(Term::code).orElse("none"),
                  each.settled() ? "yes" : "no"));
              row.addAll(numbers(each.workload()));
              return row;
            })
            .toList());
    table(
        sections,
        "Who has to do what",
        List.of("Who", "Decisions", "Key", "Perhaps key", "Notices", "Questions"),
        portfolio.shares().stream()
            .map(share -> {
              List<String> row = new ArrayList<>(List.of(share.actor().name()));
              row.addAll(numbers(share.workload()));
              return row;
            })
            .toList());
    counts(sections, "Levels", "Level", portfolio.levels(), id -> id);
    counts(sections, "Who decides", "Body", portfolio.bodies(), Wording::of);
    counts(sections, "Findings", "Finding", portfolio.findings(), Wording::of);
    counts(sections, "What is asked", "Question", portfolio.questions(), Wording::of);
    return new Paper(
        English.count(all, "initiative", "initiatives") + " under "
            + AnalysisWords.policy(portfolio.policy()),
        List.of(
            portfolio.settled() + " of " + English.count(all, "initiative", "initiatives")
                + (portfolio.settled() == 1 ? " is settled." : " are settled."),
            "They take " + English.count(total.decisions(), "decision", "decisions") + ", of which "
                + total.keyDecisions() + " are key and " + total.perhapsKey()
                + " may be, and " + English.count(total.notices(), "notice", "notices") + "; "
                + English.count(total.questions(), "question is", "questions are") + " open."),
        sections);
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
      List<Paper.Section> sections,
      String title,
      String head,
      Map<String, Integer> counts,
      UnaryOperator<String> words) {
    table(
        sections,
        title,
        List.of(head, "How many"),
        counts.entrySet().stream()
            .map(each -> List.of(words.apply(each.getKey()), Integer.toString(each.getValue())))
            .toList());
  }

  /** Which levels and routes of a policy no initiative of many comes to. */
  public static Paper of(Coverage coverage) {
    Objects.requireNonNull(coverage, "coverage");
    Map<String, List<Paper.Item>> bySubject = new LinkedHashMap<>();
    for (Coverage.Untouched untouched : coverage.untouched()) {
      bySubject
          .computeIfAbsent(English.capital(untouched.subject()), key -> new ArrayList<>())
          .add(new Paper.Item(
              English.full(untouched.region().words() + ": " + untouched.answer()),
              untouched.rules().stream()
                  .map(rule -> rule.id() + ": " + rule.sentence())
                  .toList()));
    }
    return new Paper(
        "What no initiative comes to",
        List.of(
            English.count(coverage.initiatives(), "initiative", "initiatives")
                + " come to " + coverage.touched() + " of " + coverage.cases()
                + " cases that levels and routes know.",
            English.count(coverage.untouched().size(), "answer is", "answers are")
                + " given to none of them."),
        bySubject.entrySet().stream()
            .map(each -> Paper.Section.of(each.getKey(), each.getValue()))
            .toList());
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
    List<Paper.Section> sections = new ArrayList<>();
    for (PortfolioDifference.Mover mover : difference.movers()) {
      add(
          sections,
          mover.title()
              + (mover.title().equals(mover.initiative()) ? "" : " (" + mover.initiative() + ")"),
          mover.changes().stream()
              .map(AnswerChange::words)
              .map(English::capital)
              .map(Paper.Item::of)
              .toList());
    }
    changes(sections, "In all", "What", difference.totals());
    changes(sections, "Levels", "Level", difference.levels());
    changes(sections, "Who decides", "Body", difference.bodies());
    changes(sections, "Findings", "Finding", difference.findings());
    changes(sections, "What is asked", "Question", difference.questions());
    table(
        sections,
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
        sections,
        "Answered alike for other reasons",
        difference.otherReasons().stream().map(Paper.Item::of).toList());
    return new Paper(
        "What moves in " + English.count(difference.initiatives(), "initiative", "initiatives")
            + (premise.isEmpty() ? "" : " if " + premise),
        summary,
        sections);
  }

  /** What a policy answers differently in the light of other facts. */
  public static Paper of(FactsDifference difference) {
    Objects.requireNonNull(difference, "difference");
    return new Paper(
        "What other facts change under " + AnalysisWords.policy(difference.policy()),
        List.of(
            verdict(difference),
            Figures.number(difference.facts())
                + (difference.facts() == 1 ? " fact was" : " facts were")
                + " held against each other, and " + AnalysisWords.cases(difference.compared())
                + (difference.compared() == 1 ? " was" : " were") + " determined by both."),
        difference.amendments().stream()
            .map(amendment -> Paper.Section.of(
                English.capital(amendment.actor().name()) + ", " + days(amendment.period()),
                items(amendment)))
            .toList());
  }

  private static String verdict(FactsDifference difference) {
    int all = difference.amendments().size();
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

  private static List<Paper.Item> items(FactsDifference.Amendment amendment) {
    List<Paper.Item> items = new ArrayList<>();
    amendment.facts().forEach(change -> items.add(item(change)));
    List<Move> moves = amendment.moves();
    moves.stream().limit(TOLD).map(Papers::item).forEach(items::add);
    if (moves.size() > TOLD) {
      items.add(Paper.Item.of(
          "And " + Figures.number(moves.size() - TOLD) + " more, all in the JSON form."));
    } else if (moves.isEmpty() && amendment.bearsOnAnswers()) {
      items.add(Paper.Item.of("No answer that was compared moves."));
    }
    return items;
  }

  private static Paper.Item item(FactChange change) {
    return new Paper.Item(
        "What differs, " + change.kind() + ": " + change.before() + " becomes " + change.after()
            + ".",
        switch (change.bearing()) {
          case ANSWERS -> List.of();
          case WORDS -> List.of("It shows in what answers cite and in their words alone.");
          case NOTHING -> List.of("No answer shows it.");
        });
  }

  private static Paper.Item item(Move move) {
    List<String> small = new ArrayList<>();
    rules(small, "Before", move.rulesBefore());
    rules(small, "After", move.rulesAfter());
    return new Paper.Item(
        new Turn(move.subject(), move.before(), move.after(), List.of(move)).words() + ". "
            + AnalysisWords.where(move.region()) + " (" + AnalysisWords.cases(move.region()) + ").",
        small);
  }

  private static void rules(List<String> small, String when, List<RuleReference> rules) {
    rules.forEach(rule -> small.add(
        when + ": " + English.full(rule.sentence()) + " " + source(rule.id(), rule.citations())));
  }

  private static String level(int movers) {
    return movers == 0 ? ", none of them at another level" : ", " + movers + " at another level";
  }

  private static void changes(
      List<Paper.Section> sections, String title, String head, Map<String, CountChange> changes) {
    table(
        sections,
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

  private static void add(List<Paper.Section> sections, String title, List<Paper.Item> items) {
    if (!items.isEmpty()) {
      sections.add(Paper.Section.of(title, items));
    }
  }

  private static void table(
      List<Paper.Section> sections, String title, List<String> heads, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      List<List<String>> table = new ArrayList<>();
      table.add(heads);
      table.addAll(rows);
      sections.add(Paper.Section.table(title, table));
    }
  }

  private static String source(String rule, List<Citation> citations) {
    return citations.stream()
        .map(Citation::text)
        .collect(Collectors.joining("; ", "[" + rule + (citations.isEmpty() ? "" : ": "), "]"));
  }
}
