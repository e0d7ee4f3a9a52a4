package org.visionderbyshire.committee;

import org.visionderbyshire.vocabulary.Term;

/**
 * What a joint committee's councils have agreed about calling in its decisions; three models are in
 * use.
 */
public enum CallInAgreement implements Term {
  /** No call-in. */
  NONE,
  /** Any member council may call in. */
  ANY_MEMBER,
  /** Any council that is affected may; implementation waits for all reviews. */
  ANY_AFFECTED_COUNCIL
}
