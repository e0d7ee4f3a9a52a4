package example.cambridgeshire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.StepCallIn;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

/** Initiatives as they could come up, each with its whole answer. */
class CambridgeshireTest {

  private static final String BOARD = "greater-cambridge-executive-board";

  private static Initiative.Builder initiative(String id, String... participants) {
    return Initiative.builder().id(id).on("2023-06-05").participants(participants);
  }

  private static MoneyEntry spending(String council, long pounds, Answer withinBudget) {
    return MoneyEntry.builder()
        .council(council)
        .amount(pounds)
        .kind(MoneyEntry.Kind.SPENDING)
        .type(MoneyEntry.Type.CAPITAL)
        .withinBudget(withinBudget)
        .build();
  }

  private static Constitution.Builder supplied(String council) {
    return Constitution.builder()
        .council(CouncilId.of(council))
        .period(Period.from(LocalDate.of(2014, 1, 1)))
        .cite("made up for this test");
  }

  // ---- setting up a joint committee

  @Test
  void eachCouncilSetsUpAJointCommitteeByItsOwnBodyUnderItsOwnLaw() {
    Determination answer = Answers.of(AnotherArea.settingUp());

    assertThat(answer.level()).contains(CollaborationLevel.LOCAL_PLACE);
    assertThat(Answers.steps(answer))
        .containsExactly(
            "1 cambridgeshire-county: council decide, key no",
            "1 cambridge: executive decide, key no",
            "1 south-cambridgeshire: executive decide, key no");
    Step county = Answers.step(answer, "cambridgeshire-county", "council");
    assertThat(Answers.law(county)).containsExactly("LGA 1972 s101(5)", "LGA 1972 s102(1)(b)");
    assertThat(Answers.rules(county)).containsExactly("Who.2", "Joint.6");
    assertThat(Answers.notices(county)).containsExactly("agenda 5");
    assertThat(county.callIn()).map(StepCallIn::applies).contains(Answer.NO);
    for (String district : List.of("cambridge", "south-cambridgeshire")) {
      Step executive = Answers.step(answer, district, "executive");
      assertThat(Answers.law(executive)).containsExactly("LGA 2000 s9EB", "SI 2012/1019");
      assertThat(Answers.rules(executive)).containsExactly("Who.2", "Joint.8", "Key.3");
      assertThat(Answers.notices(executive)).containsExactly("agenda 5");
      assertThat(executive.callIn()).map(StepCallIn::applies).contains(Answer.UNKNOWN);
    }
    // who in a district decides is its constitution's to say, and some answer gives other steps
    assertThat(Answers.questions(answer))
        .containsExactly(
            "joint-arrangements of cambridge", "joint-arrangements of south-cambridgeshire");
    assertThat(answer.settled()).isFalse();
    assertThat(Answers.assumptions(answer)).containsExactly("function");
    assertThat(answer.findings()).isEmpty();
    assertThat(answer.readings()).isEmpty();
  }

  @Test
  void suppliedArrangementsSettleWhoSetsItUp() {
    Determination answer = Answers.of(
        AnotherArea.settingUp(),
        FactSheet.builder()
            .addConstitutions(
                supplied("cambridge")
                    .jointArrangements(WhoDecides.EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES)
                    .build(),
                supplied("south-cambridgeshire")
                    .jointArrangements(WhoDecides.EXECUTIVE_DECIDES)
                    .build())
            .build());

    assertThat(Answers.steps(answer))
        .containsExactly(
            "1 cambridge: executive recommend, key no",
            "2 cambridgeshire-county: council decide, key no",
            "2 cambridge: council decide, key no",
            "2 south-cambridgeshire: executive decide, key no");
    // the law follows the functions, whoever in the council decides
    assertThat(Answers.law(Answers.step(answer, "south-cambridgeshire", "executive")))
        .containsExactly("LGA 2000 s9EB", "SI 2012/1019");
    assertThat(answer
            .steps()
            .filter(step -> step.council().equals(Optional.of(CouncilId.of("cambridge"))))
            .map(Answers::law))
        .containsOnly(List.of("LGA 2000 s9EB", "SI 2012/1019"));
    assertThat(answer.questions()).isEmpty();
    assertThat(answer.settled()).isTrue();
  }

  // ---- within the remit of the joint committee

  @Test
  void theJointCommitteeDecidesForItsMembersAndNothingItDecidesIsKey() {
    Determination answer = Answers.of(AnotherArea.cyclingRoute());

    assertThat(answer.level()).contains(CollaborationLevel.LOCAL_PLACE);
    assertThat(Answers.steps(answer))
        .containsExactly("1 " + BOARD + ": joint-committee decide, key no");
    Step board = Answers.step(answer, BOARD, "joint-committee");
    assertThat(board.name()).isEqualTo("Greater Cambridge Partnership Executive Board");
    assertThat(Answers.law(board)).containsExactly("LGA 1972 s101(5)", "LGA 2000 s9EB");
    assertThat(Answers.rules(board)).containsExactly("Joint.1", "Joint.2", "Key.8");
    assertThat(Answers.notices(board)).containsExactly("agenda 5");
    assertThat(board.callIn()).map(StepCallIn::applies).contains(Answer.UNKNOWN);
    assertThat(board.reasons().get(0).text())
        .isEqualTo("Cambridgeshire County Council is a member of Greater Cambridge Partnership"
            + " Executive Board (undated), which decides for it on adopting the strategy");
    assertThat(answer.settled()).isTrue();
    assertThat(answer.questions()).isEmpty();
    assertThat(Answers.assumptions(answer)).containsExactly("within-framework");
  }

  @Test
  void whoIsNoMemberDecidesBesideIt() {
    Determination answer = Answers.of(
        initiative("busway", "cambridgeshire-county", "south-cambridgeshire", "huntingdonshire")
            .addEffects(Effect.inPlaces(
                "easier-journeys", "south-cambridgeshire", "huntingdonshire", "fenland"))
            .addActs(Act.ADOPT_STRATEGY)
            .jointCommittee(BOARD)
            .build());

    assertThat(Answers.steps(answer))
        .containsExactly(
            "1 " + BOARD + ": joint-committee decide, key no",
            "1 huntingdonshire: executive decide, key unknown");
    assertThat(Answers.findings(answer)).containsExactly("no-member", "place-not-participating");
    assertThat(answer.finding("no-member").orElseThrow().councils())
        .containsExactly(CouncilId.of("huntingdonshire"));
    assertThat(answer.finding("place-not-participating").orElseThrow().councils())
        .containsExactly(CouncilId.of("fenland"));
    assertThat(Answers.questions(answer))
        .containsExactly("form-of-governance of huntingdonshire", "wards of huntingdonshire");
    assertThat(answer.settled()).isFalse();
  }

  // ---- by the councils themselves

  @Test
  void moneyIsHeldAgainstWhatEachDistrictCallsSignificant() {
    Initiative grants = initiative(
            "skills-grants", "cambridgeshire-county", "cambridge", "south-cambridgeshire")
        .addEffects(Effect.on("skills-for-local-jobs", Reach.COUNTY_WIDE))
        .addActs(Act.SPEND)
        .addMoney(
            spending("cambridgeshire-county", 400_000, Answer.YES),
            spending("cambridge", 250_000, Answer.YES),
            spending("south-cambridgeshire", 40_000, Answer.YES))
        .withinFramework(Answer.YES)
        .wards("cambridge", WardImpact.ONE)
        .wards("south-cambridgeshire", WardImpact.ONE)
        .build();
    FactSheet facts = FactSheet.builder()
        .addConstitutions(supplied("cambridge")
            .keyDecision(KeyDecisionThreshold.flat(250_000))
            .callIn(CallIn.builder()
                .days(3)
                .unit(DayUnit.WORKING)
                .bankHolidays(BankHolidayRule.EXCLUDED)
                .scope(CallInScope.KEY)
                .build())
            .build())
        .build();

    Determination answer = Answers.of(grants, facts);

    assertThat(answer.level()).contains(CollaborationLevel.COUNTY_WIDE);
    assertThat(Answers.steps(answer))
        .containsExactly(
            "1 cambridgeshire-county: committee decide, key no",
            "1 cambridge: executive decide, key yes",
            "1 south-cambridgeshire: executive decide, key unknown");
    Step county = Answers.step(answer, "cambridgeshire-county", "committee");
    assertThat(Answers.law(county)).containsExactly("LGA 1972 s101(1)");
    assertThat(Answers.notices(county)).containsExactly("agenda 5");
    Step city = Answers.step(answer, "cambridge", "executive");
    assertThat(Answers.law(city)).containsExactly("LGA 2000 s9D(2)", "LGA 2000 s9E");
    assertThat(Answers.notices(city)).containsExactly("key-decision 28", "agenda 5");
    assertThat(city.callIn()).map(StepCallIn::applies).contains(Answer.YES);
    assertThat(city.reasons())
        .extracting(reason -> reason.text())
        .contains("the money of Cambridge City Council, £250,000 capital spending, is what it calls"
            + " significant or more, £250,000");
    Step south = Answers.step(answer, "south-cambridgeshire", "executive");
    assertThat(Answers.notices(south)).containsExactly("key-decision 28", "agenda 5");
    assertThat(Answers.questions(answer))
        .containsExactly("key-decision-threshold of south-cambridgeshire");
    assertThat(answer.settled()).isTrue();
    assertThat(answer.readings())
        .extracting(UsedReading::id, UsedReading::option)
        .containsExactly(tuple("county-body", "committee"), tuple("maybe-key", "as-if-key"));

    Determination dated = Answers.GOVERNANCE.determine(
        grants, CambridgeshireFacts.facts().with(facts), Window.from(LocalDate.of(2023, 6, 5)));
    assertThat(dated.timetable().orElseThrow().decided()).contains(LocalDate.of(2023, 7, 4));
  }

  @Test
  void beyondBudgetFullCouncilDecidesEverywhere() {
    Determination answer =
        Answers.of(initiative("land-for-homes", "cambridgeshire-county", "south-cambridgeshire")
            .addEffects(Effect.inPlaces("homes-within-reach", "south-cambridgeshire"))
            .addActs(Act.PROCURE)
            .addMoney(
                spending("cambridgeshire-county", 900_000, Answer.NO),
                spending("south-cambridgeshire", 900_000, Answer.NO))
            .build());

    assertThat(Answers.steps(answer))
        .containsExactly(
            "1 south-cambridgeshire: executive recommend, key no",
            "2 cambridgeshire-county: council decide, key no",
            "2 south-cambridgeshire: council decide, key no");
    assertThat(Answers.law(Answers.step(answer, "south-cambridgeshire", "council")))
        .containsExactly("SI 2000/2853 reg 5", "SI 2000/2853 Sch 4");
    assertThat(Answers.law(Answers.step(answer, "cambridgeshire-county", "council")))
        .containsExactly("LGA 1972 s101(1)");
    assertThat(answer.settled()).isTrue();
  }

  @Test
  void theReadingOfOnesOwnMovesTheCountyToFullCouncil() {
    Initiative position = initiative("position-on-skills", "cambridgeshire-county")
        .addEffects(Effect.on("skills-for-local-jobs", Reach.REGIONAL))
        .addActs(Act.ENDORSE)
        .build();

    Determination byDefault = Answers.of(position);
    Determination chosen = Answers.GOVERNANCE
        .with(Map.of("county-body", "council"))
        .determine(position, CambridgeshireFacts.facts());

    assertThat(byDefault.level()).contains(CollaborationLevel.REGIONAL_NATIONAL);
    assertThat(Answers.steps(byDefault))
        .containsExactly("1 cambridgeshire-county: committee decide, key no");
    assertThat(byDefault.readings()).singleElement().satisfies(reading -> {
      assertThat(reading.id()).isEqualTo("county-body");
      assertThat(reading.chosen()).isFalse();
      assertThat(reading.alternatives())
          .containsExactly(
              new UsedReading.Alternative("council", "full council", List.of("steps")));
    });
    assertThat(Answers.steps(chosen))
        .containsExactly("1 cambridgeshire-county: council decide, key no");
    assertThat(Answers.rules(Answers.step(chosen, "cambridgeshire-county", "council")))
        .containsExactly("Who.1", "Who.5");
  }

  // ---- what the policy leaves out, it says

  @Test
  void whatIsLeftOutIsAFinding() {
    Determination answer = Answers.of(initiative("ask-of-government", "cambridge")
        .addEffects(Effect.on("homes-within-reach", Reach.COUNTY_WIDE))
        .addActs(Act.SUBMIT_TO_GOVERNMENT)
        .build());

    assertThat(answer.level()).contains(CollaborationLevel.COUNTY_WIDE);
    assertThat(answer.stages()).isEmpty();
    assertThat(answer.finding("act-left-out").orElseThrow().text())
        .isEqualTo("who in Cambridge City Council is to take submitting to Government, this policy"
            + " does not tell");
  }

  @Test
  void nothingOfDerbyshireIsInAnAnswer() {
    for (Initiative initiative : List.of(AnotherArea.settingUp(), AnotherArea.cyclingRoute())) {
      assertThat(AnotherArea.determine(Answers.GOVERNANCE, initiative).explain())
          .contains("Determined by Cambridgeshire, an example, edition 1, digest ")
          .doesNotContain("Derbyshire", "HP2020", "DCC2022");
    }
  }

  @Test
  void printsBothAnswersWithTheirReasons() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      AnotherArea.main(new String[0]);
    } finally {
      System.setOut(before);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .startsWith("joint-committee-for-the-city-deal\n")
        .contains("  As the law stood 20 Oct 2014\n", "  As the law stood 5 Jun 2023\n")
        .contains("\ncycling-route\n", "  Level            Local place\n")
        .containsPattern(
            "full council +Cambridgeshire County Council.*\n( {7}.*\n)* {7}day +28 Oct 2014")
        .containsPattern(
            "joint committee +Greater Cambridge Partnership Executive Board\n( {7}.*\n)*"
                + " {7}day +13 Jun 2023");
  }
}
