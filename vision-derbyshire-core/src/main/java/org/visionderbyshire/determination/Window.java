package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;

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

  /**
   * A window.
   *
   * @throws BadInputException with everything that is wrong with it
   */
  public Window {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(published, "published");
    published = Collections.unmodifiableMap(new TreeMap<>(published));
    Checks checks = new Checks().day("from", from).day("by", by);
    if (from.isEmpty() && by.isEmpty()) {
      checks.note("", "a window needs a first day, a last day or both");
    }
    if (from.isPresent() && by.isPresent() && by.get().isBefore(from.get())) {
      checks.note("by", by.get() + " is before \"from\", " + from.get());
    }
    published.forEach((id, day) -> checks
        .notBlank("published", id)
        .day("published." + id, Objects.requireNonNull(day, "day")));
    checks.throwIfAny();
  }

  /** As soon as can be, where a notice can be published on that day or later. */
  public static Window from(LocalDate first) {
    Objects.requireNonNull(first, "first");
    return new Window(Optional.of(first), Optional.empty(), Map.of());
  }

  /** As late as can be, where the last decision is wanted by that day. */
  public static Window by(LocalDate last) {
    Objects.requireNonNull(last, "last");
    return new Window(Optional.empty(), Optional.of(last), Map.of());
  }

  /** Notices from the one day, decisions by the other: whether that is enough is told. */
  public static Window between(LocalDate first, LocalDate last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    return new Window(Optional.of(first), Optional.of(last), Map.of());
  }

  /** The same, where that council or joint committee publishes its decision on that day. */
  public Window published(String id, LocalDate day) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(day, "day");
    Map<String, LocalDate> with = new TreeMap<>(published);
    with.put(id, day);
    return new Window(from, by, with);
  }
}
