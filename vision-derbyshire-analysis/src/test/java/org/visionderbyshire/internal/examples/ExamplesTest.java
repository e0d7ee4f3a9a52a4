package org.visionderbyshire.internal.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Area;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.oracle.RandomTimetables;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.vocabulary.Answer;

public class ExamplesTest {

  private static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;
  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Examples EXAMPLES = new Examples(GOVERNANCE, FACTS);
  /** Asked in another order. */
  private static final Examples OTHERS = new Examples(GOVERNANCE, FACTS);

  /** The steps that shipped rules conclude of councils, and of committees and leaders. */
  private static final Map<Body, Set<Action>> STEPS = Map.of(
      Body.COUNCIL, Set.of(Action.ADVISE, Action.DECIDE, Action.CONSENT, Action.SUBMIT),
      Body.EXECUTIVE, Set.of(Action.RECOMMEND, Action.DECIDE, Action.SUBMIT),
      Body.EXECUTIVE_MEMBER, Set.of(Action.DECIDE, Action.SUBMIT),
      Body.OFFICER, Set.of(Action.DECIDE, Action.SUBMIT),
      Body.COMMITTEE, Set.of(Action.DECIDE, Action.SUBMIT, Action.NOTE),
      Body.SCRUTINY, Set.of(Action.SCRUTINISE, Action.NOTE),
      Body.JOINT_COMMITTEE,
          Set.of(Action.AGREE_POSITION, Action.DECIDE, Action.SUBMIT, Action.INFORM),
      Body.LEADERS, Set.of(Action.AGREE_POSITION, Action.SUBMIT));

  static Stream<Class<? extends Situation>> kinds() {
    return Attribute.situations().values().stream();
  }

  /** Every situation of a kind, by the values that its components can have. */
  public static Stream<Situation> all(Examples examples, Class<? extends Situation> kind) {
    List<List<Object>> domains =
        Attribute.componentsOf(kind).stream().map(examples::values).toList();
    long size = domains.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
    Constructor<? extends Situation> constructor = constructor(kind);
    return LongStream.range(0, size).mapToObj(number -> {
      Object[] values = new Object[domains.size()];
      long rest = number;
      for (int i = values.length - 1; i >= 0; i--) {
        List<Object> domain = domains.get(i);
        values[i] = domain.get((int) (rest % domain.size()));
        rest /= domain.size();
      }
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    });
  }

  private static Constructor<? extends Situation> constructor(Class<? extends Situation> kind) {
    try {
      return kind.getDeclaredConstructor(Arrays.stream(kind.getRecordComponents())
          .map(RecordComponent::getType)
          .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  /** So many of a list, evenly from all of it. */
  private static List<Situation> some(int number, List<Situation> all) {
    List<Situation> some = new ArrayList<>();
    double step = Math.max(1, all.size() / (double) number);
    for (double at = 0; at < all.size(); at += step) {
      some.add(all.get((int) at));
    }
    return some;
  }

  private static List<Situation> possible(Class<? extends Situation> kind) {
    return all(EXAMPLES, kind).filter(EXAMPLES::isPossible).toList();
  }

  // ---- what is possible and what has an example are one

  /** All of every kind, but one in nine of a council's own acts, of which there are 79,200. */
  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsPossibleHasAnExampleUnlessRulesNeverLeadToIt(Class<? extends Situation> kind) {
    List<Situation> possible = possible(kind);
    for (Situation situation :
        kind == OwnAct.class ? some(possible.size() / 9, possible) : possible) {
      Optional<String> why = never(situation);
      assertThat(EXAMPLES.example(situation).isPresent())
          .as("%s: %s", situation, why)
          .isEqualTo(why.isEmpty());
    }
  }

  /** Why the shipped rules never lead to a situation to which others might. */
  private static Optional<String> never(Situation situation) {
    if (situation instanceof Decision decision) {
      return never(decision);
    } else if (situation instanceof NoticeTest test) {
      return never(test);
    } else if (situation instanceof CallInTest test) {
      return never(test);
    } else if (situation instanceof EffectLevel level) {
      return never(level.participation())
          .or(() -> given(
              level.outcome() == Tested.NONE,
              "with readings as they are every effect has a level or awaits an answer"));
    } else if (situation instanceof WholeLevel level) {
      return never(level.participation())
          .or(() -> given(
              level.effects() && !level.pending() && level.widest() == Tested.NONE,
              "with readings as they are every effect has a level or awaits an answer"))
          .or(() -> given(
              level.pending() && level.widest() == Tested.REGIONAL_NATIONAL,
              "all effects share whether there is collective activity: known or awaited"));
    } else if (situation instanceof ImplementationTest test) {
      return given(
              test.waived() && test.callable() == Answer.NO,
              "something is said of the call-in of every decision")
          .or(() ->
              given(test.waived() && test.joint(), "no agreement says that call-in can be waived"))
          .or(() -> given(
              test.joint() && test.lengthKnown() && test.callable() == Answer.UNKNOWN,
              "who has agreed about call-in knows whether there is any"));
    }
    return Optional.empty();
  }

  private static Optional<String> never(Tested participation) {
    return given(
        participation == Tested.REGIONAL_NATIONAL, "participation never makes a matter regional");
  }

  private static Optional<String> never(Body body, Action action) {
    return given(
        !STEPS.getOrDefault(body, Set.of()).contains(action), "no rule concludes such a step");
  }

  private static boolean isAble(Body body, Action action) {
    return new Decision(body, action, Money.NONE, WardImpact.ONE, true, true).isAble();
  }

  private static Optional<String> never(Decision decision) {
    Body body = decision.body();
    Action action = decision.action();
    boolean together =
        body == Body.LEADERS || (body == Body.JOINT_COMMITTEE && action != Action.DECIDE);
    boolean silent = decision.wardsMatterOnlyIfStated();
    return never(body, action)
        .or(() -> given(
            together && !(decision.money() == Money.NONE && silent && !decision.wardsStated()),
            "it moves nobody's money and touches nobody's wards"))
        .or(() -> given(
            !together
                && silent
                && Set.of(Action.NOTE, Action.CONSENT, Action.SUBMIT).contains(action),
            "only acts with wards lead to it"))
        .or(() ->
            given(!silent && action == Action.ADVISE, "only acts on joint committees lead to it"))
        .or(() -> given(
            silent
                && decision.money() == Money.AMOUNT_UNKNOWN
                && action == Action.DECIDE
                && Set.of(Body.COMMITTEE, Body.EXECUTIVE_MEMBER, Body.OFFICER).contains(body),
            "an appointment goes the way of the act that is to move money"));
  }

  private static Optional<String> never(NoticeTest test) {
    return never(test.body(), test.action())
        .or(() -> given(
            test.key() != Answer.NO && !isAble(test.body(), test.action()),
            "such a step is never key"))
        .or(() -> given(
            test.body() == Body.EXECUTIVE && !test.executiveMeeting(),
            "where there is no executive none acts"))
        .or(() -> given(
            test.body() == Body.JOINT_COMMITTEE
                && test.key() == Answer.YES
                && !test.executiveMeeting(),
            "key only where it is known that all members sit on executives"));
  }

  private static Optional<String> never(CallInTest test) {
    return never(test.body(), test.action())
        .or(() -> given(
            test.key() != Answer.NO && !isAble(test.body(), test.action()),
            "such a step is never key"))
        .or(() -> given(
            test.body() == Body.JOINT_COMMITTEE
                && (test.scope() == CallInTest.Scope.KEY_DECISIONS
                    || test.waiver() != Answer.UNKNOWN),
            "agreements know neither"));
  }

  private static Optional<String> given(boolean condition, String why) {
    return condition ? Optional.of(why) : Optional.empty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsNotPossibleHasNoExampleHoweverOneLooks(Class<? extends Situation> kind) {
    List<Situation> impossible =
        all(EXAMPLES, kind).filter(situation -> !EXAMPLES.isPossible(situation)).toList();
    for (Situation situation : some(100, impossible)) {
      assertThat(EXAMPLES.find(situation)).as("%s", situation).isEmpty();
      assertThat(EXAMPLES.example(situation)).isEmpty();
    }
  }

  @Test
  void whateverInitiativesLeadToIsPossible() {
    RandomTimetables random = new RandomTimetables(20220404, true);
    Set<Situation> seen = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      RandomTimetables.Case any = random.next();
      Governance governance = GOVERNANCE.with(any.readings());
      for (Outline.Consulted consulted : governance
          .outline(any.initiative(), any.facts(), Window.from(any.day()))
          .consulted()) {
        if (seen.add(consulted.situation())) {
          assertThat(EXAMPLES.isPossible(consulted.situation()))
              .as("%s by %s", consulted.situation(), any.initiative())
              .isTrue();
        }
      }
    }
    assertThat(seen.stream().map(Situation::getClass).distinct()).hasSize(23);
  }

  // ---- what examples are like

  @ParameterizedTest
  @MethodSource("kinds")
  void examplesCanBeDeterminedAndAreTheSameWheneverAsked(Class<? extends Situation> kind) {
    List<Situation> some = new ArrayList<>(some(40, possible(kind)));
    Collections.reverse(some);
    for (Situation situation : some) {
      Optional<Example> found = OTHERS.example(situation);
      assertThat(found).isEqualTo(EXAMPLES.example(situation));
      found.ifPresent(example -> {
        Initiative initiative = example.initiative();
        Facts facts = example.facts().map(FACTS::with).orElse(FACTS);
        assertThat(facts.faults(initiative)).isEmpty();
        assertThat(initiative.acts()).hasSizeBetween(1, 2);
        example.facts().ifPresent(ExamplesTest::isSaidToBeMadeUp);
        Optional<Window> window = Examples.window(situation, example);
        assertThatCode(() -> {
              if (window.isPresent()) {
                GOVERNANCE.determine(initiative, facts, window.get());
              } else {
                GOVERNANCE.determine(initiative, facts);
              }
            })
            .as("%s", situation)
            .doesNotThrowAnyException();
        assertThat((window.isPresent()
                    ? GOVERNANCE.outline(initiative, facts, window.get())
                    : GOVERNANCE.outline(initiative, facts))
                .consulted())
            .extracting(Outline.Consulted::situation)
            .contains(situation);
      });
    }
  }

  private static void isSaidToBeMadeUp(FactSheet sheet) {
    Citation madeUp = Citation.of("made up for this example");
    assertThat(sheet.councils()).allMatch(entry -> entry.citations().contains(madeUp));
    assertThat(sheet.constitutions()).allMatch(entry -> entry.citations().contains(madeUp));
    assertThat(sheet.jointCommittees()).allMatch(entry -> entry.citations().contains(madeUp));
    assertThat(sheet.alliances()).allMatch(entry -> entry.citations().contains(madeUp));
  }

  @Test
  void examplesArePlain() {
    Example example = EXAMPLES
        .example(new OutcomeTest(Reach.COUNTY_WIDE, Answer.UNKNOWN, false))
        .orElseThrow();
    assertThat(example.facts()).isEmpty();
    assertThat(example.initiative().participants()).hasSize(1);
    assertThat(example.initiative().acts()).hasSize(1);
    assertThat(example.initiative().on()).isEqualTo(LocalDate.of(2024, 2, 21));
  }

  // ---- levels

  @Test
  void levelsAreShownByEffectsAndParticipants() {
    Set<OutcomeTest> effects = Set.of(
        new OutcomeTest(Reach.REGIONAL, Answer.YES, false),
        new OutcomeTest(Reach.PLACE, Answer.YES, false));
    for (Situation situation : possible(ParticipationTest.class)) {
      ParticipationTest participation = (ParticipationTest) situation;
      Initiative initiative =
          EXAMPLES.levelExample(effects, participation).orElseThrow().initiative();
      assertThat(initiative.effects()).hasSize(2);
      assertThat(initiative.participants()).hasSize(Math.max(1, participation.districts()));
    }
  }

  @Test
  void effectsThatNoInitiativeHasTogetherHaveNoExample() {
    ParticipationTest one = new ParticipationTest(1, 8, 0, 0, true);
    OutcomeTest effect = new OutcomeTest(Reach.REGIONAL, Answer.YES, false);
    assertThat(EXAMPLES.levelExample(
            Set.of(effect, new OutcomeTest(Reach.PLACE, Answer.NO, false)), one))
        .isEmpty();
    assertThat(EXAMPLES.levelExample(
            Set.of(effect, new OutcomeTest(Reach.PLACE, Answer.YES, true)), one))
        .isEmpty();
    assertThat(EXAMPLES.levelExample(Set.of(effect), new ParticipationTest(1, 8, 2, 3, true)))
        .isEmpty();
    assertThat(EXAMPLES.levelExample(Set.of(effect), one)).isPresent();
    // a ninth district can be supplied
    assertThat(EXAMPLES.levelExample(Set.of(), new ParticipationTest(9, 9, 2, 2, true)))
        .isPresent();
  }

  // ---- other areas

  /** Nothing but councils: no committee, no phases, no ambitions, no constitutions. */
  @Test
  void anAreaOfWhichLittleIsKnownHasExamplesToo() {
    Facts facts = Facts.of(
        Area.builder().id("elsewhere").name("Elsewhere").build(),
        FactSheet.builder()
            .addCouncils(
                council("shire", Tier.COUNTY),
                council("north", Tier.DISTRICT),
                council("south", Tier.DISTRICT))
            .build());
    Examples examples = new Examples(GOVERNANCE, facts);
    for (Class<? extends Situation> kind : List.of(
        CouncilAct.class,
        JointAct.class,
        Informing.class,
        Participant.class,
        ParticipationTest.class,
        Proposal.class)) {
      List<Situation> possible =
          all(examples, kind).filter(examples::isPossible).toList();
      assertThat(possible).isNotEmpty();
      assertThat(some(100, possible))
          .allMatch(situation -> examples.example(situation).isPresent());
    }
    assertThat(examples.isPossible(new Informing(true, false, false, Standing.IN_BEING)))
        .isFalse();
    assertThat(examples.isPossible(new Informing(true, true, false, Standing.NONE)))
        .isFalse();
  }

  private static Council council(String id, Tier tier) {
    return Council.builder()
        .id(CouncilId.of(id))
        .name(id)
        .tier(tier)
        .area("elsewhere")
        .cite("a test")
        .build();
  }
}
