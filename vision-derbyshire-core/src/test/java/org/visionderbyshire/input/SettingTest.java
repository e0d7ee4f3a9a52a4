package org.visionderbyshire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.WhoDecides;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Existence;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.WardImpact;

class SettingTest {

  private static final LocalDate ON = LocalDate.of(2024, 6, 1);
  private static final Citation TOLD = Citation.of("told by the council");
  private static final CouncilId EREWASH = CouncilId.of("erewash");
  private static final JointCommitteeId VOICE = JointCommitteeId.of("vision-derbyshire");

  private static final Case GIVEN = Case.of(Initiative.builder()
      .id("grant")
      .on(ON)
      .participants("derbyshire", "erewash")
      .addActs(Act.SPEND)
      .addMoney(MoneyEntry.builder()
          .council("erewash")
          .amount(60_000)
          .kind(MoneyEntry.Kind.SPENDING)
          .type(MoneyEntry.Type.REVENUE)
          .build())
      .build());

  private static final Setting<FormOfGovernance> FORM = new Setting<>(
      "facts.constitutions.erewash.form",
      Kind.word(FormOfGovernance.class),
      FormOfGovernance.COMMITTEE_SYSTEM);

  @Test
  void saysSomethingInTheInitiative() {
    Setting<WardImpact> wards =
        new Setting<>("wards.erewash", Kind.word(WardImpact.class), WardImpact.ONE);
    Setting<BigDecimal> budget =
        new Setting<>("money[0].serviceBudget", Kind.POUNDS, BigDecimal.valueOf(2_000_000));

    Case then = budget.in(wards.with(WardImpact.TWO_OR_MORE).in(GIVEN, TOLD), TOLD);

    assertThat(then.initiative().wards()).containsEntry(EREWASH, WardImpact.TWO_OR_MORE);
    assertThat(then.initiative().money().get(0).serviceBudget())
        .contains(BigDecimal.valueOf(2_000_000));
    assertThat(then.supplied()).isEqualTo(Case.NOTHING);
    assertThat(wards.input(then, TOLD).get(then)).contains(WardImpact.TWO_OR_MORE);
    assertThat(wards.input(then, TOLD).source()).isEqualTo(Input.Source.PROPOSER);
    assertThat(wards.words()).isEqualTo("in the initiative: wards.erewash = one");
  }

  /** Of what else is supplied some is older, and some not yet so. */
  @Test
  void saysAFactFromTheDayOfTheInitiativeOnBesideAllElse() {
    FactSheet supplied = FactSheet.builder()
        .addConstitutions(
            entry(Period.ALWAYS).form(FormOfGovernance.EXECUTIVE).build(),
            entry(Period.from(ON))
                .jointArrangements(WhoDecides.COUNCIL_ADVISES_EXECUTIVE_DECIDES)
                .build(),
            entry(Period.from(ON.plusDays(1))).form(FormOfGovernance.EXECUTIVE).build())
        .build();

    Case then = FORM.in(GIVEN.with(supplied), TOLD);

    assertThat(then.supplied().constitutions())
        .hasSize(4)
        .containsAll(supplied.constitutions())
        .contains(Constitution.builder()
            .council(EREWASH)
            .period(Period.from(ON))
            .form(FormOfGovernance.COMMITTEE_SYSTEM)
            .addCitations(TOLD)
            .build());
    assertThat(form(then).value()).isEqualTo(FormOfGovernance.COMMITTEE_SYSTEM);
    assertThat(form(then).citations()).containsExactly(TOLD);
    assertThat(FORM.input(then, TOLD).source()).isEqualTo(Input.Source.FACT);
    assertThat(FORM.input(then, TOLD).set(then, Optional.empty()).supplied().constitutions())
        .noneMatch(entry -> entry.form().equals(Optional.of(FormOfGovernance.COMMITTEE_SYSTEM)));
    assertThat(FORM.words())
        .isEqualTo("in the facts: constitutions.erewash.form = committee-system");
  }

  /** Two facts of one kind from one day would be refused. */
  @Test
  void takesThePlaceOfAFactOfTheSameDay() {
    FactSheet supplied = FactSheet.builder()
        .addConstitutions(
            entry(Period.from(ON)).form(FormOfGovernance.EXECUTIVE).build())
        .build();

    Case then = FORM.in(GIVEN.with(supplied), TOLD);

    assertThat(then.supplied().constitutions()).hasSize(1);
    assertThat(form(then).value()).isEqualTo(FormOfGovernance.COMMITTEE_SYSTEM);
    assertThat(form(then).citations()).containsExactly(Citation.of("supplied"), TOLD);
  }

  private static Constitution.Builder entry(Period period) {
    return Constitution.builder().council(EREWASH).period(period).cite("supplied");
  }

  private static Fact<FormOfGovernance> form(Case then) {
    return then.facts(VisionDerbyshire.facts()).constitution(EREWASH).form(ON).orElseThrow();
  }

  /** The days of a part of a committee are not those of the committee. */
  @Test
  void saysThatACommitteeIsInBeingBesideItsParts() {
    Setting<Period> days =
        new Setting<>("facts.jointCommittees.vision-derbyshire.from", Kind.PERIOD, Period.from(ON));
    Setting<CallInAgreement> callIn = new Setting<>(
        "facts.jointCommittees.vision-derbyshire.callIn",
        Kind.word(CallInAgreement.class),
        CallInAgreement.ANY_MEMBER);

    FactSheet anew = FactSheet.builder()
        .addJointCommittees(JointCommittee.builder()
            .id(VOICE)
            .period(Period.from(ON.plusYears(1)))
            .build())
        .build();

    Case part = callIn.in(GIVEN.with(anew), TOLD);
    Case being = days.in(part, TOLD);
    Case ended =
        days.with(new Period(Optional.empty(), Optional.of(ON.minusDays(1)))).in(being, TOLD);

    assertThat(voice(part).existence(ON)).isEqualTo(Existence.NOT_YET);
    assertThat(voice(being).existence(ON)).isEqualTo(Existence.IN_BEING);
    assertThat(voice(ended).existence(ON)).isEqualTo(Existence.ENDED);
    assertThat(ended.supplied().jointCommittees()).hasSize(3).containsAll(anew.jointCommittees());
    assertThat(voice(ended).callIn(ON).orElseThrow().value()).isEqualTo(CallInAgreement.ANY_MEMBER);
  }

  private static JointCommitteeRecord voice(Case then) {
    return then.facts(VisionDerbyshire.facts()).jointCommittee(VOICE).orElseThrow();
  }

  @Test
  void isReadByPeople() {
    assertThat(new Setting<>(
            "facts.constitutions.erewash.keyDecision",
            Kind.entry(FactsForm.KEY_DECISION),
            KeyDecisionThreshold.builder()
                .revenue(BigDecimal.valueOf(1))
                .capital(new BigDecimal("50000.50"))
                .build()))
        .hasToString("in the facts: constitutions.erewash.keyDecision ="
            + " {revenue: 1, capital: 50000.50}");
    assertThat(new Setting<>(
            "money",
            Kind.items(Kind.entry(InitiativeForm.MONEY)),
            GIVEN.initiative().money()))
        .hasToString("in the initiative: money ="
            + " [{council: erewash, amount: 60000, kind: spending, type: revenue}]");
  }

  @Test
  void isRefusedWhereThereIsNoSuchInput() {
    for (Setting<?> none : List.of(
        new Setting<>("ward.erewash", Kind.word(WardImpact.class), WardImpact.ONE),
        new Setting<>("money[1].serviceBudget", Kind.POUNDS, BigDecimal.ONE),
        new Setting<>("lead", Kind.NAME, "erewash"),
        new Setting<>("facts.constitutions.form", Kind.NAME, "executive"),
        new Setting<>("facts.constitutions.erewash.forms", Kind.NAME, "executive"))) {
      assertThatThrownBy(() -> none.in(GIVEN, TOLD))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no such input: " + none.path());
    }
  }
}
