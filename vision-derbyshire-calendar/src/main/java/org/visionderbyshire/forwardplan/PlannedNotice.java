package org.visionderbyshire.forwardplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Particulars;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.sentence.Sentence;

/**
 * A notice that a council or a joint committee must publish. Immutable and thread-safe.
 *
 * @param initiative the matter
 * @param step the step that needs the notice: who takes it, and so who publishes; what is done, and
 *     whether it is a key decision
 * @param notice which notice, how many clear days it needs, and why
 * @param particulars what it carries beside the matter and its days
 * @param dates its days; absent where its step has none
 * @param day the day of the step; absent where it has none
 * @param open whether the day of the step is only the earliest that is known
 * @param remark why the step has no day, or what stands against its day; absent where there is
 *     nothing to say
 * @param rules the ids of the rules that ask for the notice, count its days and lead to the step
 */
public record PlannedNotice(
    Initiative initiative,
    Step step,
    Notice notice,
    Particulars particulars,
    Optional<DatedNotice> dates,
    Optional<LocalDate> day,
    boolean open,
    Optional<String> remark,
    List<String> rules) {

  private static final String NOT_ASKED = "no dates were asked for";
  private static final String NO_DAY = "the timetable gives no day";

  public PlannedNotice {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(notice, "notice");
    Objects.requireNonNull(particulars, "particulars");
    Objects.requireNonNull(dates, "dates");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(remark, "remark");
    rules = List.copyOf(rules);
  }

  static PlannedNotice dated(
      Initiative initiative, DatedStep step, DatedNotice notice, Facts facts) {
    return new PlannedNotice(
        initiative,
        step.step(),
        notice.notice(),
        Particulars.of(initiative, step.step(), notice.notice().kind(), facts),
        Optional.of(notice),
        step.day(),
        step.open(),
        step.remark().map(Sentence::text),
        rules(notice.notice(), notice.reasons(), step.step()));
  }

  /** A notice of a step that the timetable has no days for. */
  static PlannedNotice undated(Initiative initiative, DatedStep step, Notice notice, Facts facts) {
    return undated(
        initiative,
        step.step(),
        notice,
        step.day(),
        step.open(),
        step.remark().map(Sentence::text).orElse(NO_DAY),
        facts);
  }

  /** A notice of an answer without a timetable. */
  static PlannedNotice undated(Initiative initiative, Step step, Notice notice, Facts facts) {
    return undated(initiative, step, notice, Optional.empty(), false, NOT_ASKED, facts);
  }

  private static PlannedNotice undated(
      Initiative initiative,
      Step step,
      Notice notice,
      Optional<LocalDate> day,
      boolean open,
      String remark,
      Facts facts) {
    return new PlannedNotice(
        initiative,
        step,
        notice,
        Particulars.of(initiative, step, notice.kind(), facts),
        Optional.empty(),
        day,
        open,
        Optional.of(remark),
        rules(notice, List.of(), step));
  }

  private static List<String> rules(Notice notice, List<Reason> counted, Step step) {
    return Stream.of(notice.reasons(), counted, step.reasons())
        .flatMap(List::stream)
        .map(Reason::rule)
        .distinct()
        .toList();
  }

  /** The id of the council or joint committee that publishes it; none for the leaders. */
  public Optional<String> publisher() {
    return step.council()
        .map(Object::toString)
        .or(() -> step.jointCommittee().map(Object::toString));
  }

  /** The day on which it goes out, if it has one. */
  public Optional<LocalDate> published() {
    return dates.map(DatedNotice::published);
  }

  /** The last day on which it can go out for the step to be lawful on its day. */
  public Optional<LocalDate> latest() {
    return dates.map(DatedNotice::latest);
  }

  /** How many clear days lie between it and the step. */
  public Optional<Integer> clearDays() {
    return dates.map(DatedNotice::clearDays);
  }

  /** Which days count. */
  public Optional<DayCount> count() {
    return dates.map(DatedNotice::count);
  }

  /** Whether it has its days. */
  public boolean isDated() {
    return dates.isPresent();
  }

  /** Whether it is known to go out too late for its step. */
  public boolean isTooLate() {
    return dates.map(DatedNotice::isTooLate).orElse(Boolean.FALSE);
  }
}
