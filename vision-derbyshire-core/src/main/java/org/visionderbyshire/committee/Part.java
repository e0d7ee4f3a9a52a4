package org.visionderbyshire.committee;

import java.util.Objects;
import org.immutables.value.Value;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Period;

/**
 * A council's part in a joint committee for a while: as a member, as host or as funder. The three
 * are separate facts; a council can stop hosting and stay a member. Immutable and thread-safe.
 *
 * @param council the council
 * @param period when it has that part
 */
@Value.Builder
public record Part(CouncilId council, Period period) {

  public Part {
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(period, "period");
  }

  /** A builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a part. Not thread-safe. */
  public static final class Builder extends PartBuilder {

    /** A builder of one that is undated until a period is set. */
    public Builder() {
      period(Period.ALWAYS);
    }
  }
}
