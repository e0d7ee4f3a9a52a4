package org.visionderbyshire.ambition;

import java.util.Objects;

/**
 * The id of an outcome, such as {@code communities-drive-change}. Immutable and thread-safe.
 *
 * @param value in kebab case
 */
public record OutcomeId(String value) implements Comparable<OutcomeId> {

  public OutcomeId {
    Objects.requireNonNull(value, "value");
    KebabCase.require("outcome", value);
  }

  /** The id that is written so. */
  public static OutcomeId of(String value) {
    return new OutcomeId(value);
  }

  @Override
  public int compareTo(OutcomeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
