package org.visionderbyshire.advising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visionderbyshire.advice.Link;
import org.visionderbyshire.advice.MissedCondition;
import org.visionderbyshire.advice.Size;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.advice.Way;
import org.visionderbyshire.advice.WhyNot;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.Initiatives;
import org.visionderbyshire.policy.OpaqueRules;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.RuleFile;

/** What rules missed, with each kind of margin. */
class WhyNotTest {

  private static final Facts SHIPPED = VisionDerbyshire.facts();
  private static final Facts SUPPLIED = Initiatives.facts();
  private static final CouncilId DERBYSHIRE = CouncilId.of("derbyshire");
  private static final CouncilId AMBER_VALLEY = CouncilId.of("amber-valley");
  private static Governance governance;

  @BeforeAll
  static void compile() {
    governance = Compiled.VISION_DERBYSHIRE;
  }

  /** Three districts and the county council adopt a strategy for the whole county. */
  private static Initiative strategy() {
    return Initiative.builder()
        .id("strategy")
        .on("2022-06-01")
        .lead("derbyshire")
        .participants("derbyshire", "chesterfield", "high-peak", "amber-valley")
        .addAmbitions("relentless-ambition")
        .addEffects(Effect.on("fair-society", Reach.COUNTY_WIDE))
        .addActs(Act.ADOPT_STRATEGY)
        .build();
  }

  private static Initiative spending(String council, long pounds) {
    return strategy().toBuilder()
        .acts(List.of(Act.SPEND))
        .money(List.of(MoneyEntry.builder()
            .council(council)
            .amount(pounds)
            .kind(MoneyEntry.Kind.SPENDING)
            .type(MoneyEntry.Type.REVENUE)
            .build()))
        .wards(council, WardImpact.ONE)
        .build();
  }

  private static Way way(WhyNot whyNot, String... rules) {
    return whyNot.ways().stream()
        .filter(way -> way.links().stream().map(Link::rule).toList().equals(List.of(rules)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no way by " + List.of(rules) + " among "
            + whyNot.ways().stream()
                .map(way -> way.links().stream().map(Link::rule).toList())
                .toList()));
  }

  private static MissedCondition only(Way way) {
    assertThat(way.missed()).hasSize(1);
    return way.missed().findFirst().orElseThrow();
  }

  // ---- levels

  @Test
  void whatIsInTheAnswerIsSaidToBe() {
    WhyNot whyNot = Advice.of(governance)
        .whyNot(strategy(), SHIPPED, Target.level(CollaborationLevel.COUNTY_WIDE));

    assertThat(whyNot.verdict()).isEqualTo(WhyNot.Verdict.PRESENT);
    assertThat(whyNot.reasons()).extracting("rule").contains("L2.1", "B1");
    assertThat(whyNot.ways()).isEmpty();
  }

  @Test
  void theReachIsTold() {
    WhyNot whyNot = Advice.of(governance)
        .whyNot(strategy(), SHIPPED, Target.level(CollaborationLevel.LOCAL_PLACE));

    assertThat(whyNot.verdict()).isEqualTo(WhyNot.Verdict.ABSENT);
    MissedCondition missed = only(way(whyNot, "L3.1", "B1"));
    assertThat(missed.about()).isEqualTo("reach");
    assertThat(missed.sentence())
        .isEqualTo("\"A fair society that gives everyone opportunities\" reaches across the"
            + " county; it would be so where the effect touches named places");
  }

  @Test
  void districtsAreCounted() {
    WhyNot whyNot = Advice.of(governance.with(Map.of("level-basis", "participation")))
        .whyNot(strategy(), SHIPPED, Target.level(CollaborationLevel.COUNTY_WIDE));

    MissedCondition missed = only(way(whyNot, "L4.1", "B3"));
    assertThat(missed.sentence())
        .isEqualTo("3 of 8 districts take part where 5 are a majority: two more are needed");
    assertThat(missed.margin()).hasValueSatisfying(margin -> {
      assertThat(margin.actual()).isEqualByComparingTo("3");
      assertThat(margin.bound()).isEqualByComparingTo("5");
      assertThat(margin.missing())
          .isEqualTo(new Size(Size.Unit.DISTRICTS, BigDecimal.valueOf(2), true));
    });
  }

  @Test
  void anotherReadingIsTold() {
    Initiative place = strategy().toBuilder()
        .addParticipants("bolsover", "erewash")
        .effects(List.of(Effect.inPlaces("fair-society", "bolsover")))
        .build();

    WhyNot whyNot =
        Advice.of(governance).whyNot(place, SHIPPED, Target.level(CollaborationLevel.COUNTY_WIDE));

    Way way = way(whyNot, "L4.1", "B3");
    assertThat(way.missed()).isEmpty();
    assertThat(way.sentence())
        .isEqualTo(
            "what decides the level is taken to be the nature of the outcome; it would have to be"
                + " who takes part (level-basis=participation)");
    assertThat(way.links().get(0).isHeld()).isTrue();
    assertThat(way.readings()).singleElement().satisfies(reading -> {
      assertThat(reading.wanted()).containsExactly("participation");
      assertThat(reading.citations()).isNotEmpty();
    });
    // what needs nothing but another reading comes after what needs none
    assertThat(whyNot.ways().get(0).readings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"outcome, 0", "participation, 1"})
  void rulesUnderReadingsThatExcludeEachOtherMakeNoWay(String option, int ways) {
    Governance two = Governance.compile(new Policy(
        "Two rules",
        "1",
        List.of(new RuleFile("two.drl", """
            package two;
            import org.visionderbyshire.collaboration.*;
            import org.visionderbyshire.initiative.*;
            import org.visionderbyshire.rule.*;
            import static org.visionderbyshire.rule.Words.*;

            rule "what touches places is local"
                @id("X1") @citation("our own 1") @reading("level-basis=participation")
            when
                OutcomeTest( reach == Reach.PLACE )
            then
                insert(level(CollaborationLevel.LOCAL_PLACE));
            end

            rule "what is local stays local"
                @id("X2") @citation("our own 2") @reading("level-basis=%s")
            when
                EffectLevel( outcome == Tested.LOCAL_PLACE )
            then
                insert(level(CollaborationLevel.LOCAL_PLACE));
            end
            """.replace("%s", option))),
        Policy.visionDerbyshire().readings()));

    WhyNot whyNot =
        Advice.of(two).whyNot(strategy(), SHIPPED, Target.level(CollaborationLevel.LOCAL_PLACE));

    assertThat(whyNot.verdict()).isEqualTo(WhyNot.Verdict.ABSENT);
    assertThat(whyNot.ways()).hasSize(ways);
  }

  @Test
  void withoutEffectsOneIsMissed() {
    Initiative none = strategy().toBuilder().effects(List.of()).build();

    WhyNot whyNot =
        Advice.of(governance).whyNot(none, SHIPPED, Target.level(CollaborationLevel.COUNTY_WIDE));

    assertThat(way(whyNot, "L2.1", "B1").before())
        .singleElement()
        .satisfies(missed -> assertThat(missed.sentence())
            .isEqualTo("no effect is named; the rule is for one that reaches the county"));
    assertThat(only(way(whyNot, "L4.1", "B9")).margin()).isPresent();
  }

  // ---- steps

  @Test
  void aStepFollowsTheOwnRoute() {
    WhyNot whyNot = Advice.of(governance)
        .whyNot(strategy(), SHIPPED, Target.step(AMBER_VALLEY, Body.COUNCIL, Action.DECIDE));

    assertThat(only(way(whyNot, "R0.1", "R5.1")).sentence())
        .isEqualTo("Amber Valley Borough Council's part is within its budget and the policy"
            + " framework; it would be so where the council's part is outside its budget or the"
            + " policy framework");
    Way bySystem = way(whyNot, "R0.1", "R1.2");
    assertThat(bySystem.missed().map(MissedCondition::about))
        .containsExactly("committeeSystem", "outside");
    assertThat(bySystem.missed().findFirst().orElseThrow().citations())
        .contains(Citation.of("record: council pages on governance"));
  }

  @Test
  void aCoveredCouncilIsToldOfTheRouteThatItDoesNotTake() {
    Initiative joint =
        strategy().toBuilder().jointCommittee("vision-derbyshire").build();

    WhyNot whyNot = Advice.of(governance)
        .whyNot(joint, SHIPPED, Target.step(DERBYSHIRE, Body.EXECUTIVE, Action.DECIDE));

    assertThat(whyNot.ways().stream()
            .filter(way -> way.links().stream().anyMatch(link -> link.rule().equals("R8.1")))
            .flatMap(Way::missed)
            .map(MissedCondition::sentence))
        .contains("Derbyshire County Council is a member of Vision Derbyshire Joint Committee; it"
            + " would be so where the council is no member of the joint committee concerned");
    assertThat(whyNot.ways()).allSatisfy(way -> assertThat(way.missed()).isNotEmpty());
  }

  @Test
  void aCouncilThatTakesNoPartIsToldSo() {
    WhyNot present = Advice.of(governance)
        .whyNot(
            strategy(),
            SHIPPED,
            Target.step(CouncilId.of("bolsover"), Body.EXECUTIVE, Action.DECIDE));

    assertThat(present.ways()).singleElement().satisfies(way -> {
      assertThat(way.links()).isEmpty();
      assertThat(way.before()).extracting(MissedCondition::about).containsExactly("participants");
    });
    WhyNot more = Advice.of(governance)
        .whyNot(strategy(), SHIPPED, Target.body(CouncilId.of("bolsover"), Body.COUNCIL));
    assertThat(more.ways())
        .isNotEmpty()
        .allSatisfy(way ->
            assertThat(way.before()).extracting(MissedCondition::about).contains("participants"));
  }

  @Test
  void theScrutinyPracticeIsTold() {
    WhyNot whyNot = Advice.of(governance)
        .whyNot(strategy(), SHIPPED, Target.step(AMBER_VALLEY, Body.SCRUTINY, Action.SCRUTINISE));

    assertThat(only(way(whyNot, "R14.1")).sentence())
        .startsWith(
            "whether scrutiny before the decision is Amber Valley Borough Council's practice"
                + " is unknown");
  }

  @Test
  void theDayOnWhichACommitteeBeginsIsTold() {
    Initiative early = strategy().toBuilder()
        .on("2022-04-01")
        .jointCommittee("vision-derbyshire")
        .build();

    WhyNot whyNot = Advice.of(governance)
        .whyNot(early, SHIPPED, Target.step(Body.JOINT_COMMITTEE, Action.DECIDE));

    assertThat(only(way(whyNot, "R7.3")).sentence())
        .isEqualTo(
            "the matter falls to Vision Derbyshire Joint Committee, which is not yet in being,"
                + " but will be from 4 Apr 2022; it would be so where the matter falls to a joint"
                + " committee that is in being");
  }

  @Test
  void whoSubmitsIsTold() {
    Initiative voice = strategy().toBuilder()
        .on("2024-06-01")
        .acts(List.of(Act.SUBMIT_TO_GOVERNMENT))
        .build();

    WhyNot whyNot = Advice.of(governance)
        .whyNot(voice, SHIPPED, Target.step(AMBER_VALLEY, Body.EXECUTIVE, Action.SUBMIT));

    assertThat(whyNot.ways().get(0).before())
        .extracting(MissedCondition::sentence)
        .containsExactly("Derbyshire County Council leads; it would be so where Amber Valley"
            + " Borough Council leads");
  }

  // ---- sums

  @Test
  void theLimitOfADelegationIsTheMargin() {
    WhyNot less = Advice.of(governance)
        .whyNot(
            spending("derbyshire", 460_000),
            SUPPLIED,
            Target.step(DERBYSHIRE, Body.OFFICER, Action.DECIDE));

    MissedCondition missed = only(way(less, "R0.1", "R2.2"));
    assertThat(missed.sentence())
        .isEqualTo("£360,000 less: Derbyshire County Council's scheme of delegation leaves a sum"
            + " of £460,000 to nobody below the executive, and a sum of £100,000 to the officer");
    assertThat(missed.citations()).containsExactly(Citation.of("supplied"));
    WhyNot more = Advice.of(governance)
        .whyNot(
            spending("derbyshire", 60_000),
            SUPPLIED,
            Target.step(DERBYSHIRE, Body.EXECUTIVE, Action.DECIDE));
    assertThat(only(way(more, "R0.1", "R2.1")).margin()).hasValueSatisfying(margin -> {
      assertThat(margin.bound()).isEqualByComparingTo("100000.01");
      assertThat(margin.missing().number()).isEqualByComparingTo("40000.01");
      assertThat(margin.missing().more()).isTrue();
    });
  }

  @Test
  void theThresholdIsTheMargin() {
    WhyNot whyNot = Advice.of(governance)
        .whyNot(spending("derbyshire", 460_000), SUPPLIED, Target.keyDecision(DERBYSHIRE));

    MissedCondition missed = only(way(whyNot, "R15.1"));
    assertThat(missed.sentence())
        .isEqualTo("£40,000 more: Derbyshire County Council's sum is £460,000, its threshold"
            + " £500,000");
    assertThat(missed.citations()).containsExactly(Citation.of("supplied"));
    assertThat(only(way(whyNot, "R15.2")).sentence())
        .isEqualTo("one ward is affected; it would be so where two or more wards are affected");
  }

  @Test
  void theShareOfTheBudgetCounts() {
    Initiative share = spending("amber-valley", 60_000);
    Initiative known = share.toBuilder()
        .money(List.of(MoneyEntry.builder()
            .council("amber-valley")
            .amount(60_000)
            .kind(MoneyEntry.Kind.SPENDING)
            .type(MoneyEntry.Type.CAPITAL)
            .serviceBudget(BigDecimal.valueOf(2_000_000))
            .build()))
        .build();

    assertThat(only(way(
                Advice.of(governance).whyNot(known, SHIPPED, Target.keyDecision(AMBER_VALLEY)),
                "R15.1"))
            .sentence())
        .startsWith("£40,000 more:");
    assertThat(only(way(
                Advice.of(governance).whyNot(share, SHIPPED, Target.keyDecision(AMBER_VALLEY)),
                "R15.1"))
            .sentence())
        .startsWith(
            "the service budget behind Amber Valley Borough Council's threshold is unknown");
  }

  // ---- what cannot be

  @Test
  void whatNoRuleEverConcludesIsSaidToBeSo() {
    WhyNot whyNot = Advice.of(governance)
        .whyNot(strategy(), SHIPPED, Target.step(Body.SCRUTINY, Action.DECIDE));

    assertThat(whyNot.verdict()).isEqualTo(WhyNot.Verdict.NEVER);
    assertThat(whyNot.ways()).isEmpty();
    assertThat(Advice.of(governance)
            .whyNot(strategy(), SHIPPED, Target.body(AMBER_VALLEY, Body.LEADERS))
            .verdict())
        .isEqualTo(WhyNot.Verdict.NEVER);
  }

  @Test
  void unknownCouncilsAreFaults() {
    assertThatThrownBy(() -> Advice.of(governance)
            .whyNot(strategy(), SHIPPED, Target.keyDecision(CouncilId.of("amber-valey"))))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("did you mean \"amber-valley\"?");
  }

  /** Every target of every sort: never both an answer and a way to it, never nothing at all. */
  @Test
  void everythingElseHasAWay() {
    for (Initiative initiative : Initiatives.many(41, 60)) {
      for (CollaborationLevel level : CollaborationLevel.values()) {
        check(Advice.of(governance).whyNot(initiative, SUPPLIED, Target.level(level)));
      }
      check(Advice.of(governance).whyNot(initiative, SUPPLIED, Target.keyDecision()));
      check(Advice.of(governance)
          .whyNot(
              initiative, SUPPLIED, Target.keyDecision(initiative.participants().get(0))));
      for (Body body : Body.values()) {
        for (Action action : Action.values()) {
          check(Advice.of(governance).whyNot(initiative, SUPPLIED, Target.step(body, action)));
        }
        check(Advice.of(governance)
            .whyNot(
                initiative,
                SUPPLIED,
                new Target.OfStep(
                    Optional.of(initiative.participants().get(0)), body, Optional.empty())));
      }
    }
  }

  private static void check(WhyNot whyNot) {
    assertThat(whyNot.sentence()).doesNotContain("null").doesNotContain("Optional");
    switch (whyNot.verdict()) {
      case PRESENT -> assertThat(whyNot.reasons()).as("%s", whyNot.target()).isNotEmpty();
      case ABSENT -> assertThat(whyNot.ways()).as("%s", whyNot.target()).isNotEmpty();
      case NEVER -> assertThat(whyNot.ways()).isEmpty();
    }
    for (Way way : whyNot.ways()) {
      assertThat(way.missed().count() + way.readings().count()).isPositive();
      assertThat(way.sentence()).doesNotContain("null").doesNotContain("Optional");
    }
  }

  @Test
  void whatIsOutweighedIsNotMissedButToldSo() {
    Policy shipped = Policy.visionDerbyshire();
    List<RuleFile> files = new ArrayList<>(shipped.files());
    files.add(new RuleFile("own-rules.drl", """
        package own;
        import org.visionderbyshire.collaboration.*;
        import org.visionderbyshire.initiative.*;
        import org.visionderbyshire.rule.*;
        import static org.visionderbyshire.rule.Words.*;

        rule "named places are a matter of the county"
            @id("X4") @citation("our own 4")
        when
            OutcomeTest( reach == Reach.PLACE )
        then
            insert(level(CollaborationLevel.COUNTY_WIDE));
        end
        """));
    Governance disagreeing =
        Governance.compile(new Policy("Another", "1", files, shipped.readings()));
    Initiative place = Initiative.builder()
        .id("place")
        .on("2022-06-01")
        .participants("high-peak")
        .addEffects(Effect.inPlaces("inclusive-and-diverse-economy", "high-peak"))
        .addActs(Act.NOTE)
        .build();

    WhyNot told =
        Advice.of(disagreeing).whyNot(place, SHIPPED, Target.level(CollaborationLevel.LOCAL_PLACE));

    assertThat(told.verdict()).isEqualTo(WhyNot.Verdict.ABSENT);
    assertThat(told.outweighed()).extracting(each -> each.reason().rule()).containsExactly("L3.1");
    assertThat(told.sentence())
        .startsWith(
            "the level \"local place\" is not in the answer; by L3.1 the level is local place;"
                + " X4 outweighs it: the level is county-wide");
    assertThat(told.ways())
        .allSatisfy(way -> assertThat(way.links())
            .noneMatch(link -> link.rule().equals("L3.1") && !link.missed().isEmpty()));
  }

  /** Nobody can tell what it looks at, and still it is a reason of what it says. */
  @Test
  void anOpaqueRuleIsAReason() {
    Policy opaque = new Policy(
        "Opaque",
        "1",
        Stream.concat(
                Policy.visionDerbyshire().files().stream(),
                Stream.of(new RuleFile("opaque.drl", """
                    package opaque;
                    import org.visionderbyshire.rule.*;
                    import org.visionderbyshire.vocabulary.*;
                    import static org.visionderbyshire.rule.Words.*;

                    rule "whatever is decided is key"
                        @id("X1") @citation("our own 1")
                    when
                        exists Decision( able )
                    then
                        insert(keyDecision(Answer.YES));
                    end
                    """)))
            .toList(),
        Policy.visionDerbyshire().readings());
    Governance told = Governance.compile(opaque, OpaqueRules.ALLOWED);
    assertThat(told.opaqueRules())
        .singleElement()
        .satisfies(rule -> assertThat(rule.situation()).isEmpty());

    WhyNot whyNot = Advice.of(told).whyNot(strategy(), SHIPPED, Target.keyDecision());

    assertThat(whyNot.verdict()).isEqualTo(WhyNot.Verdict.PRESENT);
    assertThat(whyNot.reasons()).extracting(Reason::rule).contains("X1");
  }

  @Test
  void everyFaultIsToldWhateverIsAsked() {
    Initiative unchecked = Initiatives.unchecked();
    Advice advice = Advice.of(governance);
    for (ThrowingCallable asked : List.<ThrowingCallable>of(
        () -> advice.changes(unchecked, SHIPPED),
        () -> advice.nextQuestion(unchecked, SHIPPED),
        () -> advice.whyNot(
            unchecked, SHIPPED, Target.body(CouncilId.of("nowhere"), Body.COUNCIL)))) {
      assertThatThrownBy(asked)
          .isInstanceOf(BadInputException.class)
          .hasMessageContaining("acts: is missing")
          .hasMessageContaining("participants[0]: unknown council \"derbishire\"");
    }
  }
}
