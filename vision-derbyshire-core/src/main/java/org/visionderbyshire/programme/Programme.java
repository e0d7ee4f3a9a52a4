package org.visionderbyshire.programme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.visionderbyshire.ambition.Ambition;
import org.visionderbyshire.ambition.AmbitionId;
import org.visionderbyshire.ambition.Outcome;
import org.visionderbyshire.ambition.OutcomeId;
import org.visionderbyshire.citation.Statement;
import org.visionderbyshire.collaboration.Collaboration;

/**
 * What councils have set out to do together: ambitions, how they collaborate, and the work under
 * way. The lists keep the order of the sources. Immutable and thread-safe.
 */
@Value.Immutable
public interface Programme {

  /** The ambitions. */
  List<Ambition> ambitions();

  /** The outcomes that the ambitions serve. */
  List<Outcome> outcomes();

  /** How the councils collaborate. */
  Collaboration collaboration();

  /** What is asked of Government for the programme as a whole, beside each ambition's own asks. */
  List<Statement> overarchingAsks();

  /** The projects that tried out the new way of working first. */
  List<Statement> pilots();

  /** The workstreams of the implementation plan. */
  List<Statement> workstreams();

  /** Who steers and supports the accelerated delivery programme. */
  List<Statement> governanceRoles();

  /** What those who steer it answer for. */
  List<Statement> governanceDuties();

  /** Bodies that were under consideration and that nobody has established. */
  List<Statement> bodiesUnderConsideration();

  /** What was to be delivered first. */
  List<AcceleratedItem> accelerated();

  /** What had been done, and how far, by the last report. */
  List<ProgressItem> progress();

  /** What was to come after that report. */
  List<Statement> future();

  /** The benefits in money. */
  List<Benefit> benefits();

  /** What the councils themselves gain, in words. */
  List<Statement> organisationalBenefits();

  /** Milestones, as far as the sources tell. */
  List<Statement> milestones();

  /** How the programme stands to a County Deal with Government. */
  List<Statement> countyDeal();

  /** Figures about the area that the case for change rests on. */
  List<Figure> contextFigures();

  /** The ambition of that id, if there is one. */
  default Optional<Ambition> ambition(AmbitionId id) {
    return ambitions().stream().filter(ambition -> ambition.id().equals(id)).findFirst();
  }

  /** The outcome of that id, if there is one. */
  default Optional<Outcome> outcome(OutcomeId id) {
    return outcomes().stream().filter(outcome -> outcome.id().equals(id)).findFirst();
  }

  /** A builder; the collaboration is needed, lists that are not given are empty. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a programme. Not thread-safe. */
  class Builder extends ImmutableProgramme.Builder {

    /**
     * The programme.
     *
     * @throws IllegalArgumentException if an accelerated item serves an ambition that it lacks
     */
    @Override
    public Programme build() {
      Programme programme = super.build();
      for (AcceleratedItem item : programme.accelerated()) {
        if (programme.ambition(item.ambition()).isEmpty()) {
          throw new IllegalArgumentException(
              "accelerated item " + item.id() + ": unknown ambition \"" + item.ambition() + "\"");
        }
      }
      return programme;
    }
  }
}
