package org.visionderbyshire.internal.stage;

import java.util.ArrayList;
import java.util.List;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.FoundLevels;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;

/**
 * The levels: each effect by its outcome, the initiative by who takes part, and both brought
 * together.
 */
final class LevelStage {

  private final Inquiry inquiry;
  private final Matter matter;
  private final Outcome outcome;

  private LevelStage(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.matter = inquiry.matter();
    this.outcome = inquiry.outcome();
  }

  static void run(Inquiry inquiry) {
    new LevelStage(inquiry).levels();
  }

  private void levels() {
    int effects = matter.initiative.effects().size();
    List<List<Cause>> byOutcome = new ArrayList<>();
    outcome.tested = new Tested[effects];
    boolean pending = false;
    Tested widestBelowRegional = Tested.NONE;
    for (int i = 0; i < effects; i++) {
      List<Cause> causes = new ArrayList<>();
      outcome.tested[i] = Tested.NONE;
      for (Cause cause : inquiry.ask(
          new OutcomeTest(
              matter.initiative.effects().get(i).reach(),
              matter.collectiveAction,
              matter.initiative.localApplicationOf().isPresent()),
          About.effect(i))) {
        if (cause.fired().conclusion() instanceof Conclusion.Level found) {
          outcome.tested[i] = Tested.of(found.level());
          causes.add(cause);
        } else if (cause.fired().conclusion() instanceof Conclusion.LevelPending) {
          outcome.tested[i] = Tested.PENDING;
          pending = true;
        }
      }
      byOutcome.add(causes);
      Tested tested = outcome.tested[i];
      if (tested.level().isPresent()) {
        outcome.widest = max(outcome.widest, tested);
        if (tested != Tested.REGIONAL_NATIONAL) {
          widestBelowRegional = max(widestBelowRegional, tested);
        }
      }
    }
    ParticipationTest participation = matter.participation();
    List<Cause> byParticipation = new ArrayList<>();
    for (Cause cause : inquiry.ask(participation, About.THE_WHOLE)) {
      if (cause.fired().conclusion() instanceof Conclusion.Level found) {
        outcome.participation = Tested.of(found.level());
        byParticipation.add(cause);
      }
    }
    for (int i = 0; i < effects; i++) {
      boolean levelled = false;
      for (Cause cause : inquiry.ask(
          new EffectLevel(outcome.tested[i], outcome.participation, widestBelowRegional),
          About.effect(i))) {
        if (cause.fired().conclusion() instanceof Conclusion.Level found) {
          level(found.level(), i, cause, byOutcome.get(i), byParticipation);
          levelled = true;
        }
      }
      outcome.everyEffectHasLevel &= levelled;
    }
    for (Cause cause : inquiry.ask(
        new WholeLevel(effects > 0, pending, outcome.widest, outcome.participation),
        About.THE_WHOLE)) {
      if (cause.fired().conclusion() instanceof Conclusion.Level found) {
        level(found.level(), About.NO_EFFECT, cause, List.of(), byParticipation);
      }
    }
    matter.toldLevel.ifPresent(
        told -> outcome.levels.computeIfAbsent(told, level -> new Outcome.LevelDraft()));
    inquiry.ask(new FoundLevels(outcome.levels.size() > 1), About.THE_WHOLE);
  }

  private void level(
      CollaborationLevel level,
      int effect,
      Cause cause,
      List<Cause> byOutcome,
      List<Cause> byParticipation) {
    Outcome.LevelDraft draft =
        outcome.levels.computeIfAbsent(level, key -> new Outcome.LevelDraft());
    if (effect >= 0 && !draft.effects.contains(effect)) {
      draft.effects.add(effect);
    }
    draft.causes.addAll(byOutcome);
    draft.causes.add(cause);
    if (outcome.participation == Tested.of(level)) {
      byParticipation.stream()
          .filter(shared -> !draft.causes.contains(shared))
          .forEach(draft.causes::add);
    }
  }

  private static Tested max(Tested a, Tested b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
