package org.visionderbyshire.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.dated.Timeline;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Bounds;
import org.visionderbyshire.fault.Excerpt;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.fault.Remark;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.vocabulary.Term;

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

  private Facts(Area area, FactSheet shipped, List<FactSheet> supplied) {
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
      constitutions.put(
          council,
          new ConstitutionRecord(
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
                suppliedBy.getOrDefault(id, List.of()))));
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
    Facts facts = new Facts(area, shipped, List.of());
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
    Facts facts = unchecked(sheets);
    BadInputException.throwIfAny(facts.faults());
    return facts;
  }

  /** What {@link #with} would find wrong with the sheets; empty if nothing. */
  public List<Fault> faults(FactSheet... sheets) {
    return unchecked(sheets).faults();
  }

  private Facts unchecked(FactSheet... sheets) {
    List<FactSheet> both = new ArrayList<>(supplied);
    both.addAll(Arrays.asList(sheets));
    return new Facts(area, shipped, both);
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
    return Optional.ofNullable(councils.get(id));
  }

  /** Whether the council is one of the area. */
  public boolean isOurs(Council council) {
    return council.area().map(area.id()::equals).orElse(Boolean.FALSE);
  }

  /** The districts of the area that are in being on a day. */
  public List<Council> districts(LocalDate day) {
    return councils.values().stream()
        .filter(council -> isOurs(council) && council.tier() == Tier.DISTRICT)
        .filter(council -> council.period().contains(day))
        .toList();
  }

  /**
   * What is known of a council's constitution.
   *
   * @throws IllegalArgumentException if there is no such council
   */
  public ConstitutionRecord constitution(CouncilId id) {
    ConstitutionRecord record = constitutions.get(id);
    if (record == null) {
      throw new IllegalArgumentException(unknownCouncil(id, List.of()));
    }
    return record;
  }

  /** All joint committees, shipped ones first. */
  public Collection<JointCommitteeRecord> jointCommittees() {
    return List.copyOf(jointCommittees.values());
  }

  /** What is known of the joint committee with that id. */
  public Optional<JointCommitteeRecord> jointCommittee(JointCommitteeId id) {
    return Optional.ofNullable(jointCommittees.get(id));
  }

  /** The alliances that hold on a day, one at most for the same councils. */
  public List<Alliance> alliances(LocalDate day) {
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
    all(FactSheet::jointCommittees).forEach(entry -> {
      turn(turns, entry.period());
      entry.doubtfulFrom().ifPresent(turns::add);
      Stream.of(entry.members(), entry.host(), entry.funding())
          .flatMap(List::stream)
          .forEach(part -> turn(turns, part.period()));
    });
    area.phases().forEach(phase -> turn(turns, phase.period()));
    area.declined().forEach(fact -> turn(turns, fact.period()));
    return turns;
  }

  private static void turn(NavigableSet<LocalDate> turns, Period period) {
    period.from().ifPresent(turns::add);
    period.to().filter(LocalDate.MAX::isAfter).map(last -> last.plusDays(1)).ifPresent(turns::add);
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
    return dates(entry -> entry.council().equals(Optional.of(council)) && entry.body() == body);
  }

  /** The days on which a joint committee meets, the earliest first; absent where not supplied. */
  public Optional<List<LocalDate>> meetings(JointCommitteeId committee) {
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
   * not in being. Empty if nothing is.
   */
  public List<Fault> faults(Initiative initiative) {
    List<Fault> faults = new ArrayList<>();
    // the lead is a participant or already a fault, so an unknown one is told once
    for (int i = 0; i < initiative.participants().size(); i++) {
      CouncilId id = initiative.participants().get(i);
      String where = "participants[" + i + "]";
      Optional<Council> council = council(id);
      if (council.isEmpty()) {
        faults.add(Fault.at(where, unknownCouncil(id, faults)));
      } else if (!council.get().period().contains(initiative.on())) {
        faults.add(Fault.at(
            where,
            "\"" + id + "\" is in being " + council.get().period() + ", not on "
                + initiative.on()));
      }
    }
    for (int i = 0; i < initiative.effects().size(); i++) {
      Effect effect = initiative.effects().get(i);
      String where = "effects[" + i + "]";
      if (effect.outcome().isPresent()) {
        String outcome = effect.outcome().get();
        if (!area.outcomes().containsKey(outcome)) {
          faults.add(
              unknown(where + ".outcome", "outcome", outcome, area.outcomes().keySet(), faults));
        }
      }
      for (int j = 0; j < effect.places().size(); j++) {
        CouncilId place = effect.places().get(j);
        if (!councils.containsKey(place)) {
          faults.add(Fault.at(where + ".places[" + j + "]", unknownCouncil(place, faults)));
        }
      }
    }
    for (int i = 0; i < initiative.ambitions().size(); i++) {
      String ambition = initiative.ambitions().get(i);
      if (!area.ambitions().containsKey(ambition)) {
        faults.add(unknown(
            "ambitions[" + i + "]", "ambition", ambition, area.ambitions().keySet(), faults));
      }
    }
    for (int i = 0; i < initiative.services().size(); i++) {
      Integer number = initiative.services().get(i);
      if (!Service.standardList().containsKey(number)) {
        faults.add(Fault.at(
            "services[" + i + "]",
            number
                + " is not a number of the Local Government Service List (LGSL) as shipped, "
                + Service.standardList().size()
                + " services"));
      }
    }
    if (!initiative.acts().contains(Act.ESTABLISH_JOINT_COMMITTEE)) {
      initiative.jointCommittee().ifPresent(id -> check(faults, "jointCommittee", id));
    }
    return faults;
  }

  private List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (supplied.isEmpty()) {
      faults.addAll(faults(shipped));
    }
    supplied.forEach(sheet -> faults.addAll(faults(sheet)));
    faults.addAll(repeated(supplied.isEmpty() ? List.of(shipped) : supplied));
    return faults;
  }

  private List<Fault> faults(FactSheet sheet) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < sheet.councils().size(); i++) {
      String where = "councils[" + i + "].area";
      // of other areas nothing is known, so any name but a misspelling of this one may be right
      sheet
          .councils()
          .get(i)
          .area()
          .filter(given -> Nearest.isSlip(given, area.id()))
          .ifPresent(given -> faults.add(Fault.at(
              where, "unknown area \"" + given + "\"; did you mean \"" + area.id() + "\"?")));
    }
    for (int i = 0; i < sheet.constitutions().size(); i++) {
      String where = "constitutions[" + i + "]";
      Constitution entry = sheet.constitutions().get(i);
      check(faults, where + ".council", entry.council());
      entry.keyDecision().ifPresent(threshold -> check(faults, where + ".keyDecision", threshold));
      List<Delegation> rows = entry.delegation().orElse(List.of());
      for (int j = 0; j < rows.size(); j++) {
        check(faults, where + ".delegation[" + j + "]", rows.get(j));
      }
    }
    for (int i = 0; i < sheet.jointCommittees().size(); i++) {
      String where = "jointCommittees[" + i + "]";
      JointCommittee entry = sheet.jointCommittees().get(i);
      check(faults, where + ".members", entry.members());
      check(faults, where + ".host", entry.host());
      check(faults, where + ".funding", entry.funding());
    }
    for (int i = 0; i < sheet.alliances().size(); i++) {
      List<CouncilId> allied = sheet.alliances().get(i).councils();
      String where = "alliances[" + i + "].councils";
      long different = allied.stream().distinct().count();
      if (different < 2) {
        faults.add(Fault.at(where, "names " + different + "; an alliance needs two councils"));
      }
      for (int j = 0; j < allied.size(); j++) {
        check(faults, where + "[" + j + "]", allied.get(j));
      }
    }
    for (int i = 0; i < sheet.meetings().size(); i++) {
      String where = "meetings[" + i + "]";
      Meetings meetings = sheet.meetings().get(i);
      if (meetings.council().isPresent() == meetings.jointCommittee().isPresent()) {
        faults.add(Fault.at(where, "needs either \"council\" or \"jointCommittee\""));
      }
      meetings.council().ifPresent(council -> check(faults, where + ".council", council));
      meetings
          .jointCommittee()
          .ifPresent(committee -> check(faults, where + ".jointCommittee", committee));
      if (!bodiesFor(meetings).contains(meetings.body())) {
        faults.add(Fault.at(
            where + ".body",
            "\"" + meetings.body().code() + "\" has no meetings here; allowed: "
                + codes(bodiesFor(meetings))));
      }
      if (meetings.dates().isEmpty()) {
        faults.add(
            Fault.at(where + ".dates", "is empty; a calendar that nobody knows is left out"));
      }
    }
    return faults;
  }

  /** The bodies that can meet as what the calendar is of. */
  private static List<Body> bodiesFor(Meetings meetings) {
    if (meetings.council().isPresent() == meetings.jointCommittee().isPresent()) {
      return Meetings.BODIES; // that it is of both or of neither is a fault of its own
    }
    return Meetings.BODIES.stream()
        .filter(
            body -> (body == Body.JOINT_COMMITTEE) == meetings.jointCommittee().isPresent())
        .toList();
  }

  private static String codes(List<? extends Term> words) {
    return String.join(", ", words.stream().map(Term::code).toList());
  }

  /**
   * Two entries of one kind from one day leave it open which of them holds, and so do two lists of
   * bank holidays.
   */
  private static List<Fault> repeated(List<FactSheet> sheets) {
    List<Fault> faults = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (FactSheet sheet : sheets) {
      for (int i = 0; i < sheet.councils().size(); i++) {
        CouncilId id = sheet.councils().get(i).id();
        if (!seen.add(List.of("council", id))) {
          faults.add(Fault.at("councils[" + i + "].id", "\"" + id + "\" stands twice"));
        }
      }
      for (int i = 0; i < sheet.constitutions().size(); i++) {
        Constitution entry = sheet.constitutions().get(i);
        for (String part : Entries.partsOf(entry)) {
          if (!seen.add(List.of(part, entry.council(), entry.period().from()))) {
            faults.add(
                repeated("constitutions[" + i + "]." + part, entry.council(), entry.period()));
          }
        }
      }
      for (int i = 0; i < sheet.jointCommittees().size(); i++) {
        JointCommittee entry = sheet.jointCommittees().get(i);
        for (String part : Entries.partsOf(entry)) {
          if (!seen.add(List.of(part, entry.id(), entry.period().from()))) {
            faults.add(repeated("jointCommittees[" + i + "]." + part, entry.id(), entry.period()));
          }
        }
      }
      if (!sheet.bankHolidays().isEmpty() && !seen.add(List.of("bankHolidays"))) {
        faults.add(Fault.at(
            "bankHolidays",
            "are supplied twice; each list stands in place of any other, so only one can hold"));
      }
    }
    return faults;
  }

  private static Fault repeated(String where, Object whose, Period period) {
    return Fault.at(
        where,
        "\""
            + whose
            + "\" has two facts of this kind "
            + period.from().map(day -> "from " + day).orElse("without a date")
            + "; only one can hold");
  }

  private static void check(List<Fault> faults, String where, KeyDecisionThreshold threshold) {
    Map<String, Optional<BigDecimal>> sums = new LinkedHashMap<>();
    sums.put(".revenue", threshold.revenue());
    sums.put(".capital", threshold.capital());
    sums.put(".saving", threshold.saving());
    sums.put(".virement", threshold.virement());
    sums.forEach((part, pounds) ->
        pounds.flatMap(sum -> Bounds.pounds(where + part, sum)).ifPresent(faults::add));
    threshold
        .shareOfServiceBudget()
        .flatMap(share -> Bounds.perCent(where + ".shareOfServiceBudget", share))
        .ifPresent(faults::add);
  }

  private static void check(List<Fault> faults, String where, Delegation row) {
    if (!Delegation.BODIES.contains(row.body())) {
      faults.add(Fault.at(
          where + ".body",
          "nothing is delegated to \"" + row.body().code() + "\"; allowed: "
              + codes(Delegation.BODIES)));
    }
    row.upTo().flatMap(sum -> Bounds.pounds(where + ".upTo", sum)).ifPresent(faults::add);
  }

  private void check(List<Fault> faults, String where, CouncilId id) {
    if (!councils.containsKey(id)) {
      faults.add(Fault.at(where, unknownCouncil(id, faults)));
    }
  }

  private void check(List<Fault> faults, String where, JointCommitteeId id) {
    if (!jointCommittees.containsKey(id)) {
      List<String> known =
          jointCommittees.keySet().stream().map(JointCommitteeId::value).toList();
      faults.add(unknown(where, "joint committee", id.value(), known, faults));
    }
  }

  private void check(List<Fault> faults, String where, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      check(faults, where + "[" + i + "].council", parts.get(i).council());
    }
  }

  private String unknownCouncil(CouncilId id, List<Fault> before) {
    List<String> known = before.size() < BadInputException.MOST_TOLD
        ? councils.keySet().stream().map(CouncilId::value).toList()
        : List.of();
    String unknown = Nearest.unknown("council", id.value(), known);
    return known.isEmpty() || unknown.endsWith("?") ? unknown : unknown + listed(known);
  }

  /**
   * The fault of a word that is none of those known. After so many faults that no more are told, it
   * is neither guessed nor listed what could be meant: with many known words that takes long.
   */
  private static Fault unknown(
      String where, String kind, String given, Collection<String> known, List<Fault> before) {
    String unknown = "unknown " + kind + " \"" + Excerpt.of(given) + "\"";
    return Fault.at(
        where,
        before.size() < BadInputException.MOST_TOLD
            ? unknown + listed(known) + Nearest.guess(given, known)
            : unknown);
  }

  private static String listed(Collection<String> known) {
    return "; known: " + Excerpt.listing(known);
  }

  private <T> Stream<T> all(Function<FactSheet, List<T>> part) {
    return Stream.concat(part.apply(shipped).stream(), supplied(part));
  }

  private <T> Stream<T> supplied(Function<FactSheet, List<T>> part) {
    return supplied.stream().flatMap(sheet -> part.apply(sheet).stream());
  }
}
