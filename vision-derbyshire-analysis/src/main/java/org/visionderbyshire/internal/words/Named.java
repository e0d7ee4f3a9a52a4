package org.visionderbyshire.internal.words;

/** Whom and what phrases name: in general words, or as they are called where they are known. */
public enum Named {
  AREA("the area"),
  COMMITTEE("the joint committee concerned"),
  COUNCIL("the council"),
  EFFECT("the effect"),
  /** The committee concerned, of which something is said; where it is known, {@code ..., which}. */
  REMIT("a joint committee that"),
  VOICE("the area's joint committee");

  private final String inGeneral;

  Named(String inGeneral) {
    this.inGeneral = inGeneral;
  }

  /** Words for it where nobody in particular is meant. */
  String inGeneral() {
    return inGeneral;
  }
}
