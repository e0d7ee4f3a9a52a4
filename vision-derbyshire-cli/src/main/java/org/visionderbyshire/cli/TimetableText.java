package org.visionderbyshire.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.calendar.BankHolidays;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Difference;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.SharedReason;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.UsedReading;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.report.Wording;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;

/** Timetables as a democratic services officer wants to read them. */
final class TimetableText {

  private static final Set<String> ABOUT_DATES = Set.of("clocks-change", "dates-before-reading");
  private static final int COLUMN = 19;
  private static final int STEP = 5;
  private static final int STEP_COLUMN = 23;

  private static final String PUBLISH = "publish";
  private static final String DAY = "day";
  private static final String IN_EFFECT = "in effect";

  /** What moves days if it changes; a route has its days, which nobody tells beside it. */
  private static final Set<String> MOVING_DAYS =
      Set.of("steps", "key-decision", "notices", "dates");

  private final Terminal terminal;
  private final BankHolidays bankHolidays;

  TimetableText(Terminal terminal, Facts facts) {
    this.terminal = terminal;
    this.bankHolidays = facts.bankHolidays();
  }

  /** The timetable of a determination that has one. */
  String of(Initiative initiative, Determination answer) {
    Timetable timetable = answer.timetable().orElseThrow();
    Page page = new Page(terminal);
    head(page, initiative, answer, timetable);
    mind(page, answer);
    holds(page, timetable);
    days(page, answer, timetable);
    differences(page, answer, timetable);
    questions(page, answer);
    readings(page, answer, timetable);
    return page.toString();
  }

  private void head(Page page, Initiative initiative, Determination answer, Timetable timetable) {
    page.heading(initiative.title());
    page.labelled(2, "Initiative", COLUMN, initiative.id());
    page.labelled(2, "Read as of", COLUMN, answer.on().toString());
    page.labelled(2, "Settled", COLUMN, Wording.settled(answer), warning(!answer.settled()));
    Window window = timetable.window();
    window.from().ifPresent(from -> page.labelled(2, "Notices from", COLUMN, day(from)));
    window.by().ifPresent(by -> page.labelled(2, "Wanted by", COLUMN, day(by)));
    if (window.by().isPresent()) {
      page.labelled(
          2,
          "First notice by",
          COLUMN,
          firstNotice(answer, timetable),
          warning(timetable.passed() || timetable.firstNotice().isEmpty()));
    }
    page.labelled(
        2,
        isDecision(timetable) ? "Decided on" : "Done on",
        COLUMN,
        decided(timetable),
        warning(!timetable.isFeasible()));
    timetable
        .implementation()
        .ifPresent(first -> page.labelled(
            2,
            "In effect from",
            COLUMN,
            day(first) + (timetable.open() ? " at the earliest; see what is unknown" : "")));
  }

  private UnaryOperator<String> warning(boolean isOne) {
    return isOne ? terminal::yellow : UnaryOperator.identity();
  }

  /** Without decisions it is the last stage that is to be done by the wanted day. */
  private static boolean isDecision(Timetable timetable) {
    return timetable.steps().isEmpty()
        || timetable.steps().stream()
            .map(dated -> dated.step().action())
            .anyMatch(action -> action == Action.DECIDE || action == Action.CONSENT);
  }

  private String decided(Timetable timetable) {
    return timetable
        .decided()
        .map(last -> day(last)
            + (timetable.isDecisionOpen() ? " at the earliest" : "")
            + (timetable.isFeasible() ? "" : ", which is too soon; see the days"))
        .orElse("no day can be named");
  }

  private String firstNotice(Determination answer, Timetable timetable) {
    return timetable
        .firstNotice()
        .map(last -> day(last)
            + (timetable.passed()
                ? ", which has passed by " + day(timetable.window().from().orElse(answer.on()))
                : ""))
        .orElse("no day can be named");
  }

  /** What stands against taking these days for granted. */
  private void mind(Page page, Determination answer) {
    List<Reason> reasons = answer.findings().stream()
        .filter(finding -> ABOUT_DATES.contains(finding.id()))
        .flatMap(finding -> finding.reasons().stream())
        .toList();
    if (!reasons.isEmpty()) {
      page.blank().heading("What to mind about these days");
      told(page, reasons);
    }
  }

  private void holds(Page page, Timetable timetable) {
    if (!timetable.criticalPath().isEmpty()) {
      page.blank().heading("What holds it up");
      for (Hold hold : timetable.criticalPath()) {
        page.item(2, withWeekdays(hold.sentence()));
      }
    }
  }

  private void days(Page page, Determination answer, Timetable timetable) {
    page.blank().heading("Days");
    if (answer.stages().isEmpty()) {
      page.paragraph(2, "no step");
    }
    if (timetable.steps().stream().anyMatch(dated -> !dated.notices().isEmpty())) {
      page.paragraph(2, "A notice stands from the day of its publication to that of the step.");
    }
    int number = 1;
    for (Stage stage : answer.stages()) {
      String lead = "  " + number++ + ".";
      for (Action action : stage.actions()) {
        page.labelled(0, lead, STEP, English.capital(Wording.of(action)));
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
    return grouped(steps, dated -> List.of(dated.step().body(), lines(dated))).values();
  }

  private void steps(Page page, List<DatedStep> steps) {
    names(page, steps.stream().map(DatedStep::step).toList());
    lines(steps.get(0)).forEach(line -> detail(page, line));
  }

  private static void names(Page page, List<Step> steps) {
    page.labelled(
        STEP,
        Wording.of(steps.get(0).body()),
        STEP_COLUMN,
        Words.names(steps.stream().map(Step::name).toList()));
  }

  private static void detail(Page page, List<String> line) {
    page.labelled(STEP + 2, line.get(0), STEP_COLUMN, line.get(1));
  }

  /** What there is to say of a step: a label and words each. */
  private List<List<String>> lines(DatedStep dated) {
    List<List<String>> lines = new ArrayList<>();
    for (Condition condition : dated.step().conditions()) {
      for (Reason reason : condition.reasons()) {
        lines.add(
            line("condition", reason.sentence().ofAnyCouncil().text() + because(List.of(reason))));
      }
    }
    if (dated.day().isEmpty()) {
      dated
          .step()
          .notices()
          .forEach(notice ->
              lines.add(line(PUBLISH, Wording.notice(notice) + because(notice.reasons()))));
    }
    dated.notices().forEach(notice -> lines.add(line(PUBLISH, of(notice))));
    dated.step().duties().stream()
        .filter(duty -> !duty.kind().isAfterwards())
        .forEach(duty -> lines.add(line("before", of(duty))));
    lines.add(line(DAY, day(dated)));
    dated.remark().ifPresent(remark -> lines.add(line("but", withWeekdays(remark))));
    dated.implementation().ifPresent(effect -> lines.add(line(IN_EFFECT, of(effect, dated))));
    dated.step().duties().stream()
        .filter(duty -> duty.kind().isAfterwards())
        .forEach(duty -> lines.add(line("afterwards", of(duty))));
    return lines;
  }

  private static List<String> line(String label, String words) {
    return List.of(label, words);
  }

  private String of(DatedNotice notice) {
    int needed = notice.notice().clearDays();
    return day(notice.published())
        + ": "
        + Wording.notice(notice.notice().kind())
        + (notice.latest().equals(notice.published())
            ? ""
            : ", at the latest " + day(notice.latest()))
        + (notice.isTooLate() ? ", so too late" : "")
        + (needed == 0
            ? "; no days need pass"
            : "; " + English.count(notice.clearDays(), "clear day", "clear days")
                + (notice.clearDays() == needed ? "" : " where " + needed + " are needed")
                + " (" + Wording.of(notice.count()) + ")")
        + because(notice.reasons());
  }

  private String of(Duty duty) {
    return Wording.of(duty.kind()) + because(duty.reasons());
  }

  private String day(DatedStep dated) {
    return dated
        .day()
        .map(day -> day(day)
            + (dated.open() ? " at the earliest" : "")
            + (dated.meeting() ? ", a meeting" : "")
            + dated
                .earliest()
                .filter(earliest -> !earliest.equals(day))
                .map(earliest ->
                    (earliest.isAfter(day) ? "; too soon, lawful from " : "; lawful from ")
                        + day(earliest))
                .orElse(""))
        .orElse("none");
  }

  private String of(Implementation effect, DatedStep dated) {
    return day(effect.first())
        + (effect.open() || dated.open() ? " at the earliest" : "")
        + effect
            .callInEnds()
            .map(last -> "; call-in from the publication on " + day(effect.published()) + " to "
                + day(last)
                + effect.count().map(count -> " (" + Wording.of(count) + ")").orElse(""))
            .orElse("")
        + (effect.open() ? "; not all of call-in is known" : "")
        + because(effect.reasons());
  }

  private void differences(Page page, Determination answer, Timetable timetable) {
    if (timetable.differences().isEmpty()) {
      return;
    }
    page.blank().heading("Days that would be others");
    grouped(timetable.differences().stream(), each -> List.of(each.about(), each.option()))
        .forEach((option, differences) -> {
          page.item(2, otherwise(answer, option.get(0), option.get(1)));
          Map<Step, List<Difference>> bySteps = grouped(differences.stream(), Difference::step);
          grouped(
                  bySteps.keySet().stream(),
                  step -> List.of(
                      step.body(),
                      bySteps.getOrDefault(step, List.of()).stream()
                          .map(this::line)
                          .toList()))
              .values()
              .forEach(alike -> {
                names(page, alike);
                bySteps.getOrDefault(alike.get(0), List.of()).stream()
                    .map(this::line)
                    .forEach(line -> detail(page, line));
              });
        });
  }

  private static <K, T> Map<K, List<T>> grouped(Stream<T> items, Function<T, K> key) {
    return items.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  /** The other option of a reading, or the other answer to a question. */
  private static String otherwise(Determination answer, String about, String option) {
    return answer.readings().stream()
        .filter(reading -> reading.id().equals(about))
        .findFirst()
        .map(reading -> about + "=" + option + ", not " + reading.option())
        .orElseGet(() -> about + " of " + option);
  }

  private List<String> line(Difference difference) {
    String days = day(difference.otherwise()) + ", not " + day(difference.day());
    return switch (difference.item()) {
      case NOTICE ->
        line(
            PUBLISH,
            difference.notice().map(Wording::notice).orElse("notice") + ", at the latest " + days);
      case DAY -> line(DAY, days);
      case IMPLEMENTATION -> line(IN_EFFECT, days);
    };
  }

  private void questions(Page page, Determination answer) {
    List<Question> open = answer.questions().stream()
        .filter(question -> question.changes().stream().anyMatch(MOVING_DAYS::contains))
        .toList();
    if (!open.isEmpty()) {
      page.blank().heading("What is unknown and could move these days");
      told(page, open.stream().flatMap(question -> question.reasons().stream()).toList());
    }
  }

  private void told(Page page, List<Reason> reasons) {
    for (SharedReason told : SharedReason.of(reasons)) {
      page.item(
          2,
          English.capital(withWeekdays(told.sentence()))
              + (told.councils().isEmpty() ? "" : ": " + Words.names(told.councils()))
              + " " + Words.rules(List.of(told.rule())));
    }
  }

  private static void readings(Page page, Determination answer, Timetable timetable) {
    List<String> moving =
        timetable.differences().stream().map(Difference::about).toList();
    // one that would move days beyond the known bank holidays has no day to show
    List<UsedReading> used = answer.readings().stream()
        .filter(reading -> moving.contains(reading.id())
            || reading.alternatives().stream()
                .flatMap(other -> other.changes().stream())
                .anyMatch(MOVING_DAYS::contains))
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

  /** The day with its weekday; what is no working day is marked, as offices are closed on it. */
  private String day(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    boolean bankHoliday = bankHolidays.covers(day) && bankHolidays.contains(day);
    return Page.unbroken(
        English.weekday(day) + (bankHoliday ? " (bank holiday)" : weekend ? " (weekend)" : ""));
  }

  private String withWeekdays(Sentence sentence) {
    return sentence.text(
        part -> part instanceof Sentence.Part.Day known ? day(known.day()) : part.text());
  }

  private static String because(List<Reason> reasons) {
    return reasons.isEmpty()
        ? ""
        : " " + Words.rules(reasons.stream().map(Reason::rule).distinct().toList());
  }
}
