package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.visionderbyshire.committee.CallInAgreement;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.dated.Timeline;
import org.visionderbyshire.vocabulary.Answer;

/**
 * All that is known of one joint committee, part by part and day by day. What no fact covers is
 * absent. Immutable and thread-safe.
 *
 * <p>The days of an entry are those of the parts that it has, and need not be those of the
 * committee: what was agreed about call-in in 2023 does not tell whether there still is a committee
 * in 2024. So the days on which it is in being are taken from the entries that have none of the
 * parts with a date (name, remit, all executive members, call-in, notices), and from those that
 * describe the committee as a whole, members included. Where no entry is of either kind, nothing
 * else is known of the committee, and all entries tell. Among those that tell, one with neither a
 * first nor a last day says nothing beside one that has either. A supplied first day that lies in
 * days that are shipped takes the place of theirs: before it there was no committee yet.
 */
public final class JointCommitteeRecord {

  private final JointCommitteeId id;

  /** A council that is not in being is part of nothing, whatever its dates as a part. */
  private final BiPredicate<CouncilId, LocalDate> inBeing;

  private final String name;
  private final List<String> roles;
  private final Optional<LocalDate> doubtfulFrom;
  private final Timeline<Boolean> existence;
  private final Map<CouncilId, Timeline<Boolean>> members;
  private final Map<CouncilId, Timeline<Boolean>> hosts;
  private final Map<CouncilId, Timeline<Boolean>> funders;
  private final Timeline<Answer> allExecutiveMembers;
  private final Timeline<CallInAgreement> callIn;
  private final Timeline<Notices> notices;
  private final Timeline<String> remit;

  JointCommitteeRecord(
      JointCommitteeId id,
      List<JointCommittee> shipped,
      List<JointCommittee> supplied,
      BiPredicate<CouncilId, LocalDate> inBeing) {
    List<JointCommittee> all = new ArrayList<>(shipped);
    all.addAll(supplied);
    this.id = id;
    this.inBeing = inBeing;
    this.name = Entries.timeline(shipped, supplied, JointCommittee::name).facts().stream()
        .map(Fact::value)
        .reduce((earlier, later) -> later)
        .orElse(id.value());
    this.roles = all.stream().flatMap(entry -> entry.roles().stream()).toList();
    this.doubtfulFrom =
        shipped.stream().flatMap(entry -> entry.doubtfulFrom().stream()).findFirst();
    this.existence = existence(shipped, supplied);
    this.members = parts(shipped, supplied, JointCommittee::members);
    this.hosts = parts(shipped, supplied, JointCommittee::host);
    this.funders = parts(shipped, supplied, JointCommittee::funding);
    this.allExecutiveMembers =
        Entries.timeline(shipped, supplied, entry -> Entries.known(entry.allExecutiveMembers()));
    this.callIn = Entries.timeline(shipped, supplied, JointCommittee::callIn);
    this.notices = Entries.timeline(shipped, supplied, JointCommittee::notices);
    this.remit = Entries.timeline(shipped, supplied, JointCommittee::remit);
  }

  /** Which committee. */
  public JointCommitteeId id() {
    return id;
  }

  /** What it is called, by the latest fact that says so; its id where nobody has said. */
  public String name() {
    return name;
  }

  /** What it is there to do. */
  public List<String> roles() {
    return roles;
  }

  /** Whether it is in being on a day. */
  public Existence existence(LocalDate day) {
    Optional<Fact<Boolean>> fact = existence.on(day);
    if (fact.isPresent()) {
      boolean doubtful = !fact.get().supplied()
          && doubtfulFrom.map(first -> !first.isAfter(day)).orElse(Boolean.FALSE);
      return doubtful ? Existence.IN_DOUBT : Existence.IN_BEING;
    }
    boolean begun = existence.facts().stream().anyMatch(known -> known.period().hasBegunBy(day));
    return begun ? Existence.ENDED : Existence.NOT_YET;
  }

  /** The facts that say when it is in being. */
  public List<Fact<Boolean>> existence() {
    return existence.facts();
  }

  /** The first day from which it is uncertain whether it still is in being. */
  public Optional<LocalDate> doubtfulFrom() {
    return doubtfulFrom;
  }

  /** The members on a day. */
  public List<CouncilId> members(LocalDate day) {
    return on(members, day);
  }

  /** That a council is a member on a day, if it is. */
  public Optional<Fact<Boolean>> membership(CouncilId council, LocalDate day) {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(day, "day");
    return Optional.ofNullable(members.get(council))
        .filter(timeline -> inBeing.test(council, day))
        .flatMap(timeline -> timeline.on(day));
  }

  /** The councils that host it on a day. */
  public List<CouncilId> hosts(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return on(hosts, day);
  }

  /** The councils that fund it on a day. */
  public List<CouncilId> funders(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return on(funders, day);
  }

  /** Whether all its members sit on executives, where somebody has said so for the day. */
  public Optional<Fact<Answer>> allExecutiveMembers(LocalDate day) {
    return allExecutiveMembers.on(day);
  }

  /** What is agreed about call-in on a day. */
  public Optional<Fact<CallInAgreement>> callIn(LocalDate day) {
    return callIn.on(day);
  }

  /** How it counts days of notice on a day. */
  public Optional<Fact<Notices>> notices(LocalDate day) {
    return notices.on(day);
  }

  /** What it is there for on a day. */
  public Optional<Fact<String>> remit(LocalDate day) {
    return remit.on(day);
  }

  private List<CouncilId> on(Map<CouncilId, Timeline<Boolean>> parts, LocalDate day) {
    return parts.entrySet().stream()
        .filter(part -> inBeing.test(part.getKey(), day))
        .filter(part -> part.getValue().on(day).isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Timeline<Boolean> existence(
      List<JointCommittee> shipped, List<JointCommittee> supplied) {
    boolean told = Stream.concat(shipped.stream(), supplied.stream())
        .anyMatch(JointCommitteeRecord::tellsOfExistence);
    List<JointCommittee> before = telling(shipped, told);
    List<JointCommittee> after = telling(supplied, told);
    Optional<LocalDate> start = after.stream()
        .flatMap(entry -> entry.period().from().stream())
        .min(Comparator.naturalOrder());
    List<Period> known = before.stream().map(JointCommittee::period).toList();
    List<Fact<Boolean>> facts = new ArrayList<>();
    for (JointCommittee entry : before) {
      facts.add(new Fact<>(true, beginning(entry.period(), start), entry.citations(), false));
    }
    for (JointCommittee entry : after) {
      facts.add(
          new Fact<>(true, sinceShipped(entry.period(), known), Entries.citations(entry), true));
    }
    boolean dated = facts.stream().anyMatch(fact -> !fact.period().equals(Period.ALWAYS));
    return Timeline.of(facts.stream()
        .filter(fact -> !dated || !fact.period().equals(Period.ALWAYS))
        .toList());
  }

  /** The entries that say when the committee is in being: all where none says so by itself. */
  private static List<JointCommittee> telling(List<JointCommittee> entries, boolean told) {
    return entries.stream().filter(entry -> !told || tellsOfExistence(entry)).toList();
  }

  /** A shipped period, begun on the supplied first day if that lies in it. */
  private static Period beginning(Period shipped, Optional<LocalDate> start) {
    return start
        .filter(shipped::contains)
        .map(first -> new Period(Optional.of(first), shipped.to()))
        .orElse(shipped);
  }

  /** Whether the days of the entry are those of the committee, and not of some part of it only. */
  private static boolean tellsOfExistence(JointCommittee entry) {
    return !entry.members().isEmpty() || Entries.partsOf(entry).isEmpty();
  }

  /** A supplied period with a last day only leaves the shipped first day standing. */
  private static Period sinceShipped(Period said, List<Period> shipped) {
    if (said.from().isPresent() || said.to().isEmpty()) {
      return said;
    }
    Optional<LocalDate> first = shipped.stream()
        .flatMap(period -> period.from().stream())
        .filter(day -> !day.isAfter(said.to().get()))
        .max(Comparator.naturalOrder());
    return new Period(first, said.to());
  }

  private static Map<CouncilId, Timeline<Boolean>> parts(
      List<JointCommittee> shipped,
      List<JointCommittee> supplied,
      Function<JointCommittee, List<Part>> parts) {
    Map<CouncilId, List<Fact<Boolean>>> facts = new LinkedHashMap<>();
    Map<CouncilId, List<Period>> known = new HashMap<>();
    for (JointCommittee entry : shipped) {
      for (Part part : parts.apply(entry)) {
        known.computeIfAbsent(part.council(), council -> new ArrayList<>()).add(part.period());
        facts
            .computeIfAbsent(part.council(), council -> new ArrayList<>())
            .add(new Fact<>(true, part.period(), entry.citations(), false));
      }
    }
    for (JointCommittee entry : supplied) {
      for (Part part : parts.apply(entry)) {
        Period period = sinceShipped(part.period(), known.getOrDefault(part.council(), List.of()));
        facts
            .computeIfAbsent(part.council(), council -> new ArrayList<>())
            .add(new Fact<>(true, period, Entries.citations(entry), true));
      }
    }
    Map<CouncilId, Timeline<Boolean>> timelines = new LinkedHashMap<>();
    facts.forEach((council, list) -> timelines.put(council, Timeline.of(list)));
    return timelines;
  }
}
