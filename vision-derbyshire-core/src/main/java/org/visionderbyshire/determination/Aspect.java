package org.visionderbyshire.determination;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.vocabulary.Term;

/**
 * What of a determination another reading, or an answer to a question, can change; in the order in
 * which it is told. Immutable and thread-safe.
 */
public enum Aspect implements Term {
  /** The widest level. */
  LEVEL("the level"),
  /** All levels, with the effects that have them. */
  LEVELS("the levels beside the widest"),
  /** Which steps there are. */
  STEPS("the steps"),
  /** What steps serve and depend on. */
  DETAILS("what steps serve or depend on"),
  KEY_DECISION("whether a decision is key"),
  NOTICES("the notices"),
  FINDINGS("the findings"),
  DATES("the dates");

  private final String words;

  Aspect(String words) {
    this.words = words;
  }

  /**
   * The aspect that is written so, as in {@link Question#changes()}; none where an answer comes
   * from another edition of the library.
   */
  public static Optional<Aspect> of(String code) {
    Objects.requireNonNull(code, "code");
    return Term.parse(Aspect.class, code);
  }

  /** What it is in running text, such as {@code the levels beside the widest}. */
  @Override
  public String words() {
    return words;
  }

  /** Whether an answer is not settled while this can change: its level, or which steps it has. */
  public boolean unsettles() {
    return this == LEVEL || this == LEVELS || this == STEPS;
  }
}
