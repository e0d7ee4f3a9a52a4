package org.visionderbyshire.internal.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Difference;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.TooLate;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.internal.days.CriticalPath;
import org.visionderbyshire.internal.days.Schedule;
import org.visionderbyshire.internal.days.Slot;
import org.visionderbyshire.internal.stage.Cause;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.StepKey;

/** Finds words for a schedule. */
public final class TimetableWording {

  private final Matter matter;
  private final Window window;
  private final AnswerWording wording;
  private final Schedule schedule;
  private final Map<StepKey, Step> steps = new TreeMap<>();

  /**
   * A writer of timetables.
   *
   * @param stages the same steps as those of the schedule, in the same order
   */
  public TimetableWording(
      Matter matter, Window window, AnswerWording wording, Schedule schedule, List<Stage> stages) {
    this.matter = matter;
    this.window = window;
    this.wording = wording;
    this.schedule = schedule;
    List<Step> inOrder =
        stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    for (int i = 0; i < inOrder.size(); i++) {
      steps.put(schedule.steps().get(i).slot().key(), inOrder.get(i));
    }
  }

  /**
   * The timetable.
   *
   * @param tooLate what can be done where the wanted day cannot lawfully be met; no day of effect
   *     is counted from it then
   */
  public Timetable timetable(List<Difference> differences, Optional<TooLate> tooLate) {
    List<DatedStep> dated = new ArrayList<>();
    for (Schedule.Placed placed : schedule.steps()) {
      dated.add(dated(placed, tooLate.isEmpty()));
    }
    boolean decided = schedule.isDecided();
    boolean known = dated.stream()
        .flatMap(step -> step.implementation().stream())
        .noneMatch(Implementation::open);
    return new Timetable(
        window,
        schedule.origin(),
        isPassed(),
        dated,
        decided
            ? schedule.stages().get(schedule.lastDeciding()).stream()
                .flatMap(step -> step.day().stream())
                .max(LocalDate::compareTo)
            : Optional.empty(),
        decided && known
            ? dated.stream()
                .flatMap(step -> step.implementation().stream())
                .map(Implementation::first)
                .max(LocalDate::compareTo)
            : Optional.empty(),
        dated.stream()
            .anyMatch(step -> step.open()
                || step.implementation().map(Implementation::open).orElse(Boolean.FALSE)),
        window.by().isEmpty()
            ? CriticalPath.asEarlyAsCanBe(schedule, steps)
            : window
                .from()
                .or(() -> tooLate.isPresent() ? Optional.of(matter.on()) : schedule.origin())
                .map(from -> CriticalPath.asLateAsCanBe(schedule, from, steps))
                .orElse(List.of()),
        tooLate.isEmpty()
            ? differences
            : differences.stream()
                .filter(difference -> difference.item() != Difference.Item.IMPLEMENTATION)
                .toList(),
        tooLate);
  }

  private boolean isPassed() {
    LocalDate since = window.from().orElse(matter.on());
    return window.by().isPresent()
        && schedule.origin().map(last -> last.isBefore(since)).orElse(Boolean.FALSE);
  }

  private DatedStep dated(Schedule.Placed placed, boolean takesEffect) {
    List<DatedNotice> notices = new ArrayList<>();
    placed.day().ifPresent(day -> {
      for (Slot.Advance notice : placed.slot().notices()) {
        notices.add(dated(placed, notice, day));
      }
    });
    return new DatedStep(
        step(placed.slot().key()),
        notices,
        placed.earliest(),
        placed.day(),
        placed.day().isPresent() && placed.slot().meetings().isPresent(),
        placed
            .day()
            .filter(day -> takesEffect)
            .flatMap(placed.slot()::inEffect)
            .map(effect -> implementation(placed, effect)),
        placed.open(),
        placed.remark());
  }

  private DatedNotice dated(Schedule.Placed placed, Slot.Advance notice, LocalDate day) {
    LocalDate published = published(placed.slot(), notice, day);
    return new DatedNotice(
        step(placed.slot().key()).notices().stream()
            .filter(known -> known.kind() == notice.kind())
            .findFirst()
            .orElseThrow(),
        published,
        placed.slot().latest(notice, day),
        placed.slot().days().between(published, day, notice.clock().count()),
        notice.clock().count(),
        wording.reasons(notice.clock().causes()));
  }

  /**
   * What begins a timetable goes out at once; what follows from a meeting, on the last working day
   * on which it still can.
   */
  private LocalDate published(Slot slot, Slot.Advance notice, LocalDate day) {
    LocalDate last = slot.days().workingDayUntil(slot.latest(notice, day));
    return window
        .from()
        .map(from -> notice.followsMeeting() ? Slot.later(from, last) : from)
        .orElse(last);
  }

  private Implementation implementation(Schedule.Placed placed, Slot.InEffect effect) {
    List<Cause> causes = new ArrayList<>(placed.slot().publication().causes());
    placed.slot().reviews().forEach(review -> causes.addAll(review.causes()));
    return new Implementation(
        effect.published(),
        effect.callInEnds(),
        effect.count(),
        effect.first(),
        effect.open() || placed.open(),
        wording.reasons(causes));
  }

  /** The days that are others in another schedule of the same steps. */
  public List<Difference> differences(String about, String option, Schedule other) {
    List<Difference> differences = new ArrayList<>();
    Map<StepKey, Schedule.Placed> others = new TreeMap<>();
    other.steps().forEach(step -> others.put(step.slot().key(), step));
    for (Schedule.Placed mine : schedule.steps()) {
      Schedule.Placed theirs = others.get(mine.slot().key());
      if (theirs != null && mine.day().isPresent() && theirs.day().isPresent()) {
        LocalDate day = mine.day().get();
        LocalDate otherwise = theirs.day().get();
        Step step = step(mine.slot().key());
        for (Slot.Advance notice : mine.slot().notices()) {
          // a first notice moves with its step, which is told once
          if (notice.followsMeeting() || day.equals(otherwise)) {
            theirs.slot().notices().stream()
                .filter(twin -> twin.kind() == notice.kind())
                .forEach(twin -> add(
                    differences,
                    new Difference(
                        about,
                        option,
                        step,
                        Difference.Item.NOTICE,
                        Optional.of(notice.kind()),
                        mine.slot().latest(notice, day),
                        theirs.slot().latest(twin, otherwise))));
          }
        }
        add(differences, difference(about, option, step, Difference.Item.DAY, day, otherwise));
        Optional<Slot.InEffect> effect = mine.slot().inEffect(day);
        Optional<Slot.InEffect> twin = theirs.slot().inEffect(otherwise);
        // while a day of effect is open there is none to compare
        if (effect.filter(known -> !known.open() && !mine.open()).isPresent()
            && twin.filter(known -> !known.open() && !theirs.open()).isPresent()) {
          add(
              differences,
              difference(
                  about,
                  option,
                  step,
                  Difference.Item.IMPLEMENTATION,
                  effect.get().first(),
                  twin.get().first()));
        }
      }
    }
    return differences;
  }

  private static Difference difference(
      String about,
      String option,
      Step step,
      Difference.Item item,
      LocalDate day,
      LocalDate otherwise) {
    return new Difference(about, option, step, item, Optional.empty(), day, otherwise);
  }

  private static void add(List<Difference> differences, Difference difference) {
    if (!difference.day().equals(difference.otherwise())) {
      differences.add(difference);
    }
  }

  private Step step(StepKey key) {
    Step step = steps.get(key);
    if (step == null) {
      throw new IllegalStateException("no step is " + key);
    }
    return step;
  }
}
