package org.visionderbyshire.determination;

import org.visionderbyshire.vocabulary.Term;

/** The kind of step that a body takes. */
public enum Action implements Term {
  /** Derbyshire agrees one position before it speaks to Government. */
  AGREE_POSITION(1),
  ADVISE(2),
  /** Scrutiny before the decision. */
  SCRUTINISE(2),
  RECOMMEND(3),
  DECIDE(4),
  /** A council agrees that powers come to it. */
  CONSENT(4),
  /** To Government. */
  SUBMIT(5),
  NOTE(6),
  INFORM(7);

  private final int stage;

  Action(int stage) {
    this.stage = stage;
  }

  /** The number of the stage that such steps belong to; lower ones come first. */
  public int stage() {
    return stage;
  }

  /** What one body does, such as {@code decides}. */
  public String verb() {
    return switch (this) {
      case AGREE_POSITION -> "agrees a position";
      case ADVISE -> "advises";
      case SCRUTINISE -> "scrutinises";
      case RECOMMEND -> "recommends";
      case DECIDE -> "decides";
      case CONSENT -> "consents";
      case SUBMIT -> "submits";
      case NOTE -> "notes";
      case INFORM -> "is informed";
    };
  }
}
