package org.visionderbyshire.internal.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.internal.input.Ground;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What facts have to offer to examples: the days that differ, how it stands on each of them with
 * joint committees, and what is known of each council. Not changed once made, and thread-safe.
 */
final class ExampleGround {

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

  private final Ground ground;
  private final Facts facts;
  private final List<Setting> settings;
  private final Map<LocalDate, List<CouncilGround>> profiles = new HashMap<>();

  ExampleGround(Ground ground) {
    this.ground = ground;
    this.facts = ground.facts();
    this.settings = settingsOf();
    ground.days().forEach(day -> profiles.put(day, profilesOn(day)));
  }

  /** The days that differ, and what the area is on each of them. */
  Ground ground() {
    return ground;
  }

  Facts facts() {
    return facts;
  }

  /** All ways in which it can stand with the area's joint committee, the plainest first. */
  List<Setting> settings() {
    return settings;
  }

  /** The councils in being on one of the days. */
  List<CouncilGround> profiles(LocalDate day) {
    return profiles.getOrDefault(day, List.of());
  }

  // ---- settings

  private List<Setting> settingsOf() {
    List<Setting> found = new ArrayList<>();
    Optional<JointCommitteeId> voice = facts.area().voice();
    List<LocalDate> days = ground.days();
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
          .map(record -> Standing.of(record.existence(day)))
          .orElse(Standing.NONE));
      found.add(new Setting(day, known.get(0), Optional.empty(), doubtful, later));
      if (voice.isPresent()) {
        for (Period period : Ground.existences(day)) {
          with(committee(voice.get(), period))
              .flatMap(all -> all.jointCommittee(voice.get()))
              .map(record -> Standing.of(record.existence(day)))
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
    return JointCommittee.builder().id(id).period(period).addCitations(Ground.MADE_UP);
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
    Set<CouncilId> declined = ground.declined(day);
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
            ground.inPhase(Optional.of(council.id()), day),
            allied.contains(council.id())));
      }
    }
    return List.copyOf(known);
  }
}
