package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days between which a route is to run: from the day on which a notice can first be published,
 * to the day by which the decisions are wanted, or both. Immutable and thread-safe.
 *
 * @param from the first day on which a notice can be published
 * @param by the day by which the last decision is wanted, not before {@code from}
 * @param published the days on which decisions are published, by the id of the council or joint
 *     committee, where that is known
 */
public record Window(
    Optional<LocalDate> from, Optional<LocalDate> by, Map<String, LocalDate> published) {

  public Window {
    if (from.isEmpty() && by.isEmpty()) {
      throw new IllegalArgumentException("a window needs a first day, a last day or both");
    }
    if (from.isPresent() && by.isPresent() && by.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "a window that opens on " + from.get() + " cannot close on " + by.get());
    }
    published = Collections.unmodifiableMap(new TreeMap<>(published));
  }

  /** As soon as can be, where a notice can be published on that day or later. */
  public static Window from(LocalDate first) {
    return new Window(Optional.of(first), Optional.empty(), Map.of());
  }

  /** As late as can be, where the last decision is wanted by that day. */
  public static Window by(LocalDate last) {
    return new Window(Optional.empty(), Optional.of(last), Map.of());
  }

  /** Notices from the one day, decisions by the other: whether that is enough is told. */
  public static Window between(LocalDate first, LocalDate last) {
    return new Window(Optional.of(first), Optional.of(last), Map.of());
  }

  /** The same, where that council or joint committee publishes its decision on that day. */
  public Window published(String id, LocalDate day) {
    Map<String, LocalDate> with = new TreeMap<>(published);
    with.put(id, day);
    return new Window(from, by, with);
  }
}
