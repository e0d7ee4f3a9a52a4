package org.visionderbyshire.council;

import org.visionderbyshire.vocabulary.Term;

/** The tier of local government that a council is of. */
public enum Tier implements Term {
  COUNTY,
  DISTRICT,
  UNITARY;

  /**
   * What an area is called that elects to such a council: {@code electoral division} in a county,
   * else {@code ward} (SI 2012/2089 reg 8 speaks of both).
   */
  public String ward() {
    return this == COUNTY ? "electoral division" : "ward";
  }

  /** The same of several. */
  public String wards() {
    return ward() + "s";
  }
}
