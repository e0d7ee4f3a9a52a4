package org.visionderbyshire.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.vocabulary.Answer;

class FactsTest {

  private static final String KNOWN = "known: derbyshire, amber-valley, bolsover, chesterfield,"
      + " derbyshire-dales, erewash, high-peak, north-east-derbyshire, south-derbyshire, derby,"
      + " staffordshire-moorlands";
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  private final Facts shipped = VisionDerbyshire.facts();

  @Test
  void turnWhereSomethingBeginsOrEnds() {
    LocalDate first = LocalDate.of(2030, 5, 1);
    LocalDate last = LocalDate.of(2031, 4, 30);
    Facts facts = shipped.with(sheet(constitution("erewash")
        .period(Period.of(first, last))
        .form(FormOfGovernance.COMMITTEE_SYSTEM)
        .build()));

    assertThat(shipped.turns())
        .contains(LocalDate.of(2019, 6, 1), LocalDate.of(2022, 4, 4), LocalDate.of(2024, 2, 22))
        .doesNotContain(first);
    assertThat(facts.turns())
        .containsAll(shipped.turns())
        .contains(first, last.plusDays(1))
        .hasSize(shipped.turns().size() + 2);
  }

  @Nested
  class Councils {

    @Test
    void canBeSuppliedAndNamedAtOnce() {
      Facts facts = shipped.with(FactSheet.builder()
          .addCouncils(council("newshire").build())
          .addConstitutions(
              constitution("newshire").form(FormOfGovernance.COMMITTEE_SYSTEM).build())
          .build());

      assertThat(facts.council(CouncilId.of("newshire")).map(Council::name)).contains("Newshire");
      assertThat(facts.constitution(CouncilId.of("newshire")).form(DAY).map(Fact::value))
          .contains(FormOfGovernance.COMMITTEE_SYSTEM);
      assertThat(facts.councils()).hasSize(12).last().matches(c -> c.name().equals("Newshire"));
    }

    @Test
    void canBeNamedBySheetsThatComeBefore() {
      FactSheet constitution = FactSheet.builder()
          .addConstitutions(
              constitution("newshire").form(FormOfGovernance.EXECUTIVE).build())
          .build();
      FactSheet council =
          FactSheet.builder().addCouncils(council("newshire").build()).build();

      assertThat(shipped
              .with(constitution, council)
              .constitution(CouncilId.of("newshire"))
              .form(DAY))
          .isPresent();
    }

    @Test
    void thatAreSuppliedWinOverShippedOnes() {
      Facts facts = shipped.with(FactSheet.builder()
          .addCouncils(Council.builder()
              .id(CouncilId.of("high-peak"))
              .name("Borough of High Peak")
              .tier(Tier.DISTRICT)
              .area("derbyshire")
              .build())
          .build());

      assertThat(facts.council(CouncilId.of("high-peak")).map(Council::name))
          .contains("Borough of High Peak");
      assertThat(facts.councils()).hasSize(11);
      assertThat(facts.constitution(CouncilId.of("high-peak")).form(DAY)).isPresent();
      assertThat(shipped.council(CouncilId.of("high-peak")).map(Council::name))
          .contains("High Peak Borough Council");
    }

    @Test
    void areOursByTheirAreaOnly() {
      Facts facts = shipped.with(FactSheet.builder()
          .addCouncils(
              council("ours").area("derbyshire").build(),
              council("theirs").area("nottinghamshire").build(),
              council("nobodys").build())
          .build());

      assertThat(facts.councils().stream().filter(facts::isOurs).map(Council::id))
          .contains(CouncilId.of("ours"), CouncilId.of("derby"), CouncilId.of("derbyshire"))
          .doesNotContain(
              CouncilId.of("theirs"),
              CouncilId.of("nobodys"),
              CouncilId.of("staffordshire-moorlands"));
    }

    @Test
    void countAsDistrictsOfTheAreaOnTheDaysOfTheirBeing() {
      Facts facts = shipped.with(FactSheet.builder()
          .addCouncils(
              council("new-district")
                  .area("derbyshire")
                  .period(Period.of(day("2023-04-01"), day("2028-03-31")))
                  .build(),
              council("elsewhere").build(),
              Council.builder()
                  .id(CouncilId.of("new-unitary"))
                  .name("New Unitary")
                  .tier(Tier.UNITARY)
                  .area("derbyshire")
                  .build())
          .build());

      assertThat(facts.districts(day("2023-03-31"))).hasSize(8);
      assertThat(facts.districts(day("2023-04-01")))
          .hasSize(9)
          .last()
          .matches(council -> council.id().value().equals("new-district"));
      assertThat(facts.districts(day("2028-03-31"))).hasSize(9);
      assertThat(facts.districts(day("2028-04-01"))).isEqualTo(shipped.districts(DAY));
    }

    @Test
    void thatNobodyKnowsHaveNoConstitution() {
      assertThat(shipped.council(CouncilId.of("london"))).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> shipped.constitution(CouncilId.of("london")))
          .withMessage("council: unknown council \"london\"; " + KNOWN);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> shipped.constitution(CouncilId.of("derbys")))
          .withMessage("council: unknown council \"derbys\"; did you mean \"derby\"?");
    }
  }

  @Nested
  class Constitutions {

    private final CouncilId chesterfield = CouncilId.of("chesterfield");

    @Test
    void leavingAPartOutErasesNothing() {
      ConstitutionRecord constitution = shipped
          .with(sheet(constitution("chesterfield")
              .period(Period.from(day("2020-01-01")))
              .jointArrangements(WhoDecides.COUNCIL_DECIDES)
              .build()))
          .constitution(chesterfield);

      assertThat(constitution.jointArrangements(DAY).map(Fact::value))
          .contains(WhoDecides.COUNCIL_DECIDES);
      assertThat(constitution.form(DAY).map(Fact::value)).contains(FormOfGovernance.EXECUTIVE);
      assertThat(constitution.formInWords(DAY)).isPresent();
      assertThat(constitution.keyDecision(DAY).flatMap(fact -> fact.value().virement()))
          .contains(BigDecimal.valueOf(50_000));
    }

    @Test
    void everyPartHoldsOnItsDaysAndIsAbsentOtherwise() {
      CallIn callIn = CallIn.builder().days(5).build();
      Notices notices = new Notices(Optional.empty(), Optional.empty());
      List<Delegation> delegation =
          List.of(new Delegation(Body.OFFICER, Optional.empty(), Optional.empty()));
      ConstitutionRecord constitution = shipped
          .with(
              FactSheet.builder().addCouncils(council("newshire").build()).build(),
              sheet(constitution("newshire")
                  .period(Period.of(day("2020-01-01"), day("2020-12-31")))
                  .form(FormOfGovernance.EXECUTIVE)
                  .formInWords("mayor and cabinet")
                  .keyDecision(KeyDecisionThreshold.flat(1))
                  .callIn(callIn)
                  .notices(notices)
                  .jointArrangements(WhoDecides.EXECUTIVE_DECIDES)
                  .positions(WhoDecides.COUNCIL_ADVISES_EXECUTIVE_DECIDES)
                  .preDecisionScrutiny(Answer.NO)
                  .scrutinyCommittee(Answer.YES)
                  .delegation(delegation)
                  .build()))
          .constitution(CouncilId.of("newshire"));

      assertThat(parts(constitution, day("2020-12-31")))
          .containsExactly(
              Optional.of(FormOfGovernance.EXECUTIVE),
              Optional.of("mayor and cabinet"),
              Optional.of(KeyDecisionThreshold.flat(1)),
              Optional.of(callIn),
              Optional.of(notices),
              Optional.of(WhoDecides.EXECUTIVE_DECIDES),
              Optional.of(WhoDecides.COUNCIL_ADVISES_EXECUTIVE_DECIDES),
              Optional.of(Answer.NO),
              Optional.of(Answer.YES),
              Optional.of(delegation));
      assertThat(parts(constitution, day("2019-12-31"))).hasSize(10).containsOnly(Optional.empty());
      assertThat(parts(constitution, day("2021-01-01"))).hasSize(10).containsOnly(Optional.empty());
    }

    @Test
    void anUnknownScrutinyCommitteeIsNoFact() {
      ConstitutionRecord constitution = shipped
          .with(sheet(
              constitution("erewash").scrutinyCommittee(Answer.YES).build(),
              constitution("erewash")
                  .period(Period.from(day("2021-01-01")))
                  .scrutinyCommittee(Answer.UNKNOWN)
                  .build()))
          .constitution(CouncilId.of("erewash"));

      assertThat(constitution.scrutinyCommittee(DAY).map(Fact::value)).contains(Answer.YES);
    }

    @Test
    void anUnknownPracticeIsNoFact() {
      ConstitutionRecord constitution = shipped
          .with(sheet(constitution("high-peak")
              .period(Period.from(day("2021-01-01")))
              .preDecisionScrutiny(Answer.UNKNOWN)
              .build()))
          .constitution(CouncilId.of("high-peak"));

      assertThat(constitution.preDecisionScrutiny(DAY).map(Fact::value)).contains(Answer.YES);
    }

    @Test
    void anEmptySchemeOfDelegationIsAFact() {
      ConstitutionRecord constitution = shipped
          .with(sheet(constitution("chesterfield").delegation(List.of()).build()))
          .constitution(chesterfield);

      assertThat(shipped.constitution(chesterfield).delegation(DAY)).isEmpty();
      assertThat(constitution.delegation(DAY).map(Fact::value)).contains(List.of());
    }

    @Test
    void aThresholdIsWhole() {
      ConstitutionRecord constitution = shipped
          .with(sheet(constitution("chesterfield")
              .period(Period.from(day("2020-01-01")))
              .keyDecision(KeyDecisionThreshold.builder()
                  .revenue(BigDecimal.valueOf(250_000))
                  .build())
              .build()))
          .constitution(chesterfield);

      KeyDecisionThreshold before =
          constitution.keyDecision(day("2019-12-31")).orElseThrow().value();
      KeyDecisionThreshold after =
          constitution.keyDecision(day("2020-01-01")).orElseThrow().value();
      assertThat(before.virement()).contains(BigDecimal.valueOf(50_000));
      assertThat(after.revenue()).contains(BigDecimal.valueOf(250_000));
      assertThat(after.capital()).isEmpty();
      assertThat(after.virement()).isEmpty();
    }

    @Test
    void saysWhoConfirmedItAndWhen() {
      assertThat(citations(constitution("erewash").cite("Article 7; Rule 3")))
          .containsExactly("Article 7", "Rule 3");
      assertThat(citations(constitution("erewash")
              .cite("Article 7")
              .confirmedBy(" the monitoring officer ")
              .confirmedOn(day("2024-05-01"))))
          .containsExactly("Article 7", "confirmed by the monitoring officer on 2024-05-01");
      assertThat(citations(constitution("erewash").confirmedBy("the monitoring officer")))
          .containsExactly("confirmed by the monitoring officer");
      assertThat(citations(constitution("erewash").confirmedOn(day("2024-05-01"))))
          .containsExactly("confirmed on 2024-05-01");
      assertThat(citations(constitution("erewash"))).containsExactly("supplied without a citation");
    }

    @Test
    void shippedPartsAreNotMarkedAsSupplied() {
      Fact<FormOfGovernance> form = shipped.constitution(chesterfield).form(DAY).orElseThrow();

      assertThat(form.supplied()).isFalse();
      assertThat(form.period().isUndated()).isTrue();
    }

    private List<String> citations(Constitution.Builder entry) {
      Fact<FormOfGovernance> form = shipped
          .with(sheet(entry.form(FormOfGovernance.EXECUTIVE).build()))
          .constitution(CouncilId.of("erewash"))
          .form(DAY)
          .orElseThrow();
      assertThat(form.supplied()).isTrue();
      return form.citations().stream().map(Citation::text).toList();
    }

    private List<Optional<Object>> parts(ConstitutionRecord constitution, LocalDate day) {
      return Stream.of(
              constitution.form(day),
              constitution.formInWords(day),
              constitution.keyDecision(day),
              constitution.callIn(day),
              constitution.notices(day),
              constitution.jointArrangements(day),
              constitution.positions(day),
              constitution.preDecisionScrutiny(day),
              constitution.scrutinyCommittee(day),
              constitution.delegation(day))
          .map(fact -> fact.<Object>map(Fact::value))
          .toList();
    }
  }

  @Nested
  class Bodies {

    private final CouncilId derby = CouncilId.of("derby");
    private final JointCommitteeId board = JointCommitteeId.of("vision-derbyshire");

    @Test
    void areNamedWithTheirMembersOnTheirDays() {
      BodyName cabinet = body("derby", null, "2022-05-01")
          .addMembers(
              new BodyName.Member("A. Miner", Optional.of("Leader of the Council")),
              new BodyName.Member("B. Weaver", Optional.empty()))
          .build();
      BodyName later = body("derby", null, "2023-05-01")
          .name("Executive")
          .period(Period.of(day("2023-05-01"), day("2024-04-30")))
          .build();
      Facts facts = shipped.with(FactSheet.builder().addBodies(later, cabinet).build());

      assertThat(facts.body(derby, Body.EXECUTIVE, day("2022-04-30"))).isEmpty();
      assertThat(facts.body(derby, Body.EXECUTIVE, day("2023-04-30")))
          .contains(new Fact<>(cabinet, cabinet.period(), cabinet.citations(), true));
      assertThat(facts.body(derby, Body.EXECUTIVE, day("2024-04-30")).map(Fact::value))
          .contains(later);
      assertThat(facts.body(derby, Body.EXECUTIVE, day("2024-05-01"))).isEmpty();
    }

    @Test
    void areThoseOfOneCouncilOrJointCommitteeOnly() {
      BodyName cabinet = body("derby", null, "").build();
      BodyName joint = body(null, "vision-derbyshire", "").build();
      Facts facts = shipped.with(FactSheet.builder().addBodies(cabinet, joint).build());

      assertThat(facts.body(derby, Body.EXECUTIVE, DAY).map(Fact::value)).contains(cabinet);
      assertThat(facts.body(derby, Body.COUNCIL, DAY)).isEmpty();
      assertThat(facts.body(CouncilId.of("erewash"), Body.EXECUTIVE, DAY)).isEmpty();
      assertThat(facts.body(board, DAY).map(Fact::value)).contains(joint);
      assertThat(facts.body(JointCommitteeId.of("board"), DAY)).isEmpty();
      assertThat(shipped.body(derby, Body.EXECUTIVE, DAY)).isEmpty();
    }

    @Test
    void turnWithTheirDays() {
      BodyName cabinet = body("derby", null, "")
          .period(Period.of(day("2030-05-01"), day("2031-04-30")))
          .build();

      assertThat(shipped.with(FactSheet.builder().addBodies(cabinet).build()).turns())
          .containsAll(shipped.turns())
          .contains(day("2030-05-01"), day("2031-05-01"))
          .hasSize(shipped.turns().size() + 2);
    }
  }

  @Nested
  class Alliances {

    @Test
    void thatAreSuppliedComeAfterShippedOnesOnTheirDays() {
      Facts facts = shipped.with(FactSheet.builder()
          .addAlliances(alliance("2022-01-01", "2022-12-31", "erewash", "amber-valley"))
          .build());

      assertThat(facts.alliances(day("2021-12-31"))).isEqualTo(shipped.alliances(DAY));
      assertThat(facts.alliances(day("2022-12-31")))
          .hasSize(3)
          .last()
          .extracting(Alliance::councils)
          .isEqualTo(List.of(CouncilId.of("erewash"), CouncilId.of("amber-valley")));
      assertThat(facts.alliances(day("2023-01-01"))).isEqualTo(shipped.alliances(DAY));
    }

    @Test
    void thatAreSuppliedWinOverTheShippedOneOfTheSameCouncils() {
      Facts facts = shipped.with(FactSheet.builder()
          .addAlliances(alliance("", "2024-03-31", "staffordshire-moorlands", "high-peak"))
          .build());

      assertThat(facts.alliances(day("2024-03-31")))
          .hasSize(2)
          .first()
          .extracting(Alliance::citations)
          .isEqualTo(List.of(Citation.of("an agreement")));
      assertThat(facts.alliances(day("2024-04-01")))
          .singleElement()
          .matches(alliance -> alliance.councils().contains(CouncilId.of("bolsover")));
    }
  }

  @Nested
  class Calendars {

    private final BankHoliday newYear = new BankHoliday(day("2029-01-01"), "New Year's Day");
    private final BankHoliday christmas = new BankHoliday(day("2029-12-25"), "Christmas Day");

    @Test
    void ofMeetingsAddUp() {
      Meetings cabinet = new Meetings(
          Optional.of(CouncilId.of("bolsover")),
          Optional.empty(),
          Body.EXECUTIVE,
          List.of(day("2022-06-06"), day("2022-07-04")));
      Meetings joint = new Meetings(
          Optional.empty(),
          Optional.of(JointCommitteeId.of("vision-derbyshire")),
          Body.JOINT_COMMITTEE,
          List.of(day("2022-07-07")));

      assertThat(shipped.meetings()).isEmpty();
      assertThat(shipped
              .with(FactSheet.builder().addMeetings(cabinet).build())
              .with(FactSheet.builder().addMeetings(joint).build())
              .meetings())
          .containsExactly(cabinet, joint);
    }

    @Test
    void ofBankHolidaysStandInPlaceOfShippedOnes() {
      FactSheet silent = FactSheet.builder().build();

      assertThat(shipped.with(bankHolidays(newYear)).bankHolidays().all()).containsExactly(newYear);
      assertThat(
              shipped.with(silent, bankHolidays(newYear), silent).bankHolidays().all())
          .containsExactly(newYear);
      assertThat(shipped.with(bankHolidays(newYear)).with(silent).bankHolidays().all())
          .containsExactly(newYear);
      assertThat(shipped.with(silent).bankHolidays().all())
          .isEqualTo(shipped.bankHolidays().all());
    }

    @Test
    void ofBankHolidaysAreSuppliedOnceAcrossSheetsAndCalls() {
      Fault twice = Fault.at(
          "bankHolidays",
          "are supplied twice; each list stands in place of any other, so only one can hold");

      assertThat(shipped.faults(bankHolidays(newYear), bankHolidays(christmas)))
          .containsExactly(twice);
      assertThat(shipped.with(bankHolidays(newYear)).faults(bankHolidays(newYear)))
          .containsExactly(twice);
    }

    private FactSheet bankHolidays(BankHoliday holiday) {
      return FactSheet.builder().addBankHolidays(holiday).build();
    }
  }

  @Nested
  class Faults {

    @Test
    void ofASheetAreAllToldAtOnce() {
      FactSheet sheet = FactSheet.builder()
          .addConstitutions(
              constitution("high-peek").build(), constitution("london").build())
          .addJointCommittees(JointCommittee.builder()
              .id(JointCommitteeId.of("board"))
              .addMembers(part("derby"), part("boulsover"))
              .addHost(part("chesterfeld"))
              .addFunding(part("erewosh"))
              .build())
          .addAlliances(alliance("", "", "derby", "bolsover"), alliance("", "", "derby", "derbi"))
          .addMeetings(
              meetings("derby", null),
              meetings("amber-vally", null),
              meetings(null, "vision-darbyshire"))
          .addBodies(
              body("derby", null, "").build(),
              body("derbi", null, "").build(),
              body(null, "bord", "").build())
          .build();

      assertThat(shipped.faults(sheet))
          .extracting(Fault::toString)
          .containsExactly(
              "constitutions[0].council: unknown council \"high-peek\"; did you mean"
                  + " \"high-peak\"?",
              "constitutions[1].council: unknown council \"london\"; " + KNOWN,
              "jointCommittees[0].members[1].council: unknown council \"boulsover\"; did you mean"
                  + " \"bolsover\"?",
              "jointCommittees[0].host[0].council: unknown council \"chesterfeld\"; did you mean"
                  + " \"chesterfield\"?",
              "jointCommittees[0].funding[0].council: unknown council \"erewosh\"; did you mean"
                  + " \"erewash\"?",
              "alliances[1].councils[1]: unknown council \"derbi\"; did you mean \"derby\"?",
              "bodies[1].council: unknown council \"derbi\"; did you mean \"derby\"?",
              "bodies[2].jointCommittee: unknown joint committee \"bord\"; known:"
                  + " vision-derbyshire, board; did you mean \"board\"?",
              "meetings[1].council: unknown council \"amber-vally\"; did you mean"
                  + " \"amber-valley\"?",
              "meetings[2].jointCommittee: unknown joint committee \"vision-darbyshire\"; known:"
                  + " vision-derbyshire, board; did you mean \"vision-derbyshire\"?");
      assertThatThrownBy(() -> shipped.with(sheet))
          .isInstanceOfSatisfying(
              BadInputException.class,
              e -> assertThat(e.faults()).isEqualTo(shipped.faults(sheet)));
    }

    @Test
    void areAreasThatAreNearlyOurs() {
      FactSheet sheet = FactSheet.builder()
          .addCouncils(
              council("one").area("derbyshire").build(),
              council("two").area("derbyshre").build(),
              council("three").area("DERBYSHIRE").build(),
              council("four").area("cheshire").build(),
              council("five").build())
          .build();

      assertThat(shipped.faults(sheet))
          .extracting(Fault::toString)
          .containsExactly(
              "councils[1].area: unknown area \"derbyshre\"; did you mean \"derbyshire\"?",
              "councils[2].area: unknown area \"DERBYSHIRE\"; did you mean \"derbyshire\"?");
    }

    @Test
    void areNoneOfTheBodiesThatMeet() {
      for (Body body : List.of(Body.COUNCIL, Body.EXECUTIVE, Body.COMMITTEE, Body.SCRUTINY)) {
        assertThat(shipped.faults(calendar("derby", null, body, DAY))).isEmpty();
      }
      assertThat(shipped.faults(calendar(null, "vision-derbyshire", Body.JOINT_COMMITTEE, DAY)))
          .isEmpty();
    }

    @Test
    void ofSeveralSheetsAreAllToldAtOnce() {
      assertThat(shipped.faults(
              sheet(constitution("high-peek").build()),
              sheet(constitution("derbi").build())))
          .extracting(Fault::toString)
          .containsExactly(
              "constitutions[0].council: unknown council \"high-peek\"; did you mean"
                  + " \"high-peak\"?",
              "constitutions[0].council: unknown council \"derbi\"; did you mean \"derby\"?");
    }

    @Test
    void ofSoundSheetsAreNone() {
      assertThat(shipped.faults()).isEmpty();
      assertThat(shipped.faults(sheet(constitution("derby").build()))).isEmpty();
    }

    @Test
    void ofAShippedSheetAreToldToo() {
      FactSheet sheet = FactSheet.builder()
          .addCouncils(council("newshire").build())
          .addConstitutions(constitution("newshir").build())
          .build();
      Area area = Area.builder().id("newshire").name("Newshire").build();

      assertThatThrownBy(() -> Facts.of(area, sheet))
          .isInstanceOf(BadInputException.class)
          .hasMessage(
              "constitutions[0].council: unknown council \"newshir\"; did you mean \"newshire\"?");
    }

    @Test
    void twoCouncilsOfOneIdAreOneTooMany() {
      FactSheet sheet = FactSheet.builder()
          .addCouncils(
              council("newshire").build(),
              council("newshire").period(Period.from(DAY)).build())
          .build();

      assertThat(shipped.faults(sheet))
          .containsExactly(Fault.at("councils[1].id", "\"newshire\" stands twice"));
    }

    @Test
    void twoFactsOfOneKindFromOneDayAreToldPartByPart() {
      Constitution.Builder dated =
          full(constitution("erewash").period(Period.from(day("2020-01-01"))));
      Constitution.Builder ending =
          full(constitution("erewash").period(Period.of(day("2020-01-01"), day("2021-01-01"))));
      String twice = "\"erewash\" has two facts of this kind from 2020-01-01; only one can hold";

      assertThat(shipped.faults(sheet(dated.build(), ending.build())))
          .containsExactly(
              Fault.at("constitutions[1].form", twice),
              Fault.at("constitutions[1].formInWords", twice),
              Fault.at("constitutions[1].keyDecision", twice),
              Fault.at("constitutions[1].callIn", twice),
              Fault.at("constitutions[1].notices", twice),
              Fault.at("constitutions[1].jointArrangements", twice),
              Fault.at("constitutions[1].positions", twice),
              Fault.at("constitutions[1].preDecisionScrutiny", twice),
              Fault.at("constitutions[1].scrutinyCommittee", twice),
              Fault.at("constitutions[1].delegation", twice));
    }

    @Test
    void twoUndatedFactsOfOneKindAreToldAcrossSheetsAndCalls() {
      FactSheet first =
          sheet(constitution("erewash").form(FormOfGovernance.EXECUTIVE).build());
      FactSheet second =
          sheet(constitution("erewash").form(FormOfGovernance.COMMITTEE_SYSTEM).build());
      Fault twice = Fault.at(
          "constitutions[0].form",
          "\"erewash\" has two facts of this kind without a date; only one can hold");

      assertThat(shipped.faults(first, second)).containsExactly(twice);
      assertThat(shipped.with(first).faults(second)).containsExactly(twice);
    }

    @Test
    void twoFactsOfOneKindOfAJointCommitteeAreTold() {
      JointCommittee first = full(JointCommittee.builder()
          .id(JointCommitteeId.of("vision-derbyshire"))
          .period(Period.from(day("2022-04-04"))));
      JointCommittee second = full(JointCommittee.builder()
          .id(JointCommitteeId.of("vision-derbyshire"))
          .period(Period.from(day("2022-04-04"))));
      String twice =
          "\"vision-derbyshire\" has two facts of this kind from 2022-04-04; only one can hold";

      assertThat(shipped.faults(
              FactSheet.builder().addJointCommittees(first, second).build()))
          .containsExactly(
              Fault.at("jointCommittees[1].name", twice),
              Fault.at("jointCommittees[1].remit", twice),
              Fault.at("jointCommittees[1].allExecutiveMembers", twice),
              Fault.at("jointCommittees[1].callIn", twice),
              Fault.at("jointCommittees[1].notices", twice));
    }

    @Test
    void twoNamesOfOneBodyAreTold() {
      FactSheet sheet = FactSheet.builder()
          .addBodies(
              body("derby", null, "2022-05-01").build(),
              body("derby", null, "2022-05-01").name("Executive").build(),
              body(null, "vision-derbyshire", "").build(),
              body(null, "vision-derbyshire", "").build())
          .build();

      assertThat(shipped.faults(sheet))
          .containsExactly(
              Fault.at(
                  "bodies[1]",
                  "\"derby/executive\" has two facts of this kind from 2022-05-01; only one can"
                      + " hold"),
              Fault.at(
                  "bodies[3]",
                  "\"vision-derbyshire/joint-committee\" has two facts of this kind without a"
                      + " date; only one can hold"));
    }

    @Test
    void aBodyIsOneOfACouncilThatIsOnSomeOfItsDays() {
      FactSheet sheet = FactSheet.builder()
          .addCouncils(
              council("newshire").period(Period.from(day("2028-04-01"))).build())
          .addBodies(
              body("newshire", null, "2027-05-01").build(),
              body("newshire", null, "").body(Body.COUNCIL).build(),
              body("newshire", null, "")
                  .body(Body.OFFICER)
                  .period(Period.of(day("2027-05-01"), day("2028-03-31")))
                  .build())
          .build();

      assertThat(shipped.faults(sheet))
          .extracting(Fault::toString)
          .containsExactly("bodies[2].council: \"newshire\" is in being from 2028-04-01, not from"
              + " 2027-05-01 to 2028-03-31");
    }

    @Test
    void differentDaysPartsOrCouncilsDoNotClash() {
      FactSheet sheet = sheet(
          constitution("erewash").form(FormOfGovernance.EXECUTIVE).build(),
          constitution("erewash")
              .period(Period.from(day("2020-01-01")))
              .form(FormOfGovernance.EXECUTIVE)
              .build(),
          constitution("erewash").formInWords("leader and executive").build(),
          constitution("bolsover").form(FormOfGovernance.EXECUTIVE).build());

      assertThat(shipped.faults(sheet)).isEmpty();
    }

    @Test
    void aSuppliedFactDoesNotClashWithAShippedOneFromTheSameDay() {
      FactSheet sheet = sheet(constitution("chesterfield")
          .period(Period.from(day("2017-01-01")))
          .keyDecision(KeyDecisionThreshold.flat(200_000))
          .build());

      assertThat(shipped
              .with(sheet)
              .constitution(CouncilId.of("chesterfield"))
              .keyDecision(DAY)
              .flatMap(fact -> fact.value().revenue()))
          .contains(BigDecimal.valueOf(200_000));
    }

    private Constitution.Builder full(Constitution.Builder entry) {
      return entry
          .form(FormOfGovernance.EXECUTIVE)
          .formInWords("leader and executive")
          .keyDecision(KeyDecisionThreshold.flat(1))
          .callIn(CallIn.builder().build())
          .notices(new Notices(Optional.empty(), Optional.empty()))
          .jointArrangements(WhoDecides.UNKNOWN)
          .positions(WhoDecides.UNKNOWN)
          .preDecisionScrutiny(Answer.YES)
          .scrutinyCommittee(Answer.NO)
          .delegation(List.of());
    }

    private JointCommittee full(JointCommittee.Builder entry) {
      return entry
          .name("Joint Committee")
          .remit("the programme")
          .allExecutiveMembers(Answer.NO)
          .callIn(CallInAgreement.NONE)
          .notices(new Notices(Optional.empty(), Optional.empty()))
          .build();
    }

    private Meetings meetings(String council, String jointCommittee) {
      Body body = jointCommittee == null ? Body.EXECUTIVE : Body.JOINT_COMMITTEE;
      return meetings(council, jointCommittee, body, DAY);
    }

    private Meetings meetings(
        String council, String jointCommittee, Body body, LocalDate... dates) {
      return new Meetings(
          Optional.ofNullable(council).map(CouncilId::of),
          Optional.ofNullable(jointCommittee).map(JointCommitteeId::of),
          body,
          List.of(dates));
    }

    private FactSheet calendar(
        String council, String jointCommittee, Body body, LocalDate... dates) {
      return FactSheet.builder()
          .addMeetings(meetings(council, jointCommittee, body, dates))
          .build();
    }
  }

  @Test
  void factsAreNeverChangedOnlyLaidOver() {
    shipped.with(
        sheet(constitution("erewash").jointArrangements(WhoDecides.UNKNOWN).build()));

    assertThat(shipped.constitution(CouncilId.of("erewash")).jointArrangements(DAY))
        .isEmpty();
  }

  private static FactSheet sheet(Constitution... entries) {
    return FactSheet.builder().addConstitutions(entries).build();
  }

  private static Council.Builder council(String id) {
    return Council.builder().id(CouncilId.of(id)).name("Newshire").tier(Tier.DISTRICT);
  }

  private static Constitution.Builder constitution(String council) {
    return Constitution.builder().council(CouncilId.of(council));
  }

  private static Part part(String council) {
    return new Part(CouncilId.of(council), Period.ALWAYS);
  }

  private static BodyName.Builder body(String council, String jointCommittee, String from) {
    return BodyName.builder()
        .council(Optional.ofNullable(council).map(CouncilId::of))
        .jointCommittee(Optional.ofNullable(jointCommittee).map(JointCommitteeId::of))
        .body(jointCommittee == null ? Body.EXECUTIVE : Body.JOINT_COMMITTEE)
        .name("Cabinet")
        .period(new Period(optionalDay(from), Optional.empty()))
        .addCitations(Citation.of("its web site"));
  }

  private static Alliance alliance(String from, String to, String... councils) {
    return new Alliance(
        Stream.of(councils).map(CouncilId::of).toList(),
        new Period(optionalDay(from), optionalDay(to)),
        Citation.list("an agreement"));
  }

  private static Optional<LocalDate> optionalDay(String text) {
    return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
