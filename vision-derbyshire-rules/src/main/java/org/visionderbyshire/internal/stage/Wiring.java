package org.visionderbyshire.internal.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.BankHolidayTest;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Consent;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.CountTest;
import org.visionderbyshire.rule.DatesTest;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.ExactSumTest;
import org.visionderbyshire.rule.FoundLevels;
import org.visionderbyshire.rule.ImplementationTest;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.JointMembers;
import org.visionderbyshire.rule.Limits;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.Noting;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Participant;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.PublicationTest;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Sharing;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.WholeLevel;

/**
 * What the stages do with what rules say: which word of which situation becomes which attribute of
 * a later one, and which goes into the answer. All else that a rule says would be lost without a
 * trace. What one situation leads to of the next, whatever the rules, is in {@link Possible}.
 */
public final class Wiring {

  /**
   * A word on its way.
   *
   * @param from the kind of situation in which rules say it
   * @param word the word
   * @param to the kind of situation in which it shows
   * @param attribute the attribute in which it does; {@link #ASKED}: whether it is asked at all
   */
  public record Wire(
      Class<? extends Situation> from,
      String word,
      Class<? extends Situation> to,
      String attribute) {}

  /** In place of an attribute: the word decides whether the situation is put to rules. */
  public static final String ASKED = "";

  private static final String LEVEL = "level";
  private static final String STEP = "step";

  /** The kinds of situations in which rules say who does what, stage by stage. */
  private static final List<Class<? extends Situation>> STEP_MAKERS = List.of(
      CouncilAct.class,
      OwnAct.class,
      Noting.class,
      Consent.class,
      JointAct.class,
      Scrutiny.class,
      Informing.class);

  /** The kinds of situations that come up only where days are asked for. */
  private static final List<Class<? extends Situation>> OF_DAYS = List.of(
      CountTest.class,
      BankHolidayTest.class,
      PublicationTest.class,
      ImplementationTest.class,
      DatesTest.class);

  private static final List<Wire> WIRES = wires();

  /** Words that put a step there, or decide whose it is. */
  private static final Set<String> STEP_WORDS = Stream.concat(
          into(Decision.class, "body"), into(OwnAct.class, ASKED))
      .map(Wire::word)
      .collect(Collectors.toUnmodifiableSet());

  /** Words that go into the answer as they are. */
  private static final Map<Class<? extends Situation>, List<String>> ANSWERS = Map.ofEntries(
      Map.entry(OutcomeTest.class, List.of("noLevel")),
      Map.entry(ParticipationTest.class, List.of("noLevel")),
      Map.entry(EffectLevel.class, List.of(LEVEL, "noLevel")),
      Map.entry(WholeLevel.class, List.of(LEVEL, "noLevel")),
      Map.entry(CouncilAct.class, List.of(STEP, "condition", "basis", "openBasis")),
      Map.entry(OwnAct.class, List.of(STEP, "condition", "basis", "openBasis")),
      Map.entry(Noting.class, List.of(STEP, "condition", "basis", "openBasis")),
      Map.entry(Sharing.class, List.of("condition", "basis", "openBasis")),
      Map.entry(JointMembers.class, List.of("condition", "basis", "openBasis")),
      Map.entry(Consent.class, List.of(STEP, "condition", "basis", "openBasis")),
      Map.entry(JointAct.class, List.of(STEP, "condition", "basis", "openBasis")),
      Map.entry(Scrutiny.class, List.of(STEP, "condition", "basis", "openBasis")),
      Map.entry(Informing.class, List.of(STEP, "condition", "basis", "openBasis")),
      Map.entry(CallInTest.class, List.of("condition", "duty")),
      Map.entry(NoticeTest.class, List.of("notice", "condition", "duty")));

  private static final Map<Class<? extends Situation>, SortedSet<String>> WORDS = words();

  private static final Map<Class<? extends Conclusion>, String> WORD_OF = Map.ofEntries(
      Map.entry(Conclusion.Level.class, LEVEL),
      Map.entry(Conclusion.NoLevel.class, "noLevel"),
      Map.entry(Conclusion.LevelPending.class, "levelPending"),
      Map.entry(Conclusion.OwnRoute.class, "ownRoute"),
      Map.entry(Conclusion.Covered.class, "covered"),
      Map.entry(Conclusion.Take.class, STEP),
      Map.entry(Conclusion.LeadSubmits.class, "leadSubmits"),
      Map.entry(Conclusion.ConsentersSubmit.class, "consentersSubmit"),
      Map.entry(Conclusion.On.class, "condition"),
      Map.entry(Conclusion.Basis.class, "basis"),
      Map.entry(Conclusion.OpenBasis.class, "openBasis"),
      Map.entry(Conclusion.ExactSum.class, "exactSum"),
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

  private Wiring() {}

  private static List<Wire> wires() {
    List<Wire> wires = new ArrayList<>();
    // LevelStage
    add(wires, OutcomeTest.class, LEVEL, EffectLevel.class, "outcome", "widest");
    add(wires, OutcomeTest.class, LEVEL, WholeLevel.class, "widest");
    add(wires, OutcomeTest.class, "levelPending", EffectLevel.class, "outcome", "widest");
    add(wires, OutcomeTest.class, "levelPending", WholeLevel.class, "pending", "widest");
    add(wires, ParticipationTest.class, LEVEL, EffectLevel.class, "participation");
    add(wires, ParticipationTest.class, LEVEL, WholeLevel.class, "participation");
    for (Class<? extends Situation> found : List.of(EffectLevel.class, WholeLevel.class)) {
      add(wires, found, LEVEL, FoundLevels.class, "several");
      add(wires, found, LEVEL, Informing.class, "localPlace");
    }
    // RouteStage
    add(wires, ExactSumTest.class, "exactSum", OwnAct.class, "belowThreshold");
    add(wires, ExactSumTest.class, "exactSum", Decision.class, "money");
    add(wires, CouncilAct.class, "ownRoute", Limits.class, ASKED);
    add(wires, CouncilAct.class, "covered", Limits.class, ASKED);
    add(wires, CouncilAct.class, "ownRoute", OwnAct.class, ASKED);
    add(wires, CouncilAct.class, "ownRoute", Noting.class, ASKED);
    add(wires, CouncilAct.class, "ownRoute", Sharing.class, ASKED);
    add(wires, JointAct.class, STEP, Sharing.class, ASKED);
    add(wires, JointAct.class, STEP, JointMembers.class, ASKED);
    for (Class<? extends Situation> maker : STEP_MAKERS) {
      makesSteps(wires, maker, STEP);
    }
    makesSteps(wires, CouncilAct.class, "covered");
    // who submits decides nothing, so that nobody calls it in
    for (String submit : List.of("leadSubmits", "consentersSubmit")) {
      add(wires, JointAct.class, submit, Decision.class, "body", "forExecutive", "action");
      add(wires, JointAct.class, submit, NoticeTest.class, "body", "action", "officer");
    }
    for (Class<? extends Situation> ofCouncils :
        List.of(CouncilAct.class, OwnAct.class, Noting.class, Consent.class)) {
      add(wires, ofCouncils, STEP, Scrutiny.class, "executiveActs");
      add(wires, ofCouncils, STEP, Participant.class, "decides");
    }
    add(wires, Scrutiny.class, STEP, Participant.class, "decides");
    add(wires, CouncilAct.class, "covered", Informing.class, "committeeDecides");
    add(wires, CouncilAct.class, "covered", JointDecision.class, ASKED);
    for (Class<? extends Situation> maker : STEP_MAKERS) {
      add(wires, maker, STEP, JointDecision.class, ASKED);
      if (maker != Informing.class) { // who asks itself what there is by then
        add(wires, maker, STEP, Informing.class, "committeeDecides");
      }
    }
    // StepStage
    add(wires, Decision.class, "keyDecision", JointDecision.class, "figures");
    for (Class<? extends Situation> decision : List.of(Decision.class, JointDecision.class)) {
      add(wires, decision, "keyDecision", CallInTest.class, "key");
      add(wires, decision, "keyDecision", NoticeTest.class, "key");
    }
    // TimetableStage
    add(
        wires,
        CallInTest.class,
        "callIn",
        ImplementationTest.class,
        "callable",
        "waived",
        "lengthKnown");
    add(wires, CallInTest.class, "callInWaived", ImplementationTest.class, "waived");
    add(wires, ImplementationTest.class, "takesEffect", PublicationTest.class, ASKED);
    for (Class<? extends Situation> counted : List.of(CountTest.class, BankHolidayTest.class)) {
      add(wires, NoticeTest.class, "notice", counted, ASKED);
      add(wires, ImplementationTest.class, "takesEffect", counted, ASKED);
    }
    add(wires, CountTest.class, "counts", BankHolidayTest.class, "unit");
    // Schedule: the days tell whether they begin too early, and what changes in the meantime
    add(wires, NoticeTest.class, "notice", DatesTest.class, ASKED);
    add(wires, CountTest.class, "counts", DatesTest.class, ASKED);
    add(wires, BankHolidayTest.class, "bankHolidays", DatesTest.class, ASKED);
    add(wires, PublicationTest.class, "published", DatesTest.class, ASKED);
    add(wires, ImplementationTest.class, "takesEffect", DatesTest.class, ASKED);
    return List.copyOf(wires);
  }

  private static void add(
      List<Wire> wires,
      Class<? extends Situation> from,
      String word,
      Class<? extends Situation> to,
      String... attributes) {
    Stream.of(attributes).forEach(attribute -> wires.add(new Wire(from, word, to, attribute)));
  }

  /** Of a step that there is, all that steps need is asked; for which acts it is shows, too. */
  private static void makesSteps(List<Wire> wires, Class<? extends Situation> from, String word) {
    add(
        wires,
        from,
        word,
        Decision.class,
        "body",
        "forExecutive",
        "action",
        "wards",
        "wardsMatterOnlyIfStated");
    add(wires, from, word, CallInTest.class, "body", "action", "scrutinyCommittee");
    add(wires, from, word, NoticeTest.class, "body", "action", "executiveMeeting", "officer");
  }

  /** All wires, stage by stage. */
  public static List<Wire> all() {
    return WIRES;
  }

  /** The wires into an attribute. */
  private static Stream<Wire> into(Class<? extends Situation> to, String attribute) {
    return WIRES.stream().filter(wire -> wire.to() == to && wire.attribute().equals(attribute));
  }

  /** The kind of situation that alone says a word for an attribute. */
  public static Class<? extends Situation> source(Class<? extends Situation> to, String attribute) {
    List<Class<? extends Situation>> sources = into(to, attribute)
        .<Class<? extends Situation>>map(Wire::from)
        .distinct()
        .toList();
    if (sources.size() != 1) {
      throw new IllegalArgumentException(
          to.getSimpleName() + "." + attribute + " comes from " + sources);
    }
    return sources.get(0);
  }

  /** The kinds of situations in which steps are concluded, stage by stage. */
  public static List<Class<? extends Situation>> stepMakers() {
    return STEP_MAKERS;
  }

  /** The kinds of situations that come up only where days are asked for. */
  public static List<Class<? extends Situation>> ofDays() {
    return OF_DAYS;
  }

  /** Whether a conclusion puts a step there, or decides whose it is. */
  public static boolean makesSteps(Conclusion conclusion) {
    return STEP_WORDS.contains(wordOf(conclusion.getClass()));
  }

  /** The kinds of situations that the level of an initiative comes out of. */
  public static List<Class<? extends Situation>> ofLevels() {
    List<Class<? extends Situation>> kinds = new ArrayList<>(List.of(FoundLevels.class));
    for (int i = 0; i < kinds.size(); i++) {
      Class<? extends Situation> to = kinds.get(i);
      WIRES.stream()
          .filter(wire -> wire.to() == to && !kinds.contains(wire.from()))
          .map(Wire::from)
          .distinct()
          .forEach(kinds::add);
    }
    return List.copyOf(kinds);
  }

  // ---- words

  private static Map<Class<? extends Situation>, SortedSet<String>> words() {
    Map<Class<? extends Situation>, SortedSet<String>> words = new HashMap<>();
    for (Class<? extends Situation> kind : Attribute.situations().values()) {
      NavigableSet<String> all = new TreeSet<>(ANSWERS.getOrDefault(kind, List.of()));
      WIRES.stream().filter(wire -> wire.from() == kind).map(Wire::word).forEach(all::add);
      // findings, questions and assumptions mean the same wherever they arise
      Collections.addAll(all, "finding", "assume");
      if (kind != DatesTest.class) { // by then all questions have been asked
        all.add("ask");
      }
      words.put(kind, Collections.unmodifiableNavigableSet(all));
    }
    return Map.copyOf(words);
  }

  /** The words that have an effect in a kind of situation. */
  public static SortedSet<String> words(Class<? extends Situation> situation) {
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
        + String.join(", ", words(situation));
  }
}
