package org.visionderbyshire.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.analysis.Actor;
import org.visionderbyshire.analysis.AnswerChange;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.FactChange;
import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.FactsDifference.Amendment;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.Region;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.calendar.BankHoliday;
import org.visionderbyshire.calendar.BankHolidays;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.effort.Effort;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Meetings;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.internal.errand.Errand;
import org.visionderbyshire.policy.Outline;

/**
 * Finds what a policy answers differently in the light of other facts. Whatever determinations read
 * of facts is held against each other, on every day on which an initiative can be read; that
 * nothing differs is thereby proved. Where something does, initiatives of the council at hand are
 * determined in the light of both, over all attributes that can bring the difference to light.
 * Equal input gives equal output. Thread-safe.
 *
 * <p>What initiatives leave open, such as whose function a matter is, is not varied: it is answered
 * as the executive's, within budget and framework, and moves as that does. The days of a timetable
 * are compared where clocks, meetings or bank holidays differ. Dates of initiatives that are read
 * before a clock changes, and reach beyond that day, can carry another caution, which is not told.
 */
public final class FactsDifferences {

  private static final Set<String> ROUTES = Set.of(
      Profile.FORM,
      Profile.KEY_DECISION,
      Profile.CALL_IN,
      Profile.ARRANGEMENTS,
      Profile.POSITIONS,
      Profile.PRACTICE,
      Profile.SCRUTINY_COMMITTEE,
      Profile.DELEGATION,
      Profile.AREA);
  private static final Set<String> REMARKS =
      Set.of(Profile.DECLINED, Profile.ALLIES, Profile.PHASE_MEMBER);
  private static final Set<String> CLOCKS =
      Set.of(Profile.CALL_IN, Profile.NOTICES, Profile.AGREEMENT, Profile.REVIEWERS);
  private static final Set<String> PARTICIPATION =
      Set.of(Profile.DISTRICTS, Profile.PHASE, Profile.VOICE);

  /** So many days before a day its notices, short or long, may have to go out. */
  private static final List<Integer> AHEAD =
      List.of(1, 2, 4, 6, 7, 8, 9, 10, 12, 14, 28, 30, 31, 33, 36, 40);

  private final Governance governance;
  private final Errand errand;
  private final Facts before;
  private final Facts after;
  private long facts;
  private long compared;

  /** Whether an answer can tell of another clock, and be the same otherwise. */
  private boolean clocksDiffer;

  private FactsDifferences(Governance governance, Facts before, Facts after, Effort effort) {
    this.errand = new Errand(effort);
    this.governance = errand.counting(governance);
    this.before = before;
    this.after = after;
  }

  /** What a policy answers differently by the second facts. */
  public static FactsDifference compare(Governance governance, Facts before, Facts after) {
    Objects.requireNonNull(governance, "governance");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    return compare(governance, before, after, Effort.unlimited());
  }

  /**
   * What a policy answers differently by the second facts, as far as it is found with no more than
   * an effort. All facts are held against each other, as that takes none; an amendment on which
   * answers depend is told with all answers that move, or it is not. One that goes on alike into a
   * time that was not looked at ends before that.
   */
  public static FactsDifference compare(
      Governance governance, Facts before, Facts after, Effort effort) {
    Objects.requireNonNull(governance, "governance");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(effort, "effort");
    return new FactsDifferences(governance, before, after, effort).difference();
  }

  private FactsDifference difference() {
    List<Amendment> amendments = new ArrayList<>();
    Actor area = new Actor(Optional.empty(), Optional.empty(), after.area().name());
    amendments.addAll(amendments(
        area, day -> Profile.of(before, day), day -> Profile.of(after, day), this::ofArea));
    amendments.addAll(bankHolidays(area));
    for (Council council : councils()) {
      CouncilId id = council.id();
      Actor actor = new Actor(Optional.of(id), Optional.empty(), council.name());
      amendments.addAll(amendments(
          actor,
          day -> Profile.of(before, id, day, isWhole(id, day)),
          day -> Profile.of(after, id, day, isWhole(id, day)),
          (period, changes) -> ofCouncil(id, period, changes)));
      for (Body body : Meetings.BODIES) {
        meetings(
                actor,
                body,
                Optional.of(id),
                known -> known.council(id).flatMap(there -> known.meetings(id, body)))
            .ifPresent(amendments::add);
      }
    }
    for (JointCommitteeRecord committee : committees()) {
      JointCommitteeId id = committee.id();
      Actor actor = new Actor(Optional.empty(), Optional.of(id), committee.name());
      amendments.addAll(amendments(
          actor,
          day -> Profile.of(before, id, day),
          day -> Profile.of(after, id, day),
          (period, changes) -> ofCommittee(id, period, changes)));
      meetings(actor, Body.JOINT_COMMITTEE, Optional.empty(), known -> known.meetings(id))
          .ifPresent(amendments::add);
    }
    return new FactsDifference(
        governance.policy().id(), governance.readings(), amendments, facts, compared, errand.end());
  }

  private List<Council> councils() {
    Map<CouncilId, Council> councils = new LinkedHashMap<>();
    Stream.of(before, after)
        .flatMap(known -> known.councils().stream())
        .forEach(council -> councils.put(council.id(), council));
    return List.copyOf(councils.values());
  }

  private List<JointCommitteeRecord> committees() {
    Map<JointCommitteeId, JointCommitteeRecord> committees = new LinkedHashMap<>();
    Stream.of(before, after)
        .flatMap(known -> known.jointCommittees().stream())
        .forEach(committee -> committees.put(committee.id(), committee));
    return List.copyOf(committees.values());
  }

  private boolean isWhole(CouncilId id, LocalDate day) {
    return Profile.isInBeing(before, id, day) && Profile.isInBeing(after, id, day);
  }

  // ---- period by period

  /** Days of which all facts are the same; the first has no beginning and the last no end. */
  private List<Period> periods() {
    NavigableSet<LocalDate> turns = new TreeSet<>(before.turns());
    turns.addAll(after.turns());
    turns.removeIf(day -> !day.isAfter(Initiative.EARLIEST));
    List<Period> periods = new ArrayList<>();
    Optional<LocalDate> from = Optional.empty();
    for (LocalDate turn : turns) {
      periods.add(new Period(from, Optional.of(turn.minusDays(1))));
      from = Optional.of(turn);
    }
    periods.add(new Period(from, Optional.empty()));
    return periods;
  }

  private static LocalDate first(Period period) {
    return period.from().orElse(Initiative.EARLIEST);
  }

  /** Finds what is answered differently in a period in which the same facts differ throughout. */
  @FunctionalInterface
  private interface Finder {
    List<Move> moves(Period period, List<FactChange> changes);
  }

  private List<Amendment> amendments(
      Actor actor,
      Function<LocalDate, Profile> profileBefore,
      Function<LocalDate, Profile> profileAfter,
      Finder finder) {
    List<Amendment> amendments = new ArrayList<>();
    List<Object> context = List.of();
    boolean adjacent = false;
    for (Period period : periods()) {
      LocalDate day = first(period);
      Profile first = profileBefore.apply(day);
      Profile second = profileAfter.apply(day);
      facts += Math.max(first.facts().size(), second.facts().size());
      List<FactChange> changes = first.changesTo(second);
      if (changes.isEmpty()) {
        adjacent = false;
        continue;
      }
      List<Object> around = List.of(first, second, context(day));
      int last = amendments.size() - 1;
      boolean alike = adjacent && amendments.get(last).facts().equals(changes);
      if (alike && around.equals(context)) {
        amendments.set(last, until(amendments.get(last), period));
      } else {
        clocksDiffer = isAny(kinds(changes), CLOCKS);
        Optional<Amendment> found =
            amendment(actor, period, changes, () -> finder.moves(period, changes));
        if (found.isEmpty()) {
          adjacent = false;
          continue;
        }
        if (alike
            && words(found.get().moves()).equals(words(amendments.get(last).moves()))) {
          amendments.set(last, until(amendments.get(last), period));
        } else {
          amendments.add(found.get());
        }
      }
      context = around;
      adjacent = true;
    }
    return amendments;
  }

  /** An amendment with what comes of it; none where that was not looked at. */
  private Optional<Amendment> amendment(
      Actor actor, Period period, List<FactChange> changes, Supplier<List<Move>> search) {
    Set<String> kinds = kinds(changes);
    Optional<List<Move>> moves = kinds.isEmpty()
        ? Optional.of(List.of())
        : errand.found(actor.name() + ", " + period + ": " + String.join(", ", kinds), search);
    return moves.map(found -> new Amendment(actor, period, changes, found));
  }

  /** What else answers about a council depend on. */
  private List<Object> context(LocalDate day) {
    List<Object> context = new ArrayList<>();
    for (Facts known : List.of(before, after)) {
      known
          .jointCommittees()
          .forEach(committee -> context.add(Profile.of(known, committee.id(), day)));
      context.add(known.area().phase(day).isPresent());
    }
    return context;
  }

  private static Amendment until(Amendment earlier, Period later) {
    return new Amendment(
        earlier.actor(),
        new Period(earlier.period().from(), later.to()),
        earlier.facts(),
        earlier.moves());
  }

  private static List<List<Object>> words(List<Move> moves) {
    return moves.stream()
        .map(move -> List.<Object>of(
            move.subject(),
            move.before(),
            move.after(),
            move.region().conditions(),
            move.region().cases()))
        .toList();
  }

  // ---- what to ask

  private static Set<String> kinds(List<FactChange> changes) {
    return changes.stream()
        .filter(change -> change.bearing() == FactChange.Bearing.ANSWERS)
        .map(FactChange::kind)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isAny(Set<String> kinds, Set<String> of) {
    return kinds.stream().anyMatch(of::contains);
  }

  private List<Move> ofCouncil(CouncilId id, Period period, List<FactChange> changes) {
    Set<String> kinds = kinds(changes);
    Probes probes = new Probes(before, after, first(period));
    if (kinds.contains(Profile.EXISTENCE)) {
      List<Move> moves = new ArrayList<>(moves(probes.simple(id), this::changes));
      councils().stream()
          .map(Council::id)
          .filter(other -> isWhole(other, first(period)))
          .findFirst()
          .ifPresent(other -> moves.addAll(moves(probes.places(other, id), this::changes)));
      return moves;
    }
    List<Move> moves = new ArrayList<>();
    boolean member = kinds.stream().anyMatch(kind -> kind.startsWith(Profile.MEMBER_OF));
    if (isAny(kinds, ROUTES) || member) {
      moves.addAll(moves(probes.routes(id, kinds.contains(Profile.CALL_IN)), this::changes));
    } else if (isAny(kinds, REMARKS)) {
      moves.addAll(moves(probes.simple(id), this::changes));
    }
    if (kinds.contains(Profile.TIER)) {
      moves.addAll(moves(probes.services(id), this::changes));
    }
    if (isAny(kinds, CLOCKS)) {
      moves.addAll(dates(period, changes, at -> at.days(id)));
    }
    return moves;
  }

  private List<Move> ofCommittee(JointCommitteeId id, Period period, List<FactChange> changes) {
    Set<String> kinds = kinds(changes);
    Probes probes = new Probes(before, after, first(period));
    Map<String, CouncilId> parts = probes.parts(id);
    if (parts.isEmpty()) {
      return List.of();
    }
    List<CouncilId> councils = List.copyOf(parts.values());
    List<String> names = parts.entrySet().stream()
        .map(part -> "for " + part.getKey() + " such as " + name(part.getValue()))
        .toList();
    List<Move> moves = new ArrayList<>(moves(probes.committee(id, councils, names), this::changes));
    if (isAny(kinds, CLOCKS)) {
      moves.addAll(dates(period, changes, at -> at.days(id, councils, names)));
    }
    return moves;
  }

  private List<Move> ofArea(Period period, List<FactChange> changes) {
    Set<String> kinds = kinds(changes);
    Probes probes = new Probes(before, after, first(period));
    List<Move> moves = new ArrayList<>();
    if (isAny(kinds, PARTICIPATION)) {
      moves.addAll(moves(probes.participation(), this::changes));
    }
    if (kinds.contains(Profile.AMBITIONS) || kinds.contains(Profile.OUTCOMES)) {
      councils().stream()
          .map(Council::id)
          .filter(id -> isWhole(id, first(period)))
          .findFirst()
          .ifPresent(id -> moves.addAll(moves(probes.vocabulary(id), this::changes)));
    }
    return moves;
  }

  /** What clocks change shows on some days only, such as those before a bank holiday. */
  private List<Move> dates(Period period, List<FactChange> changes, Function<Probes, Grid> spaces) {
    String first = told(changes, FactChange::before);
    String second = told(changes, FactChange::after);
    List<LocalDate> days = new ArrayList<>(List.of(first(period)));
    after.bankHolidays().all().stream()
        .map(holiday -> holiday.date().minusDays(6))
        .filter(period::contains)
        .filter(day -> day.isAfter(first(period)))
        .limit(2)
        .forEach(days::add);
    for (LocalDate day : days) {
      List<Move> moves = moves(
          spaces.apply(new Probes(before, after, day)),
          initiative -> dates(initiative, first, second));
      if (!moves.isEmpty()) {
        return moves;
      }
    }
    return List.of();
  }

  private static String told(List<FactChange> changes, Function<FactChange, String> side) {
    return changes.stream()
        .filter(change -> CLOCKS.contains(change.kind()))
        .map(change -> "by " + change.kind() + " " + side.apply(change))
        .collect(Collectors.joining(", "));
  }

  // ---- asking

  private List<Move> moves(Grid space, Function<Initiative, List<AnswerChange>> compare) {
    Map<AnswerChange, BitSet> cases = new LinkedHashMap<>();
    for (int cell = 0; cell < space.size(); cell++) {
      Optional<Initiative> initiative = space.get(cell);
      if (initiative.isPresent()) {
        List<AnswerChange> changes = compare.apply(initiative.get());
        compared++;
        for (AnswerChange change : changes) {
          cases.computeIfAbsent(change, fresh -> new BitSet()).set(cell);
        }
      }
    }
    List<Move> moves = new ArrayList<>();
    cases.forEach((change, cells) -> {
      for (Grid.Region box : space.boxes(cells)) {
        Initiative example = space.get(box.first()).orElseThrow();
        if (!compare.apply(example).contains(change)) {
          throw new IllegalStateException("an example does not show what it is to show: " + change);
        }
        moves.add(move(change, new Region(box.conditions(), box.cases(), shown(example))));
      }
    });
    return moves;
  }

  private static Example shown(Initiative initiative) {
    return new Example(initiative, Optional.empty());
  }

  private Move move(AnswerChange change, Region region) {
    Initiative example = region.example().initiative();
    Map<String, RuleReference> first = rules(before, example);
    Map<String, RuleReference> second = rules(after, example);
    String about = change.about().isEmpty() ? "" : change.about() + ": ";
    return new Move(
        change.subject(),
        region,
        about + change.before(),
        about + change.after(),
        without(first, second),
        without(second, first));
  }

  private static List<RuleReference> without(
      Map<String, RuleReference> some, Map<String, RuleReference> others) {
    return some.values().stream().filter(rule -> !others.containsKey(rule.id())).toList();
  }

  /** The rules behind an answer; none where it is refused. */
  private Map<String, RuleReference> rules(Facts known, Initiative initiative) {
    if (!known.faults(initiative).isEmpty()) {
      return Map.of();
    }
    Determination answer = governance.determine(initiative, known);
    Set<String> ids = Stream.of(
            answer.levels().stream().flatMap(level -> level.reasons().stream()),
            answer.steps().flatMap(step -> step.reasons().stream()),
            answer
                .steps()
                .flatMap(step -> step.notices().stream())
                .flatMap(notice -> notice.reasons().stream()),
            answer
                .steps()
                .flatMap(step -> step.callIn().stream())
                .flatMap(callIn -> callIn.reasons().stream()),
            answer.findings().stream().flatMap(finding -> finding.reasons().stream()),
            answer.questions().stream().flatMap(question -> question.reasons().stream()))
        .flatMap(reasons -> reasons)
        .map(Reason::rule)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, RuleReference> rules = new LinkedHashMap<>();
    governance.rules().stream()
        .filter(rule -> ids.contains(rule.id()))
        .forEach(rule -> rules.put(
            rule.id(), new RuleReference(rule.id(), rule.inGeneral().text(), rule.citations())));
    return rules;
  }

  private String name(CouncilId id) {
    return after.council(id).or(() -> before.council(id)).map(Council::name).orElse(id.value());
  }

  /** What is answered differently, without what goes without saying. */
  private List<AnswerChange> changes(Initiative initiative) {
    boolean first = before.faults(initiative).isEmpty();
    boolean second = after.faults(initiative).isEmpty();
    if (!first || !second) {
      return first == second ? List.of() : List.of(refused(first, second));
    }
    if (!asksOrDiffers(initiative)) {
      return List.of();
    }
    Determination old = governance.determine(initiative, before);
    Determination fresh = governance.determine(initiative, after);
    List<AnswerChange> changes = plain(Answers.changes(old, fresh, this::name));
    if (changes.isEmpty() && !readings(old).equals(readings(fresh))) {
      return List.of(new AnswerChange("readings", "", readings(old), readings(fresh)));
    }
    return changes;
  }

  private static AnswerChange refused(boolean first, boolean second) {
    return new AnswerChange(
        "answer", "", first ? "answered" : "refused", second ? "answered" : "refused");
  }

  /** Answers to which nothing is asked are the same where rules say the same of the same. */
  private boolean asksOrDiffers(Initiative initiative) {
    Outline old = governance.outline(initiative, before);
    return !old.questions().isEmpty()
        || clocksDiffer
        || !old.equals(governance.outline(initiative, after));
  }

  private static String readings(Determination answer) {
    return answer.readings().stream().map(UsedReading::id).collect(Collectors.joining(", "));
  }

  /**
   * Steps that go and steps that come are one change. What follows from that, or from a key
   * decision, is not told again.
   */
  private static List<AnswerChange> plain(List<AnswerChange> all) {
    List<AnswerChange> plain = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    Set<String> key = new LinkedHashSet<>();
    for (AnswerChange change : all) {
      if (change.subject().equals("steps")) {
        (change.before().equals("no step") ? come : gone).add(change.about());
      } else if (change.subject().equals("key-decision")) {
        key.add(change.about());
      }
    }
    if (!gone.isEmpty() || !come.isEmpty()) {
      plain.add(new AnswerChange("steps", "", joined(gone), joined(come)));
    }
    for (AnswerChange change : all) {
      boolean follows = switch (change.subject()) {
        case "steps" -> true;
        case "notices", "call-in" -> key.contains(change.about());
        case "settled", "assumptions" -> all.stream().anyMatch(other -> !isAside(other));
        default -> false;
      };
      if (!follows) {
        plain.add(change);
      }
    }
    return plain;
  }

  private static boolean isAside(AnswerChange change) {
    return change.subject().equals("settled") || change.subject().equals("assumptions");
  }

  private static String joined(List<String> steps) {
    return steps.isEmpty() ? "no such step" : String.join(", ", steps);
  }

  // ---- days

  /** Whether the days of a timetable differ where the steps do not. */
  private List<AnswerChange> dates(Initiative initiative, String first, String second) {
    Optional<Determination> old = dated(initiative, before);
    Optional<Determination> fresh = dated(initiative, after);
    if (old.isEmpty() || fresh.isEmpty()) {
      return old.isEmpty() == fresh.isEmpty()
          ? List.of()
          : List.of(refused(old.isPresent(), fresh.isPresent()));
    }
    return Answers.steps(old.get()).keySet().equals(Answers.steps(fresh.get()).keySet())
            && !days(old.get()).equals(days(fresh.get()))
        ? List.of(new AnswerChange("dates", "", first, second))
        : List.of();
  }

  private Optional<Determination> dated(Initiative initiative, Facts known) {
    if (!known.faults(initiative).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(governance.determine(initiative, known, Window.from(initiative.on())));
    } catch (BadInputException e) {
      return Optional.empty(); // the days lie beyond the calendar
    }
  }

  private static List<Object> days(Determination answer) {
    return answer.timetable().stream()
        .flatMap(timetable -> timetable.steps().stream())
        .<Object>map(dated -> List.of(
            Answers.StepId.of(dated.step()),
            dated.earliest(),
            dated.day(),
            dated.open(),
            dated.implementation().map(Implementation::first),
            dated.implementation().map(Implementation::open),
            dated.notices().stream()
                .map(notice -> List.<Object>of(notice.notice().kind(), notice.latest()))
                .toList()))
        .toList();
  }

  private List<Amendment> bankHolidays(Actor area) {
    BankHolidays first = before.bankHolidays();
    BankHolidays second = after.bankHolidays();
    List<Amendment> amendments = new ArrayList<>();
    Set<Integer> years = new TreeSet<>(first.years());
    years.addAll(second.years());
    facts += years.size();
    for (int year : years) {
      if (!first.years().contains(year) || !second.years().contains(year)) {
        LocalDate day = LocalDate.of(year, 3, 1);
        amendment(
                area,
                Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                List.of(new FactChange(
                    "bank holidays",
                    first.years().contains(year) ? "known" : "unknown",
                    second.years().contains(year) ? "known" : "unknown",
                    FactChange.Bearing.ANSWERS)),
                () -> shownOn(List.of(day), List.of()))
            .ifPresent(amendments::add);
      } else {
        Set<BankHoliday> all = new LinkedHashSet<>(first.all());
        all.addAll(second.all());
        for (LocalDate day : new TreeSet<>(all.stream().map(BankHoliday::date).toList())) {
          if (day.getYear() == year) {
            String old = title(first, day);
            String fresh = title(second, day);
            if (!old.equals(fresh)) {
              boolean moves = first.contains(day) != second.contains(day);
              amendment(
                      area,
                      Period.of(day, day),
                      List.of(new FactChange(
                          "bank holiday",
                          old,
                          fresh,
                          moves ? FactChange.Bearing.ANSWERS : FactChange.Bearing.WORDS)),
                      () -> shownOn(ahead(List.of(day)), List.of()))
                  .ifPresent(amendments::add);
            }
          }
        }
      }
    }
    return amendments;
  }

  private static String title(BankHolidays holidays, LocalDate day) {
    return holidays.all().stream()
        .filter(holiday -> holiday.date().equals(day))
        .map(BankHoliday::title)
        .findFirst()
        .orElse("none");
  }

  private static List<LocalDate> ahead(List<LocalDate> days) {
    return days.stream()
        .flatMap(day -> AHEAD.stream().map(day::minusDays))
        .filter(day -> !day.isBefore(Initiative.EARLIEST))
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<Amendment> meetings(
      Actor actor,
      Body body,
      Optional<CouncilId> council,
      Function<Facts, Optional<List<LocalDate>>> calendar) {
    Optional<List<LocalDate>> first = calendar.apply(before);
    Optional<List<LocalDate>> second = calendar.apply(after);
    facts++;
    if (first.equals(second)) {
      return Optional.empty();
    }
    List<LocalDate> old = first.orElse(List.of());
    List<LocalDate> fresh = second.orElse(List.of());
    NavigableSet<LocalDate> differing = new TreeSet<>();
    old.stream().filter(day -> !fresh.contains(day)).forEach(differing::add);
    fresh.stream().filter(day -> !old.contains(day)).forEach(differing::add);
    return amendment(
        actor,
        Period.of(differing.first(), differing.last()),
        List.of(new FactChange(
            "meetings of the " + body.words(),
            calendar(first, differing),
            calendar(second, differing),
            FactChange.Bearing.ANSWERS)),
        () -> shownOn(
            ahead(differing.stream().limit(12).toList()), council.stream().toList()));
  }

  private static String calendar(Optional<List<LocalDate>> days, Set<LocalDate> differing) {
    if (days.isEmpty()) {
      return "no calendar";
    }
    String told = days.get().stream()
        .filter(differing::contains)
        .map(LocalDate::toString)
        .collect(Collectors.joining(", "));
    return told.isEmpty() ? "none of these" : told;
  }

  /** The first initiative whose days differ, read and noticed on one of some days. */
  private List<Move> shownOn(List<LocalDate> days, List<CouncilId> councils) {
    for (LocalDate day : days) {
      List<CouncilId> able = (councils.isEmpty()
              ? councils().stream().map(Council::id)
              : councils.stream())
          .filter(id -> isWhole(id, day))
          .limit(5)
          .toList();
      for (CouncilId council : able) {
        for (Initiative initiative : samples(council, day)) {
          Optional<Determination> old = dated(initiative, before);
          Optional<Determination> fresh = dated(initiative, after);
          compared++;
          String first = decided(old);
          String second = decided(fresh);
          if (!first.equals(second)) {
            return List.of(move(
                new AnswerChange("dates", "", first, second),
                new Region(List.of("notices from " + day + " on"), 1, shown(initiative))));
          }
        }
      }
    }
    return List.of();
  }

  private List<Initiative> samples(CouncilId council, LocalDate day) {
    List<Initiative> samples = new ArrayList<>();
    for (Act act : List.of(Act.ENDORSE, Act.ADOPT_FRAMEWORK_PLAN, Act.NOTE)) {
      samples.add(sample(council, day, act).build());
    }
    after
        .area()
        .voice()
        .filter(voice -> after.jointCommittee(voice).isPresent())
        .filter(voice -> before.jointCommittee(voice).isPresent())
        .ifPresent(voice -> samples.add(
            sample(council, day, Act.RUN_JOINT_COMMITTEE).jointCommittee(voice).build()));
    return samples;
  }

  private static Initiative.Builder sample(CouncilId council, LocalDate day, Act act) {
    return Initiative.builder()
        .id("example")
        .on(day)
        .addParticipants(council)
        .addActs(act)
        .putWards(council, WardImpact.ONE);
  }

  private static String decided(Optional<Determination> answer) {
    return answer
        .flatMap(Determination::timetable)
        .map(timetable -> last(timetable) + effect(timetable))
        .orElse("refused");
  }

  private static String last(Timetable timetable) {
    return timetable.steps().stream()
        .flatMap(step -> step.day().stream())
        .max(LocalDate::compareTo)
        .map(day -> "last step on " + day)
        .orElse("no day");
  }

  private static String effect(Timetable timetable) {
    return timetable
        .implementation()
        .map(day -> ", in effect on " + day)
        .or(() -> timetable.notInEffectBefore().map(day -> ", in effect not before " + day))
        .orElse("");
  }
}
