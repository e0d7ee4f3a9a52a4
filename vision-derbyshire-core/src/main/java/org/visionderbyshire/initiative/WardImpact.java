package org.visionderbyshire.initiative;

import org.visionderbyshire.vocabulary.Term;

/** How many wards or divisions of one council are significantly affected. */
public enum WardImpact implements Term {
  ONE,
  TWO_OR_MORE,
  UNKNOWN
}
