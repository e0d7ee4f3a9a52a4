package org.visionderbyshire.programme;

import java.util.List;
import java.util.Objects;
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
 *
 * @param ambitions the ambitions
 * @param outcomes the outcomes that the ambitions serve
 * @param collaboration how the councils collaborate
 * @param overarchingAsks what is asked of Government for the programme as a whole, beside each
 *     ambition's own asks
 * @param offers what is offered to Government in return
 * @param caseForChange the case for change in short
 * @param natureOfCase what the case for change is, and what it is not
 * @param reorganisationTests the tests of reorganisation that the model is said to meet without it
 * @param transformative what makes the change more than another partnership
 * @param strategicPillar what place the programme has in the strategy of a council
 * @param pilots the projects that tried out the new way of working first
 * @param workstreams the workstreams of the implementation plan
 * @param governanceRoles who steers and supports the accelerated delivery programme
 * @param governanceDuties what those who steer it answer for
 * @param bodiesUnderConsideration bodies that were under consideration and that nobody has
 *     established
 * @param phasePriorities what the latest phase set out to do first
 * @param accelerated what was to be delivered first
 * @param progress what had been done, and how far, by the last report
 * @param future what was to come after that report
 * @param benefits the benefits in money
 * @param organisationalBenefits what the councils themselves gain, in words
 * @param milestones milestones, as far as the sources tell
 * @param countyDeal how the programme stands to a County Deal with Government
 * @param contextFigures figures about the area that the case for change rests on
 */
@Value.Builder
public record Programme(
    List<Ambition> ambitions,
    List<Outcome> outcomes,
    Collaboration collaboration,
    List<Statement> overarchingAsks,
    List<Statement> offers,
    List<Statement> caseForChange,
    List<Statement> natureOfCase,
    List<Statement> reorganisationTests,
    List<Statement> transformative,
    List<Statement> strategicPillar,
    List<Statement> pilots,
    List<Statement> workstreams,
    List<Statement> governanceRoles,
    List<Statement> governanceDuties,
    List<Statement> bodiesUnderConsideration,
    List<Statement> phasePriorities,
    List<AcceleratedItem> accelerated,
    List<ProgressItem> progress,
    List<Statement> future,
    List<Benefit> benefits,
    List<Statement> organisationalBenefits,
    List<Statement> milestones,
    List<Statement> countyDeal,
    List<Figure> contextFigures) {

  public Programme {
    Objects.requireNonNull(ambitions, "ambitions");
    Objects.requireNonNull(outcomes, "outcomes");
    Objects.requireNonNull(overarchingAsks, "overarchingAsks");
    Objects.requireNonNull(offers, "offers");
    Objects.requireNonNull(caseForChange, "caseForChange");
    Objects.requireNonNull(natureOfCase, "natureOfCase");
    Objects.requireNonNull(reorganisationTests, "reorganisationTests");
    Objects.requireNonNull(transformative, "transformative");
    Objects.requireNonNull(strategicPillar, "strategicPillar");
    Objects.requireNonNull(pilots, "pilots");
    Objects.requireNonNull(workstreams, "workstreams");
    Objects.requireNonNull(governanceRoles, "governanceRoles");
    Objects.requireNonNull(governanceDuties, "governanceDuties");
    Objects.requireNonNull(bodiesUnderConsideration, "bodiesUnderConsideration");
    Objects.requireNonNull(phasePriorities, "phasePriorities");
    Objects.requireNonNull(accelerated, "accelerated");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(future, "future");
    Objects.requireNonNull(benefits, "benefits");
    Objects.requireNonNull(organisationalBenefits, "organisationalBenefits");
    Objects.requireNonNull(milestones, "milestones");
    Objects.requireNonNull(countyDeal, "countyDeal");
    Objects.requireNonNull(contextFigures, "contextFigures");
    ambitions = List.copyOf(ambitions);
    outcomes = List.copyOf(outcomes);
    Objects.requireNonNull(collaboration, "collaboration");
    overarchingAsks = List.copyOf(overarchingAsks);
    offers = List.copyOf(offers);
    caseForChange = List.copyOf(caseForChange);
    natureOfCase = List.copyOf(natureOfCase);
    reorganisationTests = List.copyOf(reorganisationTests);
    transformative = List.copyOf(transformative);
    strategicPillar = List.copyOf(strategicPillar);
    pilots = List.copyOf(pilots);
    workstreams = List.copyOf(workstreams);
    governanceRoles = List.copyOf(governanceRoles);
    governanceDuties = List.copyOf(governanceDuties);
    bodiesUnderConsideration = List.copyOf(bodiesUnderConsideration);
    phasePriorities = List.copyOf(phasePriorities);
    accelerated = List.copyOf(accelerated);
    progress = List.copyOf(progress);
    future = List.copyOf(future);
    benefits = List.copyOf(benefits);
    organisationalBenefits = List.copyOf(organisationalBenefits);
    milestones = List.copyOf(milestones);
    countyDeal = List.copyOf(countyDeal);
    contextFigures = List.copyOf(contextFigures);
  }

  /** The ambition of that id, if there is one. */
  public Optional<Ambition> ambition(AmbitionId id) {
    Objects.requireNonNull(id, "id");
    return ambitions().stream().filter(ambition -> ambition.id().equals(id)).findFirst();
  }

  /** The outcome of that id, if there is one. */
  public Optional<Outcome> outcome(OutcomeId id) {
    Objects.requireNonNull(id, "id");
    return outcomes().stream().filter(outcome -> outcome.id().equals(id)).findFirst();
  }

  /** A builder; the collaboration is needed, lists that are not given are empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a programme. Not thread-safe. */
  public static final class Builder extends ProgrammeBuilder {

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
