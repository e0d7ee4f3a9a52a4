package org.visionderbyshire.internal.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Combine;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.ExactSum;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Service;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.input.Input;
import org.visionderbyshire.input.Kind;

/**
 * Which values of an input matter: every word of a vocabulary, yes and no; of sums, days, councils
 * and lists those at which facts or rules make a difference. Nothing is among them where it can be
 * left out. Thread-safe.
 */
public final class Candidates {

  /** What an example applies locally. */
  public static final String ANOTHER = "another-example";

  private static final BigDecimal THRESHOLD = BigDecimal.valueOf(100_000);
  private static final BigDecimal LITTLE = BigDecimal.valueOf(1_000);
  private static final BigDecimal SHARE = BigDecimal.valueOf(5);
  private static final int CALL_IN_DAYS = 5;

  private final Ground ground;

  public Candidates(Ground ground) {
    this.ground = ground;
  }

  /** The values, but for the one that a case has. */
  @SuppressWarnings("unchecked") // the name of an input tells its type
  public <T> List<Optional<T>> of(Input<T> input, Case given) {
    Set<Optional<T>> values = new LinkedHashSet<>();
    values.add(Optional.empty());
    vocabulary(input.kind()).forEach(value -> values.add(Optional.of(value)));
    known(input, given).forEach(value -> values.add(Optional.of((T) value)));
    values.remove(input.get(given));
    return List.copyOf(values);
  }

  @SuppressWarnings("unchecked") // as above
  private static <T> List<T> vocabulary(Kind<T> kind) {
    if (kind instanceof Kind.Word<?> word) {
      return (List<T>) word.allowed();
    }
    if (kind == Kind.PRIVACY) {
      return (List<T>) List.of(Privacy.values());
    }
    return kind == Kind.FLAG ? (List<T>) List.of(true, false) : List.of();
  }

  private List<?> known(Input<?> input, Case given) {
    Initiative initiative = given.initiative();
    return switch (input.name()) {
      case "on" -> ground.days();
      case "lead" -> initiative.participants();
      case "participants" -> participants(initiative);
      case "ambitions" ->
        ground.facts().area().ambitions().keySet().stream()
            .limit(1)
            .map(List::of)
            .toList();
      case "forms" -> List.of(List.of(CollaborationForm.SERVICE));
      case "services" -> services();
      case "localApplicationOf" -> List.of(ANOTHER);
      case "effects" -> effects(initiative);
      case "acts" -> acts(initiative);
      case "money" -> money(initiative);
      case "money[].amount" -> sums(given);
      case "jointCommittee" ->
        ground.facts().jointCommittees().stream().map(JointCommitteeRecord::id).toList();
      case "facts.councils.*" -> councils(input);
      case "facts.constitutions" -> changing(given);
      case "facts.constitutions.*.keyDecision" -> thresholds();
      case "facts.constitutions.*.callIn.days" -> List.of(CALL_IN_DAYS);
      case "facts.constitutions.*.delegation" -> schemes();
      case "facts.jointCommittees.*.from" -> Ground.existences(initiative.on());
      case "facts.jointCommittees.*.members" ->
        initiative.participants().stream()
            .map(council -> List.of(new Part(council, Period.ALWAYS)))
            .toList();
      case "facts.alliances" -> alliances(initiative);
      case "window.from" -> List.of(initiative.on(), initiative.on().minusDays(1));
      case "window.published.*" -> List.of(initiative.on().plusYears(1));
      default -> List.of();
    };
  }

  // ---- the initiative

  /**
   * One more or one less; and as many districts in the phase of the day and out of it as can be.
   */
  private List<List<CouncilId>> participants(Initiative initiative) {
    List<CouncilId> taking = initiative.participants();
    List<List<CouncilId>> choices = new ArrayList<>();
    for (CouncilId council : taking) {
      choices.add(taking.stream().filter(other -> !other.equals(council)).toList());
    }
    another(initiative.on(), taking)
        .ifPresent(other ->
            choices.add(Stream.concat(taking.stream(), Stream.of(other)).toList()));
    List<CouncilId> in = ground.districts(initiative.on(), true);
    List<CouncilId> out = ground.districts(initiative.on(), false);
    for (int members = 0; members <= in.size(); members++) {
      for (int others = 0; others <= out.size(); others++) {
        choices.add(Stream.concat(in.stream().limit(members), out.stream().limit(others))
            .toList());
      }
    }
    choices.removeIf(List::isEmpty);
    return choices;
  }

  /** Another council: one of the area if the first is, a district where there is one. */
  private Optional<CouncilId> another(LocalDate day, List<CouncilId> than) {
    boolean ours = than.stream()
        .flatMap(id -> ground.facts().council(id).stream())
        .anyMatch(ground.facts()::isOurs);
    return ground.facts().councils().stream()
        .filter(council -> council.period().contains(day) && !than.contains(council.id()))
        .filter(council -> ground.facts().isOurs(council) == ours)
        .map(Council::id)
        .findFirst();
  }

  private static List<List<Integer>> services() {
    Set<Set<Tier>> seen = new HashSet<>();
    return Service.standardList().values().stream()
        .filter(service -> seen.add(service.tiers()))
        .map(service -> List.of(service.number()))
        .toList();
  }

  private List<List<Effect>> effects(Initiative initiative) {
    List<List<Effect>> choices = new ArrayList<>(without(initiative.effects()));
    for (Reach reach : Reach.values()) {
      choices.add(and(initiative.effects(), effect(reach, initiative)));
    }
    elsewhere(initiative)
        .ifPresent(place -> choices.add(and(initiative.effects(), effect(Reach.PLACE, place))));
    return choices;
  }

  /** An effect that reaches so far; as a place a district, one that takes part if any does. */
  public Effect effect(Reach reach, Initiative initiative) {
    List<CouncilId> participants = initiative.participants();
    return effect(
        reach,
        participants.stream()
            .filter(id ->
                ground.facts().council(id).map(Council::tier).equals(Optional.of(Tier.DISTRICT)))
            .findFirst()
            .or(() -> elsewhere(initiative))
            .orElse(participants.get(0)));
  }

  /** An effect on one of the area's outcomes, or on one in words where it has none. */
  private Effect effect(Reach reach, CouncilId place) {
    Optional<String> outcome =
        ground.facts().area().outcomes().keySet().stream().findFirst();
    return new Effect(
        outcome,
        outcome.isPresent() ? Optional.empty() : Optional.of("an example"),
        reach,
        reach == Reach.PLACE ? List.of(place) : List.of());
  }

  /** A council that does not take part; a district where there is one. */
  private Optional<CouncilId> elsewhere(Initiative initiative) {
    return Stream.of(Tier.DISTRICT, Tier.COUNTY, Tier.UNITARY)
        .flatMap(
            tier -> ground.facts().councils().stream().filter(council -> council.tier() == tier))
        .filter(council -> council.period().contains(initiative.on()))
        .map(Council::id)
        .filter(council -> !initiative.participants().contains(council))
        .findFirst();
  }

  private static List<List<Act>> acts(Initiative initiative) {
    List<List<Act>> choices = new ArrayList<>();
    List<Act> now = List.copyOf(initiative.acts());
    for (Act act : Act.values()) {
      choices.add(List.of(act));
    }
    for (Act act : Act.values()) {
      if (!now.contains(act)) {
        choices.add(and(now, act));
      }
    }
    return choices;
  }

  private static List<List<MoneyEntry>> money(Initiative initiative) {
    List<List<MoneyEntry>> choices = new ArrayList<>(without(initiative.money()));
    boolean saves = initiative.acts().contains(Act.SAVE) && !initiative.acts().contains(Act.SPEND);
    for (CouncilId council : initiative.participants()) {
      choices.add(and(
          initiative.money(),
          MoneyEntry.builder()
              .council(council)
              .amount(LITTLE)
              .kind(saves ? MoneyEntry.Kind.SAVING : MoneyEntry.Kind.SPENDING)
              .type(MoneyEntry.Type.REVENUE)
              .build()));
    }
    return choices;
  }

  /** What each council that takes part calls significant, and less. */
  private List<BigDecimal> sums(Case given) {
    Set<BigDecimal> sums = new TreeSet<>(List.of(LITTLE));
    for (CouncilId council : given.initiative().participants()) {
      Stream.concat(
              given.supplied().constitutions().stream()
                  .filter(entry -> entry.council().equals(council))
                  .flatMap(entry -> entry.keyDecision().stream()),
              ground.facts().council(council).stream()
                  .flatMap(known -> ground
                      .facts()
                      .constitution(council)
                      .keyDecision(given.initiative().on())
                      .map(Fact::value)
                      .stream()))
          .flatMap(threshold -> Stream.of(threshold.revenue(), threshold.capital()))
          .flatMap(Optional::stream)
          .forEach(sums::add);
    }
    return List.copyOf(sums);
  }

  // ---- facts

  /** Of another area, or of another tier. */
  private List<Council> councils(Input<?> input) {
    String id = input.path().substring(input.path().lastIndexOf('.') + 1);
    return ground.facts().council(CouncilId.of(id)).stream()
        .flatMap(known -> Stream.concat(
            Stream.of(of(known, !ground.facts().isOurs(known), known.tier())),
            Arrays.stream(Tier.values())
                .filter(tier -> tier != known.tier())
                .map(tier -> of(known, ground.facts().isOurs(known), tier))))
        .toList();
  }

  private Council of(Council known, boolean ours, Tier tier) {
    return Council.builder()
        .id(known.id())
        .name(known.name())
        .tier(tier)
        .area(ours ? Optional.of(ground.facts().area().id()) : Optional.empty())
        .addCitations(Ground.MADE_UP)
        .build();
  }

  /** A constitution that is otherwise on the day after. */
  private static List<List<Constitution>> changing(Case given) {
    LocalDate day = given.initiative().on().plusDays(1);
    return given.initiative().participants().stream()
        .limit(1)
        .map(council -> and(
            given.supplied().constitutions(),
            Constitution.builder()
                .council(council)
                .period(Period.from(day))
                .callIn(CallIn.builder().days(CALL_IN_DAYS).build())
                .addCitations(Ground.MADE_UP)
                .build()))
        .toList();
  }

  private static List<KeyDecisionThreshold> thresholds() {
    KeyDecisionThreshold flat = KeyDecisionThreshold.builder()
        .revenue(THRESHOLD)
        .capital(THRESHOLD)
        .combine(Combine.FLAT)
        .build();
    return List.of(
        flat,
        exactly(flat, Counting.COUNTS),
        exactly(flat, Counting.DOES_NOT_COUNT),
        KeyDecisionThreshold.builder()
            .revenue(THRESHOLD)
            .capital(THRESHOLD)
            .shareOfServiceBudget(SHARE)
            .combine(Combine.GREATER_OF)
            .build(),
        KeyDecisionThreshold.builder()
            .revenue(THRESHOLD)
            .shareOfServiceBudget(SHARE)
            .combine(Combine.GREATER_OF)
            .build());
  }

  private static KeyDecisionThreshold exactly(KeyDecisionThreshold threshold, Counting counting) {
    return KeyDecisionThreshold.builder()
        .from(threshold)
        .exactSum(ExactSum.all(counting))
        .build();
  }

  /** Nothing, each body alone, and each with a committee for functions of the council. */
  private static List<List<Delegation>> schemes() {
    Delegation ofCouncil =
        new Delegation(Body.COMMITTEE, Optional.empty(), Optional.of(Function.COUNCIL));
    List<List<Delegation>> schemes = new ArrayList<>();
    schemes.add(List.of());
    schemes.add(List.of(ofCouncil));
    schemes.add(
        List.of(new Delegation(Body.OFFICER, Optional.empty(), Optional.of(Function.COUNCIL))));
    for (Body body : Delegation.BODIES) {
      Delegation row = new Delegation(body, Optional.empty(), Optional.of(Function.EXECUTIVE));
      schemes.add(List.of(row));
      schemes.add(List.of(row, ofCouncil));
    }
    return schemes;
  }

  private List<List<Alliance>> alliances(Initiative initiative) {
    return elsewhere(initiative).stream()
        .map(other -> List.of(new Alliance(
            List.of(initiative.participants().get(0), other),
            Period.ALWAYS,
            List.of(Ground.MADE_UP))))
        .toList();
  }

  // ---- lists

  private static <T> List<List<T>> without(List<T> all) {
    List<List<T>> fewer = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<T> rest = new ArrayList<>(all);
      rest.remove(i);
      fewer.add(rest);
    }
    return fewer;
  }

  private static <T> List<T> and(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }
}
