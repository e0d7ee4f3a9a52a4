package org.visionderbyshire.internal.stage;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
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
 * Which words have an effect in which situation: what the stages do with what rules say. All else
 * that a rule says would be lost without a trace.
 */
public final class WordsInEffect {

  private static final Map<Class<? extends Situation>, SortedSet<String>> WORDS = Map.ofEntries(
      // LevelStage
      remarksAnd(OutcomeTest.class, "level", "noLevel", "levelPending"),
      remarksAnd(ParticipationTest.class, "level", "noLevel"),
      remarksAnd(EffectLevel.class, "level", "noLevel"),
      remarksAnd(WholeLevel.class, "level", "noLevel"),
      remarksAnd(FoundLevels.class),
      // RouteStage
      remarksAnd(CouncilAct.class, "step", "condition", "basis", "ownRoute", "covered"),
      remarksAnd(Limits.class),
      remarksAnd(OwnAct.class, "step", "condition", "basis"),
      remarksAnd(JointAct.class, "step", "condition", "basis", "leadSubmits"),
      remarksAnd(Scrutiny.class, "step", "condition", "basis"),
      remarksAnd(Informing.class, "step", "condition", "basis"),
      // StepStage
      remarksAnd(Decision.class, "keyDecision"),
      remarksAnd(JointDecision.class, "keyDecision"),
      remarksAnd(CallInTest.class, "callIn", "callInWaived"),
      remarksAnd(NoticeTest.class, "notice", "duty"),
      // TimetableStage
      remarksAnd(CountTest.class, "counts"),
      remarksAnd(BankHolidayTest.class, "bankHolidays"),
      remarksAnd(ImplementationTest.class, "takesEffect"),
      remarksAnd(PublicationTest.class, "published"),
      // when all questions were asked
      Map.entry(DatesTest.class, sorted("finding", "assume")),
      // RemarkStage
      remarksAnd(Participant.class),
      remarksAnd(TouchedPlace.class),
      remarksAnd(Proposal.class));

  private static final Map<Class<? extends Conclusion>, String> WORD_OF = Map.ofEntries(
      Map.entry(Conclusion.Level.class, "level"),
      Map.entry(Conclusion.NoLevel.class, "noLevel"),
      Map.entry(Conclusion.LevelPending.class, "levelPending"),
      Map.entry(Conclusion.OwnRoute.class, "ownRoute"),
      Map.entry(Conclusion.Covered.class, "covered"),
      Map.entry(Conclusion.Take.class, "step"),
      Map.entry(Conclusion.LeadSubmits.class, "leadSubmits"),
      Map.entry(Conclusion.On.class, "condition"),
      Map.entry(Conclusion.Basis.class, "basis"),
      Map.entry(Conclusion.Key.class, "keyDecision"),
      Map.entry(Conclusion.CallIn.class, "callIn"),
      Map.entry(Conclusion.CallInWaived.class, "callInWaived"),
      Map.entry(Conclusion.Needs.class, "notice"),
      Map.entry(Conclusion.Must.class, "duty"),
      Map.entry(Conclusion.Counts.class, "counts"),
      Map.entry(Conclusion.OnBankHolidays.class, "bankHolidays"),
      Map.entry(Conclusion.Published.class, "published"),
      Map.entry(Conclusion.TakesEffect.class, "takesEffect"),
      Map.entry(Conclusion.Found.class, "finding"),
      Map.entry(Conclusion.Ask.class, "ask"),
      Map.entry(Conclusion.Assume.class, "assume"));

  private WordsInEffect() {}

  /** The words that have an effect in a kind of situation. */
  public static SortedSet<String> in(Class<? extends Situation> situation) {
    return WORDS.getOrDefault(situation, Collections.emptySortedSet());
  }

  /** The word that makes a conclusion. */
  public static String wordOf(Class<? extends Conclusion> conclusion) {
    return WORD_OF.getOrDefault(conclusion, "");
  }

  /** Why a word is lost in a kind of situation, as the end of a message. */
  public static String lost(Class<? extends Situation> situation) {
    return ", which has no effect in "
        + situation.getSimpleName()
        + "; words that have one there: "
        + String.join(", ", in(situation));
  }

  /** Findings, questions and assumptions mean the same wherever they arise. */
  private static Map.Entry<Class<? extends Situation>, SortedSet<String>> remarksAnd(
      Class<? extends Situation> situation, String... words) {
    SortedSet<String> all = sorted(words);
    Collections.addAll(all, "finding", "ask", "assume");
    return Map.entry(situation, all);
  }

  private static SortedSet<String> sorted(String... words) {
    SortedSet<String> sorted = new TreeSet<>();
    Collections.addAll(sorted, words);
    return sorted;
  }
}
