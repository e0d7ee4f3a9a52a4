package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.Region;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.Labels;
import org.visionderbyshire.internal.cells.LevelSpace;
import org.visionderbyshire.internal.cells.Regions;
import org.visionderbyshire.internal.cells.SettledAnswer;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.internal.cells.SituationSpace;
import org.visionderbyshire.internal.errand.Parts;
import org.visionderbyshire.internal.words.LevelPhrases;
import org.visionderbyshire.internal.words.Phrases;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.FoundLevels;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Everything that two policies answer differently. Levels are compared over whole initiatives, all
 * else situation by situation: where all situations are answered alike, so is every initiative, as
 * what is made of the answers is the same.
 */
final class Differences {

  private static final String REMARKS = "findings and questions: ";

  private final Side before;
  private final Side after;
  private final Cases cases;
  private final List<Move> moves = new ArrayList<>();
  private final Map<Class<? extends Situation>, Set<Turnabout>> turns = new LinkedHashMap<>();
  private final Set<Situation> reachable = new LinkedHashSet<>();
  private long compared;
  private long unreached;

  private Differences(Side before, Side after, Cases cases) {
    this.before = before;
    this.after = after;
    this.cases = cases;
  }

  static Differences of(Side before, Side after, Cases cases, Parts parts) {
    Differences differences = new Differences(before, after, cases);
    parts.part(words("level"), differences::levels);
    for (Class<? extends Situation> type : cases.types()) {
      parts.part(words(subject(type)), () -> differences.situations(type));
    }
    parts.part(words("findings and questions passed down with levels"), differences::levelRemarks);
    return differences;
  }

  private static String words(String subject) {
    return "differences in " + subject;
  }

  /** Whether anything differs, be it that an initiative is found to lead there or not. */
  static boolean isAny(Side before, Side after, Cases cases) {
    Differences differences = looked(before, after, cases);
    return differences.turns.values().stream().anyMatch(all -> !all.isEmpty())
        || differences.otherLevels() > 0;
  }

  /** What is said otherwise, be it that an initiative is found to lead there or not. */
  static Map<Class<? extends Situation>, Set<Conclusion>> said(
      Side before, Side after, Cases cases) {
    return looked(before, after, cases).said();
  }

  private static Differences looked(Side before, Side after, Cases cases) {
    Differences differences = new Differences(before, after, cases);
    cases.types().forEach(differences::look);
    return differences;
  }

  /** What can change in consequence, in words. */
  List<String> following() {
    return Consequences.of(before, after, cases, said());
  }

  /** What is said otherwise, by the kind of situation of which it is said. */
  private Map<Class<? extends Situation>, Set<Conclusion>> said() {
    Map<Class<? extends Situation>, Set<Conclusion>> said = new LinkedHashMap<>();
    turns.forEach((type, all) -> {
      Set<Conclusion> of = new LinkedHashSet<>();
      all.forEach(turn -> {
        of.addAll(turn.before);
        of.addAll(turn.after);
      });
      said.put(type, of);
    });
    for (Situation situation : reachable()) {
      Set<Conclusion> one = new LinkedHashSet<>(before.levels(situation));
      Set<Conclusion> other = new LinkedHashSet<>(after.levels(situation));
      if (!one.equals(other)) {
        one.addAll(other);
        said.computeIfAbsent(situation.getClass(), type -> new LinkedHashSet<>())
            .addAll(one);
      }
    }
    return said;
  }

  List<Move> moves() {
    return List.copyOf(moves);
  }

  long compared() {
    return compared;
  }

  /** How many cases differ to which no initiative was found to lead. */
  long unreached() {
    return unreached;
  }

  /** Another level; two silences of different rules are two changes. */
  private record CellChange(
      String before, String after, List<RuleReference> silent, List<RuleReference> silentAfter) {}

  private static final CellChange NO_CHANGE = new CellChange("", "", List.of(), List.of());

  private static List<RuleReference> silence(Side side, Optional<Outline> outline) {
    return outline
        .filter(known -> known.levels().isEmpty())
        .map(side::levelRules)
        .orElse(List.of());
  }

  private void levels() {
    if (Side.LEVELS.stream().allMatch(type -> before.hasTheRulesOf(after, type))) {
      return;
    }
    LevelSpace space = cases.levels(cases.isBlended(before) || cases.isBlended(after));
    List<Optional<Outline>> one = space.outlines(before.governance());
    List<Optional<Outline>> other = space.outlines(after.governance());
    Labels<CellChange> labels = new Labels<>();
    for (int cell = 0; cell < one.size(); cell++) {
      Optional<Outline> was = one.get(cell);
      Optional<Outline> is = other.get(cell);
      boolean differ = was.isPresent()
          && is.isPresent()
          && !was.get().levels().equals(is.get().levels());
      labels.add(
          differ,
          differ
              ? new CellChange(
                  words(was.get()), words(is.get()), silence(before, was), silence(after, is))
              : NO_CHANGE);
    }
    for (Regions.Box box : Regions.of(space, labels.numbers())) {
      CellChange answers = labels.of(box.label());
      int cell = box.cells().get(0);
      cases
          .region(space, box)
          .ifPresent(region -> moves.add(new Move(
              "level",
              region,
              answers.before,
              answers.after,
              one.get(cell).map(before::levelRules).orElse(List.of()),
              other.get(cell).map(after::levelRules).orElse(List.of()))));
    }
    if (moves.isEmpty()) {
      // levels that only areas with other numbers of districts, or answers to questions, lead to
      unreached += otherLevels();
    }
  }

  /** How many of the situations that levels are concluded of lead to others. */
  private long otherLevels() {
    return reachable().stream()
        .filter(situation -> !before.levels(situation).equals(after.levels(situation)))
        .count();
  }

  /**
   * All situations that levels are concluded of and to which what either side says of effects and
   * of who takes part leads, whatever the effects and however many take part. The stages themselves
   * are followed, so that it does not depend on examples.
   */
  private Set<Situation> reachable() {
    if (!reachable.isEmpty()) {
      return reachable;
    }
    for (Side side : List.of(before, after)) {
      Set<Tested> participations = EnumSet.noneOf(Tested.class);
      for (SituationSpace space :
          List.of(cases.space(ParticipationTest.class), cases.beyond(ParticipationTest.class))) {
        space.firsts().forEach(test -> participations.add(side.tested(test)));
      }
      for (Answer need : Answer.values()) {
        for (boolean local : new boolean[] {false, true}) {
          List<Tested> outcomes = Arrays.stream(Reach.values())
              .map(reach -> side.tested(new OutcomeTest(reach, need, local)))
              .toList();
          for (Tested participation : participations) {
            reached(outcomes, participation, reachable);
          }
        }
      }
    }
    return reachable;
  }

  /** What every set of effects with these levels leads to. */
  private static void reached(
      List<Tested> outcomes, Tested participation, Set<Situation> reachable) {
    for (int bits = 0; bits < 1 << outcomes.size(); bits++) {
      Set<Tested> found = EnumSet.noneOf(Tested.class);
      for (int i = 0; i < outcomes.size(); i++) {
        if ((bits & (1 << i)) != 0) {
          found.add(outcomes.get(i));
        }
      }
      Tested widest = widest(found, Tested.REGIONAL_NATIONAL);
      Tested belowRegional = widest(found, Tested.COUNTY_WIDE);
      found.forEach(
          outcome -> reachable.add(new EffectLevel(outcome, participation, belowRegional)));
      reachable.add(
          new WholeLevel(bits != 0, found.contains(Tested.PENDING), widest, participation));
    }
  }

  private static Tested widest(Set<Tested> found, Tested limit) {
    return found.stream()
        .filter(tested -> tested.level().isPresent() && tested.compareTo(limit) <= 0)
        .max(Comparator.naturalOrder())
        .orElse(Tested.NONE);
  }

  /**
   * Findings and questions about levels that come and go as other levels are passed down, although
   * what is said of each situation is the same: those that are not told of situations already.
   */
  private void levelRemarks() {
    if (Side.LEVELS.stream().allMatch(type -> before.hasTheRulesOf(after, type))) {
      return;
    }
    Set<Conclusion> lost = new HashSet<>();
    Set<Conclusion> gained = new HashSet<>();
    Stream.of(EffectLevel.class, WholeLevel.class, FoundLevels.class)
        .flatMap(type -> turns.getOrDefault(type, Set.of()).stream())
        .forEach(turn -> {
          lost.addAll(turn.before);
          gained.addAll(turn.after);
        });
    LevelSpace space = cases.levels(cases.isBlended(before) || cases.isBlended(after));
    List<Optional<Outline>> one = space.outlines(before.governance());
    List<Optional<Outline>> other = space.outlines(after.governance());
    Labels<Turnabout> labels = new Labels<>();
    for (int cell = 0; cell < one.size(); cell++) {
      List<Conclusion> was = remarks(before, one.get(cell));
      List<Conclusion> is = remarks(after, other.get(cell));
      List<Conclusion> gone = new ArrayList<>(was);
      gone.removeAll(is);
      gone.removeAll(lost);
      List<Conclusion> fresh = new ArrayList<>(is);
      fresh.removeAll(was);
      fresh.removeAll(gained);
      labels.add(
          !gone.isEmpty() || !fresh.isEmpty(), new Turnabout(gone, fresh, List.of(), List.of()));
    }
    for (Regions.Box box : Regions.of(space, labels.numbers())) {
      Turnabout turn = labels.of(box.label());
      int cell = box.cells().get(0);
      cases
          .region(space, box)
          .ifPresent(region -> moves.add(new Move(
              subject(WholeLevel.class),
              region,
              words(turn.before, List.of()),
              words(turn.after, List.of()),
              rules(before, one.get(cell), turn.before),
              rules(after, other.get(cell), turn.after))));
    }
  }

  private static Stream<Situation> passedDown(Optional<Outline> outline) {
    return outline.stream()
        .flatMap(known -> known.consulted().stream())
        .map(Outline.Consulted::situation)
        .filter(situation -> isTold(situation.getClass()));
  }

  private static List<Conclusion> remarks(Side side, Optional<Outline> outline) {
    return passedDown(outline)
        .flatMap(situation -> side.settled(situation).remarks().conclusions().stream())
        .distinct()
        .sorted(Comparator.comparing(Conclusion::toString))
        .toList();
  }

  private static List<RuleReference> rules(
      Side side, Optional<Outline> outline, List<Conclusion> conclusions) {
    return passedDown(outline)
        .flatMap(situation -> side.rules(situation, conclusions).stream())
        .distinct()
        .toList();
  }

  /** What differs of one kind of situation. */
  private record Turnabout(
      List<Conclusion> before,
      List<Conclusion> after,
      List<Citation> lawBefore,
      List<Citation> lawAfter) {

    static Turnabout of(SettledAnswer one, SettledAnswer other) {
      boolean law = !one.law().equals(other.law());
      return new Turnabout(
          one.beyond(other),
          other.beyond(one),
          law ? one.law() : List.of(),
          law ? other.law() : List.of());
    }
  }

  private void situations(Class<? extends Situation> type) {
    SituationSpace space = cases.space(type);
    if (!before.hasTheRulesOf(after, type)) {
      compare(type, space);
    }
    compared += space.weight();
  }

  private void compare(Class<? extends Situation> type, SituationSpace space) {
    Labels<Turnabout> labels = labels(space, Set.of());
    SituationSpace beyond = cases.beyond(type);
    Set<Turnabout> all = turns(space, labels);
    Labels<Turnabout> others = labels(beyond, all);
    all.addAll(turns(beyond, others));
    turns.put(type, all);
    for (int cell = 0; cell < others.numbers().length; cell++) {
      unreached += others.numbers()[cell] == Regions.NONE ? 0 : weight(beyond, cell);
    }
    for (Regions.Box box : Regions.of(space, labels.numbers())) {
      Turnabout turn = labels.of(box.label());
      Optional<Region> region = region(space, box);
      if (region.isEmpty()) {
        unreached += box.cells().stream().mapToLong(cell -> weight(space, cell)).sum();
      } else {
        Situation situation = space.situation(box.cells().get(0));
        moves.add(new Move(
            subject(type),
            region.get(),
            words(turn.before, turn.lawBefore),
            words(turn.after, turn.lawAfter),
            before.rules(situation, turn.before),
            after.rules(situation, turn.after)));
      }
    }
  }

  /** What differs of a kind of situation, without regard to where. */
  private void look(Class<? extends Situation> type) {
    if (!before.hasTheRulesOf(after, type)) {
      Set<Turnabout> all = turns(cases.space(type), labels(cases.space(type), Set.of()));
      all.addAll(turns(cases.beyond(type), labels(cases.beyond(type), all)));
      turns.put(type, all);
    }
  }

  /** What differs in cells to which what either side says of the level leads. */
  private Set<Turnabout> turns(SituationSpace space, Labels<Turnabout> labels) {
    int[] numbers = labels.numbers();
    Set<Turnabout> all = new LinkedHashSet<>();
    for (int cell = 0; cell < numbers.length; cell++) {
      if (numbers[cell] != Regions.NONE && weight(space, cell) > 0) {
        all.add(labels.of(numbers[cell]));
      }
    }
    return all;
  }

  /** How many of a cell count: levels that no test passes down come up nowhere. */
  private long weight(SituationSpace space, int cell) {
    Situation first = space.situation(cell);
    return first instanceof EffectLevel || first instanceof WholeLevel
        ? space.situations(cell).stream().filter(reachable()::contains).count()
        : space.weight(cell);
  }

  /** What differs, but for what is known to differ in that way. */
  private Labels<Turnabout> labels(SituationSpace space, Set<Turnabout> known) {
    Set<Conclusion> lost = new HashSet<>();
    Set<Conclusion> gained = new HashSet<>();
    known.forEach(turn -> {
      lost.addAll(turn.before);
      gained.addAll(turn.after);
    });
    Labels<Turnabout> labels = new Labels<>();
    for (Situation situation : space.firsts()) {
      SettledAnswer one = verdict(before, situation);
      SettledAnswer other = verdict(after, situation);
      Turnabout turn = Turnabout.of(one, other);
      boolean isKnown = known.contains(turn)
          || (turn.lawBefore.equals(turn.lawAfter)
              && lost.containsAll(turn.before)
              && gained.containsAll(turn.after));
      labels.add(!one.equals(other) && !isKnown, turn);
    }
    return labels;
  }

  private static String words(List<Conclusion> conclusions, List<Citation> law) {
    String said = Phrases.conclusions(conclusions);
    if (law.isEmpty()) {
      return said;
    }
    String basis = "legal basis "
        + String.join(" and ", law.stream().map(Citation::toString).toList());
    return conclusions.isEmpty() ? basis : said + " (" + basis + ")";
  }

  private static String subject(Class<? extends Situation> type) {
    return (isTold(type) ? REMARKS : "") + Phrases.subject(type);
  }

  /** The levels found, the widest first. */
  static String words(Outline outline) {
    return outline.levels().isEmpty()
        ? "no level"
        : String.join(
            " and ", outline.levels().keySet().stream().map(LevelPhrases::level).toList());
  }

  /** Whether the levels that come of such situations are told of whole initiatives. */
  private static boolean isTold(Class<? extends Situation> type) {
    return Side.LEVELS.contains(type)
        && type != OutcomeTest.class
        && type != ParticipationTest.class;
  }

  /**
   * What is compared: everything, but for levels that are told of whole initiatives. What tests of
   * the level pass down is compared in itself: it can show in findings alone.
   */
  private static SettledAnswer verdict(Side side, Situation situation) {
    SettledAnswer verdict = side.settled(situation);
    return isTold(situation.getClass()) ? verdict.remarks() : verdict;
  }

  /** The region of a box, with an example that the two determine differently if there is one. */
  private Optional<Region> region(SituationSpace space, Regions.Box box) {
    Optional<Example> shown = box.cells().stream()
        .map(cell -> space.example(cell, cases))
        .flatMap(Optional::stream)
        .filter(this::isDifferent)
        .findFirst();
    return shown.isPresent()
        ? shown.map(example -> Cases.region(space, box, example))
        : cases.region(space, box);
  }

  private boolean isDifferent(Example example) {
    Outline one = cases.outline(before, example);
    Outline other = cases.outline(after, example);
    return !one.levels().equals(other.levels())
        || !one.steps().equals(other.steps())
        || !one.findings().equals(other.findings())
        || !one.questions().equals(other.questions());
  }
}
