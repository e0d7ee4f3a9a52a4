package org.visionderbyshire.council;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.dated.Period;

/**
 * A council as the register knows it. How it decides is in its {@link Constitution}. Immutable and
 * thread-safe.
 */
@Value.Immutable
public interface Council extends Cited {

  /** The id by which initiatives name it. */
  CouncilId id();

  /** The official name. */
  String name();

  /** The nine-character code of the Office for National Statistics. */
  Optional<String> gss();

  /** The tier of local government. */
  Tier tier();

  /** Borough, city and the like. */
  Optional<CouncilStatus> status();

  /** The statistical region, such as {@code East Midlands}. */
  Optional<String> region();

  /** The area that the council counts to, such as {@code derbyshire}; none for a neighbour. */
  Optional<String> area();

  /** When the council is in being. */
  @Value.Default
  default Period period() {
    return Period.ALWAYS;
  }

  /** A builder; id, name and tier are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a council. Not thread-safe. */
  class Builder extends ImmutableCouncil.Builder {

    /** Adds the citations of a text that separates them by semicolons. */
    public Builder cite(String citations) {
      return addAllCitations(Citation.list(citations));
    }
  }

  @Override
  List<Citation> citations();
}
