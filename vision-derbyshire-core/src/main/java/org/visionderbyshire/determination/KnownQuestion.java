package org.visionderbyshire.determination;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.vocabulary.Term;

/**
 * What a policy can ask. Unlike other ids these are all that there are: each answer to a question
 * is tried, and a rule that asks anything else is refused. Immutable and thread-safe.
 */
public enum KnownQuestion implements KnownId {
  COLLECTIVE_REGIONAL_ACTION(
      "need for collective activity beyond the county",
      "An effect reaches beyond the county; whether it needs collective regional or national "
          + "activity is unknown."),
  LEVEL("level", "What is known leads to no level; somebody has to say which it is."),
  FUNCTION(
      "whose function it is",
      "Whether the act is a function of the council's executive or of the council is unknown; of "
          + "local choice functions its constitution says, of others regulations do."),
  MONEY("money", "Money is to be spent, saved or committed; whose and how much is unknown."),
  WITHIN_BUDGET(
      "whether it is within the budget",
      "Whether the council's money is within its budget is unknown."),
  WITHIN_FRAMEWORK(
      "whether it is within the policy framework",
      "Whether the initiative is within the policy framework is unknown."),
  FRAMEWORK_PLAN(
      "whether it is a plan of the policy framework",
      "Whether the strategy is a plan of the council's policy framework is unknown."),
  KEY_DECISION_THRESHOLD(
      "threshold of key decisions", "What sum the council calls significant is unknown."),
  SERVICE_BUDGET(
      "budget of the service",
      "The council's threshold is a share of a service's budget, and that budget is unknown."),
  WARDS(
      "wards or divisions affected",
      "Whether two or more wards of the council, or electoral divisions of a county, are "
          + "significantly affected is unknown."),
  JOINT_ARRANGEMENTS(
      "who decides on joint committees",
      "Who in the council decides on joint committees is unknown."),
  POSITIONS(
      "who takes a position for the council",
      "Who in the council takes a position for it is unknown."),
  SCRUTINY_COMMITTEE(
      "whether there is a scrutiny committee",
      "Whether the council, in a committee system, has an overview and scrutiny committee is "
          + "unknown."),
  POWERS(
      "in whose hands the powers come",
      "In whose hands the powers come, and so under which Act, is unknown."),
  JOINT_COMMITTEE_IN_BEING(
      "whether the joint committee is in being",
      "Whether the joint committee still is in being is uncertain."),
  ALL_EXECUTIVE_MEMBERS(
      "whether all members of the joint committee sit on executives",
      "Whether all members of the joint committee sit on executives, without which its decision "
          + "cannot be key, is unknown."),
  FORM_OF_GOVERNANCE(
      "form of governance",
      "Whether the council has an executive or a committee system is unknown."),
  PHASE_MEMBERS(
      "who takes part in the collaboration",
      "Which councils take part in the collaboration on the day is said by no source."),
  LEAD(
      "which council leads",
      "Which council leads, and so whose body sends the submission, is unknown."),
  CALL_IN_CLOCK(
      "how call-in works",
      "How call-in works at the council is not known in full: which decisions can be called in, "
          + "for how long, or how the days are counted."),
  CALL_IN_WAIVER(
      "whether call-in can be waived",
      "It is proposed to waive call-in; whether the council's constitution allows that is "
          + "unknown."),
  CALL_IN_AGREEMENT(
      "what is agreed about call-in",
      "What the joint committee has agreed about call-in is unknown."),
  ARRANGEMENT(
      "by what means it is shared",
      "By what means the councils share services or staff, or have another council act for them, "
          + "is unknown.");

  private final String title;
  private final String meaning;

  KnownQuestion(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /** What is asked by that name; none where an answer comes from another edition of the library. */
  public static Optional<KnownQuestion> of(String id) {
    Objects.requireNonNull(id, "id");
    return Term.parse(KnownQuestion.class, id);
  }

  /** The title of an id, be it known or one of an embedder's own. */
  public static String title(String id) {
    return of(id).map(KnownQuestion::title).orElseGet(() -> Wording.of(id));
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
