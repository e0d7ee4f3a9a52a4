package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the steps of a route can be taken: what must be published by when, when each body can
 * decide, and from when on the decisions can be put into effect. Days are days of England; no clock
 * is read. Immutable and thread-safe.
 *
 * @param window what was asked for
 * @param firstNotice the first day on which a notice can go out, as asked for; where a last day was
 *     asked for, the last day on which the first notice can go out, or the first step be taken
 *     where none is needed, be it no working day; absent where a step that counts has no day then
 * @param passed whether that day lies before the day as of which the initiative was read, or before
 *     the first day asked for
 * @param steps the steps with their days, in the order of the route
 * @param decided the day of the last decision; absent where a step that counts has no day
 * @param implementation the first day on which every decision can be put into effect; absent while
 *     that is open, where the wanted day cannot lawfully be met, and where a step that counts has
 *     no day
 * @param open whether some day may be later, as something is unknown
 * @param criticalPath what holds the end up, the earliest first, from the first notice on; where a
 *     last day was asked for, what would hold it up if all went as early as can be after that
 * @param differences the days that other readings or answers would move
 * @param tooLate what can be done, where a last day was asked for that cannot lawfully be met
 */
public record Timetable(
    Window window,
    Optional<LocalDate> firstNotice,
    boolean passed,
    List<DatedStep> steps,
    Optional<LocalDate> decided,
    Optional<LocalDate> implementation,
    boolean open,
    List<Hold> criticalPath,
    List<Difference> differences,
    Optional<TooLate> tooLate) {

  public Timetable {
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(firstNotice, "firstNotice");
    Objects.requireNonNull(steps, "steps");
    Objects.requireNonNull(decided, "decided");
    Objects.requireNonNull(implementation, "implementation");
    Objects.requireNonNull(criticalPath, "criticalPath");
    Objects.requireNonNull(differences, "differences");
    Objects.requireNonNull(tooLate, "tooLate");
    steps = List.copyOf(steps);
    criticalPath = List.copyOf(criticalPath);
    differences = List.copyOf(differences);
  }

  /** The step with its days. */
  public Optional<DatedStep> of(Step step) {
    Objects.requireNonNull(step, "step");
    return steps.stream().filter(dated -> dated.step().equals(step)).findFirst();
  }

  /**
   * The first day on which every decision can be put into effect or, while that is open, the
   * earliest that it could be; none where there is nothing to count from.
   */
  public Optional<LocalDate> notInEffectBefore() {
    return decided.isEmpty()
        ? Optional.empty()
        : steps.stream()
            .flatMap(step -> step.implementation().stream())
            .map(Implementation::first)
            .max(LocalDate::compareTo);
  }

  /** Whether all last decisions fall on meetings of calendars that were supplied. */
  public boolean isDecidedAtMeetings() {
    return decided.isPresent()
        && steps.stream().filter(dated -> dated.day().equals(decided)).allMatch(DatedStep::meeting);
  }

  /** Whether the day of the last decision may be later, as something before it is unknown. */
  public boolean isDecisionOpen() {
    return steps.stream()
        .filter(dated -> dated.day().isPresent() && dated.day().equals(decided))
        .anyMatch(DatedStep::open);
  }

  /** Whether every step has a day that notices and earlier stages allow, as far as is known. */
  public boolean isFeasible() {
    return steps.stream().allMatch(DatedStep::isFeasible);
  }

  /** Why its days are what they are. */
  public Stream<Reason> allReasons() {
    return Stream.concat(
        steps.stream().flatMap(DatedStep::allReasons),
        tooLate.stream()
            .flatMap(late -> late.ways().stream())
            .flatMap(way -> way.reasons().stream()));
  }
}
