package org.visionderbyshire.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.vocabulary.Answer;

class InitiativeTest {

  @Nested
  class Defaults {

    private final Initiative initiative = sound().build();

    @Test
    void theTitleIsTheIdAndTheSummaryIsEmpty() {
      assertThat(initiative.title()).isEqualTo("festival");
      assertThat(initiative.summary()).isEmpty();
    }

    @Test
    void whatIsNotSaidIsUnknownOrAbsentAndNeverGuessed() {
      assertThat(initiative.collectiveRegionalAction()).isEqualTo(Answer.UNKNOWN);
      assertThat(initiative.frameworkPlan()).isEmpty();
      assertThat(initiative.powers()).isEqualTo(Powers.UNKNOWN);
      assertThat(initiative.arrangement()).isEmpty();
      assertThat(initiative.notice()).isEqualTo(NoticeContents.NONE);
      assertThat(initiative.function()).isEmpty();
      assertThat(initiative.withinFramework()).isEmpty();
      assertThat(initiative.lead()).isEmpty();
      assertThat(initiative.localApplicationOf()).isEmpty();
      assertThat(initiative.jointCommittee()).isEmpty();
      assertThat(initiative.wards()).isEmpty();
    }

    @Test
    void noticeCanBeGivenAndThePublicComesIn() {
      assertThat(initiative.urgency()).isEqualTo(Urgency.NORMAL);
      assertThat(initiative.privacy()).isEqualTo(Privacy.NO);
      assertThat(initiative.isPrivate()).isFalse();
      assertThat(initiative.waiveCallIn()).isFalse();
    }

    @Test
    void listsAreEmpty() {
      assertThat(initiative.partners()).isEmpty();
      assertThat(initiative.ambitions()).isEmpty();
      assertThat(initiative.forms()).isEmpty();
      assertThat(initiative.effects()).isEmpty();
      assertThat(initiative.money()).isEmpty();
      assertThat(initiative.services()).isEmpty();
      assertThat(initiative.citations()).isEmpty();
    }

    @Test
    void aSumSaysNeitherItsServiceBudgetNorWhetherItIsWithinBudget() {
      MoneyEntry entry = money("high-peak", "1").build();

      assertThat(entry.serviceBudget()).isEmpty();
      assertThat(entry.withinBudget()).isEmpty();
    }
  }

  @Nested
  class Conveniences {

    @Test
    void idsAndDaysCanBeGivenAsText() {
      Initiative initiative = Initiative.builder()
          .id("festival")
          .on("2022-06-01")
          .lead("high-peak")
          .participants("high-peak", "derbyshire")
          .addParticipants("bolsover")
          .addActs(Act.NOTE)
          .jointCommittee("vision-derbyshire")
          .wards("bolsover", WardImpact.TWO_OR_MORE)
          .build();

      assertThat(initiative.on()).isEqualTo(LocalDate.of(2022, 6, 1));
      assertThat(initiative.lead()).contains(CouncilId.of("high-peak"));
      assertThat(initiative.participants())
          .containsExactly(
              CouncilId.of("high-peak"), CouncilId.of("derbyshire"), CouncilId.of("bolsover"));
      assertThat(initiative.jointCommittee()).contains(JointCommitteeId.of("vision-derbyshire"));
      assertThat(initiative.wards())
          .containsExactly(entry(CouncilId.of("bolsover"), WardImpact.TWO_OR_MORE));
    }

    @ParameterizedTest
    @CsvSource({"NO, false", "EXEMPT, true", "CONFIDENTIAL, true"})
    void whateverKeepsThePublicOutIsPrivate(Privacy privacy, boolean isPrivate) {
      assertThat(sound().privacy(privacy).build().isPrivate()).isEqualTo(isPrivate);
    }

    @ParameterizedTest
    @CsvSource({"true, EXEMPT", "false, NO"})
    void privateWithoutMoreIsForExemptInformation(boolean isPrivate, Privacy privacy) {
      assertThat(
              sound().privacy(Privacy.CONFIDENTIAL).isPrivate(isPrivate).build().privacy())
          .isEqualTo(privacy);
    }

    @Test
    void aSumCanBeGivenInWholePounds() {
      MoneyEntry entry = MoneyEntry.builder()
          .council("high-peak")
          .amount(50_000)
          .kind(MoneyEntry.Kind.SPENDING)
          .type(MoneyEntry.Type.REVENUE)
          .build();

      assertThat(entry.council()).isEqualTo(CouncilId.of("high-peak"));
      assertThat(entry.amount()).isEqualTo(new BigDecimal("50000"));
    }

    @Test
    void anEffectCanNameOneOfTheOutcomesAndItsReachOrItsPlaces() {
      assertThat(Effect.on("fair-society", Reach.REGIONAL))
          .isEqualTo(
              new Effect(Optional.of("fair-society"), Optional.empty(), Reach.REGIONAL, List.of()));
      assertThat(Effect.inPlaces("fair-society", "bolsover", "erewash"))
          .isEqualTo(new Effect(
              Optional.of("fair-society"),
              Optional.empty(),
              Reach.PLACE,
              List.of(CouncilId.of("bolsover"), CouncilId.of("erewash"))));
    }

    @Test
    void anEffectIsNamedByItsOutcomeElseByItsWords() {
      assertThat(Effect.on("fair-society", Reach.COUNTY_WIDE).name()).isEqualTo("fair-society");
      assertThat(inWords("cleaner rivers").name()).isEqualTo("cleaner rivers");
      assertThat(new Effect(Optional.empty(), Optional.empty(), Reach.REGIONAL, List.of()).name())
          .isEqualTo("an outcome");
    }
  }

  @Nested
  class Faults {

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void anIdIsNotBlank(String id) {
      assertFaults(Initiative.builder()
              .id(id)
              .on("2022-06-01")
              .participants("high-peak")
              .addActs(Act.NOTE))
          .containsExactly("id: is blank; every initiative needs an id");
    }

    @Test
    void earlierLawIsNotModelled() {
      assertFaults(Initiative.builder()
              .id("festival")
              .on("2012-09-09")
              .participants("high-peak")
              .addActs(Act.NOTE))
          .containsExactly("on: 2012-09-09 is before 2012-09-10, when SI 2012/2089 begins;"
              + " earlier law is not modelled");
    }

    @Test
    void theDayOnWhichTheLawBeginsCanBeAskedAbout() {
      Initiative initiative = Initiative.builder()
          .id("festival")
          .on("2012-09-10")
          .participants("high-peak")
          .addActs(Act.NOTE)
          .build();

      assertThat(initiative.on()).isEqualTo(Initiative.EARLIEST);
    }

    @Test
    void somebodyTakesPart() {
      assertFaults(Initiative.builder().id("festival").on("2022-06-01").addActs(Act.NOTE))
          .containsExactly("participants: is missing; at least one council must take part");
    }

    @Test
    void somethingIsAsked() {
      assertFaults(Initiative.builder().id("festival").on("2022-06-01").participants("high-peak"))
          .containsExactly("acts: is missing; at least one of endorse, adopt-strategy,"
              + " adopt-framework-plan, spend, save, procure, share-service, share-staff, delegate,"
              + " establish-joint-committee, join-joint-committee, change-joint-committee,"
              + " leave-joint-committee, dissolve-joint-committee, run-joint-committee, appoint,"
              + " submit-to-government, accept-powers, note");
    }

    @Test
    void noCouncilTakesPartTwice() {
      assertFaults(sound().addParticipants("derbyshire", "high-peak", "high-peak"))
          .containsExactly(
              "participants[2]: \"high-peak\" stands twice",
              "participants[3]: \"high-peak\" stands twice");
    }

    @Test
    void theLeadIsAParticipant() {
      assertFaults(sound().addParticipants("derbyshire").lead("bolsover"))
          .containsExactly(
              "lead: \"bolsover\" is not among the participants [high-peak, derbyshire]");
    }

    @Test
    void anEffectHasOneOutcomeInOneForm() {
      assertFaults(sound()
              .addEffects(
                  new Effect(Optional.empty(), Optional.empty(), Reach.REGIONAL, List.of()),
                  inWords("cleaner rivers"),
                  new Effect(
                      Optional.of("fair-society"),
                      Optional.of("cleaner rivers"),
                      Reach.REGIONAL,
                      List.of())))
          .containsExactly(
              "effects[0]: needs either \"outcome\" or \"outcomeText\"",
              "effects[2]: needs either \"outcome\" or \"outcomeText\"");
    }

    @Test
    void anEffectOnPlacesNamesThem() {
      assertFaults(sound().addEffects(Effect.on("fair-society", Reach.PLACE)))
          .containsExactly("effects[0].places: is missing; an effect of reach \"place\" names its"
              + " districts");
    }

    @ParameterizedTest
    @EnumSource(value = Reach.class, mode = EnumSource.Mode.EXCLUDE, names = "PLACE")
    void noOtherEffectNamesPlaces(Reach reach) {
      assertFaults(sound()
              .addEffects(new Effect(
                  Optional.of("fair-society"),
                  Optional.empty(),
                  reach,
                  List.of(CouncilId.of("bolsover")))))
          .containsExactly("effects[0].places: is for reach \"place\" only, and the reach is \""
              + reach.code() + "\"");
    }

    @Test
    void noSumIsNegativeOrBeyondPence() {
      assertFaults(sound()
              .addMoney(
                  money("high-peak", "0").build(),
                  money("high-peak", "-0.01")
                      .serviceBudget(new BigDecimal("-1E+3"))
                      .build(),
                  money("high-peak", "0.001").build()))
          .containsExactly(
              "money[1].amount: -0.01 is negative; pounds, 0 or more",
              "money[1].serviceBudget: -1000 is negative; pounds, 0 or more",
              "money[2].amount: 0.001 is not a number with at most 15 digits before its point and 2"
                  + " after it");
    }

    @Test
    void aNoticeNamesWhatItNamesOnceAndParagraphsThatThereAre() {
      assertFaults(sound()
              .notice(NoticeContents.builder()
                  .addDocuments("Report", " ", "Report")
                  .contact("")
                  .procedure(" ")
                  .addExemptParagraphs(7, 8, 1, 0, 1)
                  .publicInterest("")
                  .build()))
          .containsExactly(
              "notice.documents[1]: is blank",
              "notice.documents[2]: \"Report\" stands twice",
              "notice.contact: is blank",
              "notice.procedure: is blank",
              "notice.exemptParagraphs[4]: 1 stands twice",
              "notice.exemptParagraphs[1]: 8 is none of the paragraphs 1 to 7 of LGA 1972 Sch 12A",
              "notice.exemptParagraphs[3]: 0 is none of the paragraphs 1 to 7 of LGA 1972 Sch 12A",
              "notice.publicInterest: is blank");
    }

    @Test
    void nothingCostsNothing() {
      Initiative initiative = sound()
          .addMoney(money("high-peak", "0").serviceBudget(BigDecimal.ZERO).build())
          .build();

      assertThat(initiative.money()).hasSize(1);
    }

    @Test
    void moneyAndWardsAreThoseOfParticipants() {
      assertFaults(sound()
              .addMoney(money("bolsover", "1").build())
              .wards("high-peak", WardImpact.ONE)
              .wards("erewash", WardImpact.TWO_OR_MORE))
          .containsExactly(
              "money[0].council: \"bolsover\" is not among the participants [high-peak]",
              "wards.erewash: \"erewash\" is not among the participants [high-peak]");
    }

    @Test
    void withoutParticipantsOnlyThatIsTold() {
      assertFaults(Initiative.builder()
              .id("festival")
              .on("2022-06-01")
              .addActs(Act.SPEND)
              .lead("bolsover")
              .addMoney(money("bolsover", "1").build())
              .wards("bolsover", WardImpact.ONE))
          .containsExactly("participants: is missing; at least one council must take part");
    }

    @Test
    void theBusinessOfAJointCommitteeNamesIt() {
      assertFaults(sound().addActs(Act.RUN_JOINT_COMMITTEE))
          .containsExactly(
              "jointCommittee: is missing; \"run-joint-committee\" is the business of a"
                  + " joint committee, which must be named");
    }

    @Test
    void areAllToldAtOnceInTheOrderOfTheFields() {
      assertFaults(Initiative.builder()
              .id("")
              .on("2000-01-01")
              .participants("high-peak", "high-peak")
              .lead("derby")
              .addActs(Act.RUN_JOINT_COMMITTEE)
              .addEffects(Effect.on("fair-society", Reach.PLACE))
              .addMoney(money("derby", "-1").build())
              .wards("derby", WardImpact.ONE))
          .extracting(text -> text.substring(0, text.indexOf(':')))
          .containsExactly(
              "id",
              "on",
              "participants[1]",
              "lead",
              "effects[0].places",
              "money[0].amount",
              "money[0].council",
              "wards.derby",
              "jointCommittee");
    }

    @Test
    void ofItselfComeBeforeThoseInTheLightOfMore() {
      Fault more = Fault.at("participants[0]", "unknown council");

      assertThatThrownBy(() -> sound().lead("derby").build(initiative -> List.of(more)))
          .isInstanceOfSatisfying(
              BadInputException.class,
              e -> assertThat(e.faults())
                  .containsExactly(
                      Fault.at("lead", "\"derby\" is not among the participants [high-peak]"),
                      more));
    }

    @Test
    void inTheLightOfMoreCanBeNone() {
      assertThat(sound().build(initiative -> List.of())).isEqualTo(sound().build());
    }

    private ListAssert<String> assertFaults(Initiative.Builder initiative) {
      try {
        initiative.build();
      } catch (BadInputException e) {
        assertThat(e).hasMessage(String.join("\n", texts(e).toList()));
        return assertThat(texts(e));
      }
      throw new AssertionError("nothing was wrong");
    }

    private Stream<String> texts(BadInputException e) {
      return e.faults().stream().map(Fault::toString);
    }
  }

  private static Initiative.Builder sound() {
    return Initiative.builder()
        .id("festival")
        .on("2022-06-01")
        .participants("high-peak")
        .addActs(Act.ENDORSE);
  }

  private static Effect inWords(String outcome) {
    return new Effect(Optional.empty(), Optional.of(outcome), Reach.REGIONAL, List.of());
  }

  private static MoneyEntry.Builder money(String council, String amount) {
    return MoneyEntry.builder()
        .council(council)
        .amount(new BigDecimal(amount))
        .kind(MoneyEntry.Kind.SPENDING)
        .type(MoneyEntry.Type.REVENUE);
  }
}
