package org.visionderbyshire.internal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.ConstitutionRecord;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.input.Input;
import org.visionderbyshire.input.Inputs;
import org.visionderbyshire.input.Kind;
import org.visionderbyshire.internal.input.Candidates;
import org.visionderbyshire.internal.input.Ground;
import org.visionderbyshire.vocabulary.Answer;

/**
 * All cases that differ from one in one input. Beside what the catalogue lists: another council in
 * the place of one, a committee that is made up, one more district or one less. Thread-safe.
 */
final class Moves {

  private static final String DAY = "on";
  private static final String PARTICIPANTS = "participants";
  /** The inputs of which there are many choices. */
  static final Set<String> MANY = Set.of("acts", "participants");

  private static final String FACTS = "facts";
  private static final String ACTS = "acts";

  /** What need not be said of another act. */
  private static final Set<String> SAID = Set.of(
      "money",
      "wards",
      "function",
      "frameworkPlan",
      "powers",
      "arrangement",
      "withinFramework",
      "jointCommittee");

  /** Of facts: what is made up has a name and says that it is made up. */
  private static final Set<Kind<?>> UNTOUCHED = Set.of(Kind.NAME, Kind.CITATIONS);

  static final String COUNCIL = "participants.*";
  static final String DISTRICTS = "facts.councils";
  static final String COMMITTEE = "jointCommittee.*";

  private static final CouncilId EXAMPLE_COUNCIL = CouncilId.of("example-council");
  private static final CouncilId OTHER_COUNCIL = CouncilId.of("other-council");

  private final Ground ground;
  private final Facts facts;
  private final Candidates candidates;
  private final List<JointCommitteeId> committees;
  private final JointCommitteeId exampleCommittee;

  /** The most districts that the area has by the facts at hand: one more is enough. */
  private final int mostDistricts;

  private final Map<LocalDate, List<CouncilId>> councils = new HashMap<>();

  Moves(Ground ground) {
    this.ground = ground;
    this.facts = ground.facts();
    this.candidates = new Candidates(ground);
    this.committees = facts.area().voice().stream().toList();
    this.exampleCommittee = JointCommitteeId.of(free(
        "example-committee", id -> facts.jointCommittee(JointCommitteeId.of(id)).isEmpty()));
    int most = 0;
    for (LocalDate day : ground.days()) {
      councils.put(day, unlike(day));
      most = Math.max(most, facts.districts(day).size());
    }
    this.mostDistricts = most;
  }

  private static String free(String id, Predicate<String> isFree) {
    String free = id;
    while (!isFree.test(free)) {
      free = "another-" + free;
    }
    return free;
  }

  /**
   * The plainest cases of each sort: one council that adopts something, two that do, two of another
   * area, one that spends, two of which one spends, one in whose joint committee it is decided, one
   * that runs it, one that cannot wait, and one that saves by sharing staff where the source left
   * its costs out.
   */
  List<Case> plain() {
    LocalDate day = ground.days().get(0);
    List<CouncilId> known = councils.getOrDefault(day, List.of());
    if (known.isEmpty()) {
      return List.of(); // nobody is there to propose anything
    }
    Case one = Case.of(Initiative.builder()
        .id("example")
        .on(day)
        .addParticipants(known.get(0))
        .addActs(Act.ADOPT_STRATEGY)
        .build());
    List<Move> more = new ArrayList<>();
    companion(more, one);
    Case two = more.get(0).then();
    Case outside = new Case(
        one.initiative().toBuilder()
            .participants(List.of(EXAMPLE_COUNCIL, OTHER_COUNCIL))
            .build(),
        FactSheet.builder()
            .addCouncils(
                madeUp(EXAMPLE_COUNCIL, "Example Council", false),
                madeUp(OTHER_COUNCIL, "Other Council", false))
            .build(),
        Optional.empty());
    List<Move> within = new ArrayList<>();
    madeUp(within, one);
    Case named = within.get(0).then();
    Case joint = named.with(FactSheet.builder()
        .from(named.supplied())
        .jointCommittees(named.supplied().jointCommittees().stream()
            .map(entry -> JointCommittee.builder()
                .from(entry)
                .addMembers(new Part(known.get(0), Period.ALWAYS))
                .build())
            .toList())
        .build());
    List<Case> plain = new ArrayList<>(List.of(
        one,
        two,
        outside,
        spending(one, known.get(0)),
        spending(two, two.initiative().participants().get(1)),
        joint,
        joint.with(joint.initiative().toBuilder()
            .acts(List.of(Act.RUN_JOINT_COMMITTEE))
            .build()),
        one.with(one.initiative().toBuilder().urgency(Urgency.SPECIAL).build())));
    facts.area().leftOutOfSavings().stream()
        .findFirst()
        .filter(known::contains)
        .ifPresent(council -> plain.add(one.with(one.initiative().toBuilder()
            .participants(List.of(council))
            .acts(List.of(Act.SAVE, Act.SHARE_STAFF))
            .build())));
    return plain;
  }

  private static Case spending(Case given, CouncilId council) {
    return given.with(given.initiative().toBuilder()
        .acts(List.of(Act.SPEND))
        .addMoney(MoneyEntry.builder()
            .council(council)
            .amount(100_000)
            .kind(MoneyEntry.Kind.SPENDING)
            .type(MoneyEntry.Type.CAPITAL)
            .build())
        .build());
  }

  /** The changes of the inputs of such names. */
  List<Move> of(Case given, Predicate<String> wanted) {
    List<Move> moves = new ArrayList<>();
    for (Input<?> input : inputs(given)) {
      if (wanted.test(input.name()) && !input.name().equals(DAY)) {
        add(moves, input, given);
      }
    }
    if (wanted.test(DAY)) {
      for (LocalDate day : ground.days()) {
        if (!day.equals(given.initiative().on())) {
          add(moves, DAY, ground.days().indexOf(day), given, some -> Replacement.on(some, day));
        }
      }
    }
    if (wanted.test(PARTICIPANTS)) {
      companion(moves, given);
    }
    if (wanted.test(COUNCIL)) {
      swapped(moves, given);
    }
    if (wanted.test(COMMITTEE)) {
      madeUp(moves, given);
    }
    if (wanted.test(DISTRICTS)) {
      districts(moves, given);
    }
    // without councils that are supplied there are no more than facts know
    moves.removeIf(move ->
        !move.then().supplied().councils().isEmpty() && districts(move.then()) > mostDistricts + 1);
    return moves;
  }

  private List<Input<?>> inputs(Case given) {
    return Inputs.of(given, Ground.MADE_UP, committees).stream()
        .<Input<?>>map(input -> input)
        .filter(input -> !input.name().startsWith(FACTS) || !UNTOUCHED.contains(input.kind()))
        .toList();
  }

  /** How many districts the area has in a case. */
  private int districts(Case given) {
    Set<CouncilId> districts = new HashSet<>();
    facts.districts(given.initiative().on()).forEach(council -> districts.add(council.id()));
    given.supplied().councils().forEach(council -> {
      if (facts.isOurs(council) && council.tier() == Tier.DISTRICT) {
        districts.add(council.id());
      } else {
        districts.remove(council.id());
      }
    });
    return districts.size();
  }

  /**
   * Changes that may leave a case plainer: whatever is left out, the plainest day and act; and
   * other councils, of which less need be supplied.
   */
  List<Move> simpler(Case given) {
    List<Move> moves = new ArrayList<>();
    moves.add(new Move(FACTS, FACTS + "=", given.with(Case.NOTHING)));
    without(moves, given, name -> true);
    acts(moves, given, "");
    List<Move> fewer = new ArrayList<>();
    without(fewer, given, SAID::contains);
    fewer.forEach(move -> acts(moves, move.then(), move.label()));
    for (Move move : of(
        given,
        name -> name.equals(DAY)
            || name.equals(PARTICIPANTS)
            || name.equals("money")
            || name.equals("effects")
            || name.equals("jointCommittee"))) {
      moves.add(move);
    }
    if (!given.supplied().equals(Case.NOTHING)) {
      for (Move swapped : of(given, COUNCIL::equals)) {
        moves.add(new Move(COUNCIL, swapped.label() + FACTS, swapped.then().with(Case.NOTHING)));
        List<Move> less = new ArrayList<>();
        without(less, swapped.then(), name -> name.startsWith(FACTS));
        less.forEach(
            move -> moves.add(new Move(COUNCIL, swapped.label() + move.label(), move.then())));
      }
    }
    return moves;
  }

  /** Each act alone. */
  private static void acts(List<Move> moves, Case given, String but) {
    for (Act act : Act.values()) {
      add(
          moves,
          ACTS,
          act + but,
          given,
          some -> some.with(some.initiative().toBuilder().acts(List.of(act)).build()));
    }
  }

  private void without(List<Move> moves, Case given, Predicate<String> wanted) {
    for (Input<?> input : inputs(given)) {
      if (wanted.test(input.name())) {
        without(moves, input, given);
      }
    }
  }

  private <T> void without(List<Move> moves, Input<T> input, Case given) {
    if (input.get(given).isPresent()) {
      if (input.name().startsWith(FACTS) && input.get(given).get() instanceof List<?> entries) {
        fewer(moves, input, entries, given);
      }
      changed(given, some -> tidied(input.set(some, Optional.empty())))
          .ifPresent(then -> moves.add(Move.of(input.path(), "", given, then)));
    }
  }

  private <T> void add(List<Move> moves, Input<T> input, Case given) {
    for (Optional<T> value : candidates.of(input, given)) {
      changed(given, some -> tidied(input.set(some, value)))
          .filter(then -> !then.equals(given))
          .ifPresent(then -> moves.add(Move.of(input.name(), value, given, then)));
    }
  }

  /** Without a committee that was made up and that nobody names any more. */
  private Case tidied(Case given) {
    List<JointCommittee> known = known(given);
    return given.initiative().jointCommittee().equals(Optional.of(exampleCommittee))
            || known.size() == given.supplied().jointCommittees().size()
        ? given
        : given.with(
            FactSheet.builder().from(given.supplied()).jointCommittees(known).build());
  }

  /** What is supplied of joint committees that are not made up. */
  private List<JointCommittee> known(Case given) {
    return given.supplied().jointCommittees().stream()
        .filter(entry -> !entry.id().equals(exampleCommittee))
        .toList();
  }

  /** Each entry of a list left out. */
  @SuppressWarnings("unchecked") // a list of the same entries
  private static <T> void fewer(List<Move> moves, Input<T> input, List<?> entries, Case given) {
    for (int i = 0; i < entries.size(); i++) {
      List<Object> rest = new ArrayList<>(entries);
      rest.remove(i);
      moves.add(
          new Move(input.name(), input.path() + "=" + i, input.set(given, Optional.of((T) rest))));
    }
  }

  /** The case with these effects and no others, and what is said of them. */
  Case reaching(Case given, List<Reach> reaches, Answer collective, boolean local) {
    return given.with(given.initiative().toBuilder()
        .effects(reaches.stream()
            .map(reach -> candidates.effect(reach, given.initiative()))
            .toList())
        .collectiveRegionalAction(collective)
        .localApplicationOf(local ? Optional.of(Candidates.ANOTHER) : Optional.empty())
        .build());
  }

  // ---- councils

  /** One council of each of those that are alike on a day, and one of which nothing is known. */
  private List<CouncilId> unlike(LocalDate day) {
    Set<Object> seen = new HashSet<>();
    List<CouncilId> unlike = new ArrayList<>();
    for (Council council : facts.councils()) {
      if (council.period().contains(day) && seen.add(likeness(council, day))) {
        unlike.add(council.id());
      }
    }
    return unlike;
  }

  private Object likeness(Council council, LocalDate day) {
    ConstitutionRecord record = facts.constitution(council.id());
    Set<JointCommitteeId> member = new HashSet<>();
    for (JointCommitteeRecord committee : facts.jointCommittees()) {
      committee.membership(council.id(), day).ifPresent(part -> member.add(committee.id()));
    }
    return List.of(
        facts.isOurs(council),
        council.tier(),
        record.form(day).map(fact -> fact.value()),
        record.keyDecision(day).map(fact -> fact.value()),
        record.callIn(day).map(fact -> fact.value()),
        record.jointArrangements(day).map(fact -> fact.value()),
        record.positions(day).map(fact -> fact.value()),
        record.positions(day).map(fact -> fact.value()),
        record.preDecisionScrutiny(day).map(fact -> fact.value()),
        record.scrutinyCommittee(day).map(fact -> fact.value()),
        record.delegation(day).map(fact -> fact.value()),
        facts.area().declined().stream()
            .anyMatch(fact -> fact.value().equals(council.id()) && fact.period().contains(day)),
        ground.members(day).contains(council.id()),
        facts.alliances(day).stream().anyMatch(all -> all.councils().contains(council.id())),
        member);
  }

  private void swapped(List<Move> moves, Case given) {
    List<CouncilId> taking = given.initiative().participants();
    for (CouncilId now : taking.subList(0, Math.min(taking.size(), 2))) {
      for (CouncilId other : councils.getOrDefault(given.initiative().on(), List.of())) {
        if (!taking.contains(other)) {
          add(moves, COUNCIL, now + " " + other, given, some -> swapped(some, now, other));
        }
      }
    }
    CouncilId first = taking.get(0);
    if (!taking.contains(EXAMPLE_COUNCIL)) {
      for (boolean ours : new boolean[] {true, false}) {
        add(moves, COUNCIL, first + " example " + ours, given, some -> {
          Case fresh = swapped(some, first, EXAMPLE_COUNCIL);
          return fresh.with(FactSheet.builder()
              .from(fresh.supplied())
              .addCouncils(madeUp(EXAMPLE_COUNCIL, "Example Council", ours))
              .build());
        });
      }
    }
  }

  /** Another council in the place of one; what the one was said to be is not said of the other. */
  private static Case swapped(Case given, CouncilId council, CouncilId other) {
    FactSheet supplied = given.supplied();
    return Replacement.of(
        given.with(FactSheet.builder()
            .from(supplied)
            .councils(supplied.councils().stream()
                .filter(entry -> !entry.id().equals(council))
                .toList())
            .build()),
        council,
        other);
  }

  /** One council more, of which nothing is known, of the area or not as the others. */
  private void companion(List<Move> moves, Case given) {
    boolean ours = given.initiative().participants().stream()
        .flatMap(id -> facts.council(id).stream())
        .anyMatch(facts::isOurs);
    if (!given.initiative().participants().contains(OTHER_COUNCIL)) {
      add(
          moves,
          PARTICIPANTS,
          "other " + ours,
          given,
          some -> new Case(
              some.initiative().toBuilder().addParticipants(OTHER_COUNCIL).build(),
              FactSheet.builder()
                  .from(some.supplied())
                  .addCouncils(madeUp(OTHER_COUNCIL, "Other Council", ours))
                  .build(),
              some.window()));
    }
  }

  private Council madeUp(CouncilId id, String name, boolean ours) {
    return Council.builder()
        .id(id)
        .name(name)
        .tier(Tier.DISTRICT)
        .area(ours ? Optional.of(facts.area().id()) : Optional.empty())
        .period(Period.ALWAYS)
        .addCitations(Ground.MADE_UP)
        .build();
  }

  private static void add(
      List<Move> moves, String input, Object value, Case given, UnaryOperator<Case> change) {
    changed(given, change).ifPresent(then -> moves.add(Move.of(input, value, given, then)));
  }

  private static Optional<Case> changed(Case given, UnaryOperator<Case> change) {
    try {
      return Optional.of(change.apply(given));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no case can say that
    }
  }

  /** One more district, one less in the phase, one less out of it. */
  private void districts(List<Move> moves, Case given) {
    List<Council> known = given.supplied().councils();
    Set<CouncilId> said = new LinkedHashSet<>();
    known.forEach(council -> said.add(council.id()));
    LocalDate day = given.initiative().on();
    for (int i = 1; ; i++) {
      CouncilId id = CouncilId.of("example-district-" + i);
      if (facts.council(id).isEmpty() && !said.contains(id)) {
        with(moves, given, madeUp(id, id.value(), true));
        break;
      }
    }
    for (boolean in : new boolean[] {true, false}) {
      List<CouncilId> districts = ground.districts(day, in).stream()
          .filter(id -> !said.contains(id) && !given.initiative().participants().contains(id))
          .toList();
      if (!districts.isEmpty()) {
        CouncilId last = districts.get(districts.size() - 1);
        with(moves, given, madeUp(last, facts.council(last).orElseThrow().name(), false));
      }
    }
    for (CouncilId member : ground.members(day)) {
      if (!said.contains(member) && !ground.districts(day, true).contains(member)) {
        with(
            moves,
            given,
            madeUp(member, facts.council(member).map(Council::name).orElse(member.value()), true));
      }
    }
  }

  private static void with(List<Move> moves, Case given, Council council) {
    add(
        moves,
        DISTRICTS,
        council.id() + " " + council.area(),
        given,
        some -> some.with(
            FactSheet.builder().from(some.supplied()).addCouncils(council).build()));
  }

  // ---- committees

  /** In the remit of a committee that is made up: in being, ended or to come. */
  private void madeUp(List<Move> moves, Case given) {
    for (Period period : Ground.existences(given.initiative().on())) {
      add(
          moves,
          COMMITTEE,
          period,
          given,
          some -> new Case(
              some.initiative().toBuilder().jointCommittee(exampleCommittee).build(),
              FactSheet.builder()
                  .from(some.supplied())
                  .jointCommittees(known(some))
                  .addJointCommittees(JointCommittee.builder()
                      .id(exampleCommittee)
                      .name("Example Joint Committee")
                      .period(period)
                      .addCitations(Ground.MADE_UP)
                      .build())
                  .build(),
              some.window()));
    }
  }
}
