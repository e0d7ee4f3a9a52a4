package org.visionderbyshire.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

class InputsTest {

  private static final Citation TOLD = Citation.of("told");
  private static final JointCommitteeId COMMITTEE = JointCommitteeId.of("a-committee");
  private static final Case GIVEN = Case.of(Initiative.builder()
      .id("a")
      .on("2024-02-21")
      .participants("erewash", "bolsover")
      .acts(List.of(Act.SPEND))
      .addEffects(Effect.on("fair-society", Reach.REGIONAL))
      .addMoney(MoneyEntry.builder()
          .council("erewash")
          .amount(1_000)
          .kind(MoneyEntry.Kind.SPENDING)
          .type(MoneyEntry.Type.REVENUE)
          .build())
      .build());

  private static List<Input<?>> inputs(Case given) {
    return Inputs.of(given, TOLD, List.of(COMMITTEE));
  }

  @SuppressWarnings("unchecked") // who asks for it knows its type
  private static <T> Input<T> input(Case given, String path) {
    return (Input<T>) inputs(given).stream()
        .filter(each -> each.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no input " + path));
  }

  @Test
  void eachStandsOnce() {
    List<String> paths = inputs(GIVEN).stream().map(Input::path).toList();
    assertThat(paths).doesNotHaveDuplicates();
    assertThat(paths)
        .contains(
            "on",
            "withinFramework",
            "money[0].amount",
            "effects[0].reach",
            "wards.erewash",
            "wards.bolsover",
            "facts.constitutions.erewash.form",
            "facts.constitutions.bolsover.callIn.days",
            "facts.constitutions.bolsover.notices.long.unit",
            "facts.constitutions.bolsover.keyDecision.revenue",
            "facts.jointCommittees.a-committee.allExecutiveMembers",
            "facts.jointCommittees.a-committee.members.erewash",
            "window.from",
            "window.published.erewash");
  }

  /** Whatever a form of initiatives or facts lists is an input, without being listed again. */
  @Test
  void everyFieldOfAFormIsOne() {
    List<String> names = inputs(GIVEN).stream().map(Input::name).toList();
    assertThat(names).containsAll(InitiativeForm.INITIATIVE.names());
    assertThat(names)
        .containsAll(
            InitiativeForm.MONEY.names().stream().map(name -> "money[]." + name).toList());
    assertThat(names)
        .containsAll(FactsForm.CONSTITUTION.fields().stream()
            .filter(field -> field.needed().isEmpty())
            .map(field -> "facts.constitutions.*." + field.name())
            .toList());
  }

  @Test
  void theProposerSetsTheInitiativeAndFactsAreFoundOut() {
    assertThat(inputs(GIVEN).stream()
            .filter(input -> input.source() == Input.Source.FACT)
            .map(input -> input.path().split("\\.")[0])
            .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("facts", "window");
    assertThat(GIVEN.window()).isEmpty();
  }

  /** What stands in a case can be set again and nothing changes; whatever need not be can go. */
  @Test
  void whatIsReadCanBeWritten() {
    int optional = 0;
    for (Input<?> input : inputs(GIVEN)) {
      optional += rewritten(input) ? 1 : 0;
    }
    assertThat(optional).isGreaterThan(3);
  }

  private static <T> boolean rewritten(Input<T> input) {
    Optional<T> now = input.get(GIVEN);
    if (now.isEmpty()) {
      return false;
    }
    assertThat(input.set(GIVEN, now)).as(input.path()).isEqualTo(GIVEN);
    try {
      Case without = input.set(GIVEN, Optional.empty());
      assertThat(input.get(without)).as(input.path()).isNotEqualTo(now);
      return true;
    } catch (IllegalArgumentException e) {
      return false; // it must be said
    }
  }

  @Test
  void setsWhatAProposerSays() {
    Input<Function> function = input(GIVEN, "function");
    assertThat(function.get(GIVEN)).isEmpty();
    assertThat(function.set(GIVEN, Function.COUNCIL).initiative().function())
        .contains(Function.COUNCIL);

    Input<WardImpact> wards = input(GIVEN, "wards.bolsover");
    assertThat(wards.set(GIVEN, WardImpact.ONE).initiative().wards())
        .containsOnlyKeys(CouncilId.of("bolsover"));

    Input<Answer> within = input(GIVEN, "money[0].withinBudget");
    assertThat(within.set(GIVEN, Answer.NO).initiative().money().get(0).withinBudget())
        .contains(Answer.NO);
    assertThat(within.kind()).isEqualTo(Kind.word(Answer.class));
    assertThat(within.name()).isEqualTo("money[].withinBudget");
    assertThat(within.words()).contains("within the approved budget");
  }

  /** A fact about a council begins an entry that cites who says so. */
  @Test
  void setsWhatIsFoundOut() {
    Input<FormOfGovernance> form = input(GIVEN, "facts.constitutions.erewash.form");
    Case known = form.set(GIVEN, FormOfGovernance.COMMITTEE_SYSTEM);
    assertThat(form.get(known)).contains(FormOfGovernance.COMMITTEE_SYSTEM);
    assertThat(known.supplied().constitutions()).singleElement().satisfies(entry -> {
      assertThat(entry.council()).isEqualTo(CouncilId.of("erewash"));
      assertThat(entry.citations()).containsExactly(TOLD);
    });
    Input<Integer> days = input(known, "facts.constitutions.erewash.callIn.days");
    Case both = days.set(known, 5);
    assertThat(both.supplied().constitutions()).singleElement().satisfies(entry -> {
      assertThat(entry.form()).contains(FormOfGovernance.COMMITTEE_SYSTEM);
      assertThat(entry.callIn().orElseThrow().days()).contains(5);
    });
    assertThat(form.set(both, Optional.empty()).supplied().constitutions())
        .singleElement()
        .satisfies(entry -> assertThat(entry.form()).isEmpty());
  }

  @Test
  void asksForDays() {
    LocalDate day = LocalDate.of(2024, 3, 1);
    Input<LocalDate> from = input(GIVEN, "window.from");
    Case dated = from.set(GIVEN, day);
    assertThat(dated.window()).contains(Window.from(day));
    assertThat(from.set(dated, Optional.empty()).window()).isEmpty();
    Input<LocalDate> published = input(dated, "window.published.erewash");
    assertThat(published.set(dated, day).window().orElseThrow().published())
        .containsEntry("erewash", day);
  }

  @Test
  void refusesWhatNoCaseCanSay() {
    Input<CouncilId> lead = input(GIVEN, "lead");
    assertThatThrownBy(() -> lead.set(GIVEN, CouncilId.of("derby")))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("derby");
    Input<String> id = input(GIVEN, "id");
    assertThatThrownBy(() -> id.set(GIVEN, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id");
    Input<BigDecimal> amount = input(GIVEN, "money[0].amount");
    assertThatThrownBy(() -> amount.set(GIVEN, BigDecimal.ONE.negate()))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("money[0].amount");
  }
}
