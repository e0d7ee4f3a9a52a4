package org.visionderbyshire.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.BankHolidayRule;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CallInScope;
import org.visionderbyshire.council.Combine;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.CouncilStatus;
import org.visionderbyshire.council.DayUnit;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.JointArrangements;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.vocabulary.Answer;

/** Whatever can be built is written, and what is written is read as it was. */
final class WrittenIsReadTest {

  private static final int TRIES = 3_000;
  private static final Facts FACTS = VisionDerbyshire.facts();

  private final Random random = new Random(20261129);

  @Test
  void facts() {
    int built = 0;
    for (int i = 0; i < TRIES; i++) {
      Optional<FactSheet> sheet = sound(this::sheet);
      if (sheet.isPresent()) {
        assertThat(FactsJson.read(FactsJson.write(sheet.get()))).isEqualTo(sheet.get());
        built++;
      }
    }
    assertThat(built).isBetween(TRIES / 4, TRIES * 9 / 10);
  }

  @Test
  void initiatives() {
    int built = 0;
    for (int i = 0; i < TRIES; i++) {
      Optional<Initiative> initiative = sound(this::initiative);
      if (initiative.isPresent()) {
        assertThat(InitiativeJson.read(InitiativeJson.write(initiative.get()), FACTS))
            .containsExactly(initiative.get());
        assertThat(InitiativeCsv.read(InitiativeCsv.write(List.of(initiative.get())), FACTS))
            .containsExactly(initiative.get());
        built++;
      }
    }
    assertThat(built).isBetween(TRIES / 4, TRIES * 9 / 10);
  }

  private static <T> Optional<T> sound(Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (BadInputException e) {
      assertThat(e.faults()).isNotEmpty();
      return Optional.empty();
    }
  }

  private FactSheet sheet() {
    return FactSheet.builder()
        .addAllCouncils(some(2, this::council))
        .addAllConstitutions(some(2, this::constitution))
        .addAllJointCommittees(some(2, this::committee))
        .addAllAlliances(some(
            2, () -> new Alliance(some(2, 3, this::councilId), period(), citations())))
        .addAllMeetings(some(2, this::meetings))
        .addAllBankHolidays(some(3, () -> new BankHoliday(day(), text())))
        .build();
  }

  private Council council() {
    Council.Builder council = Council.builder()
        .id(councilId())
        .name(text())
        .tier(word(Tier.class))
        .period(period())
        .addAllCitations(citations());
    maybe(() -> "E" + (10_000_000 + random.nextInt(9_000_000))).ifPresent(council::gss);
    maybe(() -> odd("E06", "e06000015", "K02000001"))
        .filter(any -> rarely())
        .ifPresent(council::gss);
    maybe(() -> word(CouncilStatus.class)).ifPresent(council::status);
    maybe(this::text).ifPresent(council::region);
    maybe(this::text).ifPresent(council::area);
    return council.build();
  }

  private Constitution constitution() {
    Constitution.Builder entry =
        Constitution.builder().council(councilId()).period(period()).addAllCitations(citations());
    maybe(() -> word(FormOfGovernance.class)).ifPresent(entry::form);
    maybe(this::text).ifPresent(entry::formInWords);
    maybe(this::threshold).ifPresent(entry::keyDecision);
    maybe(this::callIn).ifPresent(entry::callIn);
    maybe(this::notices).ifPresent(entry::notices);
    maybe(() -> word(JointArrangements.class)).ifPresent(entry::jointArrangements);
    maybe(() -> word(Answer.class)).ifPresent(entry::preDecisionScrutiny);
    maybe(() -> some(
            2,
            () -> new Delegation(
                rarely() ? word(Body.class) : pick(Delegation.BODIES),
                maybe(this::sum),
                maybe(() -> word(Function.class)))))
        .ifPresent(entry::delegation);
    maybe(this::text).ifPresent(entry::confirmedBy);
    maybe(this::day).ifPresent(entry::confirmedOn);
    return entry.build();
  }

  private KeyDecisionThreshold threshold() {
    KeyDecisionThreshold.Builder threshold = KeyDecisionThreshold.builder();
    maybe(this::sum).ifPresent(threshold::revenue);
    maybe(this::sum).ifPresent(threshold::capital);
    maybe(this::sum).ifPresent(threshold::saving);
    maybe(this::sum).ifPresent(threshold::virement);
    maybe(this::sum)
        .map(sum -> rarely() ? sum : sum.abs().min(BigDecimal.TEN))
        .ifPresent(threshold::shareOfServiceBudget);
    maybe(() -> word(Combine.class)).ifPresent(threshold::combine);
    return threshold.build();
  }

  private CallIn callIn() {
    CallIn.Builder clock = CallIn.builder();
    maybe(() -> rarely() ? odd(-5, Integer.MIN_VALUE, Integer.MAX_VALUE) : random.nextInt(9))
        .ifPresent(clock::days);
    maybe(() -> word(DayUnit.class)).ifPresent(clock::unit);
    maybe(() -> word(BankHolidayRule.class)).ifPresent(clock::bankHolidays);
    maybe(() -> word(CallInScope.class)).ifPresent(clock::scope);
    maybe(() -> word(Answer.class)).ifPresent(clock::waiver);
    return clock.build();
  }

  private Notices notices() {
    return new Notices(maybe(this::clock), maybe(this::clock));
  }

  private Notices.Clock clock() {
    return new Notices.Clock(
        maybe(() -> word(DayUnit.class)), maybe(() -> word(BankHolidayRule.class)));
  }

  private JointCommittee committee() {
    JointCommittee.Builder entry = JointCommittee.builder()
        .id(committeeId())
        .period(period())
        .addAllRoles(some(2, this::text))
        .addAllMembers(some(2, this::part))
        .addAllHost(some(1, this::part))
        .addAllFunding(some(1, this::part))
        .addAllCitations(citations());
    maybe(this::text).ifPresent(entry::name);
    maybe(this::text).ifPresent(entry::remit);
    maybe(() -> word(Answer.class)).ifPresent(entry::allExecutiveMembers);
    maybe(() -> word(CallInAgreement.class)).ifPresent(entry::callIn);
    maybe(this::notices).ifPresent(entry::notices);
    maybe(this::text).ifPresent(entry::confirmedBy);
    maybe(this::day).ifPresent(entry::confirmedOn);
    return entry.build();
  }

  private Part part() {
    return new Part(councilId(), period());
  }

  private Meetings meetings() {
    boolean isOfCouncil = random.nextBoolean();
    return new Meetings(
        isOfCouncil ? Optional.of(councilId()) : Optional.empty(),
        isOfCouncil != rarely() ? Optional.empty() : Optional.of(committeeId()),
        isOfCouncil
            ? odd(Body.COUNCIL, Body.EXECUTIVE, Body.SCRUTINY)
            : rarely() ? word(Body.class) : Body.JOINT_COMMITTEE,
        some(1, 3, this::day));
  }

  private Initiative initiative() {
    List<CouncilId> councils = FACTS.councils().stream().map(Council::id).toList();
    CouncilId first = pick(councils);
    Initiative.Builder initiative = Initiative.builder()
        .id(text())
        .participants(List.of(first))
        .addAllPartners(some(2, this::text))
        .addAllForms(some(2, () -> word(CollaborationForm.class)))
        .addAllActs(some(1, 3, () -> word(Act.class)))
        .addAllServices(some(2, () -> odd(1, 2, 115)))
        .addAllCitations(citations())
        .addAllEffects(some(2, this::effect))
        .addAllMoney(some(2, () -> money(first)))
        .jointCommittee(JointCommitteeId.of("vision-derbyshire"));
    if (rarely()) {
      initiative.on(odd("2022-13-01", "nonsense", ""));
    } else {
      initiative.on(LocalDate.of(2014 + random.nextInt(20), 1 + random.nextInt(12), 5));
    }
    if (rarely()) {
      initiative.on(day());
    }
    maybe(() -> rarely() ? pick(councils) : first).ifPresent(initiative::lead);
    maybe(() -> odd("", " ", "=1", "a\r\nb", "'x", "T")).ifPresent(initiative::title);
    maybe(this::text).ifPresent(initiative::summary);
    maybe(this::text).ifPresent(initiative::localApplicationOf);
    maybe(() -> word(Answer.class)).ifPresent(initiative::collectiveRegionalAction);
    maybe(() -> word(Function.class)).ifPresent(initiative::function);
    maybe(() -> word(Answer.class)).ifPresent(initiative::withinFramework);
    maybe(() -> word(WardImpact.class))
        .ifPresent(impact -> initiative.wards(first.value(), impact));
    maybe(() -> word(Urgency.class)).ifPresent(initiative::urgency);
    initiative.isPrivate(random.nextBoolean());
    return initiative.build(FACTS::faults);
  }

  private Effect effect() {
    Reach reach = word(Reach.class);
    boolean isOurs = random.nextBoolean();
    List<CouncilId> places = List.of(CouncilId.of("high-peak"), CouncilId.of("bolsover"));
    return new Effect(
        isOurs ? Optional.of("fair-society") : Optional.empty(),
        isOurs ? Optional.empty() : Optional.of(text()),
        reach,
        (reach == Reach.PLACE) != rarely() ? places : List.of());
  }

  private MoneyEntry money(CouncilId council) {
    MoneyEntry.Builder entry = MoneyEntry.builder()
        .council(council)
        .amount(sum())
        .kind(word(MoneyEntry.Kind.class))
        .type(word(MoneyEntry.Type.class));
    maybe(this::sum).ifPresent(entry::serviceBudget);
    maybe(() -> word(Answer.class)).ifPresent(entry::withinBudget);
    return entry.build();
  }

  private Period period() {
    return new Period(
        maybe(() -> rarely() ? day() : LocalDate.of(2010 + random.nextInt(9), 2, 3)),
        maybe(() -> rarely() ? day() : LocalDate.of(2020 + random.nextInt(9), 2, 3)));
  }

  private LocalDate day() {
    return rarely()
        ? odd(
            LocalDate.of(9999, 12, 31),
            LocalDate.of(0, 1, 1),
            LocalDate.of(10_000, 1, 1),
            LocalDate.of(-1, 1, 1),
            LocalDate.MAX,
            LocalDate.MIN)
        : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
  }

  private BigDecimal sum() {
    return rarely()
        ? new BigDecimal(
            odd("-5", "0.005", "1E+3", "1E+99", "-0.01", "0E+3", "0.10", "999999999999999.99"))
        : BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(3));
  }

  private CouncilId councilId() {
    return CouncilId.of(text());
  }

  private JointCommitteeId committeeId() {
    return JointCommitteeId.of(text());
  }

  private List<Citation> citations() {
    return some(2, () -> Citation.of(rarely() ? text() : "c" + random.nextInt(50)));
  }

  private String text() {
    return rarely()
        ? odd("", " ", "\u00A0x ", "\uFFFF", "\u0000", "a;b", "\\", "\"q\" r", "\u201Cc", "'=1")
        : "t" + random.nextInt(100_000);
  }

  private boolean rarely() {
    return random.nextInt(60) == 0;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  @SafeVarargs
  private <T> T odd(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <E extends Enum<E>> E word(Class<E> words) {
    return odd(words.getEnumConstants());
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    return some(0, most, value);
  }

  private <T> List<T> some(int least, int most, Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }
}
