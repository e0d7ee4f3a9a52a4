package org.visionderbyshire.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Difference;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.report.Told;
import org.visionderbyshire.report.Wording;

/** Timetables as a democratic services officer wants to read them. */
final class TimetableText {

  private static final int COLUMN = 16;
  private static final int STEP = 5;
  private static final int STEP_COLUMN = 27;

  private final Terminal terminal;
  private final List<String> councils;

  TimetableText(Terminal terminal, Facts facts) {
    this.terminal = terminal;
    this.councils = facts.councils().stream().map(Council::name).toList();
  }

  /** The timetable of a determination that has one. */
  String of(Initiative initiative, Determination answer) {
    Timetable timetable = answer.timetable().orElseThrow();
    Page page = new Page(terminal);
    head(page, initiative, answer, timetable);
    holds(page, timetable);
    days(page, answer, timetable);
    differences(page, timetable);
    questions(page, answer);
    readings(page, answer, timetable);
    return page.toString();
  }

  private void head(Page page, Initiative initiative, Determination answer, Timetable timetable) {
    page.heading(initiative.title());
    page.labelled(2, "Initiative", COLUMN, initiative.id());
    page.labelled(2, "Read as of", COLUMN, answer.on().toString());
    timetable
        .window()
        .from()
        .ifPresent(from -> page.labelled(2, "Notices from", COLUMN, Day.withWeekday(from)));
    timetable
        .window()
        .by()
        .ifPresent(by -> page.labelled(2, "Decided by", COLUMN, Day.withWeekday(by)));
    if (timetable.window().by().isPresent()) {
      page.labelled(2, "First notice", COLUMN, firstNotice(answer, timetable));
    }
    page.labelled(
        2,
        "Decided",
        COLUMN,
        timetable
            .decided()
            .map(
                day -> Day.withWeekday(day) + (isDecisionOpen(timetable) ? " at the earliest" : ""))
            .orElse("no day can be named"));
    timetable
        .implementation()
        .ifPresent(day -> page.labelled(
            2,
            "In effect",
            COLUMN,
            Day.withWeekday(day)
                + (timetable.open() ? " at the earliest; see what is unknown" : "")));
  }

  private static boolean isDecisionOpen(Timetable timetable) {
    return timetable.steps().stream()
        .filter(step -> step.day().equals(timetable.decided()))
        .anyMatch(DatedStep::open);
  }

  private static String firstNotice(Determination answer, Timetable timetable) {
    return timetable
        .firstNotice()
        .map(day -> "by "
            + Day.withWeekday(day)
            + (timetable.passed()
                ? ", which had passed on " + timetable.window().from().orElse(answer.on())
                : ""))
        .orElse("no day can be named");
  }

  private static void holds(Page page, Timetable timetable) {
    if (!timetable.criticalPath().isEmpty()) {
      page.blank().heading("What holds it up");
      for (Hold hold : timetable.criticalPath()) {
        page.item(2, hold.sentence());
      }
    }
  }

  private void days(Page page, Determination answer, Timetable timetable) {
    page.blank().heading("Days");
    if (answer.stages().isEmpty()) {
      page.paragraph(2, "no step");
    }
    int number = 1;
    for (Stage stage : answer.stages()) {
      String lead = "  " + number++ + ".";
      for (Action action : stage.actions()) {
        page.labelled(0, lead, STEP, Wording.sentence(Wording.of(action)));
        lead = "";
        alike(stage.steps().stream()
                .filter(step -> step.action() == action)
                .flatMap(step -> timetable.of(step).stream()))
            .forEach(steps -> steps(page, steps));
      }
    }
  }

  /** Steps that differ in nothing but the council. */
  private Collection<List<DatedStep>> alike(Stream<DatedStep> steps) {
    return steps
        .collect(Collectors.groupingBy(
            dated -> List.of(dated.step().body(), lines(dated)),
            LinkedHashMap::new,
            Collectors.toList()))
        .values();
  }

  private void steps(Page page, List<DatedStep> steps) {
    Step step = steps.get(0).step();
    page.labelled(
        STEP,
        Wording.of(step.body()),
        STEP_COLUMN,
        Words.names(steps.stream().map(dated -> dated.step().name()).toList()));
    lines(steps.get(0))
        .forEach(line -> page.labelled(STEP + 2, line.get(0), STEP_COLUMN, line.get(1)));
  }

  /** What there is to say of a step: a label and words each. */
  private List<List<String>> lines(DatedStep dated) {
    List<List<String>> lines = new ArrayList<>();
    dated.notices().forEach(notice -> lines.add(line(notice(notice.notice().kind()), of(notice))));
    dated.step().duties().stream()
        .filter(duty -> !duty.kind().isAfterwards())
        .forEach(duty -> lines.add(line("before", of(duty))));
    lines.add(line("day", day(dated)));
    dated.remark().ifPresent(remark -> lines.add(line("but", remark)));
    dated.implementation().ifPresent(effect -> lines.add(line("in effect", of(effect, dated))));
    dated.step().duties().stream()
        .filter(duty -> duty.kind().isAfterwards())
        .forEach(duty -> lines.add(line("afterwards", of(duty))));
    return lines;
  }

  private static List<String> line(String label, String words) {
    return List.of(label, words);
  }

  private static String notice(Notice.Kind kind) {
    return kind == Notice.Kind.AGENDA ? "agenda" : Wording.of(kind);
  }

  private String of(DatedNotice notice) {
    int needed = notice.notice().clearDays();
    return Day.withWeekday(notice.published())
        + (notice.latest().equals(notice.published())
            ? ""
            : ", at the latest " + Day.withWeekday(notice.latest()))
        + (needed == 0
            ? "; no days need pass"
            : "; " + notice.clearDays() + " clear days"
                + (notice.clearDays() == needed ? "" : " where " + needed + " are needed")
                + " (" + Wording.of(notice.count()) + ")")
        + (notice.isTooLate() ? "; too late" : "")
        + because(notice.reasons());
  }

  private String of(Duty duty) {
    return Wording.of(duty.kind()) + because(duty.reasons());
  }

  private static String day(DatedStep dated) {
    return dated
        .day()
        .map(day -> Day.withWeekday(day)
            + (dated.open() ? " at the earliest" : "")
            + (dated.meeting() ? ", a meeting" : "")
            + dated
                .earliest()
                .filter(earliest -> !earliest.equals(day))
                .map(earliest ->
                    (earliest.isAfter(day) ? "; too soon, lawful from " : "; lawful from ")
                        + Day.withWeekday(earliest))
                .orElse(""))
        .orElse("none");
  }

  private String of(Implementation effect, DatedStep dated) {
    return Day.withWeekday(effect.first())
        + (effect.open() || dated.open() ? " at the earliest" : "")
        + effect
            .callInEnds()
            .map(last -> "; call-in from the publication on " + effect.published() + " to " + last
                + effect.count().map(count -> " (" + Wording.of(count) + ")").orElse(""))
            .orElse("")
        + because(effect.reasons());
  }

  private static void differences(Page page, Timetable timetable) {
    if (timetable.differences().isEmpty()) {
      return;
    }
    page.blank().heading("Days that would be others");
    timetable.differences().stream()
        .collect(Collectors.groupingBy(
            each -> List.of(
                each.about(),
                each.option(),
                each.item(),
                each.notice(),
                each.step().body(),
                each.step().action(),
                each.day(),
                each.otherwise()),
            LinkedHashMap::new,
            Collectors.toList()))
        .values()
        .forEach(alike -> {
          Difference first = alike.get(0);
          page.item(
              2,
              Page.unbroken(first.about() + "=" + first.option())
                  + ": " + what(first) + " " + Day.withWeekday(first.otherwise()) + ", not "
                  + Day.withWeekday(first.day()) + ": "
                  + Words.names(alike.stream().map(each -> each.step().name()).toList()));
        });
  }

  private static String what(Difference difference) {
    return switch (difference.item()) {
      case NOTICE ->
        difference.notice().map(kind -> notice(kind)).orElse("notice") + " at the latest";
      case DAY -> Wording.of(difference.step().action()) + " on";
      case IMPLEMENTATION -> "in effect from";
    };
  }

  private void questions(Page page, Determination answer) {
    List<Question> open = answer.questions().stream()
        .filter(question -> question.changes().contains("dates"))
        .toList();
    if (!open.isEmpty()) {
      page.blank().heading("What is unknown and could move these days");
      for (Told told : Told.of(
          open.stream().flatMap(question -> question.reasons().stream()).toList(), councils)) {
        page.item(
            2,
            Wording.sentence(told.sentence())
                + (told.councils().isEmpty() ? "" : ": " + Words.names(told.councils()))
                + " " + Words.rules(List.of(told.rule())));
      }
    }
  }

  private static void readings(Page page, Determination answer, Timetable timetable) {
    List<String> moving =
        timetable.differences().stream().map(Difference::about).toList();
    List<UsedReading> used = answer.readings().stream()
        .filter(reading -> moving.contains(reading.id()))
        .toList();
    if (!used.isEmpty()) {
      page.blank().heading("Readings that could move these days");
      for (UsedReading reading : used) {
        page.paragraph(
            2, reading.id() + "=" + reading.option() + (reading.chosen() ? "" : " (default)"));
        page.item(4, reading.why());
      }
    }
  }

  private static String because(List<Reason> reasons) {
    return reasons.isEmpty()
        ? ""
        : " " + Words.rules(reasons.stream().map(Reason::rule).distinct().toList());
  }
}
