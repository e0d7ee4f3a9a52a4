package org.visionderbyshire.advice;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How far something is from where a rule would have it. Immutable and thread-safe.
 *
 * @param actual the number as it is
 * @param bound the nearest number that would do; of districts for a majority the majority itself,
 *     of a sum to be reached the threshold itself
 * @param missing what lies between the two
 */
public record Margin(BigDecimal actual, BigDecimal bound, Size missing) {

  public Margin {
    Objects.requireNonNull(actual, "actual");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(missing, "missing");
  }
}
