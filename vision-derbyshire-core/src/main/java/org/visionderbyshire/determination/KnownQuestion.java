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
      "An effect reaches beyond the county; whether it needs collective regional or national "
          + "activity is unknown."),
  LEVEL("What is known leads to no level; somebody has to say which it is."),
  FUNCTION(
      "Whether the act is a function of the council's executive or of the council is unknown; of "
          + "local choice functions its constitution says, of others regulations do."),
  MONEY("Money is to be spent, saved or committed; whose and how much is unknown."),
  WITHIN_BUDGET("Whether the council's money is within its budget is unknown."),
  WITHIN_FRAMEWORK("Whether the initiative is within the policy framework is unknown."),
  FRAMEWORK_PLAN("Whether the strategy is a plan of the council's policy framework is unknown."),
  KEY_DECISION_THRESHOLD("What sum the council calls significant is unknown."),
  SERVICE_BUDGET(
      "The council's threshold is a share of a service's budget, and that budget is unknown."),
  WARDS("Whether two or more wards of the council, or electoral divisions of a county, are "
      + "significantly affected is unknown."),
  JOINT_ARRANGEMENTS("Who in the council decides on joint committees is unknown."),
  POSITIONS("Who in the council takes a position for it is unknown."),
  SCRUTINY_COMMITTEE(
      "Whether the council, in a committee system, has an overview and scrutiny committee is "
          + "unknown."),
  POWERS("In whose hands the powers come, and so under which Act, is unknown."),
  JOINT_COMMITTEE_IN_BEING("Whether the joint committee still is in being is uncertain."),
  ALL_EXECUTIVE_MEMBERS(
      "Whether all members of the joint committee sit on executives, without which its decision "
          + "cannot be key, is unknown."),
  FORM_OF_GOVERNANCE("Whether the council has an executive or a committee system is unknown."),
  PHASE_MEMBERS("Which councils take part in the collaboration on the day is said by no source."),
  LEAD("Which council leads, and so whose body sends the submission, is unknown."),
  CALL_IN_CLOCK(
      "How call-in works at the council is not known in full: which decisions can be called in, "
          + "for how long, or how the days are counted."),
  CALL_IN_WAIVER(
      "It is proposed to waive call-in; whether the council's constitution allows that is "
          + "unknown."),
  CALL_IN_AGREEMENT("What the joint committee has agreed about call-in is unknown."),
  ARRANGEMENT(
      "By what means the councils share services or staff, or have another council act for them, "
          + "is unknown.");

  private final String meaning;

  KnownQuestion(String meaning) {
    this.meaning = meaning;
  }

  /** What is asked by that name; none where an answer comes from another edition of the library. */
  public static Optional<KnownQuestion> of(String id) {
    Objects.requireNonNull(id, "id");
    return Term.parse(KnownQuestion.class, id);
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
