package org.visionderbyshire.internal.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.Existence;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Possible;
import org.visionderbyshire.rule.Conferral;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What facts have to offer to whoever looks for cases: the days that differ, and what the area is
 * on each of them. Not changed once made, and thread-safe.
 */
public final class Ground {

  /** Who says what is supplied for the sake of an example. */
  public static final Citation MADE_UP = Citation.of("made up for this example");

  private final Facts facts;
  private final List<LocalDate> days;

  public Ground(Facts facts) {
    this.facts = facts;
    this.days = days(facts);
  }

  public Facts facts() {
    return facts;
  }

  /** A day of each stretch of days that are alike; the plainest first, then the later ones. */
  public List<LocalDate> days() {
    return days;
  }

  /**
   * The districts of the day that are in its phase, or that are not, in the order of the register.
   */
  public List<CouncilId> districts(LocalDate day, boolean inPhase) {
    Set<CouncilId> members = members(day);
    return facts.districts(day).stream()
        .map(Council::id)
        .filter(district -> members.contains(district) == inPhase)
        .toList();
  }

  /** The councils in the phase of the day, as far as a source says who. */
  public Set<CouncilId> members(LocalDate day) {
    return new TreeSet<>(facts.area().members(day).orElse(List.of()));
  }

  /** The councils that have declined by the day. */
  public Set<CouncilId> declined(LocalDate day) {
    Set<CouncilId> declined = new TreeSet<>();
    for (Fact<CouncilId> fact : facts.area().declined()) {
      if (fact.period().contains(day)) {
        declined.add(fact.value());
      }
    }
    return declined;
  }

  /** Whether a council, or one of which nothing is known, is in the phase of the day. */
  public Answer inPhase(Optional<CouncilId> council, LocalDate day) {
    return facts
        .area()
        .members(day)
        .map(members -> Answer.of(council.isPresent() && members.contains(council.get())))
        .orElse(Answer.UNKNOWN);
  }

  /**
   * The days for which it can be said of a committee that it is in being, so that on the given day
   * it is, no longer is, or not yet.
   */
  public static List<Period> existences(LocalDate day) {
    return List.of(
        Period.from(day),
        Period.of(day.minusYears(1), day.minusDays(1)),
        Period.from(day.plusDays(1)));
  }

  // ---- the area

  /** What the area is on one day or another. */
  public Possible.Area area() {
    Set<Possible.Day> kinds = new LinkedHashSet<>();
    Set<Possible.Membership> parts = new HashSet<>();
    boolean unknown = false;
    boolean known = false;
    int most = 0;
    for (LocalDate day : days) {
      kinds.add(new Possible.Day(
          facts.area().speaksWithOneVoice(day),
          voices(day),
          isAnotherInDoubt(day),
          conferrals(day)));
      Optional<Phase> phase = facts.area().phase(day);
      boolean silent = facts.area().members(day).isEmpty();
      unknown |= silent;
      known |= !silent;
      most = Math.max(most, members(day).size());
      Set<Optional<CouncilId>> councils = new LinkedHashSet<>();
      councils.add(Optional.empty()); // one that is neither in the phase nor declined
      members(day).forEach(member -> councils.add(Optional.of(member)));
      declined(day).forEach(council -> councils.add(Optional.of(council)));
      for (Optional<CouncilId> council : councils) {
        parts.add(new Possible.Membership(
            council.isPresent() && declined(day).contains(council.get()),
            phase.isPresent(),
            inPhase(council, day)));
      }
    }
    return new Possible.Area(
        !facts.area().ambitions().isEmpty(),
        kinds,
        parts,
        unknown,
        known,
        most,
        !facts.area().leftOutOfSavings().isEmpty());
  }

  /** How it can stand on a day with the committee that speaks for the area. */
  private Set<Standing> voices(LocalDate day) {
    Set<Standing> voices = EnumSet.noneOf(Standing.class);
    Optional<JointCommitteeId> voice = facts.area().voice();
    voices.add(voice.map(id -> standing(facts, id, day)).orElse(Standing.NONE));
    voice.ifPresent(id -> existences(day).stream()
        .flatMap(period -> with(id, period).stream())
        .map(all -> standing(all, id, day))
        .forEach(voices::add));
    return voices;
  }

  /** How it can be on a day with powers from Government. */
  private Set<Conferral> conferrals(LocalDate day) {
    Set<Conferral> conferrals = EnumSet.noneOf(Conferral.class);
    for (Powers powers : Powers.values()) {
      conferrals.add(Conferral.of(powers, facts.area(), day));
    }
    return conferrals;
  }

  private static Standing standing(Facts facts, JointCommitteeId id, LocalDate day) {
    return facts
        .jointCommittee(id)
        .map(record -> Standing.of(record.existence(day)))
        .orElse(Standing.NONE);
  }

  private Optional<Facts> with(JointCommitteeId id, Period period) {
    JointCommittee committee =
        JointCommittee.builder().id(id).period(period).addCitations(MADE_UP).build();
    try {
      return Optional.of(
          facts.with(FactSheet.builder().addJointCommittees(committee).build()));
    } catch (BadInputException e) {
      return Optional.empty(); // somebody else supplied that already
    }
  }

  /** Whether the end of a committee other than the one that speaks for the area is in doubt. */
  private boolean isAnotherInDoubt(LocalDate day) {
    return facts.jointCommittees().stream()
        .filter(committee -> !facts.area().voice().equals(Optional.of(committee.id())))
        .anyMatch(committee -> committee.existence(day) == Existence.IN_DOUBT);
  }

  // ---- days

  private static List<LocalDate> days(Facts facts) {
    Set<LocalDate> turns = new TreeSet<>(Comparator.reverseOrder());
    Set<LocalDate> doubts = new TreeSet<>();
    turns.add(Initiative.EARLIEST);
    Stream<Period> periods = Stream.of(
            facts.area().phases().stream().map(Phase::period),
            facts.area().declined().stream().map(Fact::period),
            facts.councils().stream().map(Council::period),
            facts.jointCommittees().stream()
                .flatMap(committee -> committee.existence().stream())
                .map(Fact::period))
        .flatMap(stream -> stream);
    periods.forEach(period -> {
      period.from().ifPresent(turns::add);
      period.to().ifPresent(last -> turns.add(last.plusDays(1)));
    });
    for (JointCommitteeRecord committee : facts.jointCommittees()) {
      committee
          .doubtfulFrom()
          .filter(first -> committee.existence(first) == Existence.IN_DOUBT)
          .ifPresent(doubts::add);
    }
    turns.addAll(doubts);
    facts.area().oneVoiceFrom().ifPresent(turns::add);
    facts.area().membersUnknownFrom().ifPresent(turns::add);
    facts.area().countyAuthorityFrom().ifPresent(turns::add);
    for (Powers powers : Powers.values()) {
      powers.since().ifPresent(turns::add);
    }
    turns.removeIf(day -> day.isBefore(Initiative.EARLIEST));
    LocalDate plain = doubts.stream()
        .findFirst()
        .map(day -> day.minusDays(1))
        .filter(day -> !day.isBefore(Initiative.EARLIEST))
        .orElseGet(() -> turns.iterator().next());
    turns.add(Matter.OFFICERS_RECORD_FROM.minusDays(1));
    turns.add(Matter.OFFICERS_RECORD_FROM);
    turns.add(Sources.lawKnownTo().plusDays(1));
    List<LocalDate> days = new ArrayList<>(turns);
    days.remove(plain);
    days.add(0, plain);
    return List.copyOf(days);
  }
}
