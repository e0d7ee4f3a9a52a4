package org.visionderbyshire.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;

/** Whatever names a council is held against the days on which it is in being. */
final class CouncilsInBeingTest {

  private static final CouncilId NEW = CouncilId.of("north-derbyshire");
  private static final LocalDate FIRST = LocalDate.of(2028, 4, 1);
  private static final LocalDate EARLY = LocalDate.of(2026, 6, 1);
  private static final String NOT_EARLY =
      "\"north-derbyshire\" is in being from 2028-04-01, not on 2026-06-01";

  private static final Council NORTH = council("north-derbyshire", "E06000099", Period.from(FIRST));
  private static final Facts FACTS =
      VisionDerbyshire.facts().with(FactSheet.builder().addCouncils(NORTH).build());

  private static Council council(String id, String gss, Period period) {
    return Council.builder()
        .id(CouncilId.of(id))
        .name(id)
        .gss(gss)
        .tier(Tier.UNITARY)
        .period(period)
        .build();
  }

  private static List<String> faults(FactSheet.Builder sheet) {
    return FACTS.faults(sheet.build()).stream().map(Fault::toString).toList();
  }

  private static FactSheet.Builder committee(Period entry, Period part) {
    return FactSheet.builder()
        .addJointCommittees(JointCommittee.builder()
            .id(JointCommitteeId.of("together"))
            .period(entry)
            .addMembers(new Part(NEW, part), new Part(CouncilId.of("derbyshire"), Period.ALWAYS))
            .build());
  }

  @Test
  void placesAreHeldAgainstTheDayOfTheInitiative() {
    Initiative.Builder initiative = Initiative.builder()
        .id("a")
        .on(EARLY)
        .participants("derbyshire")
        .addActs(Act.ENDORSE)
        .addEffects(Effect.inPlaces("fair-society", "high-peak", "north-derbyshire"));

    assertThat(FACTS.faults(initiative.build()))
        .containsExactly(Fault.at("effects[0].places[1]", NOT_EARLY));
    assertThat(FACTS.faults(initiative.on(FIRST).build())).isEmpty();
  }

  @Test
  void aMemberMustBeInBeingWhenItBegins() {
    assertThat(faults(committee(Period.ALWAYS, Period.from(EARLY))))
        .containsExactly("jointCommittees[0].members[0].council: " + NOT_EARLY);
    assertThat(faults(committee(Period.ALWAYS, new Period(Optional.empty(), Optional.of(EARLY)))))
        .containsExactly("jointCommittees[0].members[0].council: \"north-derbyshire\" is in being"
            + " from 2028-04-01, not by 2026-06-01");
    assertThat(faults(committee(Period.from(EARLY), Period.from(FIRST)))).isEmpty();
    assertThat(faults(committee(Period.from(EARLY), Period.ALWAYS))).isEmpty();
    assertThat(faults(committee(Period.ALWAYS, Period.ALWAYS))).isEmpty();
  }

  @Test
  void aMemberWithoutDaysIsOneWhileItIsInBeing() {
    JointCommitteeRecord record = FACTS
        .with(committee(Period.ALWAYS, Period.ALWAYS).build())
        .jointCommittee(JointCommitteeId.of("together"))
        .orElseThrow();

    assertThat(record.members(EARLY)).containsExactly(CouncilId.of("derbyshire"));
    assertThat(record.membership(NEW, EARLY)).isEmpty();
    assertThat(record.members(FIRST)).containsExactly(NEW, CouncilId.of("derbyshire"));
    assertThat(record.membership(NEW, FIRST)).isPresent();
  }

  @Test
  void constitutionsAndAlliancesAreHeldAgainstTheirDays() {
    assertThat(faults(FactSheet.builder()
            .addConstitutions(Constitution.builder()
                .council(NEW)
                .period(Period.of(EARLY, FIRST.minusDays(1)))
                .form(FormOfGovernance.EXECUTIVE)
                .build())
            .addConstitutions(Constitution.builder()
                .council(NEW)
                .period(Period.from(EARLY))
                .formInWords("to be")
                .build())
            .addAlliances(new Alliance(
                List.of(CouncilId.of("high-peak"), NEW), Period.from(EARLY), List.of()))))
        .containsExactly(
            "constitutions[0].council: \"north-derbyshire\" is in being from 2028-04-01, not from"
                + " 2026-06-01 to 2028-03-31",
            "alliances[0].councils[1]: " + NOT_EARLY);
  }

  @Test
  void aCodeIsOfOneCouncilAtATime() {
    assertThat(faults(FactSheet.builder()
            .addCouncils(
                council("x", "E06000099", Period.from(EARLY)),
                council("y", "E06000098", Period.of(EARLY, FIRST)),
                council("z", "E06000098", Period.from(FIRST)))))
        .containsExactly(
            "councils[0].gss: \"E06000099\" is the code of two councils at a time: \"x\" is in being"
                + " from 2026-06-01, \"north-derbyshire\" from 2028-04-01",
            "councils[2].gss: \"E06000098\" is the code of two councils at a time: \"z\" is in being"
                + " from 2028-04-01, \"y\" from 2026-06-01 to 2028-04-01");
  }

  @Test
  void aSuccessorMayCarryTheCode() {
    assertThat(faults(FactSheet.builder()
            .addCouncils(council(
                "y", "E06000099", new Period(Optional.empty(), Optional.of(FIRST.minusDays(1)))))))
        .isEmpty();
  }
}
