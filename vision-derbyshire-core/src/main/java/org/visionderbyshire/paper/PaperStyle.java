package org.visionderbyshire.paper;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How papers are written as text. Immutable; thread-safe as far as its functions are.
 *
 * @param width how many characters a line may have
 * @param heading what is made of headings
 * @param warning what is made of what should be heeded
 * @param days how days are written
 * @param inFull whether sentences and sources of all reasons are told; else rules are told by their
 *     ids
 */
public record PaperStyle(
    int width,
    UnaryOperator<String> heading,
    UnaryOperator<String> warning,
    Function<LocalDate, String> days,
    boolean inFull) {

  /** As plain text in lines of any length, with all reasons. */
  public static final PaperStyle PLAIN = new PaperStyle(
      Integer.MAX_VALUE,
      UnaryOperator.identity(),
      UnaryOperator.identity(),
      LocalDate::toString,
      true);

  public PaperStyle {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(warning, "warning");
    Objects.requireNonNull(days, "days");
  }

  /** The same with days written in another way. */
  public PaperStyle withDays(Function<LocalDate, String> other) {
    Objects.requireNonNull(other, "other");
    return new PaperStyle(width, heading, warning, other, inFull);
  }

  /** The same with reasons in full or not. */
  public PaperStyle withReasons(boolean full) {
    return new PaperStyle(width, heading, warning, days, full);
  }
}
