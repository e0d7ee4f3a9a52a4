package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Finding;
import org.visionderbyshire.determination.FoundLevel;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Outweighed;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.internal.stage.About;
import org.visionderbyshire.internal.stage.Cause;
import org.visionderbyshire.internal.stage.Firing;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.policy.oracle.RandomInitiatives;
import org.visionderbyshire.policy.oracle.RandomTimetables;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Answer;

/** Where rules say several things of which one alone can hold. */
class RulesDisagreeTest {

  private static final String OWN_RULES = """
      package own;
      import org.visionderbyshire.calendar.*;
      import org.visionderbyshire.collaboration.*;
      import org.visionderbyshire.council.*;
      import org.visionderbyshire.determination.*;
      import org.visionderbyshire.initiative.*;
      import org.visionderbyshire.rule.*;
      import org.visionderbyshire.vocabulary.*;
      import static org.visionderbyshire.rule.Words.*;

      rule "what {council} spends on it is never key"
          @id("X1") @citation("our own 1")
      when
          Decision( able, money == Money.REACHES_THRESHOLD )
      then
          insert(keyDecision(Answer.NO));
          insert(finding("own-finding"));
      end

      rule "great sums of {council} are key"
          @id("X2") @citation("our own 2")
      when
          Decision( able, money == Money.REACHES_THRESHOLD )
      then
          insert(keyDecision(Answer.YES));
      end

      rule "whatever {council} spends is key"
          @id("X3") @citation("our own 3")
      when
          Decision( able, money == Money.BELOW_THRESHOLD, oneWard )
      then
          insert(keyDecision(Answer.YES));
      end

      rule "named places are a matter of the county"
          @id("X4") @citation("our own 4")
      when
          OutcomeTest( reach == Reach.PLACE )
      then
          insert(level(CollaborationLevel.COUNTY_WIDE));
      end

      rule "what is regional is regional at once"
          @id("X5") @citation("our own 5")
      when
          OutcomeTest( beyondCounty, collectiveAction == Answer.UNKNOWN )
      then
          insert(level(CollaborationLevel.REGIONAL_NATIONAL));
      end

      rule "the regional level is local, too"
          @id("X6") @citation("our own 6")
      when
          EffectLevel( outcome == Tested.REGIONAL_NATIONAL )
      then
          insert(level(CollaborationLevel.LOCAL_PLACE));
      end

      rule "two districts are enough for the county"
          @id("X7") @citation("our own 7")
      when
          ParticipationTest( districts == 2 )
      then
          insert(level(CollaborationLevel.COUNTY_WIDE));
      end

      rule "decisions of {council} cannot be called in"
          @id("X8") @citation("our own 8")
      when
          CallInTest( executiveDecision, scope == CallInTest.Scope.EVERY_DECISION )
      then
          insert(callIn(Answer.NO));
      end

      rule "fourteen days do"
          @id("X9") @citation("our own 9")
      when
          NoticeTest( key == Answer.YES, urgency == Urgency.NORMAL )
      then
          insert(notice(Notice.Kind.KEY_DECISION, 14));
      end

      rule "calendar days count towards five clear days of {whose}"
          @id("X10") @citation("our own 10")
      when
          CountTest( clock == CountTest.Clock.SHORT, unit == CountTest.Unit.UNKNOWN )
      then
          insert(counts(DayUnit.CALENDAR));
      end

      rule "whether working days count at {council} is for us to say"
          @id("X11") @citation("our own 11")
      when
          CountTest( clock == CountTest.Clock.CALL_IN, unit == CountTest.Unit.UNKNOWN )
      then
          insert(counts(DayUnit.CALENDAR));
      end
      """;

  private static final Governance SHIPPED = Compiled.VISION_DERBYSHIRE;
  private static final Governance EXTENDED = Governance.compile(extended());

  private static final Facts FACTS = VisionDerbyshire.facts()
      .with(FactSheet.builder()
          .addConstitutions(Constitution.builder()
              .council(CouncilId.of("high-peak"))
              .period(Period.from(LocalDate.of(2021, 1, 1)))
              .form(FormOfGovernance.EXECUTIVE)
              .keyDecision(KeyDecisionThreshold.flat(50_000))
              .callIn(CallIn.builder().days(5).scope(CallInScope.EXECUTIVE).build())
              .cite("supplied")
              .build())
          .build());

  private static Policy extended() {
    Policy shipped = Policy.visionDerbyshire();
    List<RuleFile> files = new ArrayList<>(shipped.files());
    files.add(new RuleFile("own-rules.drl", OWN_RULES));
    return new Policy("Vision Derbyshire and rules of our own", "1", files, shipped.readings());
  }

  private static Initiative.Builder spending(long amount) {
    return Initiative.builder()
        .id("depot")
        .on("2022-06-01")
        .participants("high-peak")
        .addEffects(Effect.on("inclusive-and-diverse-economy", Reach.COUNTY_WIDE))
        .addActs(Act.SPEND)
        .addMoney(MoneyEntry.builder()
            .council(CouncilId.of("high-peak"))
            .amount(BigDecimal.valueOf(amount))
            .kind(MoneyEntry.Kind.SPENDING)
            .type(MoneyEntry.Type.REVENUE)
            .build())
        .wards("high-peak", WardImpact.ONE);
  }

  private static Initiative reaching(Reach reach, String... participants) {
    return Initiative.builder()
        .id("reach")
        .on("2022-06-01")
        .participants(participants)
        .addEffects(
            reach == Reach.PLACE
                ? Effect.inPlaces("inclusive-and-diverse-economy", "high-peak")
                : Effect.on("inclusive-and-diverse-economy", reach))
        .addActs(Act.NOTE)
        .build();
  }

  private static Step deciding(Determination answer) {
    return answer
        .steps()
        .filter(step -> step.action() == Action.DECIDE)
        .findFirst()
        .orElseThrow();
  }

  private static Outweighed outweighed(Determination answer, String rule) {
    return answer.outweighed().stream()
        .filter(each -> each.reason().rule().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " is not among " + answer.outweighed()));
  }

  private static List<String> ids(List<Reason> reasons) {
    return reasons.stream().map(Reason::rule).toList();
  }

  @Test
  void anOwnRuleThatSaysNoKeyDecisionIsNoReasonWhereAShippedOneSaysYes() {
    Determination answer = EXTENDED.determine(spending(60_000).build(), FACTS);
    Step step = deciding(answer);

    assertThat(step.keyDecision()).isEqualTo(Answer.YES);
    assertThat(ids(step.reasons())).contains("R15.1", "X2").doesNotContain("X1");
    Outweighed told = outweighed(answer, "X1");
    assertThat(told.council()).contains(CouncilId.of("high-peak"));
    assertThat(told.step()).contains(step);
    assertThat(told.conclusion()).isEqualTo("not a key decision");
    assertThat(told.counted()).isEqualTo("a key decision");
    assertThat(told.reason().text())
        .isEqualTo("what High Peak Borough Council spends on it is never key");
    assertThat(ids(told.by())).containsExactly("R15.1", "X2");
    // what else such a rule says stands
    assertThat(answer.finding("own-finding")).isPresent();
  }

  @Test
  void theFindingNamesBothRulesWithTheirSentencesAndCitations() {
    Finding finding = EXTENDED
        .determine(spending(60_000).build(), FACTS)
        .finding("rules-disagree")
        .orElseThrow();
    List<Reason> reasons = finding.reasons().stream()
        .filter(reason -> List.of("X1", "R15.1").contains(reason.rule()))
        .toList();

    assertThat(finding.councils()).containsExactly(CouncilId.of("high-peak"));
    assertThat(reasons).hasSize(2);
    assertThat(reasons.get(0).text())
        .isEqualTo("by X1 not a key decision, outweighed by R15.1 and X2: what High Peak Borough"
            + " Council spends on it is never key");
    assertThat(reasons.get(0).citations()).contains(Citation.of("our own 1"));
    assertThat(reasons.get(1).text())
        .startsWith("by R15.1 a key decision, before X1: High Peak Borough Council's money");
    assertThat(reasons.get(1).citations()).contains(Citation.of("SI 2012/2089 reg 8"));
  }

  @Test
  void aShippedRuleIsOutweighedWhereAnOwnOneSaysYes() {
    Determination answer = EXTENDED.determine(spending(1_000).build(), FACTS);

    assertThat(deciding(answer).keyDecision()).isEqualTo(Answer.YES);
    assertThat(ids(deciding(answer).reasons())).contains("X3").doesNotContain("R15.3");
    assertThat(ids(outweighed(answer, "R15.3").by())).containsExactly("X3");
  }

  @Test
  void ofTwoLevelsTheWiderCountsAndOneThatWaitsBeforeBoth() {
    Determination place = EXTENDED.determine(reaching(Reach.PLACE, "high-peak"), FACTS);
    assertThat(place.levels())
        .extracting(FoundLevel::level)
        .containsExactly(CollaborationLevel.COUNTY_WIDE);
    assertThat(ids(place.levels().get(0).reasons())).contains("X4").doesNotContain("L3.1");
    assertThat(outweighed(place, "L3.1").effect()).contains("inclusive-and-diverse-economy");

    Determination regional = EXTENDED.determine(reaching(Reach.REGIONAL, "high-peak"), FACTS);
    assertThat(regional.level()).isEmpty();
    assertThat(ids(outweighed(regional, "X5").by())).containsExactly("L1.2");
    assertThat(outweighed(regional, "X5").counted())
        .isEqualTo("no level until a question is answered");
  }

  @Test
  void oneEffectHasOneLevel() {
    Initiative initiative = reaching(Reach.REGIONAL, "high-peak").toBuilder()
        .collectiveRegionalAction(Answer.YES)
        .build();
    Determination answer = EXTENDED.determine(initiative, FACTS);

    assertThat(answer.levels())
        .extracting(FoundLevel::level)
        .containsExactly(CollaborationLevel.REGIONAL_NATIONAL);
    assertThat(answer.finding("blended")).isEmpty();
    assertThat(ids(outweighed(answer, "X6").by())).containsExactly("B1");
  }

  @Test
  void whoTakesPartTellsOneLevel() {
    Determination answer = EXTENDED
        .with(Map.of("level-basis", "participation"))
        .determine(reaching(Reach.COUNTY_WIDE, "high-peak", "erewash"), FACTS);

    assertThat(answer.level()).contains(CollaborationLevel.COUNTY_WIDE);
    assertThat(ids(answer.levels().get(0).reasons())).contains("X7").doesNotContain("L5.1");
    assertThat(outweighed(answer, "L5.1").about()).isEqualTo("the whole");
  }

  @Test
  void callInAndNoticesHaveOneAnswerEach() {
    Determination answer = EXTENDED.determine(spending(60_000).build(), FACTS);
    Step step = deciding(answer);

    assertThat(step.callIn().orElseThrow().applies()).isEqualTo(Answer.YES);
    assertThat(ids(step.callIn().orElseThrow().reasons())).doesNotContain("X8");
    assertThat(outweighed(answer, "X8").step()).contains(step);
    Notice notice = step.notices().stream()
        .filter(any -> any.kind() == Notice.Kind.KEY_DECISION)
        .findFirst()
        .orElseThrow();
    assertThat(notice.clearDays()).isEqualTo(28);
    assertThat(ids(notice.reasons())).containsExactly("T1.1");
    assertThat(outweighed(answer, "X9").conclusion())
        .isEqualTo("key decision notice, 14 clear days before");
  }

  @Test
  void theDaysHaveOneWayOfCountingEach() {
    Determination answer =
        EXTENDED.determine(spending(60_000).build(), FACTS, Window.from(LocalDate.of(2022, 6, 6)));
    DatedStep dated = answer.timetable().orElseThrow().steps().stream()
        .filter(step -> step.step().action() == Action.DECIDE)
        .findFirst()
        .orElseThrow();

    assertThat(dated.notices())
        .filteredOn(notice -> notice.notice().kind() == Notice.Kind.AGENDA)
        .allSatisfy(
            notice -> assertThat(ids(notice.reasons())).contains("X10").doesNotContain("T7.5"));
    assertThat(ids(outweighed(answer, "T7.5").by())).containsExactly("X10");
    // the question that the outweighed rule asks is no reason of the days
    assertThat(ids(dated.implementation().orElseThrow().reasons()))
        .contains("X11")
        .doesNotContain("T7.8");
    assertThat(ids(outweighed(answer, "T7.8").by())).containsExactly("X11");
    assertThat(outweighed(answer, "T7.8").council()).contains(CouncilId.of("high-peak"));
  }

  @Test
  void whatIsFoundOnTheWayToTheDaysIsNotWhatAnAnswerWouldChange() {
    Initiative silent = spending(60_000).wards(Map.of()).build();
    Determination undated = EXTENDED.determine(silent, FACTS);
    Determination dated = EXTENDED.determine(silent, FACTS, Window.from(LocalDate.of(2022, 6, 6)));

    assertThat(outweighed(dated, "T7.5").by()).isNotEmpty();
    assertThat(dated.questions()).isNotEmpty();
    assertThat(dated.questions())
        .allSatisfy(question -> assertThat(question.changes()).doesNotContain("findings"));
    assertThat(undated.questions())
        .allSatisfy(question -> assertThat(question.changes()).doesNotContain("findings"));
  }

  @Test
  void theShippedPolicyNeverDisagrees() {
    RandomTimetables random = new RandomTimetables(20_261_129, true);
    List<String> disagreeing = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      RandomTimetables.Case each = random.next();
      Governance under = SHIPPED.with(each.readings());
      Outline outline;
      try {
        outline = under.outline(each.initiative(), each.facts(), Window.from(each.day()));
      } catch (BadInputException e) {
        // days beyond the calendar: asked without
        outline = under.outline(each.initiative(), each.facts());
      }
      if (outline.findings().containsKey("rules-disagree")) {
        disagreeing.add(each.toString());
      }
    }
    RandomInitiatives plain = new RandomInitiatives(4);
    for (int i = 0; i < 2_000; i++) {
      Initiative initiative = plain.next();
      if (SHIPPED
          .with(plain.readings())
          .outline(initiative, plain.facts())
          .findings()
          .containsKey("rules-disagree")) {
        disagreeing.add(initiative.toString());
      }
    }
    assertThat(disagreeing).isEmpty();
  }

  @Test
  void noRuleOfTheShippedPolicyCanOutweighAnotherUnderAnyReadings() {
    List<String> pairs = new ArrayList<>();
    for (Situation situation : situations()) {
      List<Firing> said = Rules.ask(situation);
      for (Firing one : said) {
        for (Firing other : said) {
          if (new Cause(one, About.THE_WHOLE).outweighs(new Cause(other, About.THE_WHOLE))
              && canHoldTogether(one.rule(), other.rule())) {
            pairs.add(one.rule().id() + " and " + other.rule().id() + " of " + situation);
          }
        }
      }
    }
    assertThat(pairs).isEmpty();
  }

  /** All of those kinds in which words are said of which one alone can hold. */
  private static List<Situation> situations() {
    Set<String> exclusive = Set.of(
        "level",
        "exactSum",
        "keyDecision",
        "callIn",
        "notice",
        "counts",
        "bankHolidays",
        "published",
        "takesEffect");
    return Situations.kinds().stream()
        .filter(kind -> Wiring.words(kind).stream().anyMatch(exclusive::contains))
        .flatMap(Situations::all)
        // where absent wards mean none, they are not known either
        .filter(situation -> !(situation instanceof Decision test
            && !test.wardsStated()
            && test.wardsMatterOnlyIfStated()
            && test.wards() != WardImpact.UNKNOWN))
        .toList();
  }

  private static boolean canHoldTogether(Rule one, Rule other) {
    return one.readings().stream()
        .allMatch(under -> other.readings().stream()
            .filter(any -> any.reading().equals(under.reading()))
            .allMatch(any -> any.options().stream().anyMatch(under.options()::contains)));
  }
}
