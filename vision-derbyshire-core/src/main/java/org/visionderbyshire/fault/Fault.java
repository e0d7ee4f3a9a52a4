package org.visionderbyshire.fault;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that is wrong with an input. Immutable and thread-safe.
 *
 * <p>Both texts are for people: of what is so long that nobody reads it, such as the name of a
 * field that fills a page, the middle is left out.
 *
 * @param where the field, such as {@code participants[2]}; empty for the input as a whole
 * @param message what is wrong, with the value and what is allowed
 */
public record Fault(String where, String message) implements Serializable {

  private static final int LONGEST_PLACE = 400;
  private static final int LONGEST_MESSAGE = 2000;

  public Fault {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(message, "message");
    where = Excerpt.of(where, LONGEST_PLACE);
    message = Excerpt.of(message, LONGEST_MESSAGE);
  }

  /** A fault at a field. */
  public static Fault at(String where, String message) {
    return new Fault(where, message);
  }

  /** The same fault, its place prefixed by that of the value it lies in. */
  public Fault within(String outer) {
    Objects.requireNonNull(outer, "outer");
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
