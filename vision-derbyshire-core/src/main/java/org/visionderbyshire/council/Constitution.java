package org.visionderbyshire.council;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.dated.Entry;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What is known of one council's constitution for one period. Each part is a fact of its own: a
 * part left out says nothing, and erases nothing that another entry says. Immutable and
 * thread-safe.
 */
@Value.Immutable
public interface Constitution extends Entry {

  /** Whose constitution. */
  CouncilId council();

  /** When these parts hold. */
  @Override
  @Value.Default
  default Period period() {
    return Period.ALWAYS;
  }

  /** The form of governance. */
  Optional<FormOfGovernance> form();

  /** The form of governance in the council's own terms, such as {@code leader and cabinet}. */
  Optional<String> formInWords();

  /** What the council calls a significant sum; whole. */
  Optional<KeyDecisionThreshold> keyDecision();

  /** The call-in clock; whole. */
  Optional<CallIn> callIn();

  /** How days of notice are counted. */
  Optional<Notices> notices();

  /** Who decides on joint committees. */
  Optional<JointArrangements> jointArrangements();

  /** Whether scrutiny looks at proposals before the executive decides. */
  @Value.Default
  default Answer preDecisionScrutiny() {
    return Answer.UNKNOWN;
  }

  /** The scheme of delegation; whole. Present and empty means that nothing is delegated. */
  Optional<List<Delegation>> delegation();

  @Override
  List<Citation> citations();

  /** A builder; the council is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  class Builder extends ImmutableConstitution.Builder {

    /** Adds the citations of a text that separates them by semicolons. */
    public Builder cite(String citations) {
      return addAllCitations(Citation.list(citations));
    }
  }
}
