package org.visionderbyshire.determination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What an officer reads first: who decides, who has to agree before, what is to be found out and
 * what is taken for granted, what is to be published. No more is said than is known, and why it is
 * so is told below.
 */
final class Gist {

  /** With more councils, or more steps, those that do the same stand in one line. */
  private static final int COUNCILS = 7;

  private static final int STEPS = 14;

  /** So many councils are named rather than told to be those with an executive that acts. */
  private static final int FEW = 2;

  private final Determination answer;
  private final Function<CouncilId, String> name;
  private final Set<String> everybody;
  private final Set<String> executives;

  /**
   * What is read first of an answer.
   *
   * @param name the name of a council
   */
  Gist(Determination answer, Function<CouncilId, String> name) {
    this.answer = answer;
    this.name = name;
    this.everybody = names(answer.steps());
    this.executives = names(answer.steps().filter(step -> step.body() == Body.EXECUTIVE));
  }

  private static Set<String> names(Stream<Step> steps) {
    return steps
        .map(step -> Wording.brief(step.name()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What follows the labels at the head. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    part("Who decides, step by step", deciders(), blocks);
    part("On condition", conditions(), blocks);
    part("Before any notice", duties(Duty.When.FIRST), blocks);
    answer
        .timetable()
        .ifPresentOrElse(
            timetable -> blocks.add(new Block.Section(
                "When", new Block.Entries(new TimetablePaper(answer, timetable).ends()))),
            () -> part("When", earliest(), blocks));
    part("To be found out", questions(), blocks);
    part("Taken for granted", assumptions(), blocks);
    part("To be published before", published(), blocks);
    part("At the meeting", duties(Duty.When.AT_THE_MEETING), blocks);
    part("Afterwards", duties(Duty.When.AFTERWARDS), blocks);
    return blocks;
  }

  private static void part(String title, Stream<String> lines, List<Block> blocks) {
    List<String> all = lines.toList();
    if (all.size() == 1) {
      blocks.add(Block.Item.of(title + ": " + all.get(0)));
    } else if (!all.isEmpty()) {
      blocks.add(
          new Block.Section(title, all.stream().<Block>map(Block.Item::of).toList()));
    }
  }

  // ---- who decides

  /** Each step in a line, with the number of its stage: those of one stage go side by side. */
  private Stream<String> deciders() {
    if (answer.stages().isEmpty()) {
      return Stream.of("nobody, as no step was found");
    }
    boolean each = answer.steps().count() <= STEPS
        && answer.steps().flatMap(step -> step.council().stream()).distinct().count() <= COUNCILS;
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < answer.stages().size(); i++) {
      String number = i + 1 + ". ";
      DeterminationPaper.grouped(
              answer.stages().get(i).steps().stream(),
              step -> each ? step : List.of(step.body(), step.action(), beside(step)))
          .forEach(alike -> lines.add(number + line(alike)));
    }
    return lines.stream();
  }

  private static String line(List<Step> alike) {
    Step step = alike.get(0);
    boolean many = alike.size() > 1 || step.body() == Body.LEADERS;
    return English.and(List.copyOf(names(alike.stream())))
        + (step.council().isPresent() ? " (" + Wording.of(step.body()) + ")" : "")
        + " "
        + Wording.verb(step.action(), many)
        + beside(step);
  }

  /** Whether it is key, where that can be, and whether it is uncertain at all. */
  private static String beside(Step step) {
    List<String> words = new ArrayList<>();
    if (canBeKey(step)) {
      words.add(
          switch (step.keyDecision()) {
            case YES -> "key decision";
            case NO -> "no key decision";
            case UNKNOWN -> "key decision or not is unknown";
          });
    }
    if (step.isConditional()) {
      words.add(KnownCondition.IF_IN_BEING.inShort());
    }
    return words.isEmpty() ? "" : "; " + String.join("; ", words);
  }

  /** What must be so for steps to stand, but that they are taken at all. */
  private Stream<String> conditions() {
    Function<Step, Stream<String>> said = step -> step.conditions().stream()
        .map(Condition::id)
        .filter(id -> !id.equals(KnownCondition.IF_IN_BEING.code()))
        .map(KnownCondition::inShort);
    return byWhom(whose(answer.steps().flatMap(said), said));
  }

  private static boolean canBeKey(Step step) {
    return step.keyDecision() != Answer.NO
        || (step.action() == Action.DECIDE
            && switch (step.body()) {
              case EXECUTIVE, EXECUTIVE_MEMBER, OFFICER, JOINT_COMMITTEE -> true;
              case COUNCIL, COMMITTEE, SCRUTINY, LEADERS -> false;
            });
  }

  // ---- when

  /** No day can be named where none was given to count from. */
  private Stream<String> earliest() {
    return answer.longestNotice().stream()
        .mapToObj(days -> (days == 0
                ? "No notice takes any days"
                : "Not before " + English.count(days, "clear day has", "clear days have")
                    + " passed after the first notice")
            + "; no first day was given.");
  }

  // ---- what is open

  /** What is asked, the most unsettling first. */
  private Stream<String> questions() {
    Map<String, List<Question>> byAbout = answer.questions().stream()
        .collect(Collectors.groupingBy(Question::about, LinkedHashMap::new, Collectors.toList()));
    return byAbout.entrySet().stream()
        .sorted(
            Comparator.comparing(asked -> asked.getValue().stream().noneMatch(Question::unsettles)))
        .map(asked -> KnownQuestion.of(asked.getKey())
                .map(KnownQuestion::meaning)
                .orElseGet(() -> English.capital(KnownQuestion.title(asked.getKey())) + ".")
            + of(asked.getValue().stream()
                .flatMap(question -> question.council().stream())
                .map(name)
                .map(Wording::brief)
                .collect(Collectors.toCollection(LinkedHashSet::new))));
  }

  private Stream<String> assumptions() {
    return answer.assumptions().stream()
        .map(assumption -> KnownAssumption.of(assumption.id())
            .map(KnownAssumption::meaning)
            .orElseGet(() -> English.capital(KnownAssumption.title(assumption.id()))));
  }

  // ---- what is to be published, and done

  /** Each kind of notice, the longest first, and what is published with a report. */
  private Stream<String> published() {
    Map<String, Set<String>> whose = whose(
        answer
            .steps()
            .flatMap(step -> step.notices().stream())
            .sorted(Comparator.comparing(Notice::clearDays, Comparator.reverseOrder()))
            .map(Wording::notice),
        step -> step.notices().stream().map(Wording::notice));
    whose.putAll(duty(Duty.When.BEFORE));
    return byWhom(whose);
  }

  private Stream<String> duties(Duty.When when) {
    return byWhom(duty(when));
  }

  /** What is to be done at some time, and by whom. */
  private Map<String, Set<String>> duty(Duty.When when) {
    return whose(
        answer
            .steps()
            .flatMap(step -> step.duties().stream())
            .map(Duty::kind)
            .filter(kind -> kind.when() == when)
            .sorted()
            .map(Duty.Kind::words),
        step -> step.duties().stream().map(duty -> duty.kind().words()));
  }

  /** Words in their order, each once, with the names of those of whose steps they are said. */
  private Map<String, Set<String>> whose(
      Stream<String> ordered, Function<Step, Stream<String>> said) {
    Map<String, Set<String>> whose = new LinkedHashMap<>();
    ordered.forEach(words -> whose.computeIfAbsent(
        words,
        each -> names(answer.steps().filter(step -> said.apply(step).anyMatch(each::equals)))));
    return whose;
  }

  /** What the same councils have to do in one line. */
  private Stream<String> byWhom(Map<String, Set<String>> whose) {
    Map<Set<String>, List<String>> lines = whose.entrySet().stream()
        .collect(Collectors.groupingBy(
            Map.Entry::getValue,
            LinkedHashMap::new,
            Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    return lines.entrySet().stream()
        .map(line -> English.capital(String.join("; ", line.getValue())) + of(line.getKey()));
  }

  /** Who is concerned, where it is not everybody who has a step. */
  private String of(Set<String> names) {
    if (names.isEmpty() || names.equals(everybody)) {
      return "";
    }
    return names.size() > FEW && names.equals(executives)
        ? " (executives)"
        : " (" + String.join(", ", names) + ")";
  }
}
