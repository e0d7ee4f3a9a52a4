package org.visionderbyshire.internal.days;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.determination.Aspect;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.internal.stage.Evaluation;
import org.visionderbyshire.internal.stage.Inquiry;
import org.visionderbyshire.internal.stage.KnownAnswers;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Outcome;

/**
 * A matter put to the rules under some readings: with days, where days are asked for.
 *
 * @param outcome what the rules make of it
 * @param schedule the days; none where none are asked for, or where the calendar does not reach
 */
public record Trial(Outcome outcome, Optional<Schedule> schedule) {

  /**
   * The answer itself.
   *
   * @throws BadInputException if the days lie where no bank holidays are known
   */
  public static Trial of(
      KnownAnswers table, Map<String, String> readings, Matter matter, Optional<Window> window) {
    Outcome outcome = Evaluation.of(table, readings, matter);
    Optional<Schedule> schedule = window.map(wanted -> Schedule.of(
        TimetableStage.run(Inquiry.ofDays(table, readings, matter, outcome), wanted), wanted));
    return new Trial(outcome, schedule);
  }

  /** What the answer would be if something were otherwise. */
  public static Trial ifOtherwise(
      KnownAnswers table, Map<String, String> readings, Matter matter, Optional<Window> window) {
    try {
      return of(table, readings, matter, window);
    } catch (BadInputException e) {
      // such days lie beyond the calendar: they differ, and nobody can say what they are
      return of(table, readings, matter, Optional.empty());
    }
  }

  /** What differs in another trial. */
  public Set<Aspect> changesTo(Trial other) {
    Set<Aspect> changes = outcome.changesTo(other.outcome);
    if (!outcome.sameFindingsOfDays(other.outcome)) {
      changes.add(Aspect.FINDINGS);
    }
    if (hasOtherDays(other)) {
      changes.add(Aspect.DATES);
    }
    return changes;
  }

  /** Whether some day differs in another trial. */
  public boolean hasOtherDays(Trial other) {
    return !days().equals(other.days());
  }

  private List<Object> days() {
    return schedule.stream()
        .flatMap(known -> known.steps().stream())
        .<Object>map(step -> List.of(
            step.slot().key(),
            step.day(),
            step.open(),
            step.day()
                .flatMap(step.slot()::inEffect)
                .map(effect -> List.of(effect.first(), effect.open())),
            step.day()
                .map(day -> step.slot().notices().stream()
                    .map(notice -> List.of(notice.kind(), step.slot().latest(notice, day)))
                    .toList())))
        .toList();
  }
}
