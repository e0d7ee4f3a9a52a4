package org.visionderbyshire.programme;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Bounds;

/**
 * A number that a source gives. Immutable and thread-safe.
 *
 * @param id unique within its list, in kebab case
 * @param text what the number tells, without the number
 * @param value the number, with as many digits as the source gives
 * @param unit what the value counts
 * @param year the year it was measured in, where the source says so
 * @param citations where it is said
 */
public record Figure(
    String id,
    String text,
    BigDecimal value,
    Unit unit,
    Optional<Year> year,
    List<Citation> citations)
    implements Cited {

  public Figure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(citations, "citations");
    citations = List.copyOf(citations);
  }

  /**
   * A figure of no stated year.
   *
   * @param value a decimal number, such as {@code 18.9}
   * @param citations the citations, separated by semicolons
   * @throws BadInputException if the value is no number
   */
  public static Figure of(String id, String text, String value, Unit unit, String citations) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(citations, "citations");
    return new Figure(
        id, text, Bounds.number("value", value), unit, Optional.empty(), Citation.list(citations));
  }

  /** The same figure, measured in that year. */
  public Figure in(Year measured) {
    Objects.requireNonNull(measured, "measured");
    return new Figure(id, text, value, unit, Optional.of(measured), citations);
  }
}
