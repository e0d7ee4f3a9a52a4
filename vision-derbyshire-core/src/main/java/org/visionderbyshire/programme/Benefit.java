package org.visionderbyshire.programme;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.citation.Statement;

/**
 * A benefit in money that collaboration is estimated to bring. An estimate of its year, not a
 * promise. Immutable and thread-safe.
 */
@Value.Immutable
public interface Benefit extends Cited {

  /** Unique within the programme, in kebab case. */
  String id();

  /** Whose benefit it is and of what kind. */
  String text();

  /** The lower end of the estimate, in pounds. */
  BigDecimal low();

  /** The upper end of the estimate, in pounds; equal to the lower where one sum is given. */
  BigDecimal high();

  /** The year in which it was estimated. */
  Year estimatedIn();

  /** What has to be known to read the sums rightly: when they arise, what they leave out. */
  List<Statement> notes();

  @Override
  List<Citation> citations();

  /** A builder; only notes may be left out. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a benefit. Not thread-safe. */
  class Builder extends ImmutableBenefit.Builder {

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
