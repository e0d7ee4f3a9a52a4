package org.visionderbyshire.advising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.advice.Change;
import org.visionderbyshire.advice.Changes;
import org.visionderbyshire.advice.FieldChange;
import org.visionderbyshire.advice.FieldChange.Field;
import org.visionderbyshire.advice.Lead;
import org.visionderbyshire.advice.RouteStep;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.advice.WhyNot;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.policy.CaseFile;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.oracle.RandomInitiatives;
import org.visionderbyshire.vocabulary.Answer;

/** The smallest changes: by hand, determined again, and against a search of its own. */
class ChangeTest {

  private static final Facts SHIPPED = VisionDerbyshire.facts();
  private static Governance governance;

  @BeforeAll
  static void compile() {
    governance = Compiled.VISION_DERBYSHIRE;
  }

  private static Initiative ofCase(String name) throws IOException {
    return CaseFile.of(name).initiative();
  }

  /** The first change of who takes part that leads to a level. */
  private static Change moving(Changes changes, CollaborationLevel level) {
    return changes.groups().stream()
        .filter(
            group -> group.lead().anotherLevel() && group.lead().level().equals(Optional.of(level)))
        .flatMap(group -> group.changes().stream())
        .filter(change -> change.fields().get(0).field() == Field.PARTICIPANTS)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing leads to " + level));
  }

  private static List<String> sentences(Changes changes, Field field) {
    return changes
        .all()
        .filter(change -> change.fields().get(0).field() == field)
        .map(Change::sentence)
        .toList();
  }

  // ---- by hand

  @Test
  void oneMoreOfFourDistrictsIsAMajority() throws IOException {
    Changes changes = Advice.of(governance).changes(ofCase("four-districts"), SHIPPED);

    Change more = moving(changes, CollaborationLevel.COUNTY_WIDE);
    assertThat(more.sentence()).startsWith("one more district takes part: Chesterfield");
    assertThat(more.isDodge()).isFalse();
    Change fewer = moving(changes, CollaborationLevel.LOCAL_PLACE);
    assertThat(fewer.sentence()).startsWith("one district stays out");
    assertThat(fewer.dodges()).singleElement().asString().contains("majority");
  }

  @Test
  void twoMoreOfThreeDistrictsAreOneChange() throws IOException {
    Initiative three = ofCase("county-strategy-of-three-districts").toBuilder()
        .effects(List.of())
        .build();

    Changes changes =
        Advice.of(governance).changes(three, SHIPPED, Target.level(CollaborationLevel.COUNTY_WIDE));

    assertThat(changes.all().filter(change -> change.fields().get(0).field() == Field.PARTICIPANTS))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.sentence()).startsWith("two more districts take part");
          assertThat(change.choices()).hasSize(10);
          assertThat(change.fields().get(0).size().orElseThrow().number())
              .isEqualByComparingTo("2");
        });
  }

  @Test
  void amountsAreCutAtTheCouncilsOwnThresholds() throws IOException {
    Changes changes = Advice.of(governance).changes(ofCase("key-decision-by-threshold"), SHIPPED);

    assertThat(sentences(changes, Field.MONEY))
        .contains(
            "£20,000.01 less of Chesterfield Borough Council: £99,999.99 in all",
            "£40,000 more of Amber Valley Borough Council: £100,000 in all");
    assertThat(changes
            .all()
            .filter(change -> change.fields().get(0).field() == Field.MONEY)
            .filter(change -> change.sentence().contains("less")))
        .isNotEmpty()
        .allMatch(Change::isDodge);
  }

  @Test
  void theNearestDayIsTold() throws IOException {
    Changes changes = Advice.of(governance)
        .changes(
            ofCase("one-voice-before-and-after-the-joint-committee"),
            SHIPPED,
            Target.step(Body.LEADERS, Action.AGREE_POSITION));

    assertThat(changes.all().map(Change::sentence))
        .containsExactly("it is read on 2022-04-03, 59 days earlier");
  }

  @Test
  void aLevelThatTakesTwoFieldsIsFound() throws IOException {
    Changes changes = Advice.of(governance)
        .changes(
            ofCase("county-strategy-of-three-districts"),
            SHIPPED,
            Target.level(CollaborationLevel.REGIONAL_NATIONAL));

    assertThat(changes.all())
        .isNotEmpty()
        .allSatisfy(change -> assertThat(change.fields().stream().map(FieldChange::field))
            .containsExactly(Field.EFFECTS, Field.COLLECTIVE_REGIONAL_ACTION));
  }

  @Test
  void whatIsThereAlreadyTakesNoChange() throws IOException {
    Changes changes = Advice.of(governance)
        .changes(
            ofCase("county-strategy-of-three-districts"),
            SHIPPED,
            Target.level(CollaborationLevel.COUNTY_WIDE));

    assertThat(changes.groups()).isEmpty();
    assertThat(changes.sentence()).isEqualTo("the level \"county-wide\" is in the answer already");
  }

  // ---- of all sorts

  private record Sample(Initiative initiative, Facts facts, Governance governance) {}

  private static List<Sample> samples(long seed, int number) {
    RandomInitiatives random = new RandomInitiatives(seed);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Initiative initiative = random.next();
      samples.add(new Sample(initiative, random.facts(), governance.with(random.readings())));
    }
    return samples;
  }

  private static Map<List<Object>, Answer> keys(Determination answer) {
    Map<List<Object>, Answer> keys = new LinkedHashMap<>();
    answer
        .steps()
        .forEach(step -> keys.put(
            List.of(step.council(), step.jointCommittee(), step.body(), step.action()),
            step.keyDecision()));
    return keys;
  }

  private static List<Object> key(RouteStep step) {
    return List.of(step.council(), step.jointCommittee(), step.body(), step.action());
  }

  /** Determined again, each gives what it is said to lead to; also every other choice its level. */
  @Test
  void everyChangeGivesWhatItClaims() {
    for (Sample sample : samples(101, 50)) {
      Determination before = sample.governance.determine(sample.initiative, sample.facts);
      Map<List<Object>, Answer> now = keys(before);
      Changes changes = Advice.of(sample.governance).changes(sample.initiative, sample.facts);
      for (Changes.Group group : changes.groups()) {
        Lead lead = group.lead();
        assertThat(lead.sentence()).isNotBlank();
        for (Change change : group.changes()) {
          Determination after = sample.governance.determine(change.initiative(), sample.facts);
          Map<List<Object>, Answer> then = keys(after);
          assertThat(after.level()).as(change.sentence()).isEqualTo(lead.level());
          assertThat(lead.anotherLevel()).isEqualTo(!after.level().equals(before.level()));
          Set<List<Object>> added = new HashSet<>(then.keySet());
          added.removeAll(now.keySet());
          Set<List<Object>> removed = new HashSet<>(now.keySet());
          removed.removeAll(then.keySet());
          assertThat(lead.added().stream().map(ChangeTest::key).collect(Collectors.toSet()))
              .as(change.sentence())
              .isEqualTo(added);
          assertThat(lead.removed().stream().map(ChangeTest::key).collect(Collectors.toSet()))
              .isEqualTo(removed);
          Map<List<Object>, Answer> otherKeys = new HashMap<>();
          then.forEach((step, answer) -> {
            if (now.containsKey(step) && now.get(step) != answer) {
              otherKeys.put(step, answer);
            }
          });
          assertThat(lead.keyDecisions().stream()
                  .collect(Collectors.toMap(other -> key(other.step()), other -> other.to())))
              .isEqualTo(otherKeys);
          for (List<CouncilId> choice : change.choices()) {
            boolean in = change.fields().get(0).size().orElseThrow().more();
            assertThat(level(sample, moved(sample.initiative, choice, in)))
                .isEqualTo(after.level());
          }
        }
      }
    }
  }

  private static Optional<CollaborationLevel> level(Sample sample, Initiative initiative) {
    return sample.governance.outline(initiative, sample.facts).level();
  }

  private static Initiative moved(Initiative initiative, List<CouncilId> councils, boolean in) {
    if (in) {
      return initiative.toBuilder().addAllParticipants(councils).build();
    }
    Map<CouncilId, WardImpact> wards = new HashMap<>(initiative.wards());
    councils.forEach(wards::remove);
    return initiative.toBuilder()
        .participants(initiative.participants().stream()
            .filter(c -> !councils.contains(c))
            .toList())
        .lead(initiative.lead().filter(c -> !councils.contains(c)))
        .money(initiative.money().stream()
            .filter(entry -> !councils.contains(entry.council()))
            .toList())
        .wards(wards)
        .build();
  }

  /** What another search of single fields attains, this one attains by as little. */
  @Test
  void nothingSmallerIsMissed() {
    for (Sample sample : samples(103, 60)) {
      Outline before = sample.governance.outline(sample.initiative, sample.facts);
      Changes changes = Advice.of(sample.governance).changes(sample.initiative, sample.facts);
      for (Tried tried : tries(sample)) {
        Optional<Outline> outline = outline(sample, tried.change);
        if (outline.isEmpty()) {
          continue;
        }
        Outline after = outline.get();
        if (!after.level().equals(before.level())) {
          assertThat(changes
                  .all()
                  .filter(change -> level(sample, change.initiative()).equals(after.level()))
                  .anyMatch(change -> change.fields().size() == 1
                      && (change.fields().get(0).field() != tried.field
                          || isAsSmall(change.fields().get(0), tried))))
              .as("%s of %s to %s", tried, sample.initiative, after.level())
              .isTrue();
        }
        Map<List<Object>, Answer> now = keys(before);
        keys(after).forEach((step, key) -> {
          if (!now.containsKey(step)) {
            assertThat(changes.groups().stream()
                        .filter(group ->
                            group.lead().added().stream().anyMatch(s -> key(s).equals(step)))
                        .flatMap(group -> group.changes().stream())
                        .anyMatch(change -> isAsSmall(change.fields().get(0), tried))
                    || isAChoice(changes, tried))
                .as("%s of %s to %s", tried, sample.initiative, step)
                .isTrue();
          } else if (now.get(step) != key) {
            assertThat(changes.groups().stream()
                        .filter(group -> group.lead().keyDecisions().stream()
                            .anyMatch(other -> key(other.step()).equals(step) && other.to() == key))
                        .flatMap(group -> group.changes().stream())
                        .anyMatch(change -> isAsSmall(change.fields().get(0), tried))
                    || isAChoice(changes, tried))
                .as("%s of %s to %s %s", tried, sample.initiative, step, key)
                .isTrue();
          }
        });
      }
    }
  }

  /** Where councils move, their own steps are told of one choice and hold of the others. */
  private static boolean isAChoice(Changes changes, Tried tried) {
    return tried.field == Field.PARTICIPANTS
        && (tried.councils.size() > 1
            || changes.all().anyMatch(change -> change.choices().contains(tried.councils)));
  }

  private static boolean isAsSmall(FieldChange change, Tried tried) {
    return change.field() == tried.field
        && (tried.by.signum() == 0
            || tried.field == Field.EFFECTS
            || (change.size().map(size -> size.more() == tried.by.signum() > 0).orElse(true)
                && change
                    .size()
                    .map(size -> size.number().compareTo(tried.by.abs()) <= 0)
                    .orElse(true)));
  }

  private static Map<List<Object>, Answer> keys(Outline outline) {
    Map<List<Object>, Answer> keys = new LinkedHashMap<>();
    outline
        .steps()
        .forEach(step -> keys.put(
            List.of(step.council(), step.jointCommittee(), step.body(), step.action()),
            step.keyDecision()));
    return keys;
  }

  private static Optional<Outline> outline(Sample sample, UnaryOperator<Initiative> change) {
    try {
      return Optional.of(sample.governance.outline(change.apply(sample.initiative), sample.facts));
    } catch (BadInputException e) {
      return Optional.empty();
    }
  }

  /** A change of one field, made without regard to where anything is cut. */
  private record Tried(
      Field field,
      String what,
      BigDecimal by,
      List<CouncilId> councils,
      UnaryOperator<Initiative> change) {

    static Tried of(Field field, Object what, UnaryOperator<Initiative> change) {
      return new Tried(field, String.valueOf(what), BigDecimal.ZERO, List.of(), change);
    }

    @Override
    public String toString() {
      return field + " " + what;
    }
  }

  private static List<Tried> tries(Sample sample) {
    Initiative it = sample.initiative;
    List<Tried> tries = new ArrayList<>();
    List<CouncilId> in = sample.facts.councils().stream()
        .filter(c -> sample.facts.isOurs(c) && c.tier() != Tier.UNITARY)
        .map(Council::id)
        .filter(c -> !it.participants().contains(c))
        .toList();
    tries.addAll(moves(in, true));
    tries.addAll(moves(it.participants(), false));
    for (int i = 0; i < it.effects().size(); i++) {
      for (Reach reach : Reach.values()) {
        int index = i;
        tries.add(Tried.of(Field.EFFECTS, i + " " + reach, any -> {
          List<Effect> effects = new ArrayList<>(any.effects());
          Effect old = effects.get(index);
          effects.set(
              index,
              new Effect(
                  old.outcome(),
                  old.outcomeText(),
                  reach,
                  reach == Reach.PLACE ? List.of(CouncilId.of("bolsover")) : List.of()));
          return any.toBuilder().effects(effects).build();
        }));
      }
    }
    for (Answer answer : List.of(Answer.YES, Answer.NO)) {
      tries.add(Tried.of(
          Field.COLLECTIVE_REGIONAL_ACTION,
          answer,
          any -> any.toBuilder().collectiveRegionalAction(answer).build()));
      tries.add(Tried.of(
          Field.FRAMEWORK_PLAN,
          answer,
          any -> any.toBuilder().frameworkPlan(answer).build()));
      tries.add(Tried.of(
          Field.WITHIN_FRAMEWORK,
          answer,
          any -> any.toBuilder().withinFramework(answer).build()));
    }
    for (Powers powers : Powers.values()) {
      if (powers != Powers.UNKNOWN) {
        tries.add(
            Tried.of(Field.POWERS, powers, any -> any.toBuilder().powers(powers).build()));
      }
    }
    for (Act act : Act.values()) {
      tries.add(Tried.of(Field.ACTS, act, any -> {
        Set<Act> acts = EnumSet.copyOf(any.acts());
        if (!acts.add(act)) {
          acts.remove(act);
        }
        return any.toBuilder().acts(acts).build();
      }));
    }
    for (Function function : List.of(Function.EXECUTIVE, Function.COUNCIL)) {
      tries.add(Tried.of(
          Field.FUNCTION, function, any -> any.toBuilder().function(function).build()));
    }
    for (CouncilId council : it.participants()) {
      for (WardImpact impact : List.of(WardImpact.ONE, WardImpact.TWO_OR_MORE)) {
        tries.add(Tried.of(
            Field.WARDS,
            council + " " + impact,
            any -> any.toBuilder().wards(council.value(), impact).build()));
      }
    }
    sample
        .facts
        .jointCommittees()
        .forEach(record -> tries.add(Tried.of(
            Field.JOINT_COMMITTEE,
            record.id(),
            any -> any.toBuilder().jointCommittee(record.id()).build())));
    for (int days : new int[] {-4000, -1500, -400, -90, -1, 1, 90, 400, 1500}) {
      LocalDate day = it.on().plusDays(days);
      tries.add(new Tried(
          Field.ON,
          day.toString(),
          BigDecimal.valueOf(days),
          List.of(),
          any -> any.toBuilder().on(day).build()));
    }
    for (int i = 0; i < it.money().size(); i++) {
      for (BigDecimal amount : amounts(sample, it.money().get(i))) {
        int index = i;
        MoneyEntry old = it.money().get(i);
        tries.add(new Tried(
            Field.MONEY,
            old.council() + " " + amount,
            amount.subtract(old.amount()),
            List.of(old.council()),
            any -> {
              List<MoneyEntry> money = new ArrayList<>(any.money());
              MoneyEntry.Builder copy = MoneyEntry.builder()
                  .council(old.council())
                  .amount(amount)
                  .kind(old.kind())
                  .type(old.type())
                  .withinBudget(old.withinBudget());
              old.serviceBudget().ifPresent(copy::serviceBudget);
              money.set(index, copy.build());
              return any.toBuilder().money(money).build();
            }));
      }
    }
    return tries;
  }

  private static List<Tried> moves(List<CouncilId> councils, boolean in) {
    List<Tried> moves = new ArrayList<>();
    for (int i = 0; i < councils.size(); i++) {
      for (int j = i; j < councils.size(); j++) {
        List<CouncilId> some =
            i == j ? List.of(councils.get(i)) : List.of(councils.get(i), councils.get(j));
        moves.add(new Tried(
            Field.PARTICIPANTS,
            (in ? "in " : "out ") + some,
            BigDecimal.valueOf(in ? some.size() : -some.size()),
            some,
            any -> moved(any, some, in)));
      }
    }
    return moves;
  }

  private static List<BigDecimal> amounts(Sample sample, MoneyEntry entry) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (long sum : new long[] {
      0, 1, 9_999, 10_000, 10_001, 24_999, 25_000, 25_001, 50_000, 50_001, 99_999, 100_000, 100_001,
      150_000, 499_999, 500_000, 5_000_000
    }) {
      amounts.add(BigDecimal.valueOf(sum));
    }
    sample
        .facts
        .constitution(entry.council())
        .delegation(sample.initiative.on())
        .ifPresent(scheme -> scheme.value().stream()
            .map(Delegation::upTo)
            .flatMap(Optional::stream)
            .forEach(amounts::add));
    return amounts;
  }

  // ---- with why not

  /** What is offered for a target puts the target into the answer. */
  @Test
  void aChangeForATargetPutsItThere() {
    for (Sample sample : samples(107, 30)) {
      List<Target> targets = new ArrayList<>();
      for (CollaborationLevel level : CollaborationLevel.values()) {
        targets.add(Target.level(level));
      }
      CouncilId first = sample.initiative.participants().get(0);
      targets.add(Target.body(first, Body.COUNCIL));
      targets.add(Target.keyDecision(first));
      targets.add(Target.step(Body.JOINT_COMMITTEE, Action.DECIDE));
      for (Target target : targets) {
        Changes changes =
            Advice.of(sample.governance).changes(sample.initiative, sample.facts, target);
        WhyNot.Verdict now = Advice.of(sample.governance)
            .whyNot(sample.initiative, sample.facts, target)
            .verdict();
        if (now != WhyNot.Verdict.ABSENT) {
          assertThat(changes.all()).isEmpty();
        }
        changes
            .all()
            .forEach(change -> assertThat(Advice.of(sample.governance)
                    .whyNot(change.initiative(), sample.facts, target)
                    .verdict())
                .as(change.sentence())
                .isEqualTo(WhyNot.Verdict.PRESENT));
      }
    }
  }

  /** The one condition that a rule missed, met, makes just that rule speak. */
  @Test
  void whatWasMissedMetMakesTheRuleSpeak() throws IOException {
    Initiative three = ofCase("county-strategy-of-three-districts");
    Governance byParticipation = governance.with(Map.of("level-basis", "participation"));
    Target target = Target.level(CollaborationLevel.COUNTY_WIDE);
    WhyNot whyNot = Advice.of(byParticipation).whyNot(three, SHIPPED, target);
    assertThat(whyNot.ways().get(0).links())
        .extracting(link -> link.rule())
        .containsExactly("L4.1", "B3");
    BigDecimal missing = whyNot
        .ways()
        .get(0)
        .missed()
        .findFirst()
        .flatMap(missed -> missed.margin())
        .orElseThrow()
        .missing()
        .number();

    Change change = Advice.of(byParticipation)
        .changes(three, SHIPPED, target)
        .all()
        .filter(any -> any.fields().get(0).field() == Field.PARTICIPANTS)
        .findFirst()
        .orElseThrow();

    assertThat(change.fields().get(0).size().orElseThrow().number()).isEqualByComparingTo(missing);
    assertThat(Advice.of(byParticipation)
            .whyNot(change.initiative(), SHIPPED, target)
            .reasons())
        .extracting("rule")
        .contains("L4.1", "B3");
  }

  // ---- determinism

  @Test
  void theOrderOfTheInputDoesNotShow() {
    Random random = new Random(5);
    for (Sample sample : samples(109, 15)) {
      List<CouncilId> councils = new ArrayList<>(sample.initiative.participants());
      Collections.shuffle(councils, random);
      List<Act> acts = new ArrayList<>(sample.initiative.acts());
      Collections.shuffle(acts, random);
      Initiative shuffled =
          sample.initiative.toBuilder().participants(councils).acts(acts).build();

      assertThat(told(Advice.of(sample.governance).changes(shuffled, sample.facts)))
          .isEqualTo(told(Advice.of(sample.governance).changes(sample.initiative, sample.facts)));
      assertThat(Advice.of(sample.governance).nextQuestion(shuffled, sample.facts))
          .isEqualTo(Advice.of(sample.governance).nextQuestion(sample.initiative, sample.facts));
      Target target = Target.body(Body.COUNCIL);
      assertThat(Advice.of(sample.governance).whyNot(shuffled, sample.facts, target))
          .isEqualTo(Advice.of(sample.governance).whyNot(sample.initiative, sample.facts, target));
    }
  }

  private static List<Object> told(Changes changes) {
    List<Object> told = new ArrayList<>();
    for (Changes.Group group : changes.groups()) {
      told.add(group.lead());
      group.changes().forEach(change -> told.add(List.of(change.sentence(), change.choices())));
    }
    return told;
  }
}
