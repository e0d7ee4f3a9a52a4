package org.visionderbyshire.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.policy.Governance;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.FoundLevels;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.WholeLevel;

/**
 * Which situations initiatives lead to, and for each of them an initiative that does: the plainest,
 * with no more supplied facts than it takes. Not thread-safe.
 */
final class Examples {

  private final Ground ground;
  private final Possible possible;
  private final LevelExamples levels;
  private final RouteExamples routes;

  /** Examples for a policy and facts. */
  Examples(Governance governance, Facts facts) {
    this.ground = new Ground(facts);
    this.possible = new Possible(ground);
    Trials trials = new Trials(governance, ground);
    this.levels = new LevelExamples(trials, ground);
    this.routes = new RouteExamples(trials);
  }

  /**
   * What a component of a situation can be: every word of its vocabulary, yes and no; of counts
   * those that the facts at hand lead to on any day.
   */
  List<Object> values(Attribute component) {
    if (component.kind().isEnum()) {
      return List.of(component.kind().getEnumConstants());
    }
    if (component.kind() == boolean.class) {
      return List.of(false, true);
    }
    Set<Integer> counts = new TreeSet<>();
    for (LocalDate day : ground.days()) {
      List<CouncilId> districts =
          ground.facts().districts(day).stream().map(Council::id).toList();
      Set<CouncilId> members = ground.members(day);
      int ofMembers = (int) districts.stream().filter(members::contains).count();
      switch (component.name()) {
        case "ofDistricts" -> counts.add(districts.size());
        case "ofMembers" -> counts.add(ofMembers);
        case "districts" -> addUpTo(districts.size(), counts);
        case "members" -> addUpTo(ofMembers, counts);
        default -> throw new IllegalArgumentException("nobody counts " + component);
      }
    }
    return List.copyOf(counts);
  }

  private static void addUpTo(int most, Set<Integer> counts) {
    for (int count = 0; count <= most; count++) {
      counts.add(count);
    }
  }

  /**
   * Whether some initiative leads to it, with the facts at hand or with more. Situations that come
   * up only when answers to a question are tried are not possible. What depends on rules is taken
   * as possible.
   */
  boolean isPossible(Situation situation) {
    return possible.isPossible(situation);
  }

  /** The plainest initiative that leads to the situation, if any is found. */
  Optional<Example> example(Situation situation) {
    if (!isPossible(situation)) {
      return Optional.empty();
    }
    if (situation instanceof OwnAct act) {
      return routes.of(act);
    } else if (situation instanceof CouncilAct act) {
      return routes.of(act);
    } else if (situation instanceof JointAct act) {
      return routes.of(act);
    } else if (situation instanceof Limits limits) {
      return routes.of(limits);
    } else if (situation instanceof OutcomeTest test) {
      return levels.of(test);
    } else if (situation instanceof ParticipationTest test) {
      return levels.of(test);
    } else if (situation instanceof Proposal proposal) {
      return levels.of(proposal);
    } else if (situation instanceof EffectLevel
        || situation instanceof WholeLevel
        || situation instanceof FoundLevels) {
      return levels.ofLevels(situation);
    }
    return Optional.empty();
  }

  /**
   * An initiative with exactly these effects, and in which that many districts take part; none
   * where there can be none.
   */
  Optional<Example> levelExample(Set<OutcomeTest> effects, ParticipationTest participation) {
    return isPossible(participation) ? levels.of(effects, participation) : Optional.empty();
  }
}
