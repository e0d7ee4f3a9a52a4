package org.visionderbyshire.programme;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.citation.Statement;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Bounds;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.vocabulary.Figures;

/**
 * A benefit in money that collaboration is estimated to bring. An estimate of its year, not a
 * promise. Immutable and thread-safe.
 *
 * @param id unique within the programme, in kebab case
 * @param text whose benefit it is and of what kind
 * @param low the lower end of the estimate, in pounds
 * @param high the upper end of the estimate, in pounds; equal to the lower where one sum is given
 * @param estimatedIn the year in which it was estimated
 * @param notes what has to be known to read the sums rightly: when they arise, what they leave out
 * @param citations who says so
 */
@Value.Builder
public record Benefit(
    String id,
    String text,
    BigDecimal low,
    BigDecimal high,
    Year estimatedIn,
    List<Statement> notes,
    List<Citation> citations)
    implements Cited {

  /**
   * A benefit.
   *
   * @throws BadInputException if the lower end is above the upper one
   */
  public Benefit {
    Objects.requireNonNull(notes, "notes");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    Objects.requireNonNull(estimatedIn, "estimatedIn");
    notes = List.copyOf(notes);
    citations = List.copyOf(citations);
    if (low.compareTo(high) > 0) {
      throw new BadInputException(List.of(Fault.at(
          "low",
          Figures.pounds(low) + " is above the upper end of the benefit \"" + id + "\", "
              + Figures.pounds(high))));
    }
  }

  /** A builder; only notes may be left out. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a benefit. Not thread-safe. */
  public static final class Builder extends BenefitBuilder {

    /**
     * Sets both ends of the estimate, in pounds.
     *
     * @throws BadInputException if one of them is no number
     */
    public Builder pounds(String low, String high) {
      Objects.requireNonNull(low, "low");
      Objects.requireNonNull(high, "high");
      return low(Bounds.number("low", low)).high(Bounds.number("high", high));
    }

    /** Adds the citations of a text that separates them by semicolons. */
    public Builder cite(String citations) {
      Objects.requireNonNull(citations, "citations");
      return addAllCitations(Citation.list(citations));
    }
  }
}
