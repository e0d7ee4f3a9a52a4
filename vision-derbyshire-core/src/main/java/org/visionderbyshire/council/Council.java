package org.visionderbyshire.council;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;

/**
 * A council as the register knows it. How it decides is in its {@link Constitution}. Immutable and
 * thread-safe.
 *
 * @param id the id by which initiatives name it
 * @param name the official name
 * @param gss the nine-character code of the Office for National Statistics
 * @param tier the tier of local government
 * @param status borough, city and the like
 * @param region the statistical region, such as {@code East Midlands}
 * @param area the area that the council counts to, such as {@code derbyshire}; none for a neighbour
 * @param period when the council is in being
 * @param citations who says so
 */
@Value.Builder
public record Council(
    CouncilId id,
    String name,
    Optional<String> gss,
    Tier tier,
    Optional<CouncilStatus> status,
    Optional<String> region,
    Optional<String> area,
    Period period,
    List<Citation> citations)
    implements Cited {

  /** The codes of councils: wards, parishes and the like have others. */
  private static final Pattern GSS = Pattern.compile("(E06|E07|E08|E09|E10|W06|S12|N09)\\d{6}");

  /**
   * A council.
   *
   * @throws BadInputException with everything that is wrong with it
   */
  public Council {
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(gss, "gss");
    Objects.requireNonNull(tier, "tier");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(period, "period");
    citations = List.copyOf(citations);
    Checks checks = new Checks().notBlank("name", name);
    gss.filter(code -> !GSS.matcher(code).matches())
        .ifPresent(code -> checks.note(
            "gss",
            "\"" + code + "\" is not a code of the Office for National Statistics for a council,"
                + " such as E07000034: E06 to E10, W06, S12 or N09, and six digits"));
    checks
        .notBlank("region", region)
        .notBlank("area", area)
        .distinct("citation", citations)
        .throwIfAny();
  }

  /** A builder; id, name and tier are needed. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a council. Not thread-safe. */
  public static final class Builder extends CouncilBuilder {

    /** A builder in which these parts hold until others are set. */
    public Builder() {
      period(Period.ALWAYS);
    }

    /** Adds the citations of a text that separates them by semicolons. */
    public Builder cite(String citations) {
      Objects.requireNonNull(citations, "citations");
      return addAllCitations(Citation.list(citations));
    }
  }
}
