package org.visionderbyshire.fault;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something about an input that a person should look at, though the input can be used: nothing is
 * refused for it, and no answer differs by it. Immutable and thread-safe.
 *
 * @param where the field or the line, such as {@code line 9}; empty for the input as a whole
 * @param message what was found, with the value, and how it was read
 */
public record Remark(String where, String message) implements Serializable {

  public Remark {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(message, "message");
  }

  /** The same remark, its place prefixed by that of the value it lies in. */
  public Remark within(String outer) {
    Objects.requireNonNull(outer, "outer");
    return new Remark(where.isEmpty() ? outer : outer + ", " + where, message);
  }

  @Override
  public String toString() {
    return where.isEmpty() ? message : where + ": " + message;
  }
}
