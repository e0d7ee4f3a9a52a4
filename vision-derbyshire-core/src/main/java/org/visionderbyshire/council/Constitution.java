package org.visionderbyshire.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.dated.Entry;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What is known of one council's constitution for one period. Each part is a fact of its own: a
 * part left out says nothing, and erases nothing that another entry says. Immutable and
 * thread-safe.
 *
 * @param council whose constitution
 * @param period when these parts hold
 * @param form the form of governance
 * @param formInWords the form of governance in the council's own terms, such as {@code leader and
 *     cabinet}
 * @param keyDecision what the council calls a significant sum; whole
 * @param callIn the call-in clock; whole
 * @param notices how days of notice are counted
 * @param jointArrangements who decides on joint committees
 * @param positions who takes a position for the council, as in a submission to Government
 * @param preDecisionScrutiny whether scrutiny looks at proposals before the executive decides
 * @param scrutinyCommittee whether the council, in a committee system, has an overview and scrutiny
 *     committee
 * @param delegation the scheme of delegation; whole. Present and empty means that nothing is
 *     delegated.
 * @param citations who says so
 * @param confirmedBy who confirmed its parts
 * @param confirmedOn when its parts were confirmed
 */
@Value.Builder
public record Constitution(
    CouncilId council,
    Period period,
    Optional<FormOfGovernance> form,
    Optional<String> formInWords,
    Optional<KeyDecisionThreshold> keyDecision,
    Optional<CallIn> callIn,
    Optional<Notices> notices,
    Optional<WhoDecides> jointArrangements,
    Optional<WhoDecides> positions,
    Answer preDecisionScrutiny,
    Answer scrutinyCommittee,
    Optional<List<Delegation>> delegation,
    List<Citation> citations,
    Optional<String> confirmedBy,
    Optional<LocalDate> confirmedOn)
    implements Entry {

  /**
   * An entry.
   *
   * @throws BadInputException with everything that is wrong with it
   */
  public Constitution {
    Objects.requireNonNull(delegation, "delegation");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(council, "council");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(formInWords, "formInWords");
    Objects.requireNonNull(keyDecision, "keyDecision");
    Objects.requireNonNull(callIn, "callIn");
    Objects.requireNonNull(notices, "notices");
    Objects.requireNonNull(jointArrangements, "jointArrangements");
    Objects.requireNonNull(positions, "positions");
    Objects.requireNonNull(preDecisionScrutiny, "preDecisionScrutiny");
    Objects.requireNonNull(scrutinyCommittee, "scrutinyCommittee");
    delegation = delegation.map(List::copyOf);
    citations = List.copyOf(citations);
    Objects.requireNonNull(confirmedBy, "confirmedBy");
    Objects.requireNonNull(confirmedOn, "confirmedOn");
    new Checks()
        .notBlank("formInWords", formInWords)
        .distinct("citation", citations)
        .notBlank("confirmedBy", confirmedBy)
        .day("confirmedOn", confirmedOn)
        .throwIfAny();
  }

  /** A builder; the council is needed. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  public static final class Builder extends ConstitutionBuilder {

    /** A builder in which these parts hold until others are set. */
    public Builder() {
      period(Period.ALWAYS);
      preDecisionScrutiny(Answer.UNKNOWN);
      scrutinyCommittee(Answer.UNKNOWN);
    }

    /** Adds the citations of a text that separates them by semicolons. */
    public Builder cite(String citations) {
      Objects.requireNonNull(citations, "citations");
      return addAllCitations(Citation.list(citations));
    }
  }
}
