package org.visionderbyshire.ambition;

import java.util.Objects;

/**
 * The id of an ambition, such as {@code seize-innovation}. Immutable and thread-safe.
 *
 * @param value in kebab case
 */
public record AmbitionId(String value) implements Comparable<AmbitionId> {

  public AmbitionId {
    Objects.requireNonNull(value, "value");
    KebabCase.require("ambition", value);
  }

  /** The id that is written so. */
  public static AmbitionId of(String value) {
    return new AmbitionId(value);
  }

  @Override
  public int compareTo(AmbitionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
