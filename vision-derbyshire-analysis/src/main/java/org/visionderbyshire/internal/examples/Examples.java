package org.visionderbyshire.internal.examples;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.internal.input.Ground;
import org.visionderbyshire.internal.search.Askable;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.CountTest;
import org.visionderbyshire.rule.DatesTest;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.FoundLevels;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.PublicationTest;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.TouchedPlace;
import org.visionderbyshire.rule.WholeLevel;

/**
 * Which situations initiatives lead to, and for each of them an initiative that does: the plainest,
 * with no more supplied facts than it takes. Not thread-safe.
 */
public final class Examples {

  private final Askable askable;
  private final LevelExamples levels;
  private final RouteExamples routes;
  private final StepExamples steps;
  private final TimetableExamples timetables;
  private @Nullable Steps known;

  /** Examples for a policy and facts. */
  public Examples(Governance governance, Facts facts) {
    ExampleGround ground = new ExampleGround(new Ground(facts));
    this.askable = new Askable(ground.ground());
    Trials trials = new Trials(governance, ground);
    this.levels = new LevelExamples(trials, ground);
    this.routes = new RouteExamples(trials);
    Supplier<Steps> found = () -> {
      Steps before = known;
      Steps now = before == null ? new Steps(trials) : before;
      known = now;
      return now;
    };
    this.steps = new StepExamples(trials, found);
    this.timetables = new TimetableExamples(trials, found);
  }

  /** What a component of a situation can be. */
  public List<Object> values(Attribute component) {
    return askable.values(component);
  }

  /** Whether some initiative leads to it, with the facts at hand or with more. */
  public boolean isPossible(Situation situation) {
    return askable.isPossible(situation);
  }

  /** The plainest initiative that leads to the situation, if any is found. */
  public Optional<Example> example(Situation situation) {
    return isPossible(situation) ? find(situation) : Optional.empty();
  }

  /** The same, without regard to what is possible. */
  public Optional<Example> find(Situation situation) {
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
    } else if (situation instanceof Scrutiny scrutiny) {
      return steps.of(scrutiny);
    } else if (situation instanceof Informing informing) {
      return steps.of(informing);
    } else if (situation instanceof Decision decision) {
      return steps.of(decision);
    } else if (situation instanceof JointDecision decision) {
      return steps.of(decision);
    } else if (situation instanceof CallInTest test) {
      return steps.of(test);
    } else if (situation instanceof NoticeTest test) {
      return steps.of(test);
    } else if (situation instanceof Participant participant) {
      return steps.of(participant);
    } else if (situation instanceof TouchedPlace place) {
      return steps.of(place);
    } else if (situation instanceof CountTest test) {
      return timetables.of(test);
    } else if (situation instanceof BankHolidayTest test) {
      return timetables.of(test);
    } else if (situation instanceof PublicationTest test) {
      return timetables.of(test);
    } else if (situation instanceof ImplementationTest test) {
      return timetables.of(test);
    } else if (situation instanceof DatesTest test) {
      return timetables.of(test);
    }
    throw new IllegalArgumentException("nobody knows examples of " + situation);
  }

  /**
   * The days to ask for so that the example of a situation leads to it; none where none need be
   * asked for.
   */
  public static Optional<Window> window(Situation situation, Example example) {
    return TimetableExamples.window(situation, example.initiative());
  }

  /**
   * An initiative with exactly these effects, and in which that many districts take part; none
   * where there can be none.
   */
  public Optional<Example> levelExample(Set<OutcomeTest> effects, ParticipationTest participation) {
    return isPossible(participation) ? levels.of(effects, participation) : Optional.empty();
  }
}
