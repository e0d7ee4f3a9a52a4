package org.visionderbyshire.council;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/**
 * The id of a council in this library and its JSON form, such as {@code high-peak}. Immutable and
 * thread-safe.
 *
 * @param value not blank
 */
public record CouncilId(String value) implements Comparable<CouncilId> {

  public CouncilId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new BadInputException(List.of(Fault.at("", "a council's id cannot be blank")));
    }
  }

  /** The id that is written so. */
  public static CouncilId of(String value) {
    return new CouncilId(value);
  }

  @Override
  public int compareTo(CouncilId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
