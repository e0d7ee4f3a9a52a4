package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/**
 * Who in a council of executive form decides that it sets up, joins, changes or leaves a joint
 * committee for executive functions: a setting of each constitution.
 */
public enum JointArrangements implements Term {
  COUNCIL_DECIDES,
  EXECUTIVE_DECIDES,
  EXECUTIVE_RECOMMENDS_COUNCIL_DECIDES,
  COUNCIL_ADVISES_EXECUTIVE_DECIDES,
  UNKNOWN
}
