package org.visionderbyshire.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.vocabulary.Answer;

class JointCommitteeRecordTest {

  private static final List<CouncilId> THE_FOUR =
      councils("derbyshire", "chesterfield", "derbyshire-dales", "high-peak");

  @Nested
  class AsShipped {

    private final JointCommitteeRecord committee = visionDerbyshire();

    @ParameterizedTest
    @CsvSource({
      "2019-06-01, NOT_YET",
      "2022-04-03, NOT_YET",
      "2022-04-04, IN_BEING",
      "2024-02-21, IN_BEING",
      "2024-02-22, IN_DOUBT",
      "2026-01-01, IN_DOUBT"
    })
    void isInBeingFromItsFirstMeetingAndInDoubtSinceItsEndWasResolved(
        LocalDate day, Existence expected) {
      assertThat(committee.existence(day)).isEqualTo(expected);
    }

    @Test
    void hasTheFourAsMembersFromItsFirstMeeting() {
      assertThat(committee.members(day("2022-04-03"))).isEmpty();
      assertThat(committee.members(day("2022-04-04"))).isEqualTo(THE_FOUR);
      assertThat(committee.members(day("2024-02-22"))).isEqualTo(THE_FOUR);
    }

    @Test
    void whatNobodyHasSaidIsAbsent() {
      LocalDate day = day("2022-06-01");

      assertThat(committee.hosts(day)).isEmpty();
      assertThat(committee.funders(day)).isEmpty();
      assertThat(committee.allExecutiveMembers(day)).isEmpty();
      assertThat(committee.callIn(day)).isEmpty();
      assertThat(committee.notices(day)).isEmpty();
      assertThat(committee.remit(day)).isEmpty();
    }

    @Test
    void hasANameFourRolesAndTheDayOfItsDoubt() {
      assertThat(committee.id()).isEqualTo(JointCommitteeId.of("vision-derbyshire"));
      assertThat(committee.name()).isEqualTo("Vision Derbyshire Joint Committee");
      assertThat(committee.roles()).hasSize(4);
      assertThat(committee.doubtfulFrom()).contains(day("2024-02-22"));
      assertThat(committee.existence())
          .extracting(Fact::period)
          .containsExactly(Period.from(day("2022-04-04")));
    }
  }

  @Nested
  class SuppliedExistence {

    @ParameterizedTest
    @CsvSource({
      "2022-04-03, NOT_YET",
      "2022-04-04, IN_BEING",
      "2024-02-22, IN_BEING",
      "2024-06-30, IN_BEING",
      "2024-07-01, ENDED"
    })
    void aLastDayAloneLeavesTheFirstOneStandingAndEndsTheDoubt(LocalDate day, Existence expected) {
      JointCommitteeRecord committee = visionDerbyshire(entry("", "2024-06-30").build());

      assertThat(committee.existence(day)).isEqualTo(expected);
    }

    @Test
    void aLastDayBeforeTheDoubtLeavesNone() {
      JointCommitteeRecord committee = visionDerbyshire(entry("", "2023-12-31").build());

      assertThat(committee.existence(day("2023-12-31"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2024-01-01"))).isEqualTo(Existence.ENDED);
      assertThat(committee.existence(day("2024-02-22"))).isEqualTo(Existence.ENDED);
    }

    @ParameterizedTest
    @CsvSource({
      "2022-04-04, NOT_YET",
      "2024-02-22, NOT_YET",
      "2024-06-30, NOT_YET",
      "2024-07-01, IN_BEING",
      "2026-01-01, IN_BEING"
    })
    void aLaterFirstDayTakesThePlaceOfTheShippedOne(LocalDate day, Existence expected) {
      JointCommitteeRecord committee = visionDerbyshire(entry("2024-07-01", "").build());

      assertThat(committee.existence(day)).isEqualTo(expected);
    }

    @Test
    void theEarliestOfSuppliedFirstDaysIsWhenItBegan() {
      JointCommitteeRecord committee = visionDerbyshire(
          entry("2024-07-01", "").build(), entry("2023-01-01", "").build());
      JointCommitteeRecord same = visionDerbyshire(
          entry("2024-07-01", "").build(), entry("2022-04-04", "").build());

      assertThat(committee.existence(day("2022-12-31"))).isEqualTo(Existence.NOT_YET);
      assertThat(committee.existence(day("2023-01-01"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2024-02-22"))).isEqualTo(Existence.IN_BEING);
      assertThat(same.existence(day("2022-04-04"))).isEqualTo(Existence.IN_BEING);
    }

    @Test
    void anEarlierFirstDayHoldsToo() {
      JointCommitteeRecord committee = visionDerbyshire(entry("2021-09-01", "").build());

      assertThat(committee.existence(day("2021-08-31"))).isEqualTo(Existence.NOT_YET);
      assertThat(committee.existence(day("2021-09-01"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2024-02-22"))).isEqualTo(Existence.IN_BEING);
    }

    @Test
    void aLaterFirstAndLastDayAreAllItsDays() {
      JointCommitteeRecord committee =
          visionDerbyshire(entry("2023-01-01", "2023-12-31").build());

      assertThat(committee.existence(day("2022-12-31"))).isEqualTo(Existence.NOT_YET);
      assertThat(committee.existence(day("2023-12-31"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2024-01-01"))).isEqualTo(Existence.ENDED);
    }

    @Test
    void theFirstDayThatIsShippedTooEndsTheDoubt() {
      JointCommitteeRecord committee = visionDerbyshire(entry("2022-04-04", "").build());

      assertThat(committee.existence(day("2022-04-03"))).isEqualTo(Existence.NOT_YET);
      assertThat(committee.existence(day("2024-02-22"))).isEqualTo(Existence.IN_BEING);
    }

    @Test
    void neitherEndSaysNothingOfExistence() {
      JointCommitteeRecord committee =
          visionDerbyshire(entry("", "").callIn(CallInAgreement.NONE).build());

      assertThat(committee.existence(day("2022-04-03"))).isEqualTo(Existence.NOT_YET);
      assertThat(committee.existence(day("2022-04-04"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2024-02-22"))).isEqualTo(Existence.IN_DOUBT);
      assertThat(committee.callIn(day("2024-02-22")).map(Fact::value))
          .contains(CallInAgreement.NONE);
    }

    @ParameterizedTest
    @MethodSource("org.visionderbyshire.facts.JointCommitteeRecordTest#datedParts")
    void theDaysOfAnotherPartSayNothingOfExistence(UnaryOperator<JointCommittee.Builder> part) {
      for (String to : List.of("", "2023-06-30")) {
        JointCommitteeRecord committee =
            visionDerbyshire(part.apply(entry("2023-01-01", to)).build());

        assertThat(committee.existence(day("2022-04-03"))).isEqualTo(Existence.NOT_YET);
        assertThat(committee.existence(day("2023-07-01"))).isEqualTo(Existence.IN_BEING);
        assertThat(committee.existence(day("2024-02-22"))).isEqualTo(Existence.IN_DOUBT);
      }
    }

    @Test
    void anEntryThatDescribesTheWholeCommitteeSaysWhenItIsInBeing() {
      JointCommitteeRecord committee = visionDerbyshire(entry("2022-04-04", "2025-03-31")
          .callIn(CallInAgreement.NONE)
          .addMembers(part("derbyshire", "", ""))
          .build());

      assertThat(committee.existence(day("2025-03-31"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2025-04-01"))).isEqualTo(Existence.ENDED);
    }

    @Test
    void hostFundersAndRolesHaveNoDaysOfTheEntryAndLeaveThemToTheCommittee() {
      JointCommitteeRecord committee = visionDerbyshire(entry("", "2024-06-30")
          .addHost(part("derbyshire", "", ""))
          .addFunding(part("derbyshire", "", ""))
          .addRoles("oversee the County Deal")
          .allExecutiveMembers(Answer.UNKNOWN)
          .build());

      assertThat(committee.existence(day("2024-06-30"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2024-07-01"))).isEqualTo(Existence.ENDED);
    }

    @Test
    void itCanEndAndBeginAgain() {
      JointCommitteeRecord committee = visionDerbyshire(
          entry("2025-01-01", "2025-12-31").build(), entry("", "2024-06-30").build());

      assertThat(committee.existence(day("2024-06-30"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2024-12-31"))).isEqualTo(Existence.ENDED);
      assertThat(committee.existence(day("2025-01-01"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2026-01-01"))).isEqualTo(Existence.ENDED);
    }
  }

  @Nested
  class NewCommittee {

    @Test
    void undatedIsInBeingOnAnyDay() {
      JointCommitteeRecord committee = only(entry("board", "", "").build());

      assertThat(committee.existence(day("2012-09-10"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2050-01-01"))).isEqualTo(Existence.IN_BEING);
    }

    @ParameterizedTest
    @CsvSource({
      "2023-04-30, NOT_YET",
      "2023-05-01, IN_BEING",
      "2024-04-30, IN_BEING",
      "2024-05-01, ENDED"
    })
    void datedIsInBeingOnItsDays(LocalDate day, Existence expected) {
      JointCommitteeRecord committee =
          only(entry("board", "2023-05-01", "2024-04-30").build());

      assertThat(committee.existence(day)).isEqualTo(expected);
    }

    @Test
    void withALastDayOnlyIsInBeingUntilThen() {
      JointCommitteeRecord committee = only(entry("board", "", "2024-04-30").build());

      assertThat(committee.existence(day("2012-09-10"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2024-05-01"))).isEqualTo(Existence.ENDED);
    }

    @Test
    void anEntryWithNeitherEndSaysNothingBesideOneThatHasAnEnd() {
      JointCommittee life = entry("board", "2023-05-01", "2024-04-30").build();
      JointCommittee agreement =
          entry("board", "", "").callIn(CallInAgreement.NONE).build();

      for (JointCommitteeRecord committee : List.of(only(life, agreement), only(agreement, life))) {
        assertThat(committee.existence(day("2023-04-30"))).isEqualTo(Existence.NOT_YET);
        assertThat(committee.existence(day("2023-05-01"))).isEqualTo(Existence.IN_BEING);
        assertThat(committee.existence(day("2024-05-01"))).isEqualTo(Existence.ENDED);
        assertThat(committee.callIn(day("2023-05-01"))).isPresent();
      }
    }

    @Test
    void describedByOnePartOnlyIsInBeingOnItsDays() {
      JointCommitteeRecord committee =
          only(entry("board", "2023-05-01", "2024-04-30").name("The Board").build());

      assertThat(committee.existence(day("2023-04-30"))).isEqualTo(Existence.NOT_YET);
      assertThat(committee.existence(day("2023-05-01"))).isEqualTo(Existence.IN_BEING);
      assertThat(committee.existence(day("2024-05-01"))).isEqualTo(Existence.ENDED);
    }

    @Test
    void endsOnItsLastDayWhateverWasAgreedFromALaterDayOn() {
      JointCommittee whole = entry("board", "2023-05-01", "2024-04-30")
          .name("The Board")
          .remit("buses")
          .callIn(CallInAgreement.NONE)
          .addMembers(part("derby", "", ""))
          .build();
      JointCommittee agreement =
          entry("board", "2024-01-01", "").callIn(CallInAgreement.ANY_MEMBER).build();

      for (JointCommitteeRecord committee :
          List.of(only(whole, agreement), only(agreement, whole))) {
        assertThat(committee.existence(day("2024-04-30"))).isEqualTo(Existence.IN_BEING);
        assertThat(committee.existence(day("2024-05-01"))).isEqualTo(Existence.ENDED);
        assertThat(committee.callIn(day("2024-01-01")).map(Fact::value))
            .contains(CallInAgreement.ANY_MEMBER);
      }
    }

    @Test
    void withUndatedMembersDoesNotBeginOnTheDayOfAnotherPart() {
      JointCommitteeRecord committee = only(
          entry("board", "", "").addMembers(part("derby", "", "")).build(),
          entry("board", "2024-01-01", "").callIn(CallInAgreement.NONE).build());

      assertThat(committee.existence(day("2023-12-31"))).isEqualTo(Existence.IN_BEING);
    }

    @Test
    void isNeverInDoubt() {
      assertThat(only(entry("board", "", "").build()).doubtfulFrom()).isEmpty();
    }

    @Test
    void isCalledByItsIdWhereNobodySaidHow() {
      assertThat(only(entry("board", "", "").build()).name()).isEqualTo("board");
    }
  }

  @Nested
  class Members {

    @Test
    void areMergedByDate() {
      JointCommitteeRecord committee = visionDerbyshire(entry("", "")
          .addMembers(
              part("erewash", "2023-05-01", ""), part("bolsover", "2023-01-01", "2023-12-31"))
          .build());

      assertThat(committee.members(day("2022-12-31"))).isEqualTo(THE_FOUR);
      assertThat(committee.members(day("2023-12-31")))
          .containsExactlyElementsOf(and(THE_FOUR, "erewash", "bolsover"));
      assertThat(committee.members(day("2024-01-01")))
          .containsExactlyElementsOf(and(THE_FOUR, "erewash"));
    }

    @Test
    void leaveOnTheDayThatIsSupplied() {
      JointCommitteeRecord committee = visionDerbyshire(entry("", "")
          .addMembers(part("high-peak", "2022-04-04", "2023-12-31"))
          .build());

      assertThat(committee.members(day("2023-12-31"))).isEqualTo(THE_FOUR);
      assertThat(committee.members(day("2024-01-01")))
          .isEqualTo(councils("derbyshire", "chesterfield", "derbyshire-dales"));
    }

    @Test
    void withALastDayOnlyKeepTheirShippedFirstDay() {
      JointCommitteeRecord committee = visionDerbyshire(
          entry("", "").addMembers(part("high-peak", "", "2023-12-31")).build());

      assertThat(committee.members(day("2022-04-03"))).isEmpty();
      assertThat(committee.members(day("2022-04-04"))).isEqualTo(THE_FOUR);
      assertThat(committee.members(day("2024-01-01")))
          .isEqualTo(councils("derbyshire", "chesterfield", "derbyshire-dales"));
    }

    @Test
    void withALastDayOnlyThatNobodyShippedAreMembersUntilThen() {
      JointCommitteeRecord committee = visionDerbyshire(
          entry("", "").addMembers(part("erewash", "", "2023-12-31")).build());

      assertThat(committee.members(day("2023-12-31"))).contains(CouncilId.of("erewash"));
      assertThat(committee.members(day("2024-01-01"))).isEqualTo(THE_FOUR);
    }

    @Test
    void thatStandTwiceFromOneDayLeaveWhenTheSoonerEndComesWhateverTheOrder() {
      JointCommittee open =
          entry("board", "", "").addMembers(part("erewash", "2023-01-01", "")).build();
      JointCommittee ended = entry("board", "", "")
          .addMembers(part("erewash", "2023-01-01", "2023-12-31"))
          .build();

      for (JointCommitteeRecord committee : List.of(only(open, ended), only(ended, open))) {
        assertThat(committee.members(day("2023-12-31"))).isEqualTo(councils("erewash"));
        assertThat(committee.members(day("2024-01-01"))).isEmpty();
      }
    }

    @Test
    void stayWhenTheyNoLongerHostOrFund() {
      JointCommitteeRecord committee = visionDerbyshire(entry("", "")
          .addHost(
              part("derbyshire", "2022-04-04", "2024-01-31"),
              part("chesterfield", "2024-02-01", ""))
          .addFunding(part("derbyshire", "2022-04-04", "2023-03-31"))
          .build());

      assertThat(committee.hosts(day("2024-01-31"))).isEqualTo(councils("derbyshire"));
      assertThat(committee.hosts(day("2024-02-01"))).isEqualTo(councils("chesterfield"));
      assertThat(committee.funders(day("2023-03-31"))).isEqualTo(councils("derbyshire"));
      assertThat(committee.funders(day("2023-04-01"))).isEmpty();
      assertThat(committee.members(day("2024-02-01"))).isEqualTo(THE_FOUR);
    }

    @Test
    void canLeaveAndGoOnHostingAndFunding() {
      JointCommitteeRecord committee = only(entry("board", "", "")
          .addMembers(part("bolsover", "2023-01-01", "2023-12-31"))
          .addHost(part("bolsover", "", ""))
          .addFunding(part("bolsover", "2023-06-01", ""))
          .build());

      assertThat(committee.members(day("2024-01-01"))).isEmpty();
      assertThat(committee.hosts(day("2024-01-01"))).isEqualTo(councils("bolsover"));
      assertThat(committee.funders(day("2024-01-01"))).isEqualTo(councils("bolsover"));
    }
  }

  @Nested
  class OtherParts {

    @Test
    void areEachAFactOfItsOwn() {
      Notices notices = new Notices(Optional.empty(), Optional.empty());
      JointCommitteeRecord committee = visionDerbyshire(
          entry("2022-04-04", "")
              .remit("the programme")
              .callIn(CallInAgreement.ANY_MEMBER)
              .allExecutiveMembers(Answer.NO)
              .notices(notices)
              .build(),
          entry("2023-05-01", "").callIn(CallInAgreement.NONE).build());

      assertThat(committee.callIn(day("2023-04-30")).map(Fact::value))
          .contains(CallInAgreement.ANY_MEMBER);
      assertThat(committee.callIn(day("2023-05-01")).map(Fact::value))
          .contains(CallInAgreement.NONE);
      assertThat(committee.remit(day("2023-05-01")).map(Fact::value)).contains("the programme");
      assertThat(committee.allExecutiveMembers(day("2023-05-01")).map(Fact::value))
          .contains(Answer.NO);
      assertThat(committee.notices(day("2023-05-01")).map(Fact::value)).contains(notices);
      assertThat(committee.members(day("2023-05-01"))).isEqualTo(THE_FOUR);
      assertThat(committee.remit(day("2022-04-03"))).isEmpty();
    }

    @Test
    void areCitedAndTellWhoConfirmedThem() {
      JointCommitteeRecord committee = visionDerbyshire(entry("", "")
          .callIn(CallInAgreement.NONE)
          .cite("Standing orders, 12")
          .confirmedBy("the clerk")
          .confirmedOn(day("2024-03-01"))
          .build());

      assertThat(committee.callIn(day("2024-03-01")).orElseThrow().citations())
          .containsExactly(
              Citation.of("Standing orders, 12"),
              Citation.of("confirmed by the clerk on 2024-03-01"));
    }

    @Test
    void withoutACitationSaySo() {
      JointCommitteeRecord committee =
          visionDerbyshire(entry("", "").callIn(CallInAgreement.NONE).build());

      assertThat(committee.callIn(day("2024-03-01")).orElseThrow().citations())
          .containsExactly(Citation.of("supplied without a citation"));
    }

    @Test
    void theNameIsTheLatestWhateverTheOrder() {
      JointCommittee earlier = entry("2022-04-04", "").name("First Name").build();
      JointCommittee later = entry("2024-06-01", "").name("Second Name").build();

      assertThat(visionDerbyshire(earlier, later).name()).isEqualTo("Second Name");
      assertThat(visionDerbyshire(later, earlier).name()).isEqualTo("Second Name");
    }

    @Test
    void rolesAddUp() {
      JointCommitteeRecord committee =
          visionDerbyshire(entry("", "").addRoles("oversee the County Deal").build());

      assertThat(committee.roles()).hasSize(5).endsWith("oversee the County Deal");
    }
  }

  /** The parts that have no days but those of their entry. */
  static Stream<UnaryOperator<JointCommittee.Builder>> datedParts() {
    return Stream.of(
        entry -> entry.name("Another Name"),
        entry -> entry.remit("the programme"),
        entry -> entry.allExecutiveMembers(Answer.NO),
        entry -> entry.callIn(CallInAgreement.NONE),
        entry -> entry.notices(new Notices(Optional.empty(), Optional.empty())));
  }

  private static JointCommitteeRecord visionDerbyshire(JointCommittee... supplied) {
    return VisionDerbyshire.facts()
        .with(sheets(supplied))
        .jointCommittee(JointCommitteeId.of("vision-derbyshire"))
        .orElseThrow();
  }

  private static JointCommitteeRecord only(JointCommittee... supplied) {
    return VisionDerbyshire.facts()
        .with(sheets(supplied))
        .jointCommittee(supplied[0].id())
        .orElseThrow();
  }

  private static FactSheet[] sheets(JointCommittee... entries) {
    return Stream.of(entries)
        .map(entry -> FactSheet.builder().addJointCommittees(entry).build())
        .toArray(FactSheet[]::new);
  }

  private static JointCommittee.Builder entry(String from, String to) {
    return entry("vision-derbyshire", from, to);
  }

  private static JointCommittee.Builder entry(String id, String from, String to) {
    return JointCommittee.builder().id(JointCommitteeId.of(id)).period(period(from, to));
  }

  private static Part part(String council, String from, String to) {
    return new Part(CouncilId.of(council), period(from, to));
  }

  private static Period period(String from, String to) {
    return new Period(optionalDay(from), optionalDay(to));
  }

  private static Optional<LocalDate> optionalDay(String text) {
    return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<CouncilId> and(List<CouncilId> first, String... more) {
    return Stream.concat(first.stream(), councils(more).stream()).toList();
  }

  private static List<CouncilId> councils(String... ids) {
    return Stream.of(ids).map(CouncilId::of).toList();
  }
}
