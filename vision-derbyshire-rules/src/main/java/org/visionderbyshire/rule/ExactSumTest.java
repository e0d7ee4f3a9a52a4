package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.vocabulary.Term;

/**
 * Money of one council and one kind that comes to exactly what the council calls significant: does
 * it reach that?
 *
 * @param stated what the council's constitution says of it
 */
public record ExactSumTest(Stated stated) implements Situation {

  public ExactSumTest {
    Objects.requireNonNull(stated, "stated");
  }

  /** What a constitution says of a sum that is exactly reached. */
  public enum Stated implements Term {
    COUNTS,
    DOES_NOT_COUNT,
    /** Nobody said. */
    UNKNOWN
  }
}
