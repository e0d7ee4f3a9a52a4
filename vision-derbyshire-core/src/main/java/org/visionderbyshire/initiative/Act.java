package org.visionderbyshire.initiative;

import org.visionderbyshire.vocabulary.Term;

/** What councils are asked to do. */
public enum Act implements Term {
  ENDORSE,
  ADOPT_STRATEGY,
  ADOPT_FRAMEWORK_PLAN,
  SPEND,
  SAVE,
  PROCURE,
  SHARE_SERVICE,
  SHARE_STAFF,
  DELEGATE,
  ESTABLISH_JOINT_COMMITTEE,
  JOIN_JOINT_COMMITTEE,
  CHANGE_JOINT_COMMITTEE,
  LEAVE_JOINT_COMMITTEE,
  DISSOLVE_JOINT_COMMITTEE,
  /** What a committee settles for itself, such as who chairs it and how it works. */
  RUN_JOINT_COMMITTEE,
  /** To an outside body. */
  APPOINT,
  SUBMIT_TO_GOVERNMENT,
  ACCEPT_POWERS,
  /** Progress. */
  NOTE;

  /** The written forms of all acts, for a message. */
  static String all() {
    return String.join(", ", Term.codes(Act.class));
  }
}
