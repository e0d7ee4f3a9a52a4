package org.visionderbyshire.internal.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.internal.days.Schedule.Placed;
import org.visionderbyshire.internal.stage.StepKey;
import org.visionderbyshire.sentence.Sentence;

/** Finds what holds a schedule up, from the day on which its decisions take effect backwards. */
public final class CriticalPath {

  private final LocalDate origin;
  private final List<List<Placed>> stages;
  private final Map<StepKey, Step> steps;
  private final List<Hold> holds = new ArrayList<>();

  private CriticalPath(LocalDate origin, List<List<Placed>> stages, Map<StepKey, Step> steps) {
    this.origin = origin;
    this.stages = stages;
    this.steps = steps;
  }

  /**
   * The links of the path of a schedule that comes as early as can be after its origin, the
   * earliest first; none where a step on the way to the decisions has no day.
   */
  public static List<Hold> asEarlyAsCanBe(Schedule schedule, Map<StepKey, Step> steps) {
    if (!schedule.isDecided()) {
      return List.of();
    }
    CriticalPath path = new CriticalPath(schedule.origin().orElseThrow(), schedule.stages(), steps);
    path.trace(schedule.lastDeciding());
    Collections.reverse(path.holds);
    return path.holds;
  }

  /**
   * The links of the path of a schedule that ends as late as can be, from the notice that has to go
   * out first; none where a step on the way to the decisions has no day.
   *
   * @param from the day on which notices go out
   */
  public static List<Hold> asLateAsCanBe(
      Schedule schedule, LocalDate from, Map<StepKey, Step> steps) {
    if (!schedule.isDecided()) {
      return List.of();
    }
    CriticalPath path = new CriticalPath(from, schedule.stages(), steps);
    path.follow(schedule.origin().orElseThrow(), schedule.lastDeciding());
    return path.holds;
  }

  private void follow(LocalDate latest, int last) {
    int stage = 0;
    List<Placed> first = firstToBeNoticed(stage, latest);
    while (first.isEmpty()) {
      stage++;
      first = firstToBeNoticed(stage, latest);
    }
    LocalDate allowed = first.get(0).slot().allowedFrom(origin);
    notices(first, allowed);
    if (allowed.isAfter(day(first.get(0)))) {
      // it is too late for all that follows
      return;
    }
    meeting(first, allowed, "last timely");
    for (int next = stage + 1; next <= last; next++) {
      List<Placed> before = latest(stages.get(next - 1), step -> step.slot().nextFrom(day(step)));
      callIn(before);
      stage(before, day(latest(stages.get(next), CriticalPath::day).get(0)));
    }
    callIn(latest(stages.get(last), CriticalPath::done));
  }

  private List<Placed> firstToBeNoticed(int stage, LocalDate latest) {
    return stages.get(stage).stream()
        .filter(step -> step.slot().firstNotice(day(step)).equals(latest))
        .toList();
  }

  private void trace(int last) {
    List<Placed> waiting = latest(stages.get(last), CriticalPath::done);
    for (int stage = last; stage >= 0; stage--) {
      waiting = latest(waiting, CriticalPath::day);
      callIn(waiting);
      waiting = latest(waiting, CriticalPath::earliest);
      meeting(waiting, earliest(waiting.get(0)), "next");
      LocalDate earliest = earliest(waiting.get(0));
      List<Placed> noticed = waiting.stream()
          .filter(step -> step.slot().allowedFrom(origin).equals(earliest))
          .toList();
      if (stage == 0 || !noticed.isEmpty()) {
        notices(noticed, earliest);
        return;
      }
      waiting = stages.get(stage - 1).stream()
          .filter(step -> step.slot().nextFrom(day(step)).equals(earliest))
          .toList();
      stage(latest(waiting, CriticalPath::day), earliest);
    }
  }

  private void stage(List<Placed> before, LocalDate to) {
    LocalDate from = done(before.get(0));
    if (to.isAfter(from)) {
      add(
          Hold.Kind.STAGE,
          before,
          from,
          to,
          Sentence.builder()
              .words("What follows ")
              .list(names(before))
              .words(" on ")
              .day(from)
              .words(" comes on a later day, from ")
              .day(to)
              .words(" on.")
              .build());
    }
  }

  private void callIn(List<Placed> waiting) {
    LocalDate from = day(waiting.get(0));
    LocalDate to = done(waiting.get(0));
    if (to.isAfter(from)) {
      add(
          Hold.Kind.CALL_IN,
          waiting,
          from,
          to,
          Sentence.builder()
              .words("Call-in after a decision of ")
              .list(names(waiting))
              .words(" on ")
              .day(from)
              .words(", which can be put into effect from ")
              .day(to)
              .words(waiting.stream().anyMatch(CriticalPath::isOpen) ? " at the earliest." : ".")
              .build());
    }
  }

  private void meeting(List<Placed> waiting, LocalDate from, String which) {
    LocalDate to = day(waiting.get(0));
    if (to.isAfter(from)) {
      boolean calendar = waiting.get(0).slot().meetings().isPresent();
      add(
          Hold.Kind.MEETING,
          waiting,
          from,
          to,
          Sentence.builder()
              .words("The " + which + (calendar ? " meeting of " : " working day of "))
              .list(names(waiting))
              .words(" is ")
              .day(to)
              .words(".")
              .build());
    }
  }

  private void notices(List<Placed> waiting, LocalDate to) {
    if (!to.isAfter(origin)) {
      return;
    }
    Map<Notice.Kind, List<Placed>> byKind = new TreeMap<>();
    for (Placed step : waiting) {
      for (Slot.Advance notice : step.slot().notices()) {
        if (step.slot().allowedFrom(notice, origin).equals(to)) {
          byKind.computeIfAbsent(notice.kind(), kind -> new ArrayList<>()).add(step);
        }
      }
    }
    byKind.forEach((kind, alike) -> {
      add(
          Hold.Kind.NOTICE,
          alike,
          origin,
          to,
          Sentence.builder()
              .words("No step before ")
              .day(to)
              .words(": the " + kind.title() + " of ")
              .list(names(alike))
              .words(" can go out from ")
              .day(origin)
              .words(" on.")
              .build());
    });
  }

  private void add(
      Hold.Kind kind, List<Placed> waiting, LocalDate from, LocalDate to, Sentence sentence) {
    holds.add(new Hold(
        kind,
        waiting.stream()
            .flatMap(step -> Optional.ofNullable(steps.get(step.slot().key())).stream())
            .toList(),
        from,
        to,
        sentence));
  }

  private static List<Placed> latest(List<Placed> among, Function<Placed, LocalDate> when) {
    LocalDate latest = among.stream().map(when).max(LocalDate::compareTo).orElseThrow();
    return among.stream().filter(step -> when.apply(step).equals(latest)).toList();
  }

  private static LocalDate day(Placed step) {
    return step.day().orElseThrow();
  }

  private static LocalDate earliest(Placed step) {
    return step.earliest().orElseThrow();
  }

  private static LocalDate done(Placed step) {
    return step.slot().inEffect(day(step)).map(Slot.InEffect::first).orElse(day(step));
  }

  private static boolean isOpen(Placed step) {
    return step.open() || step.slot().isOpen(day(step));
  }

  private static List<Sentence> names(List<Placed> placed) {
    return placed.stream().map(step -> step.slot().who()).distinct().toList();
  }
}
