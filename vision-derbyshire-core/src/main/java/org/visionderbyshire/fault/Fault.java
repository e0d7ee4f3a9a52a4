package org.visionderbyshire.fault;

import java.io.Serializable;

/**
 * One thing that is wrong with an input. Immutable and thread-safe.
 *
 * @param where the field, such as {@code participants[2]}; empty for the input as a whole
 * @param message what is wrong, with the value and what is allowed
 */
public record Fault(String where, String message) implements Serializable {

  /** A fault at a field. */
  public static Fault at(String where, String message) {
    return new Fault(where, message);
  }

  /** The same fault, its place prefixed by that of the value it lies in. */
  public Fault within(String outer) {
    if (where.isEmpty()) {
      return new Fault(outer, message);
    }
    return new Fault(where.startsWith("[") ? outer + where : outer + "." + where, message);
  }

  @Override
  public String toString() {
    return where.isEmpty() ? message : where + ": " + message;
  }
}
