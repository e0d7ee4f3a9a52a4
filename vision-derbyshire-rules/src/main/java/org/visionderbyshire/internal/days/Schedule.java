package org.visionderbyshire.internal.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.internal.stage.About;
import org.visionderbyshire.internal.stage.Inquiry;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Party;
import org.visionderbyshire.internal.stage.StepKey;
import org.visionderbyshire.rule.DatesTest;
import org.visionderbyshire.sentence.Sentence;

/**
 * The days of a route: a stage waits until all of the one before it is done.
 *
 * @param origin the first day on which a notice goes out, where one is known; where the last day
 *     was asked for, the last on which it can
 * @param stages the placed steps, stage by stage
 */
public record Schedule(Optional<LocalDate> origin, List<List<Placed>> stages) {

  /**
   * A step with its day.
   *
   * @param slot the step
   * @param earliest the first day that notices and earlier stages allow
   * @param day the day, if there is one
   * @param open whether it may be later, as something earlier is unknown
   * @param remark what people should know about it
   */
  public record Placed(
      Slot slot,
      Optional<LocalDate> earliest,
      Optional<LocalDate> day,
      boolean open,
      Optional<Sentence> remark) {

    static Placed without(Slot slot, Optional<LocalDate> earliest, boolean open, Sentence remark) {
      return new Placed(slot, earliest, Optional.empty(), open, Optional.of(remark));
    }
  }

  public static Schedule of(List<List<Slot>> stages, Window window) {
    return window.by().isPresent()
        ? backwards(stages, window.by().get(), window.from())
        : forwards(stages, window.from().orElseThrow());
  }

  /** As early as can be, where notices can go out from a day on. */
  static Schedule forwards(List<List<Slot>> stages, LocalDate origin) {
    return new Schedule(Optional.of(origin), after(List.of(), stages, origin));
  }

  /** Places stages as early as can be behind others that have their days already. */
  private static List<List<Placed>> after(
      List<List<Placed>> before, List<List<Slot>> stages, LocalDate origin) {
    List<List<Placed>> placed = new ArrayList<>();
    List<Placed> previous = before.isEmpty() ? List.of() : before.get(before.size() - 1);
    boolean open = isAnyOpen(previous);
    for (List<Slot> stage : stages) {
      Optional<Placed> missing =
          previous.stream().filter(step -> step.day().isEmpty()).findFirst();
      List<Placed> next = new ArrayList<>();
      for (Slot slot : stage) {
        next.add(
            missing.isPresent()
                ? Placed.without(slot, Optional.empty(), open, waits(missing.get()))
                : soonest(slot, origin, nextFrom(previous).orElse(origin), open));
      }
      placed.add(next);
      previous = next;
      open |= isAnyOpen(next);
    }
    return placed;
  }

  private static Placed soonest(Slot slot, LocalDate origin, LocalDate ready, boolean open) {
    LocalDate earliest = Slot.later(ready, slot.allowedFrom(origin));
    Optional<LocalDate> day = slot.sittingFrom(earliest);
    return day.isPresent()
        ? new Placed(slot, Optional.of(earliest), day, open, Optional.empty())
        : Placed.without(
            slot,
            Optional.of(earliest),
            open,
            Sentence.builder()
                .words("no meeting on ")
                .day(earliest)
                .words(" or later in the calendar supplied, which ends on ")
                .day(slot.meetings().map(days -> days.get(days.size() - 1)).orElseThrow())
                .build());
  }

  private static Sentence waits(Placed missing) {
    return Sentence.builder()
        .words("waits for ")
        .sentence(missing.slot().who())
        .words(", for which there is no day")
        .build();
  }

  /**
   * As late as can be, where the last decision is wanted by a day. What follows the decisions comes
   * as early as can be after them.
   */
  private static Schedule backwards(
      List<List<Slot>> stages, LocalDate by, Optional<LocalDate> from) {
    int last = lastDeciding(stages);
    List<List<Placed>> placed = new ArrayList<>();
    List<Placed> next = List.of();
    for (int i = last; i >= 0; i--) {
      Optional<Placed> missing =
          next.stream().filter(step -> step.day().isEmpty()).findFirst();
      Optional<LocalDate> follows =
          next.stream().flatMap(step -> step.day().stream()).min(LocalDate::compareTo);
      List<Placed> stage = new ArrayList<>();
      for (Slot slot : stages.get(i)) {
        stage.add(
            missing.isPresent()
                ? Placed.without(slot, Optional.empty(), false, precedes(missing.get()))
                : latest(slot, by, follows));
      }
      placed.add(stage);
      next = stage;
    }
    Collections.reverse(placed);
    Optional<LocalDate> origin = firstNotice(placed);
    List<List<Placed>> all = earliest(placed, from);
    List<List<Slot>> rest = stages.subList(last + 1, stages.size());
    all.addAll(after(all, rest, from.or(() -> origin).orElse(by)));
    return new Schedule(origin, all);
  }

  private static Placed latest(Slot slot, LocalDate by, Optional<LocalDate> follows) {
    LocalDate limit = follows.map(day -> day.minusDays(1)).orElse(by);
    Optional<LocalDate> day = slot.sittingUntil(limit);
    while (day.isPresent()
        && follows.isPresent()
        && slot.nextFrom(day.get()).isAfter(follows.get())) {
      day = slot.sittingUntil(day.get().minusDays(1));
    }
    return day.isPresent()
        ? new Placed(slot, Optional.empty(), day, false, Optional.empty())
        : Placed.without(
            slot,
            Optional.empty(),
            false,
            Sentence.builder()
                .words("no meeting until ")
                .day(limit)
                .words(" in the calendar supplied, which begins on ")
                .day(slot.meetings().map(days -> days.get(0)).orElseThrow())
                .build());
  }

  private static Sentence precedes(Placed missing) {
    return Sentence.builder()
        .words("has to come before ")
        .sentence(missing.slot().who())
        .words(", for which there is no day")
        .build();
  }

  private static Optional<LocalDate> firstNotice(List<List<Placed>> stages) {
    if (stages.stream().flatMap(List::stream).anyMatch(step -> step.day().isEmpty())) {
      return Optional.empty();
    }
    return stages.stream()
        .flatMap(List::stream)
        .map(step -> step.slot().firstNotice(step.day().orElseThrow()))
        .min(LocalDate::compareTo);
  }

  /**
   * Adds to steps that have their days from when on the stage before and notices allow them:
   * notices from the first day asked for, else those that go out as late as each step lets them.
   */
  private static List<List<Placed>> earliest(List<List<Placed>> stages, Optional<LocalDate> from) {
    List<List<Placed>> known = new ArrayList<>();
    List<Placed> previous = List.of();
    boolean open = false;
    for (List<Placed> stage : stages) {
      Optional<LocalDate> ready = nextFrom(previous);
      List<Placed> next = new ArrayList<>();
      for (Placed step : stage) {
        Optional<LocalDate> earliest = step.day().map(day -> {
          LocalDate allowed =
              step.slot().allowedFrom(from.orElseGet(() -> step.slot().firstNotice(day)));
          return ready.map(before -> Slot.later(before, allowed)).orElse(allowed);
        });
        next.add(new Placed(step.slot(), earliest, step.day(), open, step.remark()));
      }
      known.add(next);
      open |= isAnyOpen(next);
      previous = next;
    }
    return known;
  }

  /** The first day on which the stage after these steps can follow. */
  static Optional<LocalDate> nextFrom(List<Placed> stage) {
    return stage.stream()
        .flatMap(step -> step.day().map(step.slot()::nextFrom).stream())
        .max(LocalDate::compareTo);
  }

  private static boolean isAnyOpen(List<Placed> stage) {
    return stage.stream()
        .anyMatch(step -> step.open() || step.day().map(step.slot()::isOpen).orElse(Boolean.FALSE));
  }

  /** The number of the last stage that decides or consents; without one, of the last stage. */
  private static int lastDeciding(List<List<Slot>> stages) {
    for (int i = stages.size() - 1; i >= 0; i--) {
      Action action = stages.get(i).get(0).key().action();
      if (action == Action.DECIDE || action == Action.CONSENT) {
        return i;
      }
    }
    return stages.size() - 1;
  }

  /** Publications that were given for a day before the decision. */
  public List<Fault> publishedTooSoon() {
    List<Fault> faults = new ArrayList<>();
    for (Placed step : steps()) {
      Optional<LocalDate> given = step.slot().publication().given();
      if (given.isPresent()
          && step.day().isPresent()
          && given.get().isBefore(step.day().get())) {
        faults.add(Fault.at(
            "published",
            given.get() + " is before the decision of " + step.slot().who() + " on "
                + step.day().get()));
      }
    }
    return faults;
  }

  /** The number of the stage after which the decisions take effect. */
  public int lastDeciding() {
    return lastDeciding(slots());
  }

  /** Whether all steps up to the stage after which the decisions take effect have their days. */
  public boolean isDecided() {
    int last = lastDeciding();
    return last >= 0
        && stages.subList(0, last + 1).stream()
            .flatMap(List::stream)
            .allMatch(step -> step.day().isPresent());
  }

  /** The steps without their days. */
  List<List<Slot>> slots() {
    return stages.stream()
        .map(stage -> stage.stream().map(Placed::slot).toList())
        .toList();
  }

  /** All steps, in the order of the route. */
  public List<Placed> steps() {
    return stages.stream().flatMap(List::stream).toList();
  }

  /**
   * Notes where facts of the day that they are read on may no longer hold, or not yet, on its days.
   */
  public void noteChanges(Inquiry inquiry, Window window) {
    Matter matter = inquiry.matter();
    Optional<LocalDate> first = window.from().or(() -> origin);
    if (first.isPresent() && first.get().isBefore(matter.on())) {
      inquiry.ask(new DatesTest(true, false), About.THE_WHOLE);
    }
    for (Placed placed : steps()) {
      StepKey key = placed.slot().key();
      if (placed.day().isPresent() && key.party() >= 0) {
        Party party = matter.parties().get(key.party());
        LocalDate day = placed.day().get();
        boolean change = !party
                .constitution()
                .notices(matter.on())
                .equals(party.constitution().notices(day))
            || !party
                .constitution()
                .callIn(matter.on())
                .equals(party.constitution().callIn(day));
        if (change) {
          inquiry.ask(new DatesTest(false, true), About.of(party.council()));
        }
      }
    }
  }
}
