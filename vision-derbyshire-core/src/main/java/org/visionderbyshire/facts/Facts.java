package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.calendar.BankHolidays;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.dated.Timeline;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.fault.Remark;
import org.visionderbyshire.initiative.Initiative;

/**
 * What is known: an area with the facts shipped for it, and over them the facts that users bring.
 * Every question about it names a day. Immutable and thread-safe.
 */
public final class Facts {

  private final Area area;
  private final FactSheet shipped;
  private final List<FactSheet> supplied;
  private final Map<CouncilId, Council> councils;
  private final Map<CouncilId, ConstitutionRecord> constitutions;
  private final Map<JointCommitteeId, JointCommitteeRecord> jointCommittees;
  private final List<Timeline<Alliance>> alliances;
  private final BankHolidays bankHolidays;

  private Facts(Area area, FactSheet shipped) {
    this(area, shipped, List.of(), Map.of());
  }

  /** With the records at hand of councils about whose constitution nothing is added. */
  private Facts(
      Area area,
      FactSheet shipped,
      List<FactSheet> supplied,
      Map<CouncilId, ConstitutionRecord> atHand) {
    this.area = area;
    this.shipped = shipped;
    this.supplied = List.copyOf(supplied);
    this.councils = new LinkedHashMap<>();
    all(FactSheet::councils).forEach(council -> councils.put(council.id(), council));
    this.constitutions = new LinkedHashMap<>();
    Map<CouncilId, List<Constitution>> shippedOf =
        grouped(shipped.constitutions().stream(), Constitution::council);
    Map<CouncilId, List<Constitution>> suppliedOf =
        grouped(supplied(FactSheet::constitutions), Constitution::council);
    for (CouncilId council : councils.keySet()) {
      ConstitutionRecord known = atHand.get(council);
      constitutions.put(
          council,
          known != null
              ? known
              : new ConstitutionRecord(
                  council,
                  shippedOf.getOrDefault(council, List.of()),
                  suppliedOf.getOrDefault(council, List.of())));
    }
    this.jointCommittees = new LinkedHashMap<>();
    Map<JointCommitteeId, List<JointCommittee>> shippedBy =
        grouped(shipped.jointCommittees().stream(), JointCommittee::id);
    Map<JointCommitteeId, List<JointCommittee>> suppliedBy =
        grouped(supplied(FactSheet::jointCommittees), JointCommittee::id);
    Stream.concat(shippedBy.keySet().stream(), suppliedBy.keySet().stream())
        .distinct()
        .forEach(id -> jointCommittees.put(
            id,
            new JointCommitteeRecord(
                id,
                shippedBy.getOrDefault(id, List.of()),
                suppliedBy.getOrDefault(id, List.of()),
                this::isInBeing)));
    Map<Set<CouncilId>, List<Fact<Alliance>>> alliancesByCouncils = new LinkedHashMap<>();
    shipped.alliances().forEach(alliance -> add(alliancesByCouncils, alliance, false));
    supplied(FactSheet::alliances).forEach(alliance -> add(alliancesByCouncils, alliance, true));
    this.alliances = alliancesByCouncils.values().stream().map(Timeline::of).toList();
    this.bankHolidays = known();
  }

  /** The entries by whose they are, all in their order. */
  private static <K, E> Map<K, List<E>> grouped(Stream<E> entries, Function<E, K> whose) {
    return entries.collect(
        Collectors.groupingBy(whose, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  private static void add(
      Map<Set<CouncilId>, List<Fact<Alliance>>> byCouncils, Alliance alliance, boolean supplied) {
    byCouncils
        .computeIfAbsent(Set.copyOf(alliance.councils()), councils -> new ArrayList<>())
        .add(new Fact<>(alliance, alliance.period(), alliance.citations(), supplied));
  }

  /**
   * The facts shipped for an area.
   *
   * @throws BadInputException with every fault of the sheet
   */
  public static Facts of(Area area, FactSheet shipped) {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(shipped, "shipped");
    Facts facts = new Facts(area, shipped);
    BadInputException.throwIfAny(facts.faults());
    return facts;
  }

  /**
   * These facts, and over them those of the sheets: merged by date, whatever the order of the
   * sheets, and winning over shipped ones. What would hold only by that order is a fault, such as
   * bank holidays in two sheets.
   *
   * @throws BadInputException with every fault of the sheets
   */
  public Facts with(FactSheet... sheets) {
    Objects.requireNonNull(sheets, "sheets");
    Facts facts = unchecked(sheets);
    BadInputException.throwIfAny(facts.faults());
    return facts;
  }

  /** What {@link #with} would find wrong with the sheets; empty if nothing. */
  public List<Fault> faults(FactSheet... sheets) {
    Objects.requireNonNull(sheets, "sheets");
    return unchecked(sheets).faults();
  }

  private Facts unchecked(FactSheet... sheets) {
    List<FactSheet> both = new ArrayList<>(supplied);
    Map<CouncilId, ConstitutionRecord> untouched = new HashMap<>(constitutions);
    for (FactSheet sheet : sheets) {
      both.add(sheet);
      sheet.constitutions().forEach(entry -> untouched.remove(entry.council()));
    }
    return new Facts(area, shipped, both, untouched);
  }

  /** The area. */
  public Area area() {
    return area;
  }

  /** All councils, shipped ones first. */
  public Collection<Council> councils() {
    return List.copyOf(councils.values());
  }

  /** The council with that id. */
  public Optional<Council> council(CouncilId id) {
    Objects.requireNonNull(id, "id");
    return Optional.ofNullable(councils.get(id));
  }

  /** Whether there is such a council on a day. */
  boolean isInBeing(CouncilId id, LocalDate day) {
    return council(id).map(council -> council.period().contains(day)).orElse(Boolean.FALSE);
  }

  /** Whether the council is one of the area. */
  public boolean isOurs(Council council) {
    Objects.requireNonNull(council, "council");
    return council.area().map(area.id()::equals).orElse(Boolean.FALSE);
  }

  /** The districts of the area that are in being on a day. */
  public List<Council> districts(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return councils.values().stream()
        .filter(council -> isOurs(council) && council.tier() == Tier.DISTRICT)
        .filter(council -> council.period().contains(day))
        .toList();
  }

  /**
   * What is known of a council's constitution.
   *
   * @throws BadInputException if there is no such council, with the nearest that there is
   */
  public ConstitutionRecord constitution(CouncilId id) {
    Objects.requireNonNull(id, "id");
    ConstitutionRecord record = constitutions.get(id);
    if (record == null) {
      throw new BadInputException(List.of(Fault.at("council", unknownCouncil(id, true))));
    }
    return record;
  }

  /** All joint committees, shipped ones first. */
  public Collection<JointCommitteeRecord> jointCommittees() {
    return List.copyOf(jointCommittees.values());
  }

  /** What is known of the joint committee with that id. */
  public Optional<JointCommitteeRecord> jointCommittee(JointCommitteeId id) {
    Objects.requireNonNull(id, "id");
    return Optional.ofNullable(jointCommittees.get(id));
  }

  /** The alliances that hold on a day, one at most for the same councils. */
  public List<Alliance> alliances(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return alliances.stream()
        .flatMap(timeline -> timeline.on(day).stream())
        .map(Fact::value)
        .toList();
  }

  /**
   * The days on which something that is known begins to be so, or no longer is, the earliest first.
   * From one of them to the day before the next, all facts stay as they are.
   */
  public NavigableSet<LocalDate> turns() {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    all(FactSheet::councils).forEach(council -> turn(turns, council.period()));
    all(FactSheet::constitutions).forEach(entry -> turn(turns, entry.period()));
    all(FactSheet::alliances).forEach(alliance -> turn(turns, alliance.period()));
    all(FactSheet::bodies).forEach(body -> turn(turns, body.period()));
    all(FactSheet::jointCommittees).forEach(entry -> {
      turn(turns, entry.period());
      entry.doubtfulFrom().ifPresent(turns::add);
      Stream.of(entry.members(), entry.host(), entry.funding())
          .flatMap(List::stream)
          .forEach(part -> turn(turns, part.period()));
    });
    area.phases().forEach(phase -> turn(turns, phase.period()));
    area.oneVoiceFrom().ifPresent(turns::add);
    area.membersUnknownFrom().ifPresent(turns::add);
    area.countyAuthorityFrom().ifPresent(turns::add);
    area.declined().forEach(fact -> turn(turns, fact.period()));
    return turns;
  }

  private static void turn(NavigableSet<LocalDate> turns, Period period) {
    period.from().ifPresent(turns::add);
    period.to().filter(LocalDate.MAX::isAfter).map(last -> last.plusDays(1)).ifPresent(turns::add);
  }

  /** What a council's body is called on a day, and who sits on it. */
  public Optional<Fact<BodyName>> body(CouncilId council, Body body, LocalDate day) {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(day, "day");
    return named(
        entry -> entry.council().equals(Optional.of(council)) && entry.body() == body, day);
  }

  /** What a joint committee is called on a day in notices, and who sits on it. */
  public Optional<Fact<BodyName>> body(JointCommitteeId committee, LocalDate day) {
    Objects.requireNonNull(committee, "committee");
    Objects.requireNonNull(day, "day");
    return named(entry -> entry.jointCommittee().equals(Optional.of(committee)), day);
  }

  private Optional<Fact<BodyName>> named(Predicate<BodyName> whose, LocalDate day) {
    List<Fact<BodyName>> facts = new ArrayList<>();
    shipped.bodies().stream().filter(whose).forEach(body -> add(facts, body, false));
    supplied(FactSheet::bodies).filter(whose).forEach(body -> add(facts, body, true));
    return Timeline.of(facts).on(day);
  }

  private static void add(List<Fact<BodyName>> facts, BodyName body, boolean supplied) {
    facts.add(new Fact<>(body, body.period(), body.citations(), supplied));
  }

  /** The calendars of meetings that users supplied. */
  public List<Meetings> meetings() {
    return all(FactSheet::meetings).toList();
  }

  /**
   * The days on which a council's body meets, the earliest first; absent where nobody supplied a
   * calendar of its meetings.
   */
  public Optional<List<LocalDate>> meetings(CouncilId council, Body body) {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(body, "body");
    return dates(entry -> entry.council().equals(Optional.of(council)) && entry.body() == body);
  }

  /** The days on which a joint committee meets, the earliest first; absent where not supplied. */
  public Optional<List<LocalDate>> meetings(JointCommitteeId committee) {
    Objects.requireNonNull(committee, "committee");
    return dates(entry -> entry.jointCommittee().equals(Optional.of(committee)));
  }

  private Optional<List<LocalDate>> dates(Predicate<Meetings> whose) {
    List<Meetings> calendars = meetings().stream().filter(whose).toList();
    return calendars.isEmpty()
        ? Optional.empty()
        : Optional.of(calendars.stream()
            .flatMap(calendar -> calendar.dates().stream())
            .distinct()
            .sorted()
            .toList());
  }

  /**
   * The bank holidays: those that one sheet supplied, in place of all others; else those of the
   * area; else those of England and Wales.
   */
  public BankHolidays bankHolidays() {
    return bankHolidays;
  }

  private BankHolidays known() {
    return supplied(sheet -> List.of(sheet.bankHolidays()))
        .filter(holidays -> !holidays.isEmpty())
        .findFirst()
        .map(BankHolidays::of)
        .orElseGet(this::shippedBankHolidays);
  }

  private BankHolidays shippedBankHolidays() {
    return shipped.bankHolidays().isEmpty()
        ? BankHolidays.englandAndWales()
        : BankHolidays.of(shipped.bankHolidays());
  }

  /**
   * What a person should look at in the facts that users supplied, though they are used: what was
   * found in calendars of meetings, in the order in which these were supplied, and years for which
   * fewer bank holidays are supplied than shipped. Empty if there is nothing.
   */
  public List<Remark> remarks() {
    return Remarks.on(supplied, shippedBankHolidays());
  }

  /**
   * What is wrong with an initiative in the light of these facts: ids that nobody knows, councils
   * not in being on its day. Empty if nothing is.
   */
  public List<Fault> faults(Initiative initiative) {
    Objects.requireNonNull(initiative, "initiative");
    return new FactsCheck(this).faults(initiative);
  }

  private List<Fault> faults() {
    FactsCheck check = new FactsCheck(this);
    List<FactSheet> sheets = supplied.isEmpty() ? List.of(shipped) : supplied;
    List<Fault> faults = new ArrayList<>();
    sheets.forEach(sheet -> faults.addAll(check.faults(sheet)));
    faults.addAll(check.repeated(sheets));
    return faults;
  }

  /**
   * That the id is that of no council.
   *
   * @param withKnown whether it is told which it may be; with many councils that takes long
   */
  String unknownCouncil(CouncilId id, boolean withKnown) {
    List<String> known =
        withKnown ? councils.keySet().stream().map(CouncilId::value).toList() : List.of();
    String unknown = Nearest.unknown("council", id.value(), known);
    return known.isEmpty() || unknown.endsWith("?")
        ? unknown
        : Nearest.unknownAmong("council", id.value(), known);
  }

  private <T> Stream<T> all(Function<FactSheet, List<T>> part) {
    return Stream.concat(part.apply(shipped).stream(), supplied(part));
  }

  private <T> Stream<T> supplied(Function<FactSheet, List<T>> part) {
    return supplied.stream().flatMap(sheet -> part.apply(sheet).stream());
  }
}
