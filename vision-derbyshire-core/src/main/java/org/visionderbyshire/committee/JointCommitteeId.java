package org.visionderbyshire.committee;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/**
 * The id of a joint committee, such as {@code vision-derbyshire}. Immutable and thread-safe.
 *
 * @param value not blank
 */
public record JointCommitteeId(String value) implements Comparable<JointCommitteeId> {

  public JointCommitteeId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new BadInputException(List.of(Fault.at("", "a joint committee's id cannot be blank")));
    }
  }

  /** The id that is written so. */
  public static JointCommitteeId of(String value) {
    return new JointCommitteeId(value);
  }

  @Override
  public int compareTo(JointCommitteeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
