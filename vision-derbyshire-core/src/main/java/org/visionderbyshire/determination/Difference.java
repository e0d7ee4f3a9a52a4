package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.vocabulary.Term;

/**
 * A day that another reading, or another answer to a question, would move. Immutable and
 * thread-safe.
 *
 * @param about the reading, such as {@code short-clock}, or what the question is about
 * @param option the other option or answer
 * @param step the step
 * @param item which of its days
 * @param notice the notice, if it is one's day
 * @param day the day by this timetable
 * @param otherwise the day by the other option
 */
public record Difference(
    String about,
    String option,
    Step step,
    Item item,
    Optional<Notice.Kind> notice,
    LocalDate day,
    LocalDate otherwise) {

  public Difference {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(option, "option");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(otherwise, "otherwise");
  }

  /** The days that a step can have. */
  public enum Item implements Term {
    /** The last day of a notice. */
    NOTICE,
    /** The day of the step. */
    DAY,
    /** The first day on which it can be put into effect. */
    IMPLEMENTATION
  }
}
