package org.visionderbyshire.determination;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.vocabulary.Term;

/**
 * The findings of the policy shipped, and of the library itself. {@link Finding#id()} is one of
 * them, or one of the policy that answered. Immutable and thread-safe.
 */
public enum KnownFinding implements KnownId {
  ALLIANCE(
      "strategic alliance",
      "A council of a strategic alliance is to share services, staff or powers, or to save by "
          + "sharing managers."),
  BEFORE_THE_ACT(
      "the Act is not there yet",
      "The powers named come under an Act that is not there yet on the day."),
  BLENDED("several levels at once", "Effects of different reach call for several levels at once."),
  CITY(
      "a city outside Vision Derbyshire takes part",
      "A council that declined to go on takes part: it is outside Vision Derbyshire; the sources "
          + "of 2020 and 2022 left the door open."),
  CLOCKS_CHANGE(
      "days are counted in another way by then",
      "The notices or the call-in of a council are others on the days of the timetable than on "
          + "the day for which they are read."),
  CONSENTS_BEYOND(
      "others consent too",
      "Others than those who take part have to consent to a combined county authority, too."),
  CROSS_BORDER(
      "a council from outside the area takes part",
      "A council from outside the area takes part: it counts as no district, and by itself "
          + "makes no regional reach."),
  DATES_BEFORE_READING(
      "days before the day of the law",
      "The timetable begins before the day for which law and facts are read."),
  FEW_BUT_A_MAJORITY(
      "few districts, and yet a majority",
      "Three districts or fewer take part and yet are a majority of those in the phase in "
          + "force; the source does not say which counts, and the majority is taken to."),
  FUNCTION_NOT_HELD(
      "a service that the council does not provide",
      "A council is asked to decide about services that councils of its tier do not provide."),
  GAP_FOUR_DISTRICTS(
      "neither few districts nor a majority",
      "More than three districts take part and no majority, of which the source says nothing."),
  GAP_NO_DISTRICT(
      "no district takes part", "No district takes part, of which the source says nothing."),
  JOINT_COMMITTEE_NOT_IN_BEING(
      "the joint committee is not in being",
      "The joint committee is not in being on the day for which the answer is read."),
  JOINT_COMMITTEE_TO_SET_UP(
      "a joint committee has to be set up",
      "The councils are to share through a joint committee, and none is named or set up."),
  LATER_LAW(
      "later law", "Law has been made by the day that is not modelled, nor what follows from it."),
  LEAD_MAY_NOT_PROPOSE(
      "the lead may not propose",
      "The council that leads is a district, which may not propose a combined county authority."),
  MAY_BE_DELEGATED(
      "the decision may be delegated",
      "A scheme of delegation that nobody supplied may leave the decision to a member or an "
          + "officer, as the sum is below the threshold and no second ward or division is "
          + "affected."),
  MEMBERS_NOT_TAKING_PART(
      "members of the joint committee take no part",
      "A joint committee is to be joined, left or changed, and members of it take no part, whose "
          + "own arrangements have to follow."),
  NEW_JOINT_COMMITTEE_NEEDED(
      "a new joint committee is needed",
      "For the joint committee to act for a council that is no member, it would have to be a "
          + "committee of exactly the councils for which it acts."),
  NO_AMBITION("no ambition", "The initiative is aligned to none of the ambitions."),
  NO_CONSENT_OF_DISTRICTS(
      "districts do not consent",
      "A district takes part in what leads to a combined county authority, to which districts do "
          + "not consent."),
  NO_EFFECTS(
      "no effect is named", "No effect is named, so that only who takes part can tell the level."),
  NOT_A_MEMBER(
      "not named for the phase in force",
      "A council takes part that the sources do not name for the phase in force."),
  NO_WAIVER(
      "call-in is not waived",
      "It is proposed to waive call-in, and nothing that is known of the council's constitution "
          + "or the joint committee's agreement allows it; it is not waived."),
  OUTCOME_DIFFERS(
      "the outcome points to another level",
      "Who takes part decides the level; by the nature of the outcome it would be another."),
  PARTICIPATION_DIFFERS(
      "who takes part points to another level",
      "The outcome decides the level; by who takes part it would be another."),
  PLACE_NOT_PARTICIPATING(
      "a place whose council takes no part",
      "The initiative touches the area of a council that takes no part."),
  POSITION_NOT_A_DECISION(
      "the position binds no council", "The position that leaders agree binds no council."),
  /** Found by the library, whatever the policy. */
  RULES_DISAGREE(
      "rules disagree",
      "Rules say several things of one situation of which one alone can hold; the weightiest "
          + "counts."),
  SERVICE_NOT_IN_CLUSTER(
      "a service shared by more than a cluster",
      "A service is to be shared by a majority of districts, where the source expects clusters.");

  private final String title;
  private final String meaning;

  KnownFinding(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /** The finding of that id; none where a policy of others found it. */
  public static Optional<KnownFinding> of(String id) {
    Objects.requireNonNull(id, "id");
    return Term.parse(KnownFinding.class, id);
  }

  /** The title of an id, be it known or one of an embedder's own. */
  public static String title(String id) {
    return of(id).map(KnownFinding::title).orElseGet(() -> Wording.of(id));
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
