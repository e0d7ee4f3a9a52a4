package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.visionderbyshire.sentence.Sentence;

/**
 * A step with its days. Immutable and thread-safe.
 *
 * @param step which step
 * @param notices its notices with their days, in the order of the vocabulary; none where it has no
 *     day itself
 * @param earliest the first day on which notices and earlier stages let it be taken, be it a day on
 *     which nobody meets; absent where an earlier stage has no day
 * @param day the day on which it is taken by this timetable; absent where there is none
 * @param meeting whether that is a day of the calendar that was supplied for the body; else it is a
 *     working day
 * @param implementation when it can be put into effect; for decisions and consents that have a day,
 *     unless the wanted day cannot lawfully be met
 * @param open whether the day may be later, as something earlier is unknown
 * @param remark why there is no day; absent where there is one
 */
public record DatedStep(
    Step step,
    List<DatedNotice> notices,
    Optional<LocalDate> earliest,
    Optional<LocalDate> day,
    boolean meeting,
    Optional<Implementation> implementation,
    boolean open,
    Optional<Sentence> remark) {

  public DatedStep {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(notices, "notices");
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(implementation, "implementation");
    Objects.requireNonNull(remark, "remark");
    notices = List.copyOf(notices);
  }

  /** Whether it has a day, and that day is not too early for its notices or the stage before. */
  public boolean isFeasible() {
    return day.isPresent()
        && earliest.map(first -> !first.isAfter(day.get())).orElse(Boolean.FALSE)
        && notices.stream().noneMatch(DatedNotice::isTooLate);
  }

  /** The first day on which the next stage need no longer wait for this step, as far as known. */
  public Optional<LocalDate> done() {
    return implementation.map(Implementation::first).or(() -> day);
  }

  /** Why its days are what they are. */
  public Stream<Reason> allReasons() {
    return Stream.concat(
        notices.stream().flatMap(notice -> notice.reasons().stream()),
        implementation.stream().flatMap(effect -> effect.reasons().stream()));
  }
}
