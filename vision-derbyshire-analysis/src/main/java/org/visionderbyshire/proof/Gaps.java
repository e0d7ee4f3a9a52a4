package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.Gap;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.Labels;
import org.visionderbyshire.internal.cells.LevelSpace;
import org.visionderbyshire.internal.cells.Regions;
import org.visionderbyshire.internal.cells.SettledAnswer;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.internal.cells.SituationSpace;
import org.visionderbyshire.internal.errand.Parts;
import org.visionderbyshire.internal.words.Phrases;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleConclusion;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.CountTest;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.ExactSumTest;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.PublicationTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.WholeLevel;

/** Where a policy does not say what it should. */
final class Gaps {

  /** What must be said of a kind of situation, and how it is called where it is missing. */
  private record Duty(
      Class<? extends Situation> type, Class<? extends Conclusion> conclusion, String missing) {}

  private static final List<Duty> DUTIES = List.of(
      new Duty(
          ExactSumTest.class, Conclusion.ExactSum.class, "not said whether exactly the sum counts"),
      new Duty(Decision.class, Conclusion.Key.class, "not said whether it is a key decision"),
      new Duty(JointDecision.class, Conclusion.Key.class, "not said whether it is a key decision"),
      new Duty(CallInTest.class, Conclusion.CallIn.class, "not said whether it can be called in"),
      new Duty(CountTest.class, Conclusion.Counts.class, "not said which days count"),
      new Duty(
          BankHolidayTest.class,
          Conclusion.OnBankHolidays.class,
          "not said what becomes of bank holidays"),
      new Duty(PublicationTest.class, Conclusion.Published.class, "not said when it is published"),
      new Duty(
          ImplementationTest.class,
          Conclusion.TakesEffect.class,
          "not said from when on it can be put into effect"));

  private final Side side;
  private final Cases cases;
  private final List<Gap> gaps = new ArrayList<>();

  private Gaps(Side side, Cases cases) {
    this.side = side;
    this.cases = cases;
  }

  static List<Gap> of(Side side, Cases cases, Parts parts) {
    Gaps gaps = new Gaps(side, cases);
    parts.part(words(WholeLevel.class), gaps::levels);
    parts.part(words(OwnAct.class), gaps::nobodyDecidesForItself);
    parts.part(words(CouncilAct.class), gaps::nobodyDecidesAtAll);
    DUTIES.forEach(duty -> parts.part(words(duty.type), () -> gaps.look(duty)));
    return List.copyOf(gaps.gaps);
  }

  private static String words(Class<? extends Situation> type) {
    return "gaps in " + Phrases.subject(type);
  }

  /** The other options of the readings on which any of the rules depends. */
  private List<Map.Entry<String, String>> otherwise(List<Rule> rules) {
    return side.governance().policy().readings().stream()
        .filter(reading -> rules.stream()
            .flatMap(rule -> rule.readings().stream())
            .anyMatch(under -> under.reading().equals(reading.id())))
        .flatMap(this::others)
        .toList();
  }

  private Stream<Map.Entry<String, String>> others(Reading reading) {
    String inForce = side.governance().readings().getOrDefault(reading.id(), "");
    return reading.optionIds().stream()
        .filter(option -> !option.equals(inForce))
        .map(option -> Map.entry(reading.id(), option));
  }

  /** What a level lacks, and the rules that say why. */
  private record Silence(String missing, List<RuleReference> rules) {}

  private void levels() {
    List<Map.Entry<String, String>> otherwise = otherwise(side.levelRules());
    List<Side> sides = otherwise.stream()
        .map(other -> side.but(other.getKey(), other.getValue()))
        .toList();
    inForce(otherwise, sides);
    for (int i = 0; i < sides.size(); i++) {
      Side other = sides.get(i);
      LevelSpace space = cases.levels(cases.isBlended(side) || cases.isBlended(other));
      List<Optional<Silence>> now = silences(space, side);
      List<Optional<Silence>> then = silences(space, other);
      Labels<Silence> labels = new Labels<>();
      for (int cell = 0; cell < then.size(); cell++) {
        // of another reading only what it leaves open beyond the readings in force
        label(labels, now.get(cell).isPresent() ? Optional.empty() : then.get(cell));
      }
      List<String> under = List.of(named(otherwise.get(i)));
      for (Regions.Box box : Regions.of(space, labels.numbers())) {
        add(space, box, labels.of(box.label()), under, List.of());
      }
    }
  }

  private void inForce(List<Map.Entry<String, String>> otherwise, List<Side> sides) {
    LevelSpace space = cases.levels(cases.isBlended(side));
    List<List<Optional<Silence>>> others =
        sides.stream().map(other -> silences(space, other)).toList();
    Labels<Silence> labels = new Labels<>();
    silences(space, side).forEach(silence -> label(labels, silence));
    for (Regions.Box box : Regions.of(space, labels.numbers())) {
      List<String> settledBy = new ArrayList<>();
      for (int i = 0; i < others.size(); i++) {
        List<Optional<Silence>> other = others.get(i);
        if (box.cells().stream().allMatch(cell -> other.get(cell).isEmpty())) {
          settledBy.add(named(otherwise.get(i)));
        }
      }
      add(space, box, labels.of(box.label()), List.of(), settledBy);
    }
  }

  private static void label(Labels<Silence> labels, Optional<Silence> silence) {
    labels.add(silence.isPresent(), silence.orElse(new Silence("", List.of())));
  }

  private void add(
      LevelSpace space,
      Regions.Box box,
      Silence silence,
      List<String> under,
      List<String> settledBy) {
    cases
        .region(space, box)
        .ifPresent(
            region -> gaps.add(new Gap(silence.missing, region, silence.rules, under, settledBy)));
  }

  private static String named(Map.Entry<String, String> option) {
    return option.getKey() + "=" + option.getValue();
  }

  private List<Optional<Silence>> silences(LevelSpace space, Side under) {
    return space.outlines(under.governance()).stream()
        .map(outline -> outline.flatMap(known -> silence(known, under)))
        .toList();
  }

  /**
   * What is silent about the level; nothing where a level waits for an answer that can be given.
   */
  private Optional<Silence> silence(Outline outline, Side under) {
    List<RuleConclusion> said = outline.consulted().stream()
        .map(Outline.Consulted::situation)
        .filter(situation -> Side.LEVELS.contains(situation.getClass()))
        .flatMap(situation -> side.ask(situation).stream())
        .filter(each -> each.rule().holdsUnder(under.governance().readings()))
        .toList();
    if (said.stream().anyMatch(each -> each.conclusion() instanceof Conclusion.LevelPending)) {
      return Optional.empty();
    }
    boolean partly = outline.levels().values().stream().anyMatch(list -> !list.isEmpty());
    long effects = outline.consulted().stream()
        .mapToInt(Outline.Consulted::effect)
        .filter(effect -> effect >= 0)
        .distinct()
        .count();
    long levelled =
        outline.levels().values().stream().flatMap(List::stream).distinct().count();
    if (outline.level().isPresent() && (!partly || levelled == effects)) {
      return Optional.empty();
    }
    boolean read = said.stream().anyMatch(each -> each.conclusion() instanceof Conclusion.NoLevel);
    List<RuleReference> rules = said.stream()
        .filter(
            each -> read ? each.conclusion() instanceof Conclusion.NoLevel : Side.isSilence(each))
        .map(RuleConclusion::rule)
        .distinct()
        .sorted()
        .map(Side::reference)
        .toList();
    return Optional.of(new Silence(partly ? "no level for one of its effects" : "no level", rules));
  }

  /** Whether somebody does what the act is for, and not just prepares it. */
  private static boolean isDecided(SettledAnswer verdict) {
    return verdict.conclusions().stream()
        .anyMatch(conclusion -> conclusion instanceof Conclusion.Take take
            && (take.action() == Action.DECIDE || take.action() == Action.NOTE));
  }

  private void nobodyDecidesForItself() {
    SituationSpace own = cases.space(OwnAct.class);
    silent(
        OwnAct.class, own, cell -> !isDecided(side.settled(own.situation(cell))), "nobody decides");
  }

  private void nobodyDecidesAtAll() {
    SituationSpace competence = cases.space(CouncilAct.class);
    silent(
        CouncilAct.class,
        competence,
        cell -> isAsked(competence, cell)
            && Stream.of(Conclusion.OwnRoute.class, Conclusion.Covered.class, Conclusion.Take.class)
                .noneMatch(side.settled(competence.situation(cell))::concludes),
        "nobody decides");
  }

  private void look(Duty duty) {
    SituationSpace space = cases.space(duty.type);
    silent(
        duty.type,
        space,
        cell ->
            isAsked(space, cell) && !side.settled(space.situation(cell)).concludes(duty.conclusion),
        duty.missing);
  }

  /** Whether anything of a cell has to be answered, be it the first of those in it or not. */
  private static boolean isAsked(SituationSpace space, int cell) {
    return space.situations(cell).stream().anyMatch(Gaps::isAsked);
  }

  /** Only who has an act must take it, and only what decides can be called in. */
  private static boolean isAsked(Situation situation) {
    return situation instanceof CouncilAct act
        ? act.acting()
        : !(situation instanceof CallInTest test) || test.action() == Action.DECIDE;
  }

  private void silent(
      Class<? extends Situation> type,
      SituationSpace space,
      Predicate<Integer> isSilent,
      String missing) {
    Labels<String> labels = new Labels<>();
    for (int cell = 0; cell < space.cells().size(); cell++) {
      labels.add(isSilent.test(cell), missing);
    }
    for (Regions.Box box : Regions.of(space, labels.numbers())) {
      example(type, space, box)
          .map(example -> Cases.region(space, box, example))
          .ifPresent(region -> gaps.add(
              new Gap(missing, region, List.of(), List.of(), settledBy(type, space, box))));
    }
  }

  private List<String> settledBy(
      Class<? extends Situation> type, SituationSpace space, Regions.Box box) {
    return otherwise(side.rules(type)).stream()
        .filter(other -> {
          Side under = side.but(other.getKey(), other.getValue());
          return box.cells().stream()
              .map(space::situation)
              .allMatch(situation -> under.settled(situation).conclusions().size()
                  > side.settled(situation).conclusions().size());
        })
        .map(Gaps::named)
        .toList();
  }

  /**
   * An example of a box; of who decides only one in which nobody does, as an act that no council
   * takes may be one that they take together.
   */
  private Optional<Example> example(
      Class<? extends Situation> type, SituationSpace space, Regions.Box box) {
    return box.cells().stream()
        .map(cell -> space.example(cell, cases))
        .flatMap(Optional::stream)
        .filter(example -> type != CouncilAct.class || isLeftAlone(example))
        .findFirst();
  }

  private boolean isLeftAlone(Example example) {
    Outline outline = cases.outline(side, example);
    return example.initiative().acts().stream()
        .anyMatch(act -> outline.steps().stream().noneMatch(step -> step.acts().contains(act)));
  }
}
