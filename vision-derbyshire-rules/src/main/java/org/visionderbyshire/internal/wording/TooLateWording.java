package org.visionderbyshire.internal.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.TooLate;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.internal.days.Schedule;
import org.visionderbyshire.internal.days.Trial;
import org.visionderbyshire.internal.stage.Cause;
import org.visionderbyshire.internal.stage.KnownAnswers;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Outcome;

/** Whether a wanted day can lawfully be met and, if not, what can be done instead. */
public final class TooLateWording {

  private final KnownAnswers table;
  private final Map<String, String> readings;
  private final Matter matter;
  private final LocalDate by;
  private final Window soon;

  private TooLateWording(
      KnownAnswers table, Map<String, String> readings, Matter matter, Window window) {
    this.table = table;
    this.readings = readings;
    this.matter = matter;
    this.by = window.by().orElseThrow();
    this.soon = Window.from(window.from().orElse(matter.on()));
  }

  /** None where no day is wanted, or it can be met, or there is no step to take by then. */
  public static Optional<TooLate> of(
      KnownAnswers table, Map<String, String> readings, Matter matter, Window window) {
    return window.by().isEmpty()
        ? Optional.empty()
        : new TooLateWording(table, readings, matter, window).tooLate();
  }

  private Optional<TooLate> tooLate() {
    Trial trial = soon(matter);
    if (trial.outcome().steps().isEmpty() || isMet(trial)) {
      return Optional.empty();
    }
    List<Schedule.Placed> last = trial.schedule().stream()
        .filter(Schedule::isDecided)
        .flatMap(schedule -> schedule.stages().get(schedule.lastDeciding()).stream())
        .toList();
    Optional<LocalDate> earliest =
        last.stream().flatMap(step -> lawful(step).stream()).max(LocalDate::compareTo);
    // a meeting before the last of them could decide is not one on which all is decided
    Optional<LocalDate> nextMeeting = last.stream()
        .filter(step -> step.slot().meetings().isPresent())
        .flatMap(step -> step.day().stream())
        .max(LocalDate::compareTo)
        .filter(meeting -> earliest.stream().noneMatch(meeting::isBefore));
    return Optional.of(new TooLate(earliest, nextMeeting, ways()));
  }

  private Trial soon(Matter under) {
    return Trial.ifOtherwise(table, readings, under, Optional.of(soon));
  }

  /** Whether all is decided by the wanted day if notices go out as soon as they can. */
  private boolean isMet(Trial trial) {
    return trial
        .schedule()
        .filter(Schedule::isDecided)
        .filter(schedule -> schedule.stages().get(schedule.lastDeciding()).stream()
            .flatMap(step -> step.day().stream())
            .noneMatch(day -> day.isAfter(by)))
        .isPresent();
  }

  /** The first lawful day, be it one on which nobody meets; without a calendar, the working day. */
  private static Optional<LocalDate> lawful(Schedule.Placed step) {
    return step.slot().meetings().isPresent() ? step.earliest() : step.day();
  }

  private List<TooLate.Way> ways() {
    List<TooLate.Way> ways = new ArrayList<>();
    for (Urgency urgency : Urgency.values()) {
      if (urgency.compareTo(matter.initiative().urgency()) > 0) {
        Matter urgent =
            new Matter(matter.initiative().toBuilder().urgency(urgency).build(), matter.facts());
        Trial trial = soon(urgent);
        Notice.Kind shorter = urgency == Urgency.SPECIAL
            ? Notice.Kind.SPECIAL_URGENCY
            : Notice.Kind.GENERAL_EXCEPTION;
        List<Cause> key = causes(trial.outcome(), shorter);
        List<Cause> ofPrivacy = causes(trial.outcome(), Notice.Kind.PRIVATE_MEETING);
        List<Cause> causes = new ArrayList<>(key);
        causes.addAll(ofPrivacy);
        if (!causes.isEmpty()) {
          ways.add(new TooLate.Way(
              key.isEmpty() ? Notice.Kind.PRIVATE_MEETING : shorter,
              isMet(trial),
              !ofPrivacy.isEmpty(),
              new AnswerWording(urgent, trial.outcome()).reasons(causes)));
        }
      }
    }
    return ways;
  }

  private static List<Cause> causes(Outcome outcome, Notice.Kind kind) {
    return outcome.steps().values().stream()
        .flatMap(step -> step.notices().getOrDefault(kind, List.of()).stream())
        .toList();
  }
}
