package org.visionderbyshire.forwardplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.paper.Paper;

/**
 * The notices that councils and joint committees must publish for many initiatives, in date order.
 * Immutable and thread-safe; equal input gives equal output, byte for byte.
 */
public final class ForwardPlan {

  private final List<PlannedNotice> entries;

  private ForwardPlan(List<PlannedNotice> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * The plan for these initiatives.
   *
   * @param initiatives in whatever order they come
   * @param facts whose register orders the councils, and where the names of bodies are looked up
   * @throws BadInputException if an initiative is there twice
   */
  public static ForwardPlan of(Collection<DeterminedInitiative> initiatives, Facts facts) {
    throwIfAnyStandsTwice(initiatives);
    return new ForwardPlan(initiatives.stream()
        .flatMap(each -> notices(each, facts))
        .sorted(inDateOrder(facts))
        .toList());
  }

  /**
   * The notices. First those that have a day and whose step has one: by the day on which they go
   * out, then joint committees before councils, each in the order of the register, then by
   * initiative and by kind. After them, in the same order, those that lack a day, each with a
   * remark that says why.
   */
  public List<PlannedNotice> entries() {
    return entries;
  }

  /**
   * The plan as CSV (RFC 4180): a header, then a record for each entry, in their order. Days are
   * ISO 8601. To be written as UTF-8.
   *
   * <p>A cell that begins with a character by which spreadsheets know a formula has an apostrophe
   * before it, so that opening the plan runs nothing.
   */
  public String csv() {
    return PlanCsv.of(entries);
  }

  /**
   * The plan as iCalendar (RFC 5545): for each dated entry an event that fills the day on which the
   * notice must go out, for each other one a task without a day. To be written as UTF-8.
   *
   * <p>Nothing in it tells when it was written: the stamp of an entry is the day as of which its
   * initiative was read. An entry keeps its identifier when its days change, so that a calendar
   * which has taken the plan in once moves the entry instead of showing it twice.
   */
  public String icalendar() {
    return PlanCalendar.of(entries);
  }

  /** The plan as it is read: the entries in their order, each with what the notice carries. */
  public Paper paper() {
    return PlanPaper.of(entries);
  }

  private static void throwIfAnyStandsTwice(Collection<DeterminedInitiative> initiatives) {
    Set<String> seen = new HashSet<>();
    Set<String> told = new HashSet<>();
    List<Fault> faults = new ArrayList<>();
    for (DeterminedInitiative each : initiatives) {
      String id = each.initiative().id();
      if (!seen.add(id) && told.add(id)) {
        faults.add(Fault.at(
            "", "initiative \"" + id + "\" stands twice; a plan holds each initiative once"));
      }
    }
    BadInputException.throwIfAny(faults);
  }

  private static Stream<PlannedNotice> notices(DeterminedInitiative each, Facts facts) {
    Optional<Timetable> timetable = each.determination().timetable();
    return each.determination()
        .steps()
        .flatMap(step -> timetable
            .flatMap(dates -> dates.of(step))
            .map(dated -> notices(each, dated, facts))
            .orElseGet(() -> step.notices().stream()
                .map(notice -> PlannedNotice.undated(each.initiative(), step, notice, facts))));
  }

  private static Stream<PlannedNotice> notices(
      DeterminedInitiative each, DatedStep step, Facts facts) {
    return step.step().notices().stream()
        .map(notice -> step.notices().stream()
            .filter(dated -> dated.notice().equals(notice))
            .findFirst()
            .map(dated -> PlannedNotice.dated(each.initiative(), step, dated, facts))
            .orElseGet(() -> PlannedNotice.undated(each.initiative(), step, notice, facts)));
  }

  /** Notices of one kind for one initiative and council stay in the order of the route. */
  private static Comparator<PlannedNotice> inDateOrder(Facts facts) {
    Map<Object, Integer> register = new HashMap<>();
    facts.jointCommittees().stream()
        .map(JointCommitteeRecord::id)
        .forEach(id -> register.put(id, register.size()));
    facts.councils().stream().map(Council::id).forEach(id -> register.put(id, register.size()));
    return Comparator.comparing(PlannedNotice::isDated, Comparator.reverseOrder())
        .thenComparing(notice -> notice.published().orElse(LocalDate.MAX))
        .thenComparing(notice -> place(notice.step(), register))
        .thenComparing(notice -> notice.publisher().orElse(""))
        .thenComparing(notice -> notice.initiative().id())
        .thenComparing(notice -> notice.notice().kind());
  }

  /** Whoever is not in the register comes after all that are. */
  private static int place(Step step, Map<Object, Integer> register) {
    return step.jointCommittee()
        .<Object>map(committee -> committee)
        .or(() -> step.council())
        .map(who -> register.getOrDefault(who, Integer.MAX_VALUE))
        .orElse(Integer.MAX_VALUE);
  }
}
