package org.visionderbyshire.programme;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.citation.Statement;

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

  public Benefit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    Objects.requireNonNull(estimatedIn, "estimatedIn");
    notes = List.copyOf(notes);
    citations = List.copyOf(citations);
  }

  /** A builder; only notes may be left out. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a benefit. Not thread-safe. */
  public static class Builder extends BenefitBuilder {

    /** Sets both ends of the estimate, in pounds. */
    public Builder pounds(String low, String high) {
      return low(new BigDecimal(low)).high(new BigDecimal(high));
    }

    /** Adds the citations of a text that separates them by semicolons. */
    public Builder cite(String citations) {
      return addAllCitations(Citation.list(citations));
    }

    /**
     * The benefit.
     *
     * @throws IllegalArgumentException if the lower end is above the upper one
     */
    @Override
    public Benefit build() {
      Benefit benefit = super.build();
      if (benefit.low().compareTo(benefit.high()) > 0) {
        throw new IllegalArgumentException("benefit "
            + benefit.id()
            + ": the lower end "
            + benefit.low().toPlainString()
            + " is above the upper end "
            + benefit.high().toPlainString());
      }
      return benefit;
    }
  }
}
