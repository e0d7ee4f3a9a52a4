package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which a route is to run: from the day on which a notice can first be published,
 * to the day by which the decisions are wanted, or both. Immutable and thread-safe.
 *
 * @param from the first day on which a notice can be published
 * @param by the day by which the last decision is wanted, not before {@code from}
 */
public record Window(Optional<LocalDate> from, Optional<LocalDate> by) {

  public Window {
    if (from.isEmpty() && by.isEmpty()) {
      throw new IllegalArgumentException("a window needs a first day, a last day or both");
    }
    if (from.isPresent() && by.isPresent() && by.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "a window that opens on " + from.get() + " cannot close on " + by.get());
    }
  }

  /** As soon as can be, where a notice can be published on that day or later. */
  public static Window from(LocalDate first) {
    return new Window(Optional.of(first), Optional.empty());
  }

  /** As late as can be, where the last decision is wanted by that day. */
  public static Window by(LocalDate last) {
    return new Window(Optional.empty(), Optional.of(last));
  }

  /** Notices from the one day, decisions by the other: whether that is enough is told. */
  public static Window between(LocalDate first, LocalDate last) {
    return new Window(Optional.of(first), Optional.of(last));
  }
}
