package org.visionderbyshire.internal.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.JointArrangements;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Notices;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.ConstitutionRecord;
import org.visionderbyshire.facts.Existence;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.internal.stage.Possible;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What facts have to offer to examples: the days that differ, how it stands on each of them with
 * joint committees, and what is known of each council. Not changed once made, and thread-safe.
 */
final class Ground {

  /** Who says what examples supply. */
  static final Citation MADE_UP = Citation.of("made up for this example");

  /**
   * A day, and how it stands with the joint committee that speaks for the area.
   *
   * @param day the day
   * @param voice how it stands with that committee
   * @param supplied what must be supplied of that committee for that
   * @param doubtfulBesideVoice the other committees of which it is uncertain whether they still are
   *     in being
   * @param cost how far that is from plain
   */
  record Setting(
      LocalDate day,
      Standing voice,
      Optional<Period> supplied,
      List<JointCommitteeId> doubtfulBesideVoice,
      int cost) {}

  /**
   * What is known of a council on a day.
   *
   * @param council the council
   * @param given whether the facts at hand know it
   */
  record CouncilGround(
      Council council,
      boolean given,
      boolean ours,
      FormOfGovernance form,
      Optional<KeyDecisionThreshold> threshold,
      Optional<CallIn> callIn,
      Optional<Notices> notices,
      JointArrangements arrangements,
      Answer practice,
      Optional<List<Delegation>> scheme,
      boolean declined,
      Answer inPhase,
      boolean allied) {}

  private final Facts facts;
  private final List<LocalDate> days;
  private final List<Setting> settings;
  private final Map<LocalDate, List<CouncilGround>> profiles = new HashMap<>();

  Ground(Facts facts) {
    this.facts = facts;
    this.days = days(facts);
    this.settings = settingsOf();
    days.forEach(day -> profiles.put(day, profilesOn(day)));
  }

  Facts facts() {
    return facts;
  }

  /** A day of each stretch of days that are alike; the plainest first, then the later ones. */
  List<LocalDate> days() {
    return days;
  }

  /** All ways in which it can stand with the area's joint committee, the plainest first. */
  List<Setting> settings() {
    return settings;
  }

  /** The councils in being on one of the days. */
  List<CouncilGround> profiles(LocalDate day) {
    return profiles.getOrDefault(day, List.of());
  }

  /** The councils in the phase of the day, as far as a source says who. */
  Set<CouncilId> members(LocalDate day) {
    return new TreeSet<>(facts.area().phase(day).flatMap(Phase::members).orElse(List.of()));
  }

  /** The councils that have declined by the day. */
  Set<CouncilId> declined(LocalDate day) {
    Set<CouncilId> declined = new TreeSet<>();
    for (Fact<CouncilId> fact : facts.area().declined()) {
      if (fact.period().contains(day)) {
        declined.add(fact.value());
      }
    }
    return declined;
  }

  /** Whether a council, or one of which nothing is known, is in the phase of the day. */
  Answer inPhase(Optional<CouncilId> council, LocalDate day) {
    return facts
        .area()
        .phase(day)
        .map(phase -> phase
            .members()
            .map(members -> Answer.of(council.isPresent() && members.contains(council.get())))
            .orElse(Answer.UNKNOWN))
        .orElse(Answer.NO);
  }

  /** How it stands with a committee. */
  static Standing standing(Existence existence) {
    return switch (existence) {
      case NOT_YET -> Standing.NOT_YET;
      case IN_BEING -> Standing.IN_BEING;
      case IN_DOUBT -> Standing.IN_DOUBT;
      case ENDED -> Standing.ENDED;
    };
  }

  /** What the area is on one day or another. */
  Possible.Area area() {
    Set<Standing> voices = EnumSet.noneOf(Standing.class);
    Set<Standing> voicesBesideDoubt = EnumSet.noneOf(Standing.class);
    for (Setting setting : settings) {
      voices.add(setting.voice());
      if (!setting.doubtfulBesideVoice().isEmpty()) {
        voicesBesideDoubt.add(setting.voice());
      }
    }
    Set<Possible.Membership> parts = new HashSet<>();
    boolean unknown = false;
    boolean known = false;
    int most = 0;
    for (LocalDate day : days) {
      Optional<Phase> phase = facts.area().phase(day);
      boolean silent = phase.isPresent() && phase.get().members().isEmpty();
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
        voices,
        voicesBesideDoubt,
        parts,
        unknown,
        known,
        most);
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
    turns.removeIf(day -> day.isBefore(Initiative.EARLIEST));
    LocalDate plain = doubts.stream()
        .findFirst()
        .map(day -> day.minusDays(1))
        .filter(day -> !day.isBefore(Initiative.EARLIEST))
        .orElseGet(() -> turns.iterator().next());
    List<LocalDate> days = new ArrayList<>(turns);
    days.remove(plain);
    days.add(0, plain);
    return List.copyOf(days);
  }

  // ---- settings

  private List<Setting> settingsOf() {
    List<Setting> found = new ArrayList<>();
    Optional<JointCommitteeId> voice = facts.area().voice();
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      List<JointCommitteeId> doubtful = facts.jointCommittees().stream()
          .filter(committee -> !voice.equals(Optional.of(committee.id())))
          .filter(committee -> committee.existence(day) == Existence.IN_DOUBT)
          .map(JointCommitteeRecord::id)
          .toList();
      int later = i == 0 ? 0 : 5 + i;
      List<Standing> known = new ArrayList<>();
      known.add(voice
          .flatMap(facts::jointCommittee)
          .map(record -> standing(record.existence(day)))
          .orElse(Standing.NONE));
      found.add(new Setting(day, known.get(0), Optional.empty(), doubtful, later));
      if (voice.isPresent()) {
        for (Period period : List.of(
            Period.from(day),
            Period.of(day.minusYears(1), day.minusDays(1)),
            Period.from(day.plusDays(1)))) {
          with(committee(voice.get(), period))
              .flatMap(all -> all.jointCommittee(voice.get()))
              .map(record -> standing(record.existence(day)))
              .filter(standing -> !known.contains(standing))
              .ifPresent(standing -> {
                known.add(standing);
                found.add(new Setting(day, standing, Optional.of(period), doubtful, 100 + later));
              });
        }
      }
    }
    found.sort(Comparator.comparingInt(Setting::cost));
    return List.copyOf(found);
  }

  /** What tells when a committee is in being, and nothing else. */
  static JointCommittee.Builder committee(JointCommitteeId id, Period period) {
    return JointCommittee.builder().id(id).period(period).addCitations(MADE_UP);
  }

  private Optional<Facts> with(JointCommittee.Builder committee) {
    try {
      return Optional.of(
          facts.with(FactSheet.builder().addJointCommittees(committee.build()).build()));
    } catch (BadInputException e) {
      return Optional.empty(); // somebody else supplied that already
    }
  }

  // ---- councils

  private List<CouncilGround> profilesOn(LocalDate day) {
    Set<CouncilId> declined = declined(day);
    List<CouncilId> allied =
        facts.alliances(day).stream().flatMap(all -> all.councils().stream()).toList();
    List<CouncilGround> known = new ArrayList<>();
    for (Council council : facts.councils()) {
      if (council.period().contains(day)) {
        ConstitutionRecord record = facts.constitution(council.id());
        known.add(new CouncilGround(
            council,
            true,
            facts.isOurs(council),
            record.form(day).map(Fact::value).orElse(FormOfGovernance.UNKNOWN),
            record.keyDecision(day).map(Fact::value),
            record.callIn(day).map(Fact::value),
            record.notices(day).map(Fact::value),
            record.jointArrangements(day).map(Fact::value).orElse(JointArrangements.UNKNOWN),
            record.preDecisionScrutiny(day).map(Fact::value).orElse(Answer.UNKNOWN),
            record.delegation(day).map(Fact::value),
            declined.contains(council.id()),
            inPhase(Optional.of(council.id()), day),
            allied.contains(council.id())));
      }
    }
    return List.copyOf(known);
  }
}
