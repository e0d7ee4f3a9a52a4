package org.visionderbyshire.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Difference;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.TooLate;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Answer;

/**
 * The timetable in the JSON form of a determination. It does not repeat the route, which stands
 * beside it: a step is {@linkplain NamedSteps named}, and a notice of that step by its kind.
 */
final class TimetableJson {

  static final List<String> FIELDS = List.of(
      "window",
      "firstNotice",
      "passed",
      "steps",
      "decided",
      "implementation",
      "open",
      "criticalPath",
      "differences",
      "tooLate");
  static final List<String> TOO_LATE_FIELDS = List.of("earliest", "nextMeeting", "ways");
  static final List<String> WAY_FIELDS = List.of("notice", "meets", "privateMeeting", "reasons");
  static final List<String> WINDOW_FIELDS = List.of("from", "by", "published");
  static final List<String> STEP_FIELDS =
      List.of("step", "notices", "earliest", "day", "meeting", "implementation", "open", "remark");
  static final List<String> NOTICE_FIELDS =
      List.of("kind", "published", "latest", "clearDays", "count", "reasons");
  static final List<String> IMPLEMENTATION_FIELDS =
      List.of("published", "callInEnds", "count", "first", "earliest", "open", "reasons");
  static final List<String> HOLD_FIELDS = List.of("kind", "steps", "from", "to", "sentence");
  static final List<String> DIFFERENCE_FIELDS =
      List.of("about", "option", "step", "item", "notice", "day", "otherwise");

  /** Stands in for a step that is named and not there. */
  private static final Step NO_STEP = Step.builder()
      .name(StandIn.TEXT)
      .body(Body.LEADERS)
      .action(Action.AGREE_POSITION)
      .keyDecision(Answer.UNKNOWN)
      .build();

  private final NamedSteps route;

  private TimetableJson(NamedSteps route) {
    this.route = route;
  }

  static void write(Json json, Timetable timetable) {
    json.object("window", () -> write(json, timetable.window()))
        .text("firstNotice", timetable.firstNotice())
        .flag("passed", timetable.passed())
        .objects("steps", timetable.steps(), TimetableJson::write)
        .text("decided", timetable.decided())
        .text("implementation", timetable.implementation())
        .flag("open", timetable.open())
        .objects("criticalPath", timetable.criticalPath(), TimetableJson::write)
        .objects("differences", timetable.differences(), TimetableJson::write)
        .object("tooLate", timetable.tooLate(), TimetableJson::write);
  }

  /**
   * Reads a timetable.
   *
   * @param route the steps that it can name
   */
  static Timetable read(Value value, NamedSteps route) {
    return new TimetableJson(route).timetable(value);
  }

  private Timetable timetable(Value value) {
    Fields fields = value.fields(FIELDS);
    return new Timetable(
        window(fields.need("window", "what was asked for")),
        fields.get("firstNotice").map(Value::day),
        DeterminationJson.flag(fields, "passed"),
        DeterminationJson.list(fields, "steps").list(this::datedStep),
        fields.get("decided").map(Value::day),
        fields.get("implementation").map(Value::day),
        DeterminationJson.flag(fields, "open"),
        DeterminationJson.list(fields, "criticalPath").list(this::hold),
        DeterminationJson.list(fields, "differences").list(this::difference),
        fields.get("tooLate").map(TimetableJson::tooLate));
  }

  private static void write(Json json, TooLate tooLate) {
    json.text("earliest", tooLate.earliest())
        .text("nextMeeting", tooLate.nextMeeting())
        .objects("ways", tooLate.ways(), TimetableJson::write);
  }

  private static TooLate tooLate(Value value) {
    Fields fields = value.fields(TOO_LATE_FIELDS);
    return new TooLate(
        fields.get("earliest").map(Value::day),
        fields.get("nextMeeting").map(Value::day),
        DeterminationJson.list(fields, "ways").list(TimetableJson::way));
  }

  private static void write(Json json, TooLate.Way way) {
    json.text("notice", way.notice())
        .flag("meets", way.meets())
        .flag("privateMeeting", way.privateMeeting());
    DeterminationJson.reasons(json, way.reasons());
  }

  private static TooLate.Way way(Value value) {
    Fields fields = value.fields(WAY_FIELDS);
    return new TooLate.Way(
        fields.needWord("notice", Notice.Kind.class),
        DeterminationJson.flag(fields, "meets"),
        DeterminationJson.flag(fields, "privateMeeting"),
        DeterminationJson.reasons(fields));
  }

  private static void write(Json json, Window window) {
    json.text("from", window.from()).text("by", window.by());
    if (!window.published().isEmpty()) {
      json.object("published", () -> window.published().forEach(json::text));
    }
  }

  private static Window window(Value value) {
    Fields fields = value.fields(WINDOW_FIELDS);
    Period days = fields.period("by");
    Map<String, LocalDate> published = new TreeMap<>();
    fields
        .get("published")
        .ifPresent(given -> given.entries((id, day) -> published.put(id, day.day())));
    if (!days.equals(Period.ALWAYS)) {
      return new Window(days.from(), days.to(), published);
    }
    if (value.isSound() && fields.get("from").isEmpty() && fields.get("by").isEmpty()) {
      value.fault("needs \"from\", \"by\" or both");
    }
    return Window.from(StandIn.DAY);
  }

  private static void write(Json json, DatedStep dated) {
    json.object("step", () -> NamedSteps.write(json, dated.step()))
        .objects("notices", dated.notices(), TimetableJson::write)
        .text("earliest", dated.earliest())
        .text("day", dated.day())
        .flag("meeting", dated.meeting())
        .object("implementation", dated.implementation(), TimetableJson::write)
        .flag("open", dated.open())
        .text("remark", dated.remark().map(Sentence::text));
  }

  private DatedStep datedStep(Value value) {
    Fields fields = value.fields(STEP_FIELDS);
    Optional<Step> step = route.step(fields.need("step", "which step it is"));
    return new DatedStep(
        step.orElse(NO_STEP),
        DeterminationJson.list(fields, "notices").list(notice -> datedNotice(notice, step)),
        fields.get("earliest").map(Value::day),
        fields.get("day").map(Value::day),
        DeterminationJson.flag(fields, "meeting"),
        fields.get("implementation").map(TimetableJson::implementation),
        DeterminationJson.flag(fields, "open"),
        fields.get("remark").map(Value::name).map(Sentence::of));
  }

  private static void write(Json json, DatedNotice dated) {
    json.text("kind", dated.notice().kind())
        .text("published", dated.published())
        .text("latest", dated.latest())
        .number("clearDays", dated.clearDays())
        .text("count", dated.count());
    DeterminationJson.reasons(json, dated.reasons());
  }

  private DatedNotice datedNotice(Value value, Optional<Step> step) {
    Fields fields = value.fields(NOTICE_FIELDS);
    return new DatedNotice(
        notice(fields.need("kind", Value.oneOf(Notice.Kind.class)), step),
        fields.need("published", "the day on which it goes out").day(),
        day(fields, "latest"),
        fields.need("clearDays", "days, 0 or more").days(),
        fields.needWord("count", DayCount.class),
        DeterminationJson.reasons(fields));
  }

  /** The notice of that kind. What became of a step that is not there has been told. */
  private static Notice notice(Value value, Optional<Step> step) {
    Notice.Kind kind = value.word(Notice.Kind.class);
    List<Notice> notices = step.map(Step::notices).orElse(List.of());
    return notices.stream().filter(notice -> notice.kind() == kind).findFirst().orElseGet(() -> {
      if (step.isPresent() && value.isSound()) {
        List<String> known =
            notices.stream().map(notice -> notice.kind().code()).toList();
        value.fault("\"" + kind.code() + "\" is no notice of its step; known: "
            + (known.isEmpty() ? "none" : String.join(", ", known))
            + Nearest.guess(kind.code(), known));
      }
      return new Notice(kind, 0, List.of());
    });
  }

  private static void write(Json json, Implementation implementation) {
    json.text("published", implementation.published())
        .text("callInEnds", implementation.callInEnds())
        .text("count", implementation.count())
        .text("first", implementation.day())
        .text("earliest", implementation.first())
        .flag("open", implementation.open());
    DeterminationJson.reasons(json, implementation.reasons());
  }

  private static Implementation implementation(Value value) {
    Fields fields = value.fields(IMPLEMENTATION_FIELDS);
    fields.get("first").ifPresent(Value::day);
    return new Implementation(
        fields.need("published", "the day on which the decision is published").day(),
        fields.get("callInEnds").map(Value::day),
        fields.word("count", DayCount.class),
        fields
            .need("earliest", "the earliest day on which it could be put into effect")
            .day(),
        DeterminationJson.flag(fields, "open"),
        DeterminationJson.reasons(fields));
  }

  private static void write(Json json, Hold hold) {
    json.text("kind", hold.kind())
        .objects("steps", hold.steps(), NamedSteps::write)
        .text("from", hold.from())
        .text("to", hold.to())
        .text("sentence", hold.text());
  }

  private Hold hold(Value value) {
    Fields fields = value.fields(HOLD_FIELDS);
    return new Hold(
        fields.needWord("kind", Hold.Kind.class),
        DeterminationJson.list(fields, "steps").list(route::step).stream()
            .flatMap(Optional::stream)
            .toList(),
        day(fields, "from"),
        day(fields, "to"),
        Sentence.of(fields.need("sentence", "the same in words").text()));
  }

  private static void write(Json json, Difference difference) {
    json.text("about", difference.about())
        .text("option", difference.option())
        .object("step", () -> NamedSteps.write(json, difference.step()))
        .text("item", difference.item())
        .text("notice", difference.notice())
        .text("day", difference.day())
        .text("otherwise", difference.otherwise());
  }

  private Difference difference(Value value) {
    Fields fields = value.fields(DIFFERENCE_FIELDS);
    return new Difference(
        DeterminationJson.name(fields, "about"),
        DeterminationJson.name(fields, "option"),
        route.step(fields.need("step", "which step it is")).orElse(NO_STEP),
        fields.needWord("item", Difference.Item.class),
        fields.word("notice", Notice.Kind.class),
        day(fields, "day"),
        day(fields, "otherwise"));
  }

  private static LocalDate day(Fields fields, String field) {
    return fields.need(field, "a date such as 2022-06-01").day();
  }
}
