package org.visionderbyshire.paper;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.visionderbyshire.sentence.English;

/**
 * How papers are written as text. Immutable; thread-safe as far as its functions are.
 *
 * @param width how many characters a line may have
 * @param heading what is made of headings
 * @param warning what is made of what should be heeded
 * @param days how days are written
 * @param reasons how it is told what words rest on
 */
public record PaperStyle(
    int width,
    UnaryOperator<String> heading,
    UnaryOperator<String> warning,
    Function<LocalDate, String> days,
    Reasons reasons) {

  /** As plain text in lines of any length, with all reasons. */
  public static final PaperStyle PLAIN = new PaperStyle(
      Integer.MAX_VALUE,
      UnaryOperator.identity(),
      UnaryOperator.identity(),
      English::day,
      Reasons.IN_FULL);

  public PaperStyle {
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(warning, "warning");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(reasons, "reasons");
  }

  /** The same with days written in another way. */
  public PaperStyle withDays(Function<LocalDate, String> other) {
    Objects.requireNonNull(other, "other");
    return new PaperStyle(width, heading, warning, other, reasons);
  }

  /** The same with reasons told in another way. */
  public PaperStyle withReasons(Reasons other) {
    Objects.requireNonNull(other, "other");
    return new PaperStyle(width, heading, warning, days, other);
  }

  /** How it is told what words rest on. */
  public enum Reasons {
    /** Sources by number, each told once at the end; no rule is named. */
    NUMBERED,
    /** Rules by their ids, without what they rest on. */
    BY_RULE,
    /** The sentences of all rules, each with its id and its sources. */
    IN_FULL
  }
}
