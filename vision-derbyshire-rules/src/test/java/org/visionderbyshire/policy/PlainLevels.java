package org.visionderbyshire.policy;

import static org.visionderbyshire.collaboration.CollaborationLevel.COUNTY_WIDE;
import static org.visionderbyshire.collaboration.CollaborationLevel.LOCAL_PLACE;
import static org.visionderbyshire.collaboration.CollaborationLevel.REGIONAL_NATIONAL;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.finding;
import static org.visionderbyshire.rule.Words.level;
import static org.visionderbyshire.rule.Words.levelPending;
import static org.visionderbyshire.rule.Words.noLevel;

import java.util.Set;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.FoundLevels;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;

/** Policy.md section 2: the two tests and how they come together. */
final class PlainLevels {

  private PlainLevels() {}

  /** L1 to L3. */
  static Set<Conclusion> outcome(OutcomeTest test, PlainRules.Readings readings) {
    switch (test.reach()) {
      case NATIONAL, REGIONAL -> {
        switch (test.collectiveAction()) {
          case YES -> {
            return Set.of(level(REGIONAL_NATIONAL));
          }
          case UNKNOWN -> {
            return Set.of(levelPending(), ask("collective-regional-action"));
          }
          default -> {
            return readings.regionalWithoutNeed().equals("none")
                ? Set.of(noLevel())
                : Set.of(level(COUNTY_WIDE));
          }
        }
      }
      case COUNTY_WIDE -> {
        return Set.of(level(test.localApplication() ? LOCAL_PLACE : COUNTY_WIDE));
      }
      default -> {
        return Set.of(level(LOCAL_PLACE));
      }
    }
  }

  /** L4 to L7. */
  static Set<Conclusion> participation(ParticipationTest test, PlainRules.Readings readings) {
    boolean membersOnly = readings.majorityOf().equals("member-districts");
    if (membersOnly && !test.membersKnown()) {
      return Set.of(ask("phase-members"));
    }
    int counted = membersOnly ? test.members() : test.districts();
    int needed = (membersOnly ? test.ofMembers() : test.ofDistricts()) / 2 + 1;
    if (counted >= needed) {
      return membersOnly && counted <= 3
          ? Set.of(level(COUNTY_WIDE), finding("few-but-a-majority"))
          : Set.of(level(COUNTY_WIDE));
    }
    if (counted == 0) {
      return Set.of(finding("gap-no-district"));
    }
    return counted <= 3 ? Set.of(level(LOCAL_PLACE)) : Set.of(finding("gap-four-districts"));
  }

  /** Bringing them together, effect by effect. */
  static Set<Conclusion> ofEffect(EffectLevel effect, PlainRules.Readings readings) {
    if (effect.outcome() == Tested.PENDING) {
      return Set.of(); // no level yet, whatever the reading
    }
    if (effect.outcome() == Tested.REGIONAL_NATIONAL) {
      return Set.of(level(REGIONAL_NATIONAL)); // stands, whatever the reading
    }
    boolean byOutcome = effect.outcome() != Tested.NONE;
    boolean byParticipation = effect.participation() != Tested.NONE;
    switch (readings.levelBasis()) {
      case "outcome" -> {
        return byOutcome ? Set.of(level(effect.outcome())) : Set.of();
      }
      case "participation" -> {
        if (!byParticipation) {
          return Set.of(ask("level"));
        }
        return byOutcome && effect.outcome() != effect.participation()
            ? Set.of(level(effect.participation()), finding("outcome-differs"))
            : Set.of(level(effect.participation()));
      }
      default -> {
        // silence is disagreement, and narrower effects blend into a widest level agreed on
        if (!byParticipation || effect.participation() != effect.widest()) {
          return Set.of(ask("level"));
        }
        return byOutcome ? Set.of(level(effect.outcome())) : Set.of();
      }
    }
  }

  /** Bringing them together, for the initiative as a whole. */
  static Set<Conclusion> ofWhole(WholeLevel whole, PlainRules.Readings readings) {
    boolean byParticipation = whole.participation() != Tested.NONE;
    if (!whole.effects()) {
      return byParticipation
          ? Set.of(finding("no-effects"), level(whole.participation()))
          : Set.of(finding("no-effects"), ask("level"));
    }
    if (!readings.levelBasis().equals("outcome")) {
      return Set.of();
    }
    if (whole.widest() == Tested.NONE) {
      return whole.pending() ? Set.of() : Set.of(ask("level"));
    }
    return whole.participation() == whole.widest()
        ? Set.of()
        : Set.of(finding("participation-differs"));
  }

  /** Blending (HP2020 8.16). */
  static Set<Conclusion> blended(FoundLevels levels) {
    return levels.several() ? Set.of(finding("blended")) : Set.of();
  }
}
