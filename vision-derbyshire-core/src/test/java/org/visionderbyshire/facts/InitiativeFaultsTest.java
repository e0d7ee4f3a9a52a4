package org.visionderbyshire.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Reach;

/** What is wrong with an initiative in the light of what is known. */
class InitiativeFaultsTest {

  private static final String COUNCILS = "derbyshire, amber-valley, bolsover, chesterfield,"
      + " derbyshire-dales, erewash, high-peak, north-east-derbyshire, south-derbyshire, derby,"
      + " staffordshire-moorlands";

  private final Facts facts = VisionDerbyshire.facts();

  @Test
  void nothingIfEverythingIsKnown() {
    assertFaults(initiative("high-peak", "staffordshire-moorlands")
            .lead("high-peak")
            .addAmbitions("seize-innovation")
            .addServices(115)
            .addEffects(
                Effect.inPlaces("fair-society", "high-peak"),
                new Effect(
                    Optional.empty(), Optional.of("cleaner rivers"), Reach.REGIONAL, List.of()))
            .jointCommittee("vision-derbyshire"))
        .isEmpty();
  }

  @Test
  void unknownParticipantsWithTheNearestKnown() {
    assertFaults(initiative("high-peak", "high-peek", "london"))
        .containsExactly(
            "participants[1]: unknown council \"high-peek\"; did you mean \"high-peak\"?",
            "participants[2]: unknown council \"london\"; known: " + COUNCILS);
  }

  @Test
  void anUnknownLeadIsToldOnceAsTheParticipantItIs() {
    assertFaults(initiative("erewish").lead("erewish"))
        .containsExactly("participants[0]: unknown council \"erewish\"; did you mean \"erewash\"?");
  }

  @Test
  void unknownPlaces() {
    assertFaults(initiative("high-peak")
            .addEffects(
                Effect.inPlaces("fair-society", "bolsover", "boulsover"),
                Effect.inPlaces("fair-society", "london")))
        .containsExactly(
            "effects[0].places[1]: unknown council \"boulsover\"; did you mean \"bolsover\"?",
            "effects[1].places[0]: unknown council \"london\"; known: " + COUNCILS);
  }

  @Test
  void unknownOutcomes() {
    String known = "fair-society, climate-change-targets-exceeded, inclusive-and-diverse-economy,"
        + " quality-of-life-health-and-wellbeing, communities-drive-change";

    assertFaults(initiative("high-peak")
            .addEffects(
                Effect.on("fair-societies", Reach.COUNTY_WIDE),
                Effect.on("wealth", Reach.COUNTY_WIDE)))
        .containsExactly(
            "effects[0].outcome: unknown outcome \"fair-societies\"; known: " + known
                + "; did you mean \"fair-society\"?",
            "effects[1].outcome: unknown outcome \"wealth\"; known: " + known);
  }

  @Test
  void unknownAmbitions() {
    String known =
        "seize-innovation, relentless-ambition, proactive-communities, live-and-work-sustainably";

    assertFaults(initiative("high-peak")
            .addAmbitions("seize-innovation", "seize-inovation", "prosperity"))
        .containsExactly(
            "ambitions[1]: unknown ambition \"seize-inovation\"; known: " + known
                + "; did you mean \"seize-innovation\"?",
            "ambitions[2]: unknown ambition \"prosperity\"; known: " + known);
  }

  @Test
  void numbersThatAreNotOfTheServiceList() {
    assertFaults(initiative("high-peak").addServices(115, 5, 99_999))
        .containsExactly(
            "services[1]: 5 is not a number of the Local Government Service List (LGSL) as shipped,"
                + " 117 services",
            "services[2]: 99999 is not a number of the Local Government Service List (LGSL) as"
                + " shipped, 117 services");
  }

  @Test
  void anUnknownJointCommittee() {
    assertFaults(initiative("high-peak").jointCommittee("vision-darbyshire"))
        .containsExactly("jointCommittee: unknown joint committee \"vision-darbyshire\"; known:"
            + " vision-derbyshire; did you mean \"vision-derbyshire\"?");
    assertFaults(initiative("high-peak").jointCommittee("board"))
        .containsExactly(
            "jointCommittee: unknown joint committee \"board\"; known: vision-derbyshire");
  }

  @Test
  void aJointCommitteeThatIsToBeEstablishedCanBeNew() {
    assertFaults(
            initiative("high-peak").addActs(Act.ESTABLISH_JOINT_COMMITTEE).jointCommittee("board"))
        .isEmpty();
    assertFaults(initiative("high-peak").addActs(Act.JOIN_JOINT_COMMITTEE).jointCommittee("board"))
        .hasSize(1);
  }

  @Test
  void councilsNotInBeingOnTheDay() {
    Facts later = facts.with(FactSheet.builder()
        .addCouncils(
            council("new-council", Period.from(LocalDate.of(2022, 6, 2))),
            council("old-council", Period.of(LocalDate.of(2013, 4, 1), LocalDate.of(2022, 5, 31))),
            council("of-that-day", Period.of(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 1))))
        .build());

    assertThat(
            later.faults(initiative("new-council", "old-council", "of-that-day").build()))
        .extracting(Fault::toString)
        .containsExactly(
            "participants[0]: \"new-council\" is in being from 2022-06-02, not on 2022-06-01",
            "participants[1]: \"old-council\" is in being from 2013-04-01 to 2022-05-31, not on"
                + " 2022-06-01");
  }

  @Test
  void areToldTogetherWithThoseOfTheInitiativeItself() {
    assertThatThrownBy(() -> initiative("high-peak", "high-peek", "high-peak")
            .lead("derby")
            .addAmbitions("seize-inovation")
            .build(facts::faults))
        .isInstanceOfSatisfying(
            BadInputException.class,
            e -> assertThat(e.faults())
                .extracting(Fault::where)
                .containsExactly("participants[2]", "lead", "participants[1]", "ambitions[0]"));
  }

  private ListAssert<String> assertFaults(Initiative.Builder initiative) {
    return assertThat(
        facts.faults(initiative.build()).stream().map(Fault::toString).toList());
  }

  private static Initiative.Builder initiative(String... participants) {
    return Initiative.builder()
        .id("festival")
        .on("2022-06-01")
        .participants(participants)
        .addActs(Act.ENDORSE);
  }

  private static Council council(String id, Period period) {
    return Council.builder()
        .id(CouncilId.of(id))
        .name(id)
        .tier(Tier.DISTRICT)
        .period(period)
        .build();
  }
}
