package org.visionderbyshire.internal.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.FoundLevels;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.sentence.English;

/** Words for what levels follow from. */
public final class LevelPhrases {

  /** Whether effects that reach beyond the county need something there. */
  static final Known COLLECTIVE_ACTION = Known.of(
      "collective regional or national action is needed",
      "no collective regional or national action is needed",
      "whether collective regional or national action is needed",
      "collective regional or national action is or may be needed",
      "collective regional or national action is not known to be needed");

  static final YesNo LOCAL_APPLICATION = YesNo.of(
      "the initiative applies a county-wide one locally",
      "the initiative does not apply a county-wide one locally");

  static final Count DISTRICTS = new Count(
      "the number of districts that take part",
      "",
      "district",
      "districts",
      " takes part",
      " take part");

  static final Count OF_DISTRICTS =
      new Count("the number of districts", "{area} has ", "district", "districts", "", "");

  static final Count MEMBERS = new Count(
      "the number of districts in the phase in force that take part",
      "",
      "district in the phase in force",
      "districts in the phase in force",
      " takes part",
      " take part");

  static final Count OF_MEMBERS = new Count(
      "the number of districts in the phase in force",
      "",
      "district",
      "districts",
      " is in the phase in force",
      " are in the phase in force");

  static final YesNo MEMBERS_KNOWN = YesNo.of(
      "it is known which districts are in the phase in force",
      "which districts are in the phase in force is unknown");

  static final YesNo MAJORITY =
      YesNo.of("a majority of all districts takes part", "no majority of all districts takes part");

  static final YesNo MAJORITY_OF_MEMBERS = YesNo.of(
      "a majority of the districts in the phase in force takes part",
      "no majority of the districts in the phase in force is known to take part");

  private LevelPhrases() {}

  public static void fill(Phrasebook book) {
    book.of(OutcomeTest.class)
        .say("reach", reach())
        .say("collectiveAction", COLLECTIVE_ACTION)
        .say("localApplication", LOCAL_APPLICATION)
        .say(
            "beyondCounty",
            YesNo.of(
                "{effect} reaches beyond the county", "{effect} does not reach beyond the county"))
        .shownBy("reach");
    book.of(ParticipationTest.class)
        .say("districts", DISTRICTS)
        .say("ofDistricts", OF_DISTRICTS)
        .say("members", MEMBERS)
        .say("ofMembers", OF_MEMBERS)
        .say("membersKnown", MEMBERS_KNOWN)
        .say("majority", MAJORITY)
        .say("majorityOfMembers", MAJORITY_OF_MEMBERS);
    book.of(EffectLevel.class)
        .say("outcome", tested("by its outcome {effect} "))
        .say("participation", tested("by who takes part the initiative "))
        .say(
            "widest",
            tested("below the regional level the widest effect ")
                .with(
                    Set.of(Tested.NONE), "no effect is local place or county-wide by its outcome"))
        .say(
            "outcomeFound",
            YesNo.of("{effect} has a level by its outcome", "{effect} has no level by its outcome"))
        .shownBy("outcome")
        .say("participationFound", PARTICIPATION_FOUND)
        .shownBy("participation")
        .say(
            "openToParticipation",
            YesNo.of(
                "{effect} is not regional or national by its outcome and waits for no answer",
                "{effect} is regional or national by its outcome or waits for an answer"))
        .shownBy("outcome")
        .say(
            "different",
            YesNo.of(
                "outcome and participation find different levels",
                "outcome and participation do not find different levels"))
        .shownBy("outcome", "participation")
        .say(
            "agreed",
            YesNo.of(
                "the widest level below regional is that of who takes part",
                "the widest level below regional is not that of who takes part"))
        .shownBy("widest", "participation");
    book.of(WholeLevel.class)
        .say("effects", YesNo.of("an effect is named", "no effect is named"))
        .say("pending", YesNo.of("an effect waits for an answer", "no effect waits for an answer"))
        .say(
            "widest",
            tested("by its outcome the widest effect ")
                .with(Set.of(Tested.NONE), "no effect has a level by its outcome"))
        .say("participation", tested("by who takes part the initiative "))
        .say(
            "outcomeFound",
            YesNo.of(
                "an effect has a level by its outcome", "no effect has a level by its outcome"))
        .shownBy("widest")
        .say("participationFound", PARTICIPATION_FOUND)
        .shownBy("participation")
        .say(
            "different",
            YesNo.of(
                "the widest level by outcome is not that of who takes part",
                "no level by outcome is other than that of who takes part"))
        .shownBy("widest", "participation");
    book.of(FoundLevels.class)
        .say("several", YesNo.of("several levels are found", "no more than one level is found"));
  }

  private static final YesNo PARTICIPATION_FOUND =
      YesNo.of("who takes part tells a level", "who takes part tells no level");

  private static Choice<Reach> reach() {
    return Choice.of(
            Reach.class,
            "however far {effect} reaches",
            Choice.<Reach>listed("{effect} ", LevelPhrases::reaching))
        .with(EnumSet.of(Reach.REGIONAL, Reach.NATIONAL), "{effect} reaches beyond the county")
        .with(
            EnumSet.of(Reach.COUNTY_WIDE, Reach.REGIONAL, Reach.NATIONAL),
            "{effect} reaches across the county or beyond")
        .with(
            EnumSet.of(Reach.PLACE, Reach.COUNTY_WIDE),
            "{effect} touches named places or reaches across the county")
        .with(
            EnumSet.of(Reach.PLACE, Reach.REGIONAL, Reach.NATIONAL),
            "{effect} touches named places or reaches beyond the county");
  }

  private static String reaching(Reach reach) {
    return (reach == Reach.PLACE ? "touches " : "reaches across ") + reached(reach);
  }

  /** How far an effect reaches, such as {@code the county}. */
  public static String reached(Reach reach) {
    return switch (reach) {
      case NATIONAL -> "the nation";
      case REGIONAL -> "the region";
      case COUNTY_WIDE -> "the county";
      case PLACE -> "named places";
    };
  }

  /** A level in words, such as {@code county-wide}. */
  public static String level(CollaborationLevel level) {
    return level.words();
  }

  /** The words for a level, of which either will do. */
  private static List<String> words(CollaborationLevel level) {
    return switch (level) {
      case LOCAL_PLACE -> List.of("local place");
      case COUNTY_WIDE -> List.of("county-wide");
      case REGIONAL_NATIONAL -> List.of("regional", "national");
    };
  }

  private static Choice<Tested> tested(String subject) {
    return Choice.of(
            Tested.class,
            "whatever level " + subject.strip() + " has",
            values -> subject + English.or(said(values)))
        .with(allBut(Tested.PENDING), subject + "waits for no answer")
        .with(allBut(Tested.LOCAL_PLACE), subject + "is not local place")
        .with(allBut(Tested.COUNTY_WIDE), subject + "is not county-wide")
        .with(allBut(Tested.REGIONAL_NATIONAL), subject + "is neither regional nor national");
  }

  private static Set<Tested> allBut(Tested tested) {
    return EnumSet.complementOf(EnumSet.of(tested));
  }

  private static List<String> said(Set<Tested> values) {
    List<String> said = new ArrayList<>();
    List<String> levels = new ArrayList<>();
    for (Tested value : values) {
      if (value == Tested.NONE) {
        said.add("has no level");
      } else if (value == Tested.PENDING) {
        said.add("waits for an answer");
      } else {
        value.level().ifPresent(level -> levels.addAll(words(level)));
      }
    }
    if (!levels.isEmpty()) {
      boolean any = values.containsAll(
          EnumSet.of(Tested.LOCAL_PLACE, Tested.COUNTY_WIDE, Tested.REGIONAL_NATIONAL));
      said.add(any ? "has a level" : "is " + English.or(levels));
    }
    return said;
  }
}
