package org.visionderbyshire.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.KnownCondition;
import org.visionderbyshire.determination.KnownQuestion;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.StepCallIn;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.paper.Note;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;

/** What pictures show, in sentences: for those who do not see them, and for their headings. */
final class Description {

  private static final String NO_DAY = "no day";

  private final Initiative initiative;
  private final Determination answer;
  private final Facts facts;

  Description(Initiative initiative, Determination answer, Facts facts) {
    this.initiative = initiative;
    this.answer = answer;
    this.facts = facts;
  }

  /** The title; the id where there is none. */
  static String title(Initiative initiative) {
    return initiative.title().isBlank() ? initiative.id() : initiative.title().strip();
  }

  /** Who takes a step: the council with its body, or the name of a joint one. */
  static String who(Step step) {
    return step.council().isPresent() ? step.name() + ", " + Wording.of(step.body()) : step.name();
  }

  /** What the body does. */
  static String verb(Step step) {
    return Wording.verb(step.action(), step.body() == Body.LEADERS);
  }

  /** The body and what it does, without saying scrutiny twice. */
  static String act(Step step) {
    return body(step) + verb(step);
  }

  private static String body(Step step) {
    return step.body() == Body.SCRUTINY && step.action() == Action.SCRUTINISE
        ? ""
        : Wording.of(step.body()) + " ";
  }

  /** What must be so for a step to stand; the rest of a condition is told by its reasons. */
  static List<String> conditions(Step step) {
    return step.conditions().stream()
        .map(Condition::id)
        .map(id -> id.equals(KnownCondition.IF_IN_BEING.code())
            ? Wording.of(id)
            : KnownCondition.inShort(id))
        .toList();
  }

  /** Who decides what in which order. */
  String route() {
    List<String> sentences = new ArrayList<>();
    sentences.add("The route of \"" + title(initiative) + "\" as of " + English.day(answer.on()));
    sentences.add("Level: " + Wording.level(answer) + "; " + Wording.standing(answer));
    if (answer.stages().isEmpty()) {
      sentences.add("There is no step");
    }
    int number = 1;
    for (Block.Topic stage : stages()) {
      sentences.add("Stage " + number++ + " of " + answer.stages().size() + ", " + inLine(stage));
    }
    if (answer.stages().size() > 1) {
      sentences.add("Each stage waits for every step of the one before");
    }
    List<String> idle = initiative.participants().stream()
        .filter(council ->
            answer.steps().noneMatch(step -> step.council().equals(Optional.of(council))))
        .map(council -> Wording.name(facts, council))
        .toList();
    if (!idle.isEmpty()) {
      sentences.add("Without a step: " + English.and(idle));
    }
    answer.questions().stream()
        .map(question -> "To be found out: " + KnownQuestion.title(question.about())
            + question.council().map(this::ofCouncil).orElse(""))
        .distinct()
        .forEach(sentences::add);
    return sentences(sentences);
  }

  private static String inLine(Block.Topic stage) {
    return stage.heading() + ": "
        + stage.notes().stream().map(note -> note.words().text()).collect(Collectors.joining("; "));
  }

  /** The route, stage by stage: who takes a step there, and whether that is a key decision. */
  List<Block.Topic> stages() {
    return stages(stage -> told(stage.steps(), Step::name, this::does));
  }

  /** The days, stage by stage: as {@link #stages}, with the notices and the days of each step. */
  List<Block.Topic> days(Timetable timetable) {
    return stages(stage -> told(
        stage.steps().stream().flatMap(step -> timetable.of(step).stream()).toList(),
        dated -> dated.step().name(),
        Description::dated));
  }

  private List<Block.Topic> stages(Function<Stage, List<Note>> notes) {
    return answer.stages().stream()
        .map(stage ->
            new Block.Topic(English.capital(Wording.list(stage.actions())), notes.apply(stage)))
        .toList();
  }

  /** Sentences, with the names of all of whom one is said before it. */
  private static <T> List<Note> told(
      List<T> all, Function<T, String> name, Function<T, String> words) {
    return all.stream()
        .collect(Collectors.groupingBy(
            words, LinkedHashMap::new, Collectors.mapping(name, Collectors.toList())))
        .entrySet()
        .stream()
        .map(each -> Note.of(English.and(each.getValue()) + ": " + each.getKey()))
        .toList();
  }

  private String ofCouncil(CouncilId council) {
    return ": " + Wording.name(facts, council);
  }

  /** A step in full. */
  String step(Step step) {
    return who(step) + " " + verb(step) + beside(step);
  }

  private String does(Step step) {
    return act(step) + beside(step);
  }

  /**
   * What it serves where that could be several things, whether it is key, and on what condition.
   */
  private String beside(Step step) {
    String acts = initiative.acts().size() > 1 && !step.acts().isEmpty()
        ? " (" + Wording.list(step.acts()) + ")"
        : "";
    return acts
        + key(step)
        + conditions(step).stream().map(each -> ", " + each).collect(Collectors.joining());
  }

  private static String key(Step step) {
    return switch (step.keyDecision()) {
      case YES -> ", a key decision";
      case UNKNOWN -> ", perhaps a key decision";
      case NO -> "";
    };
  }

  private static String window(Window window) {
    return window.from().map(from -> "notices from " + English.day(from)).orElse("")
        + (window.from().isPresent() && window.by().isPresent() ? ", " : "")
        + window.by().map(by -> "decisions by " + English.day(by)).orElse("");
  }

  /** The days of the timetable as a whole, by what they are. */
  Map<String, String> ends(Timetable timetable) {
    Map<String, String> ends = new LinkedHashMap<>();
    ends.put("Asked for", window(timetable.window()));
    if (!timetable.isFeasible()) {
      ends.put("Time enough", "no: a step has no day, or comes too soon for its notices");
    }
    ends.put(
        timetable.steps().stream().allMatch(dated -> dated.notices().isEmpty())
            ? "First step"
            : "First notice",
        timetable
            .firstNotice()
            .map(day -> English.day(day) + (timetable.passed() ? passed(day) : ""))
            .orElse(NO_DAY));
    ends.put(
        timetable.isDecidedAtMeetings() || timetable.decided().isEmpty()
            ? "Last decision"
            : timetable.window().by().isPresent()
                ? "To be decided by"
                : "Earliest lawful day of the last decision",
        end(timetable.decided(), timetable.isDecisionOpen()));
    ends.put("In effect from", inEffect(timetable));
    return ends;
  }

  /** From when on all that is decided is in effect; a route that only notes decides nothing. */
  static String inEffect(Timetable timetable) {
    if (timetable.tooLate().isPresent()) {
      return "none, as the wanted day cannot lawfully be met";
    }
    if (timetable.implementation().isPresent()) {
      return end(timetable.implementation(), false);
    }
    return timetable.decided().isPresent() && timetable.notInEffectBefore().isEmpty()
        ? "nothing is decided"
        : timetable
            .notInEffectBefore()
            .map(day -> "not before call-in ends; " + English.day(day) + " at the earliest")
            .orElse(NO_DAY);
  }

  private static String end(Optional<LocalDate> day, boolean open) {
    return day.map(known -> English.day(known) + (open ? ", at the earliest" : ""))
        .orElse(NO_DAY);
  }

  private String passed(LocalDate day) {
    return day.isBefore(answer.on())
        ? " (past already on " + English.day(answer.on()) + ")"
        : " (before the first day asked for)";
  }

  /** What is when. */
  String timetable(Timetable timetable) {
    List<String> sentences = new ArrayList<>();
    sentences.add("The timetable of \"" + title(initiative) + "\"");
    ends(timetable).forEach((label, words) -> sentences.add(label + ": " + words));
    days(timetable).forEach(stage -> sentences.add(inLine(stage)));
    if (!timetable.criticalPath().isEmpty()) {
      sentences.add("Critical path: "
          + timetable.criticalPath().stream()
              .map(hold -> PaperHtml.plain(hold.sentence()))
              .collect(Collectors.joining(" ")));
    }
    return sentences(sentences);
  }

  private static String dated(DatedStep dated) {
    List<String> parts = new ArrayList<>();
    parts.add(body(dated.step()) + day(dated) + key(dated.step()));
    dated.implementation().ifPresent(implementation -> parts.add(effect(dated, implementation)));
    dated.remark().map(Sentence::text).ifPresent(parts::add);
    dated.notices().forEach(notice -> parts.add(notice(notice)));
    return String.join("; ", parts);
  }

  /** A notice with its day, and whether its clear days are enough. */
  static String notice(DatedNotice dated) {
    int needed = dated.notice().clearDays();
    String days = needed == 0
        ? ", no days need pass"
        : ", " + dated.clearDays() + " clear days"
            + (dated.clearDays() == needed ? "" : " (" + needed + " needed)");
    return Wording.notice(dated.notice().kind()) + " " + English.day(dated.published()) + days
        + (dated.isTooLate() ? ", too late: by " + English.day(dated.latest()) : "");
  }

  /** Whether a step has a day of its own; who is but informed has not. */
  static boolean hasDay(DatedStep dated) {
    return dated.step().action() != Action.INFORM;
  }

  /** The day of a step; the earliest one, or none. */
  static String day(DatedStep dated) {
    String verb = verb(dated.step());
    if (!hasDay(dated)) {
      return verb + " at its next meeting"
          + dated
              .day()
              .filter(day -> dated.meeting())
              .map(day -> ", " + English.day(day))
              .orElse("");
    }
    return dated
        .day()
        .map(day -> verb + " " + English.day(day)
            + (dated.meeting()
                ? ", a meeting"
                : dated.earliest().equals(dated.day()) ? ", the earliest lawful day" : "")
            + (dated.open() ? ", at the earliest" : "")
            + dated
                .earliest()
                .filter(day::isBefore)
                .map(earliest -> ", too soon: not before " + English.day(earliest))
                .orElse(""))
        .orElseGet(() -> verb + ": no day"
            + dated
                .earliest()
                .map(earliest -> ", not before " + English.day(earliest))
                .orElse(""));
  }

  /** Call-in, and from when on a decision has effect. */
  static String effect(DatedStep dated, Implementation implementation) {
    return implementation
            .callInEnds()
            .map(end -> "call-in to " + English.day(end) + ", ")
            .or(() -> dated.step().callIn().map(Description::withoutEnd))
            .orElse("")
        + (implementation.open()
            ? "in effect not before call-in ends, " + English.day(implementation.first())
                + " at the earliest"
            : "in effect from " + English.day(implementation.first()));
  }

  private static String withoutEnd(StepCallIn callIn) {
    if (callIn.waived()) {
      return "call-in waived, ";
    }
    return switch (callIn.applies()) {
      case YES -> "call-in of unknown length, ";
      case NO -> "";
      case UNKNOWN -> "call-in unknown, ";
    };
  }

  /** The kinds of waiting on the critical path that are for a step. */
  static List<String> holds(Timetable timetable, Step step) {
    return timetable.criticalPath().stream()
        .filter(hold -> hold.steps().contains(step))
        .map(Hold::kind)
        .distinct()
        .sorted()
        .map(Description::hold)
        .toList();
  }

  static String hold(Hold.Kind kind) {
    return kind == Hold.Kind.CALL_IN ? "call-in" : Wording.of(kind);
  }

  private static String sentences(List<String> sentences) {
    return sentences.stream()
        .map(sentence -> sentence.endsWith(".") ? sentence : sentence + ".")
        .collect(Collectors.joining(" "));
  }
}
