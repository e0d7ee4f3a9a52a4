package org.visionderbyshire.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.visionderbyshire.calendar.DayCount;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.DatedNotice;
import org.visionderbyshire.determination.DatedStep;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.DeterminedInitiative;
import org.visionderbyshire.determination.Difference;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Hold;
import org.visionderbyshire.determination.Implementation;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Outweighed;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Reason;
import org.visionderbyshire.determination.Stage;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.StepCallIn;
import org.visionderbyshire.determination.Timetable;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Answer;

/** Initiatives with answers: real ones, and made ones for what no policy would answer. */
final class Samples {

  static final Facts FACTS = VisionDerbyshire.facts();

  private static final Path PROGRAMME = Path.of("..", "examples", "programme");
  private static final LocalDate ON = LocalDate.of(2022, 6, 1);

  private Samples() {}

  private static final class Compiled {
    static final Governance GOVERNANCE = Governance.compile(Policy.visionDerbyshire());
  }

  /** The whole programme, determined. */
  static List<DeterminedInitiative> programme() {
    try (Stream<Path> files = Files.list(PROGRAMME)) {
      List<DeterminedInitiative> entries = new ArrayList<>();
      for (Path file :
          files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        for (Initiative initiative : InitiativeJson.read(Files.readString(file), FACTS)) {
          entries.add(determined(initiative));
        }
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The programme with the days of its steps, from the day on which each is read. */
  static List<DeterminedInitiative> datedProgramme() {
    return programme().stream()
        .map(DeterminedInitiative::initiative)
        .map(initiative -> new DeterminedInitiative(
            initiative,
            Compiled.GOVERNANCE.determine(initiative, FACTS, Window.from(initiative.on()))))
        .toList();
  }

  static DeterminedInitiative determined(Initiative initiative) {
    return new DeterminedInitiative(initiative, Compiled.GOVERNANCE.determine(initiative, FACTS));
  }

  /** The entry with a timetable for its steps, each day of which is so many days later. */
  static DeterminedInitiative dated(DeterminedInitiative entry, LocalDate from, int pace) {
    Determination answer = entry.determination();
    List<DatedStep> steps = new ArrayList<>();
    List<Hold> path = new ArrayList<>();
    LocalDate start = from;
    LocalDate end = from;
    for (Stage stage : answer.stages()) {
      LocalDate day = start.plusDays(pace);
      for (Step step : stage.steps()) {
        DatedStep dated = dated(step, start, day);
        steps.add(dated);
        LocalDate done = dated.done().orElse(day);
        end = done.isAfter(end) ? done : end;
      }
      Step held = stage.steps().get(0);
      path.add(new Hold(
          Hold.Kind.NOTICE,
          List.of(held),
          start,
          day,
          Sentence.of("the notice of " + held.name() + " must stand until " + English.day(day))));
      if (!end.equals(day)) {
        path.add(new Hold(
            Hold.Kind.CALL_IN,
            List.of(held),
            day,
            end,
            Sentence.of("call-in runs until " + English.day(end))));
      }
      start = end;
    }
    Optional<Step> last = answer.steps().reduce((one, other) -> other);
    List<Difference> differences = last.stream()
        .map(step -> new Difference(
            "short-clock",
            "working-days",
            step,
            Difference.Item.IMPLEMENTATION,
            Optional.empty(),
            ON,
            ON.plusDays(7)))
        .toList();
    boolean open = steps.stream().anyMatch(DatedStep::open);
    return with(
        entry,
        new Timetable(
            Window.between(from, end.plusDays(30)),
            Optional.of(from),
            false,
            steps,
            Optional.of(end),
            Optional.of(end),
            open,
            path,
            differences,
            Optional.empty()));
  }

  private static DatedStep dated(Step step, LocalDate start, LocalDate day) {
    List<DatedNotice> notices = step.notices().stream()
        .map(notice -> new DatedNotice(
            notice,
            notice.kind().isLong() ? start : day.minusDays(Math.min(7, notice.clearDays() + 1)),
            day.minusDays(notice.clearDays() + 1L),
            notice.clearDays(),
            notice.kind().isLong() ? DayCount.CALENDAR_DAYS : DayCount.WORKING_DAYS,
            List.of(reason("T9.1", "Days of " + step.name() + " count so."))))
        .toList();
    Optional<Answer> callIn = step.callIn().map(StepCallIn::applies);
    boolean open = callIn.equals(Optional.of(Answer.UNKNOWN));
    boolean runs = callIn.equals(Optional.of(Answer.YES));
    Optional<Implementation> implementation = step.action() == Action.DECIDE
        ? Optional.of(new Implementation(
            day.plusDays(1),
            runs ? Optional.of(day.plusDays(8)) : Optional.empty(),
            runs ? Optional.of(DayCount.WORKING_DAYS) : Optional.empty(),
            day.plusDays(runs ? 9 : 1),
            open,
            List.of()))
        : Optional.empty();
    return new DatedStep(
        step,
        notices,
        Optional.of(day),
        Optional.of(day),
        step.body() == Body.EXECUTIVE,
        implementation,
        open,
        Optional.empty());
  }

  /** A timetable on which next to nothing is certain. */
  static DeterminedInitiative unknown() {
    List<CouncilId> councils = councils(3);
    Step open = own(councils.get(0), Body.EXECUTIVE, Action.DECIDE, Answer.UNKNOWN);
    Step committee = committee();
    Step dayless = own(councils.get(1), Body.EXECUTIVE, Action.DECIDE, Answer.YES);
    Step stuck = own(councils.get(2), Body.COUNCIL, Action.NOTE, Answer.NO);
    DeterminedInitiative entry = made(
        initiative("unknown", "What nobody knows", councils),
        List.of(new Stage(List.of(committee, open, dayless)), new Stage(List.of(stuck))));
    LocalDate first = LocalDate.of(2025, 11, 6);
    LocalDate day = LocalDate.of(2025, 12, 4);
    return with(
        entry,
        new Timetable(
            Window.from(first.plusDays(3)),
            Optional.of(first),
            true,
            List.of(
                dated(committee, first, day),
                new DatedStep(
                    open,
                    List.of(new DatedNotice(
                        open.notices().get(0),
                        first,
                        LocalDate.of(2025, 11, 3),
                        2,
                        DayCount.WORKING_DAYS,
                        List.of())),
                    Optional.of(day),
                    Optional.of(day),
                    false,
                    Optional.of(new Implementation(
                        day, Optional.empty(), Optional.empty(), day.plusDays(1), true, List.of())),
                    true,
                    Optional.empty()),
                new DatedStep(
                    dayless,
                    List.of(),
                    Optional.of(LocalDate.of(2025, 12, 1)),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    true,
                    Optional.of(Sentence.of(
                        "no meeting of the body is known after that day; the calendar that"
                            + " was supplied ends before the notices have run"))),
                new DatedStep(
                    stuck,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    true,
                    Optional.of(Sentence.of("an earlier step has no day")))),
            Optional.empty(),
            Optional.empty(),
            true,
            List.of(),
            List.of(),
            Optional.empty()));
  }

  static DeterminedInitiative with(DeterminedInitiative entry, Timetable timetable) {
    Determination answer = entry.determination();
    return new DeterminedInitiative(
        entry.initiative(),
        new Determination(
            answer.initiative(),
            answer.policy(),
            answer.on(),
            answer.lawKnownTo(),
            answer.level(),
            answer.levels(),
            answer.settled(),
            answer.stages(),
            Optional.of(timetable),
            answer.findings(),
            answer.questions(),
            answer.assumptions(),
            answer.readings(),
            answer.outweighed()));
  }

  /** The first of all the councils of the register. */
  static List<CouncilId> councils(int number) {
    return FACTS.councils().stream().map(Council::id).limit(number).toList();
  }

  /** An initiative that takes every act that a picture has to show something of its own for. */
  static Initiative initiative(String id, String title, List<CouncilId> councils) {
    return Initiative.builder()
        .id(id)
        .title(title)
        .summary("What " + title + " is.")
        .on(ON)
        .lead(councils.get(0))
        .addAllParticipants(councils)
        .addActs(Act.SPEND, Act.SUBMIT_TO_GOVERNMENT)
        .addCitations(Citation.of("Minutes of the Leaders, item 7"))
        .build();
  }

  /** A route through every stage, with everything that a step can carry. */
  static DeterminedInitiative everything(String id, String title, int number) {
    List<CouncilId> councils = councils(number);
    List<Stage> stages = List.of(
        new Stage(List.of(leaders())),
        new Stage(councils.stream()
            .limit(Math.max(1, number - 2))
            .map(council -> own(council, Body.SCRUTINY, Action.SCRUTINISE, Answer.NO))
            .toList()),
        new Stage(
            List.of(own(councils.get(0), Body.EXECUTIVE_MEMBER, Action.RECOMMEND, Answer.NO))),
        new Stage(Stream.concat(
                Stream.of(committee()),
                councils.stream()
                    .flatMap(council -> Stream.of(
                        own(council, Body.EXECUTIVE, Action.DECIDE, Answer.YES),
                        own(council, Body.COUNCIL, Action.CONSENT, Answer.UNKNOWN))))
            .toList()),
        new Stage(List.of(
            own(councils.get(0), Body.OFFICER, Action.SUBMIT, Answer.NO),
            own(
                councils.get(councils.size() - 1),
                Body.EXECUTIVE_MEMBER,
                Action.SUBMIT,
                Answer.NO))),
        new Stage(List.of(own(councils.get(0), Body.COMMITTEE, Action.NOTE, Answer.NO))),
        new Stage(councils.stream()
            .map(council -> own(council, Body.COUNCIL, Action.INFORM, Answer.NO))
            .toList()));
    return made(initiative(id, title, councils), stages);
  }

  static DeterminedInitiative made(Initiative initiative, List<Stage> stages) {
    CouncilId first = initiative.participants().get(0);
    return new DeterminedInitiative(
        initiative,
        new Determination(
            initiative.id(),
            new PolicyId("made-up", "1", "0f"),
            ON,
            LocalDate.of(2026, 4, 28),
            Optional.empty(),
            List.of(),
            false,
            stages,
            Optional.empty(),
            List.of(),
            List.of(
                new Question(
                    "money",
                    Optional.empty(),
                    Optional.empty(),
                    List.of("steps"),
                    List.of(reason("R15.1", "How much is spent is unknown."))),
                new Question(
                    "wards",
                    Optional.of(first),
                    Optional.empty(),
                    List.of("key-decision"),
                    List.of(reason("R15.7", "How many wards are affected is unknown."))),
                new Question(
                    "call-in",
                    Optional.of(first),
                    Optional.empty(),
                    List.of("findings"),
                    List.of(reason("R16.4", "Nobody says whether it can be called in.")))),
            List.of(),
            List.of(),
            List.of(new Outweighed(
                Optional.of(first),
                Optional.empty(),
                Optional.empty(),
                "working days count",
                "calendar days count",
                reason("T7.5", "Working days are counted."),
                List.of(reason("X1", "Calendar days are."))))));
  }

  private static Step leaders() {
    return Step.builder()
        .name("Leaders and Chief Executives")
        .body(Body.LEADERS)
        .action(Action.AGREE_POSITION)
        .addActs(Act.SUBMIT_TO_GOVERNMENT)
        .keyDecision(Answer.NO)
        .addReasons(reason("R9.1", "They speak with one voice."))
        .build();
  }

  private static Step committee() {
    return Step.builder()
        .name("Vision Derbyshire Joint Committee")
        .jointCommittee(FACTS.jointCommittees().iterator().next().id())
        .body(Body.JOINT_COMMITTEE)
        .action(Action.DECIDE)
        .addActs(Act.SPEND)
        .keyDecision(Answer.UNKNOWN)
        .addNotices(new Notice(
            Notice.Kind.AGENDA, 5, List.of(reason("T5.3", "An agenda goes out five days before."))))
        .callIn(new StepCallIn(
            Answer.UNKNOWN,
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(reason("R16.8", "Whether it can be called in is unknown."))))
        .addConditions(new Condition(
            "if-in-being", List.of(reason("R7.5", "It stands if the committee is in being."))))
        .addReasons(reason("R7.1", "It speaks for the area."))
        .build();
  }

  static Step own(CouncilId council, Body body, Action action, Answer key) {
    String name = Wording.name(FACTS, council);
    Step.Builder step = Step.builder()
        .council(council)
        .name(name)
        .body(body)
        .action(action)
        .addActs(action == Action.SUBMIT ? Act.SUBMIT_TO_GOVERNMENT : Act.SPEND)
        .keyDecision(key)
        .addLegalBasis(Citation.of("LGA 2000 s9E"))
        .addReasons(reason("R2.1", name + " takes it."));
    if (body != Body.OFFICER && body != Body.EXECUTIVE_MEMBER) {
      step.addNotices(new Notice(
          Notice.Kind.AGENDA, 5, List.of(reason("T5.1", "An agenda goes out five days before."))));
    }
    if (key == Answer.YES) {
      step.addNotices(
              new Notice(
                  Notice.Kind.KEY_DECISION,
                  28,
                  List.of(reason("T1.1", "A key decision needs 28 days."))),
              new Notice(
                  Notice.Kind.PRIVATE_MEETING,
                  28,
                  List.of(reason("T3.1", "A private meeting needs 28 days."))))
          .addDuties(new Duty(
              Duty.Kind.RECORD_DECISION, List.of(reason("D1.1", "Decisions are recorded."))))
          .callIn(new StepCallIn(
              Answer.YES,
              false,
              Optional.empty(),
              Optional.empty(),
              List.of(reason("R16.1", "It can be called in."))));
    }
    return step.build();
  }

  static Reason reason(String rule, String sentence) {
    return new Reason(rule, naming(sentence), Citation.list("SI 2012/2089 reg 9; LGA 2000 s9F"));
  }

  /** The sentence with the name of a council as a part of its own, if it names one. */
  private static Sentence naming(String sentence) {
    return FACTS.councils().stream()
        .filter(council -> sentence.contains(council.name()))
        .findFirst()
        .map(council -> {
          int at = sentence.indexOf(council.name());
          return Sentence.builder()
              .words(sentence.substring(0, at))
              .council(council.id(), council.name())
              .words(sentence.substring(at + council.name().length()))
              .build();
        })
        .orElse(Sentence.of(sentence));
  }

  /** What people write who mean ill, or another alphabet. */
  static List<String> hostileTitles() {
    return List.of(
        "<script>alert('x')</script> & \"quotes\" ]]> -->",
        "\u0000\u0007\u001b[31m control\uFFFE\uD800 characters\r\nand\tlines",
        "\uD83D\uDC69\u200D\uD83D\uDC67 emoji \uD83C\uDFF4\uD83C\uDFF4\uD83C\uDFF4",
        "w".repeat(300),
        "\u202Eright to left: \u0645\u062C\u0644\u0633 \u05DE\u05D5\u05E2\u05E6\u05D4");
  }
}
