package org.visionderbyshire.determination;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.clearance.Clearance;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.paper.Paper;

/**
 * An initiative with the answer for it. Immutable and thread-safe.
 *
 * @param initiative the initiative
 * @param determination the answer for it
 */
public record DeterminedInitiative(Initiative initiative, Determination determination) {

  public DeterminedInitiative {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(determination, "determination");
    if (!determination.initiative().equals(initiative.id())) {
      throw new IllegalArgumentException("the answer for \"" + determination.initiative()
          + "\" is none for \"" + initiative.id() + "\"");
    }
  }

  /**
   * The answer as it is read, with its days where it has any.
   *
   * @param facts where names are looked up
   */
  public Paper paper(Facts facts) {
    Objects.requireNonNull(facts, "facts");
    return new DeterminationPaper(determination, Optional.of(initiative), Optional.of(facts))
        .paper();
  }

  /**
   * The same with a checklist of clearance behind the answer.
   *
   * @param facts where names are looked up
   * @param clearance the checklist, or none
   */
  public Paper paper(Facts facts, Clearance clearance) {
    Objects.requireNonNull(clearance, "clearance");
    Paper paper = paper(facts);
    return paper.with(
        paper.blocks().size() - 1,
        clearance.section(determination.on()).stream().toList());
  }

  /** The days of the answer by themselves, with what could move them; none without a timetable. */
  public Optional<Paper> timetablePaper() {
    return determination
        .timetable()
        .map(timetable -> new TimetablePaper(determination, timetable).paper(initiative));
  }
}
