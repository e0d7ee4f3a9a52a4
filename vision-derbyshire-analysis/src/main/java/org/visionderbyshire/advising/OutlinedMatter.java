package org.visionderbyshire.advising;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Party;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.RuleConclusion;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.ExactSumTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.vocabulary.Answer;

/**
 * An initiative with what the rules make of it.
 *
 * @param matter the initiative and the facts of its day, reduced to what rules see
 * @param outline the answer in short
 */
record OutlinedMatter(Matter matter, Outline outline) {

  static OutlinedMatter by(Governance governance, Initiative initiative, Facts facts) {
    Outline outline = governance.outline(initiative, facts);
    return new OutlinedMatter(new Matter(initiative, facts), outline);
  }

  /** The kinds of a council's money of which exactly the sum is said not to count. */
  static Set<MoneyEntry.Kind> uncounted(Governance governance, Party party) {
    Set<MoneyEntry.Kind> uncounted = EnumSet.noneOf(MoneyEntry.Kind.class);
    for (MoneyEntry.Kind kind : MoneyEntry.Kind.values()) {
      List<Conclusion> said = governance.ask(new ExactSumTest(party.exactSum(kind))).stream()
          .filter(each -> each.rule().holdsUnder(governance.readings()))
          .map(RuleConclusion::conclusion)
          .toList();
      if (said.contains(new Conclusion.ExactSum(Counting.DOES_NOT_COUNT))
          && !said.contains(new Conclusion.ExactSum(Counting.COUNTS))) {
        uncounted.add(kind);
      }
    }
    return Collections.unmodifiableSet(uncounted);
  }

  /** Whether the answer holds what is asked about. */
  boolean holds(Target target) {
    return holds(target, outline);
  }

  /** Whether an answer holds what is asked about. */
  static boolean holds(Target target, Outline outline) {
    return target instanceof Target.OfLevel level
        ? outline.levels().containsKey(level.level())
        : outline.steps().stream().anyMatch(step -> isAbout(target, step));
  }

  private static boolean isAbout(Target target, Outline.Step given) {
    if (target instanceof Target.OfStep step) {
      return given.body() == step.body()
          && (step.action().isEmpty() || step.action().get() == given.action())
          && (step.council().isEmpty() || step.council().equals(given.council()));
    }
    return target instanceof Target.OfKeyDecision asked
        && given.keyDecision() == Answer.YES
        && (asked.council().isEmpty() || asked.council().equals(given.council()));
  }

  /** The steps that are what is asked about. */
  Stream<Outline.Step> steps(Target target) {
    return outline.steps().stream().filter(step -> isAbout(target, step));
  }

  /** The level of an effect by the nature of its outcome. */
  Tested byOutcome(int effect) {
    return consulted(EffectLevel.class)
        .filter(each -> each.effect() == effect)
        .map(each -> ((EffectLevel) each.situation()).outcome())
        .findFirst()
        .orElse(Tested.NONE);
  }

  /** The level by who takes part. */
  Tested byParticipation() {
    return consulted(WholeLevel.class)
        .map(each -> ((WholeLevel) each.situation()).participation())
        .findFirst()
        .orElse(Tested.NONE);
  }

  /** The situations of a kind that were put to the rules. */
  Stream<Outline.Consulted> consulted(Class<? extends Situation> kind) {
    return outline.consulted().stream().filter(each -> kind.isInstance(each.situation()));
  }
}
