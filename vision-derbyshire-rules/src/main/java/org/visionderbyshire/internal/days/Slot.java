package org.visionderbyshire.internal.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.visionderbyshire.calendar.ClearDays;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.internal.stage.Cause;
import org.visionderbyshire.internal.stage.StepKey;
import org.visionderbyshire.rule.Effect;
import org.visionderbyshire.sentence.Sentence;

/**
 * A step for which a day is wanted, and all that binds that day but the steps before it.
 *
 * @param key which step
 * @param who whose step it is, in words
 * @param notices what must be published before it
 * @param meetings the days on which its body meets, where somebody supplied them
 * @param reviews from when on its decision can be put into effect, council by council
 * @param publication when its decision is published
 * @param days how days are counted
 */
public record Slot(
    StepKey key,
    Sentence who,
    List<Advance> notices,
    Optional<List<LocalDate>> meetings,
    List<Review> reviews,
    Publication publication,
    ClearDays days) {

  /**
   * A notice that has to be published in advance.
   *
   * @param kind which notice
   * @param clearDays how many clear days before the step
   * @param clock which days count
   */
  public record Advance(Notice.Kind kind, int clearDays, CountedClock clock) {

    /** Whether it follows from the day of the meeting and is not what a timetable begins with. */
    public boolean followsMeeting() {
      return kind == Notice.Kind.AGENDA || kind == Notice.Kind.PRIVATE_MEETING_SECOND;
    }
  }

  /**
   * The part of one council that could call a decision in.
   *
   * @param effect from when on the decision can be put into effect, as far as that council goes
   * @param callInDays how many days it has
   * @param count which days count
   * @param causes why
   */
  public record Review(Effect effect, int callInDays, DayCount count, List<Cause> causes) {

    /** Whether it is unknown from when on. */
    boolean isOpen() {
      return switch (effect) {
        case AT_ONCE, DAY_AFTER_CALL_IN, AFTER_CALL_IN -> false;
        case ANY_LATER_DAY, LATER, UNKNOWN -> true;
      };
    }

    /** Whether it waits for a call-in of known length. */
    boolean isCounted() {
      return effect == Effect.DAY_AFTER_CALL_IN || effect == Effect.AFTER_CALL_IN;
    }
  }

  /**
   * When a decision is published.
   *
   * @param given the day, if somebody said so
   * @param workingDays else how many working days after the decision
   * @param causes why
   */
  public record Publication(Optional<LocalDate> given, int workingDays, List<Cause> causes) {}

  /**
   * From when on a decision of a certain day can be put into effect.
   *
   * @param published when it is published
   * @param callInEnds the last day of call-in, if there is any of known length
   * @param count which days count towards it
   * @param first the first day on which it can be put into effect, as far as known
   * @param open whether it may be later
   */
  public record InEffect(
      LocalDate published,
      Optional<LocalDate> callInEnds,
      Optional<DayCount> count,
      LocalDate first,
      boolean open) {}

  /** Whether it makes a decision that is put into effect. */
  boolean isEffective() {
    return !reviews.isEmpty();
  }

  /** The first day that its notices allow, if they can go out from a day on. */
  LocalDate allowedFrom(LocalDate origin) {
    LocalDate first = origin;
    for (Advance notice : notices) {
      first = later(first, allowedFrom(notice, origin));
    }
    return first;
  }

  LocalDate allowedFrom(Advance notice, LocalDate origin) {
    return days.earliest(origin, notice.clearDays(), notice.clock().count());
  }

  /** The last day on which a notice can go out before a step on that day. */
  public LocalDate latest(Advance notice, LocalDate day) {
    return days.latest(day, notice.clearDays(), notice.clock().count());
  }

  /** The last day on which its first notice can go out; without notices, the day itself. */
  LocalDate firstNotice(LocalDate day) {
    LocalDate first = day;
    for (Advance notice : notices) {
      LocalDate latest = latest(notice, day);
      first = latest.isBefore(first) ? latest : first;
    }
    return first;
  }

  /** The first day from then on, on which the body can take the step. */
  Optional<LocalDate> sittingFrom(LocalDate first) {
    return meetings.isEmpty()
        ? Optional.of(days.workingDayFrom(first))
        : meetings.get().stream().filter(day -> !day.isBefore(first)).findFirst();
  }

  /** The last day until then, on which the body can take the step. */
  Optional<LocalDate> sittingUntil(LocalDate last) {
    return meetings.isEmpty()
        ? Optional.of(days.workingDayUntil(last))
        : meetings.get().stream()
            .filter(day -> !day.isAfter(last))
            .reduce((earlier, later) -> later);
  }

  /** From when on its decision can be put into effect; the latest of all reviews. */
  public Optional<InEffect> inEffect(LocalDate day) {
    if (!isEffective()) {
      return Optional.empty();
    }
    // given for this timetable; under another reading the decision may come after it
    LocalDate published = publication
        .given()
        .map(given -> later(given, day))
        .orElseGet(() -> days.lastOfCallIn(day, publication.workingDays(), DayCount.WORKING_DAYS));
    LocalDate first = day;
    boolean open = false;
    Optional<Review> slowest = Optional.empty();
    for (Review review : reviews) {
      open |= review.isOpen();
      LocalDate free = first(review, day, published);
      if (review.isCounted() && (slowest.isEmpty() || free.isAfter(first))) {
        slowest = Optional.of(review);
      }
      first = later(first, free);
    }
    return Optional.of(new InEffect(
        published,
        slowest.map(review -> days.lastOfCallIn(published, review.callInDays(), review.count())),
        slowest.map(Review::count),
        first,
        open));
  }

  /** From when on a decision can be put into effect as far as one council goes and is known. */
  private LocalDate first(Review review, LocalDate day, LocalDate published) {
    return switch (review.effect()) {
      case AT_ONCE, UNKNOWN -> day;
      case ANY_LATER_DAY -> published.plusDays(1);
      case LATER -> days.workingDayFrom(published.plusDays(1));
      case DAY_AFTER_CALL_IN ->
        days.lastOfCallIn(published, review.callInDays(), review.count()).plusDays(1);
      case AFTER_CALL_IN -> days.implementation(published, review.callInDays(), review.count());
    };
  }

  /** The first day on which the next stage can follow: a later one, and not before call-in ends. */
  LocalDate nextFrom(LocalDate day) {
    LocalDate next = day.plusDays(1);
    return inEffect(day).map(effect -> later(effect.first(), next)).orElse(next);
  }

  /** Whether it is unknown when its decision of that day can be put into effect. */
  boolean isOpen(LocalDate day) {
    return inEffect(day).map(InEffect::open).orElse(Boolean.FALSE);
  }

  public static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
