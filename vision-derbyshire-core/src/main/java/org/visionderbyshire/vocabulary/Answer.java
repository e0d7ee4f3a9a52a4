package org.visionderbyshire.vocabulary;

/** What is known of a yes/no matter. Not knowing is an answer of its own. */
public enum Answer implements Term {
  YES,
  NO,
  UNKNOWN;

  /** {@link #YES} for true, {@link #NO} for false. */
  public static Answer of(boolean known) {
    return known ? YES : NO;
  }
}
