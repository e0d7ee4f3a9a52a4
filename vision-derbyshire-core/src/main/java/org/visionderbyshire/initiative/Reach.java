package org.visionderbyshire.initiative;

import org.visionderbyshire.vocabulary.Term;

/** How far an effect reaches. */
public enum Reach implements Term {
  NATIONAL,
  REGIONAL,
  COUNTY_WIDE,
  /** Named districts. */
  PLACE
}
