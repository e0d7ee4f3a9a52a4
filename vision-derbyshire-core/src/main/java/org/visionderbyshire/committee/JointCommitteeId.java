package org.visionderbyshire.committee;

/**
 * The id of a joint committee, such as {@code vision-derbyshire}. Immutable and thread-safe.
 *
 * @param value not blank
 */
public record JointCommitteeId(String value) implements Comparable<JointCommitteeId> {

  public JointCommitteeId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a joint committee's id cannot be blank");
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
