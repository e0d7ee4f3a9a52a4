package org.visionderbyshire.council;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;

/**
 * A strategic alliance: councils whose services one structure provides. Immutable and thread-safe.
 *
 * @param councils two or more
 * @param period when it holds
 * @param citations who says so
 */
@Value.Builder
public record Alliance(List<CouncilId> councils, Period period, List<Citation> citations)
    implements Cited {

  /**
   * An alliance.
   *
   * @throws BadInputException if there are not two councils at least, or one stands twice
   */
  public Alliance {
    Objects.requireNonNull(councils, "councils");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(citations, "citations");
    councils = List.copyOf(councils);
    citations = List.copyOf(citations);
    Checks checks = new Checks();
    if (councils.size() < 2) {
      checks.note("councils", "names " + councils.size() + "; an alliance needs two councils");
    }
    checks.distinct("councils", councils).distinct("citation", citations).throwIfAny();
  }

  /** A builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an alliance. Not thread-safe. */
  public static final class Builder extends AllianceBuilder {

    /** A builder of one that is undated until a period is set. */
    public Builder() {
      period(Period.ALWAYS);
    }
  }
}
