package org.visionderbyshire.collaboration;

import org.visionderbyshire.vocabulary.Term;

/** At which level councils collaborate, the narrowest first (HP2020 App A "A new model"). */
public enum CollaborationLevel implements Term {
  LOCAL_PLACE("local place"),
  COUNTY_WIDE("county-wide"),
  REGIONAL_NATIONAL("regional or national");

  private final String words;

  CollaborationLevel(String words) {
    this.words = words;
  }

  /** The level in running text, such as {@code regional or national}. */
  @Override
  public String words() {
    return words;
  }
}
