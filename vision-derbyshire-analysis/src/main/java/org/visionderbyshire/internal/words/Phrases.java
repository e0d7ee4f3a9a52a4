package org.visionderbyshire.internal.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visionderbyshire.policy.Condition;
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
import org.visionderbyshire.rule.PlanTest;
import org.visionderbyshire.rule.Proposal;
import org.visionderbyshire.rule.PublicationTest;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Sharing;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.TouchedPlace;
import org.visionderbyshire.rule.WholeLevel;

/**
 * Words in which people who know councils and no software read what is proved of a policy. Each
 * phrase is without a capital and a full stop, so that several can follow each other.
 */
public final class Phrases {

  private static final Phrasebook BOOK = book();

  private static final Map<Class<? extends Situation>, String> SUBJECTS = Map.ofEntries(
      Map.entry(OutcomeTest.class, "level of an effect by its outcome"),
      Map.entry(ParticipationTest.class, "level by who takes part"),
      Map.entry(EffectLevel.class, "level of an effect"),
      Map.entry(WholeLevel.class, "level"),
      Map.entry(FoundLevels.class, "several levels"),
      Map.entry(CouncilAct.class, "whose matter it is"),
      Map.entry(Limits.class, "budget and policy framework"),
      Map.entry(OwnAct.class, "who decides"),
      Map.entry(Noting.class, "who notes progress"),
      Map.entry(PlanTest.class, "plans of the policy framework"),
      Map.entry(Consent.class, "consent to powers"),
      Map.entry(Sharing.class, "sharing"),
      Map.entry(JointAct.class, "what councils do together"),
      Map.entry(JointMembers.class, "members of a joint committee"),
      Map.entry(Informing.class, "who is informed"),
      Map.entry(Scrutiny.class, "scrutiny before the decision"),
      Map.entry(ExactSumTest.class, "sums exactly met"),
      Map.entry(Decision.class, "key decision"),
      Map.entry(JointDecision.class, "key decision of a joint committee"),
      Map.entry(CallInTest.class, "call-in"),
      Map.entry(NoticeTest.class, "notices"),
      Map.entry(CountTest.class, "days counted"),
      Map.entry(BankHolidayTest.class, "bank holidays"),
      Map.entry(PublicationTest.class, "day of publication"),
      Map.entry(ImplementationTest.class, "when a decision takes effect"),
      Map.entry(DatesTest.class, "dates and the day of reading"),
      Map.entry(Participant.class, "participants"),
      Map.entry(TouchedPlace.class, "places touched"),
      Map.entry(Proposal.class, "initiative as a whole"));

  private Phrases() {}

  private static Phrasebook book() {
    Phrasebook book = new Phrasebook();
    LevelPhrases.fill(book);
    RoutePhrases.fill(book);
    StepPhrases.fill(book);
    TimetablePhrases.fill(book);
    RemarkPhrases.fill(book);
    return book;
  }

  /**
   * What is so where an attribute of a situation is one of some values, such as {@code five to
   * eight districts take part}.
   *
   * @param values some of all values, not none and not all
   * @param all all that it can be
   */
  public static String condition(Attribute attribute, Set<Object> values, Collection<Object> all) {
    if (values.isEmpty() || !all.containsAll(values) || values.containsAll(all)) {
      throw new IllegalArgumentException(
          attribute + " must be some of " + all + " and not all, but is " + values);
    }
    return inGeneral(BOOK.region(attribute).among(values, all));
  }

  /** One condition of a rule, such as {@code the act is not to accept powers}. */
  public static String condition(Condition condition) {
    return inGeneral(
        BOOK.rule(condition.attribute()).rule(condition.comparison(), condition.constants()));
  }

  /** What is so of a situation where a condition on an attribute is missed. */
  public static String actual(
      Attribute attribute, Situation situation, Function<Named, String> names) {
    return BOOK.shownBy(attribute).stream()
        .map(shown -> filled(BOOK.rule(shown).is(shown.in(situation)), names))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private static String inGeneral(String phrase) {
    return filled(phrase, Named::inGeneral);
  }

  private static String filled(String phrase, Function<Named, String> names) {
    StringBuilder filled = new StringBuilder();
    int read = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', read)) {
      int close = phrase.indexOf('}', open);
      String name = phrase.substring(open + 1, close).toUpperCase(Locale.ROOT);
      filled.append(phrase, read, open).append(names.apply(Named.valueOf(name)));
      read = close + 1;
    }
    return filled.append(phrase, read, phrase.length()).toString();
  }

  /**
   * What is so of some situations, in the order in which it reads well, without what goes without
   * saying.
   *
   * @param restricted the values that components have there; those that may be anything can be
   *     missing
   * @param all all that each component can be
   */
  public static List<String> conditions(
      Class<? extends Situation> type,
      Map<Attribute, ? extends Collection<Object>> restricted,
      Map<Attribute, ? extends Collection<Object>> all) {
    return ConditionList.of(BOOK, type, restricted, all).stream()
        .map(Phrases::inGeneral)
        .toList();
  }

  /** What a rule adds to the answer, such as {@code full council decides}. */
  public static String conclusion(Conclusion conclusion) {
    return ConclusionPhrases.of(conclusion);
  }

  /**
   * An answer as a whole, such as {@code its executive recommends, full council decides};
   * {@code nothing} where it is empty.
   */
  public static String conclusions(Collection<Conclusion> answer) {
    return ConclusionPhrases.all(answer);
  }

  /** What answers to a kind of situation are about, such as {@code who decides}. */
  public static String subject(Class<? extends Situation> type) {
    String subject = SUBJECTS.get(type);
    if (subject == null) {
      throw new IllegalStateException(type.getSimpleName() + " has no subject");
    }
    return subject;
  }

  /**
   * What is so of some initiatives, as far as their level follows from it.
   *
   * @param some what these can be
   * @param all what any initiative can be
   */
  public static List<String> level(LevelInputs some, LevelInputs all) {
    return LevelRegionPhrases.of(some, all).stream().map(Phrases::inGeneral).toList();
  }
}
