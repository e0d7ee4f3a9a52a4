package org.visionderbyshire.policy.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.policy.oracle.Situation.Participant;
import org.visionderbyshire.vocabulary.Answer;

/** Policy.md section 2, in its order. */
final class LevelRules {

  private static final CollaborationLevel REGIONAL = CollaborationLevel.REGIONAL_NATIONAL;
  private static final CollaborationLevel COUNTY = CollaborationLevel.COUNTY_WIDE;
  private static final CollaborationLevel LOCAL = CollaborationLevel.LOCAL_PLACE;

  private final Situation situation;

  // ---- what comes out
  /** Every level found, with the places of its effects in the initiative's list. */
  final SortedMap<CollaborationLevel, List<Integer>> levels = new TreeMap<>();

  final SortedMap<String, SortedSet<CouncilId>> findings = new TreeMap<>();
  boolean asksLevel;
  boolean everyEffectHasALevel = true;

  LevelRules(Situation situation) {
    this.situation = situation;
  }

  /** The widest level found. */
  Optional<CollaborationLevel> level() {
    return levels.isEmpty() ? Optional.empty() : Optional.of(levels.lastKey());
  }

  void apply() {
    Optional<CollaborationLevel> byParticipation = participationTest();
    if (situation.effects.isEmpty()) {
      noEffects(byParticipation);
    } else {
      bringTogether(byParticipation);
    }
    // Blending
    if (levels.size() > 1) {
      find("blended");
    }
    furtherFindings();
  }

  // ---- L4 to L7

  private Optional<CollaborationLevel> participationTest() {
    boolean membersOnly = situation.majorityOf.equals("member-districts");
    if (membersOnly && situation.phaseMembers == null) {
      return Optional
          .empty(); // phase 3a, or after the committee: the test is silent, and no gap is known to
      // hold
    }
    int taking = 0;
    for (Participant participant : situation.participants) {
      if (participant.isDistrictOfOurs()
          && (!membersOnly || situation.phaseMembers.contains(participant.id))) {
        taking++;
      }
    }
    int all = 0;
    for (CouncilId district : situation.districts) {
      if (!membersOnly || situation.phaseMembers.contains(district)) {
        all++;
      }
    }
    // L4: a majority; the source expects clusters of districts where a service is shared
    if (2 * taking > all) {
      if (taking <= 3) {
        find("few-but-a-majority");
      }
      if (situation.isService) {
        find("service-not-in-cluster");
      }
      return Optional.of(COUNTY);
    }
    // L5: one to three
    if (taking >= 1 && taking <= 3) {
      return Optional.of(LOCAL);
    }
    // L7: none; L6: neither three or fewer, nor a majority
    find(taking == 0 ? "gap-no-district" : "gap-four-districts");
    return Optional.empty();
  }

  // ---- L1 to L3

  private boolean isRegional(Effect effect) {
    return effect.reach() == Reach.REGIONAL || effect.reach() == Reach.NATIONAL;
  }

  /** L1, need unknown: no level yet, whatever the reading. */
  private boolean waits(Effect effect) {
    return isRegional(effect) && situation.collectiveRegionalAction == Answer.UNKNOWN;
  }

  /** L1, needed: has no number, and so stands under every reading. */
  private boolean stands(Effect effect) {
    return isRegional(effect) && situation.collectiveRegionalAction == Answer.YES;
  }

  private Optional<CollaborationLevel> outcomeTest(Effect effect) {
    if (waits(effect)) {
      return Optional.empty();
    }
    if (stands(effect)) {
      return Optional.of(REGIONAL);
    }
    if (isRegional(effect)) { // L1, not needed
      return situation.regionalWithoutNeed.equals("none") ? Optional.empty() : Optional.of(COUNTY);
    }
    if (effect.reach() == Reach.COUNTY_WIDE) { // L2, or L3 in its place
      return Optional.of(situation.appliesLocally ? LOCAL : COUNTY);
    }
    return Optional.of(LOCAL); // L3
  }

  // ---- Bringing them together

  private void noEffects(Optional<CollaborationLevel> byParticipation) {
    find("no-effects");
    if (byParticipation.isPresent()) {
      levels.put(byParticipation.get(), new ArrayList<>());
    } else {
      asksLevel = true;
      if (situation.levelAnswer != null) {
        levels.put(situation.levelAnswer, new ArrayList<>());
      }
    }
  }

  private void bringTogether(Optional<CollaborationLevel> byParticipation) {
    switch (situation.levelBasis) {
      case "outcome" -> byOutcome(byParticipation);
      case "participation" -> byParticipation(byParticipation);
      case "both" -> byBoth(byParticipation);
      default -> throw new IllegalArgumentException("level-basis: " + situation.levelBasis);
    }
  }

  private void byOutcome(Optional<CollaborationLevel> byParticipation) {
    boolean oneWaits = false;
    for (int i = 0; i < situation.effects.size(); i++) {
      give(i, outcomeTest(situation.effects.get(i)));
      oneWaits = oneWaits || waits(situation.effects.get(i));
    }
    if (level().isPresent()) {
      if (!byParticipation.equals(level())) {
        find("participation-differs");
      }
    } else if (!oneWaits) {
      // only where regional-without-need is "none" for every effect
      asksLevel = true;
      for (int i = 0; i < situation.effects.size(); i++) {
        give(i, Optional.ofNullable(situation.levelAnswer));
      }
    }
  }

  private void byParticipation(Optional<CollaborationLevel> byParticipation) {
    for (int i = 0; i < situation.effects.size(); i++) {
      Effect effect = situation.effects.get(i);
      Optional<CollaborationLevel> byOutcome = outcomeTest(effect);
      if (stands(effect) || waits(effect)) {
        give(i, byOutcome);
      } else if (byParticipation.isPresent()) {
        give(i, byParticipation);
        if (byOutcome.isPresent() && !byOutcome.equals(byParticipation)) {
          find("outcome-differs");
        }
      } else {
        asksLevel = true;
        give(i, Optional.ofNullable(situation.levelAnswer));
      }
    }
  }

  private void byBoth(Optional<CollaborationLevel> byParticipation) {
    boolean someAreCompared = false;
    Optional<CollaborationLevel> widest = Optional.empty();
    for (Effect effect : situation.effects) {
      if (!stands(effect) && !waits(effect)) {
        someAreCompared = true;
        Optional<CollaborationLevel> byOutcome = outcomeTest(effect);
        if (widest.isEmpty()
            || (byOutcome.isPresent() && byOutcome.get().compareTo(widest.get()) > 0)) {
          widest = byOutcome;
        }
      }
    }
    boolean agreed = byParticipation.isPresent() && byParticipation.equals(widest);
    asksLevel = someAreCompared && !agreed;
    for (int i = 0; i < situation.effects.size(); i++) {
      Effect effect = situation.effects.get(i);
      if (stands(effect) || waits(effect) || agreed) {
        give(i, outcomeTest(effect));
      } else {
        give(i, Optional.ofNullable(situation.levelAnswer));
      }
    }
  }

  private void give(int effect, Optional<CollaborationLevel> level) {
    if (level.isPresent()) {
      levels.computeIfAbsent(level.get(), any -> new ArrayList<>()).add(effect);
    }
    everyEffectHasALevel =
        levels.values().stream().mapToInt(List::size).sum() == situation.effects.size();
  }

  // ---- Further findings

  private void furtherFindings() {
    for (Participant participant : situation.participants) {
      if (!participant.ours) {
        find("cross-border", participant.id);
      }
      if (participant.hasDeclined) {
        find("city", participant.id);
      }
      if (participant.ours
          && !participant.isDerby
          && situation.phaseHasBegun
          && situation.day.isBefore(LocalDate.of(2024, 2, 22))
          && situation.phaseMembers != null
          && !situation.phaseMembers.contains(participant.id)) {
        find("not-a-member", participant.id);
      }
    }
    if (!situation.namesAnAmbition && !situation.acts.equals(Set.of(Act.RUN_JOINT_COMMITTEE))) {
      find("no-ambition");
    }
    if (!situation.day.isBefore(LocalDate.of(2026, 4, 29))) {
      find("later-law");
    }
    for (Effect effect : situation.effects) {
      for (CouncilId place : effect.places()) {
        if (!situation.takesPart(place)) {
          find("place-not-participating", place);
        }
      }
    }
    if (situation.acts.contains(Act.SHARE_SERVICE)
        || situation.acts.contains(Act.SHARE_STAFF)
        || situation.acts.contains(Act.DELEGATE)) {
      for (Participant participant : situation.participants) {
        if (situation.alliances.stream().anyMatch(allied -> allied.contains(participant.id))) {
          find("alliance", participant.id);
        }
      }
    }
    // "function-not-held" needs the steps and is found with them
  }

  private void find(String id) {
    findings.computeIfAbsent(id, any -> new TreeSet<>());
  }

  private void find(String id, CouncilId council) {
    findings.computeIfAbsent(id, any -> new TreeSet<>()).add(council);
  }
}
