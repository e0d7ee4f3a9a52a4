package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.paper.Backing;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.paper.Note;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;

/** Lays a timetable out as a democratic services officer wants to read it. */
final class TimetablePaper {

  private static final Set<KnownFinding> ABOUT_DAYS =
      Set.of(KnownFinding.CLOCKS_CHANGE, KnownFinding.DATES_BEFORE_READING);

  /** What moves days if it changes; a route has its days, which nobody tells beside it. */
  private static final Set<Aspect> MOVING_DAYS =
      Set.of(Aspect.STEPS, Aspect.KEY_DECISION, Aspect.NOTICES, Aspect.DATES);

  private static final String PUBLISH = "publish";
  private static final String DAY = "day";
  private static final String IN_EFFECT = "in effect";
  private static final String LAWFUL_FROM = "Lawful from";
  private static final String EARLIEST = ", the earliest lawful day";

  private final Determination answer;
  private final Timetable timetable;

  TimetablePaper(Determination answer, Timetable timetable) {
    this.answer = answer;
    this.timetable = timetable;
  }

  /** The timetable by itself, with what could move its days. */
  Paper paper(Initiative initiative) {
    List<Block> blocks = new ArrayList<>();
    List<Block.Entry> head = new ArrayList<>();
    head.add(Block.Entry.of("Initiative", answer.initiative()));
    head.add(DeterminationPaper.readAsOf(answer));
    head.add(DeterminationPaper.standing(answer));
    head.addAll(ends());
    blocks.add(new Block.Entries(head));
    notes(
        "What to mind about these days",
        answer.findings().stream()
            .filter(finding ->
                KnownFinding.of(finding.id()).filter(ABOUT_DAYS::contains).isPresent())
            .flatMap(finding -> finding.reasons().stream()),
        blocks);
    blocks.addAll(days(true));
    notes(
        "What is unknown and could move these days",
        answer.questions().stream()
            .filter(question -> movesDays(question.changes()))
            .flatMap(question -> question.reasons().stream()),
        blocks);
    readings(blocks);
    return new Paper(DeterminationPaper.title(Optional.of(initiative), answer), blocks);
  }

  private static boolean movesDays(List<String> changes) {
    return changes.stream()
        .flatMap(change -> Aspect.of(change).stream())
        .anyMatch(MOVING_DAYS::contains);
  }

  private static void notes(String title, Stream<Reason> reasons, List<Block> blocks) {
    List<Note> notes = DeterminationPaper.notes(reasons.toList());
    if (!notes.isEmpty()) {
      blocks.add(new Block.Section(title, new Block.Notes(notes)));
    }
  }

  // ---- the days of the whole

  /** What was asked for, and on which days it comes about. */
  List<Block.Entry> ends() {
    List<Block.Entry> ends = new ArrayList<>();
    Window window = timetable.window();
    window.from().ifPresent(from -> ends.add(entry("Notices from", day(from), false)));
    window.by().ifPresent(by -> {
      ends.add(entry("Wanted by", day(by), false));
      ends.add(entry(
          "First notice by",
          firstNotice(),
          timetable.passed() || timetable.firstNotice().isEmpty()));
    });
    if (!window.published().isEmpty()) {
      ends.add(entry("Published", published(window), false));
    }
    ends.add(entry(decidedLabel(), decided(), !timetable.isFeasible()));
    timetable
        .implementation()
        .ifPresentOrElse(
            first -> ends.add(entry("In effect from", day(first).words(ifWaived()), false)),
            () -> timetable
                .notInEffectBefore()
                .ifPresent(earliest -> ends.add(entry(
                    "In effect",
                    Sentence.builder()
                        .words("not before call-in ends, which is unknown; ")
                        .day(earliest)
                        .words(" is the earliest that it could be" + ifWaived()),
                    false))));
    timetable.tooLate().ifPresent(late -> ends.addAll(tooLate(late)));
    return ends;
  }

  /** A day without a calendar is no meeting, and nothing is known to be decided on it. */
  private String decidedLabel() {
    if (!isDecision()) {
      return "Done on";
    }
    if (timetable.isDecidedAtMeetings()) {
      return "Decided on";
    }
    return timetable.window().by().isPresent() ? "To be decided by" : LAWFUL_FROM;
  }

  private String ifWaived() {
    return timetable.steps().stream().anyMatch(TimetablePaper::isWaivable)
        ? ", if the waiver of call-in is agreed"
        : "";
  }

  private static boolean isWaivable(DatedStep dated) {
    return dated.step().callIn().filter(StepCallIn::waived).isPresent();
  }

  private static List<Block.Entry> tooLate(TooLate late) {
    List<Block.Entry> entries = new ArrayList<>();
    entries.add(entry(
        "Too late",
        Sentence.builder().words("the wanted day cannot lawfully be met; see what can be done"),
        true));
    entries.add(entry(
        LAWFUL_FROM,
        late.earliest()
            .map(earliest -> day(earliest).words(EARLIEST))
            .orElse(Sentence.builder().words("no day can be named")),
        false));
    entries.add(entry(
        "Next meeting",
        late.nextMeeting()
            .map(TimetablePaper::day)
            .orElse(Sentence.builder().words("none in a calendar supplied")),
        false));
    return entries;
  }

  /** What would meet the day all the same, and what that takes. */
  private static Block way(TooLate.Way way) {
    return new Block.Topic(
        English.capital(Wording.of(way.notice()))
            + (way.meets()
                ? ": would meet the wanted day"
                : ": would not meet the wanted day either")
            + (way.notice() == Notice.Kind.PRIVATE_MEETING
                ? ""
                : ", and is lawful only if "
                    + (way.notice() == Notice.Kind.SPECIAL_URGENCY
                        ? "even the five clear days of the general exception are impracticable"
                        : "28 clear days are impracticable")
                    + (way.privateMeeting()
                        ? ", and for the private meeting only with the agreement of SI 2012/2089"
                            + " reg 5(6) too"
                        : "")),
        DeterminationPaper.notes(way.reasons()));
  }

  /** The days of publication that were given, each with whose it is. */
  private Sentence.Builder published(Window window) {
    return Sentence.builder()
        .sentence(Sentence.joined(
            window.published().entrySet().stream()
                .map(given -> Sentence.builder()
                    .words(name(given.getKey()) + " ")
                    .day(given.getValue())
                    .build())
                .toList(),
            ", "));
  }

  /** The name of a council or a joint committee that has a step; else its id. */
  private String name(String id) {
    return answer
        .steps()
        .filter(
            step -> step.council().map(council -> council.value().equals(id)).orElse(false)
                || step.jointCommittee().map(joint -> joint.value().equals(id)).orElse(false))
        .map(Step::name)
        .findFirst()
        .orElse(id);
  }

  private static Block.Entry entry(String label, Sentence.Builder words, boolean warning) {
    return new Block.Entry(label, words.build(), warning);
  }

  /** Without decisions it is the last stage that is to be done by the wanted day. */
  private boolean isDecision() {
    return timetable.steps().isEmpty()
        || timetable.steps().stream()
            .map(dated -> dated.step().action())
            .anyMatch(action -> action == Action.DECIDE || action == Action.CONSENT);
  }

  private Sentence.Builder decided() {
    return timetable
        .decided()
        .map(last -> day(last)
            .words(timetable.isDecisionOpen() ? " at the earliest" : "")
            .words(decidedLabel().equals(LAWFUL_FROM) ? EARLIEST : "")
            .words(timetable.isFeasible() ? "" : ", which is too soon; see the days"))
        .orElse(Sentence.builder().words("no day can be named"));
  }

  private Sentence.Builder firstNotice() {
    if (timetable.firstNotice().isEmpty()) {
      return Sentence.builder().words("no day can be named");
    }
    Sentence.Builder last = day(timetable.firstNotice().get());
    return timetable.passed()
        ? last.words(", which has passed by ").day(timetable.window().from().orElse(answer.on()))
        : last;
  }

  // ---- the days of each step

  /** What holds it up, the days, and those that would be others; all else is told beside it. */
  List<Block> beside() {
    return days(false);
  }

  private List<Block> days(boolean alone) {
    List<Block> blocks = new ArrayList<>();
    List<Block> ways = timetable.tooLate().stream()
        .flatMap(late -> late.ways().stream())
        .map(TimetablePaper::way)
        .toList();
    if (!ways.isEmpty()) {
      blocks.add(new Block.Section("What can be done where it is too late", ways));
    }
    if (!timetable.criticalPath().isEmpty()) {
      blocks.add(new Block.Section(
          "What holds it up",
          timetable.criticalPath().stream()
              .<Block>map(hold -> new Block.Item(hold.sentence(), List.of()))
              .toList()));
    }
    blocks.add(new Block.Section("Days", stages(alone)));
    if (!timetable.differences().isEmpty()) {
      blocks.add(new Block.Section("Days that would be others", differences()));
    }
    return blocks;
  }

  private List<Block> stages(boolean alone) {
    List<Block> stages = new ArrayList<>();
    if (timetable.steps().stream().anyMatch(dated -> !dated.notices().isEmpty())) {
      stages.add(Block.Paragraph.of(
          "A notice stands from the day of its publication to that of the step."));
    }
    stages.addAll(DeterminationPaper.stages(
        answer, steps -> alike(steps.flatMap(step -> timetable.of(step).stream()), alone)));
    return stages;
  }

  /** Steps that differ in nothing but the council are told together. */
  private List<Block.Step> alike(Stream<DatedStep> steps, boolean alone) {
    return DeterminationPaper.grouped(
            steps, dated -> List.of(dated.step().body(), details(dated, alone)))
        .map(alike -> step(
            alike.stream().map(DatedStep::step).toList(),
            details(alike.get(0), alone),
            DeterminationPaper.notes(
                alike.stream().flatMap(DatedStep::allReasons).toList())))
        .toList();
  }

  private static Block.Step step(List<Step> alike, List<Block.Detail> details, List<Note> notes) {
    return new Block.Step(
        Wording.of(alike.get(0).body()),
        alike.stream().map(Step::name).toList(),
        List.of(),
        details,
        notes);
  }

  /**
   * The days of a step.
   *
   * @param alone whether nothing stands beside them that tells conditions and duties
   */
  private List<Block.Detail> details(DatedStep dated, boolean alone) {
    Step step = dated.step();
    Function<Duty.When, List<Block.Detail>> duties =
        when -> alone ? DeterminationPaper.duties(step, when) : List.of();
    List<Block.Detail> details = new ArrayList<>(duties.apply(Duty.When.FIRST));
    if (alone) {
      details.addAll(DeterminationPaper.conditions(step));
    }
    if (dated.day().isEmpty()) {
      step.notices()
          .forEach(notice -> details.add(
              DeterminationPaper.detail(PUBLISH, Wording.notice(notice), notice.reasons())));
    }
    dated
        .notices()
        .forEach(notice -> details.add(detail(
            PUBLISH,
            words(notice),
            Stream.concat(notice.notice().reasons().stream(), notice.reasons().stream())
                .toList())));
    details.addAll(duties.apply(Duty.When.BEFORE));
    details.add(detail(DAY, day(dated), List.of()));
    details.addAll(duties.apply(Duty.When.AT_THE_MEETING));
    dated.remark().ifPresent(remark -> details.add(new Block.Detail("but", remark, Backing.NONE)));
    dated
        .implementation()
        .ifPresent(
            effect -> details.add(detail(IN_EFFECT, words(effect, dated), effect.reasons())));
    details.addAll(duties.apply(Duty.When.AFTERWARDS));
    return details;
  }

  private static Block.Detail detail(String label, Sentence.Builder words, List<Reason> reasons) {
    return new Block.Detail(label, words.build(), DeterminationPaper.backing(reasons));
  }

  private static Sentence.Builder words(DatedNotice notice) {
    int needed = notice.notice().clearDays();
    Sentence.Builder words =
        day(notice.published()).words(": " + Wording.notice(notice.notice().kind()));
    if (!notice.latest().equals(notice.published())) {
      words.words(", at the latest ").day(notice.latest());
    }
    return words
        .words(notice.isTooLate() ? ", so too late" : "")
        .words(
            needed == 0
                ? "; no days need pass"
                : "; " + English.count(notice.clearDays(), "clear day", "clear days")
                    + (notice.clearDays() == needed ? "" : " where " + needed + " are needed")
                    + " (" + Wording.of(notice.count()) + ")");
  }

  private Sentence.Builder day(DatedStep dated) {
    if (dated.day().isEmpty()) {
      return Sentence.builder().words("none");
    }
    LocalDate day = dated.day().get();
    if (dated.step().action() == Action.INFORM) {
      return dated.meeting()
          ? Sentence.builder().words("its next meeting, ").day(day)
          : Sentence.builder().words("its next meeting");
    }
    Sentence.Builder words = day(day)
        .words(dated.open() ? " at the earliest" : "")
        .words(dated.meeting() ? ", a meeting" : withoutMeeting(dated));
    dated
        .earliest()
        .filter(earliest -> !earliest.equals(day))
        .ifPresent(earliest -> words
            .words(earliest.isAfter(day) ? "; too soon, lawful from " : "; lawful from ")
            .day(earliest));
    return words;
  }

  /** A day on which nobody is known to meet is the earliest that is lawful, or the latest. */
  private String withoutMeeting(DatedStep dated) {
    boolean latest =
        timetable.window().by().isPresent() && dated.step().action().stage() <= lastDeciding();
    return (latest ? ", the latest day" : EARLIEST)
        + switch (dated.step().body()) {
          case EXECUTIVE_MEMBER, OFFICER, LEADERS -> "";
          case COUNCIL, EXECUTIVE, COMMITTEE, JOINT_COMMITTEE, SCRUTINY ->
            "; no meeting dates supplied";
        };
  }

  /** The stage up to which days are as late as can be, where a last day was asked for. */
  private int lastDeciding() {
    return timetable.steps().stream()
        .map(dated -> dated.step().action())
        .filter(action -> !isDecision() || action == Action.DECIDE || action == Action.CONSENT)
        .mapToInt(Action::stage)
        .max()
        .orElse(0);
  }

  private static Sentence.Builder words(Implementation effect, DatedStep dated) {
    Sentence.Builder words = effect.open()
        ? Sentence.builder()
            .words("not before call-in ends, which is unknown; ")
            .day(effect.first())
            .words(" is the earliest that it could be")
        : day(effect.first())
            .words(isWaivable(dated) ? ", if the waiver of call-in is agreed" : "");
    if (effect.callInEnds().isPresent()) {
      words
          .words("; call-in from the publication on ")
          .day(effect.published())
          .words(" to ")
          .day(effect.callInEnds().get())
          .words(effect.count().map(count -> " (" + Wording.of(count) + ")").orElse(""));
    } else if (!dated.day().equals(Optional.of(effect.published()))) {
      words.words("; published on ").day(effect.published());
    }
    return words;
  }

  private static Sentence.Builder day(LocalDate day) {
    return Sentence.builder().day(day);
  }

  // ---- other days

  private List<Block> differences() {
    return DeterminationPaper.grouped(
            timetable.differences().stream(), each -> List.of(each.about(), each.option()))
        .<Block>map(alike ->
            new Block.Stage(0, List.of(new Block.Act(otherwise(alike.get(0)), moved(alike)))))
        .toList();
  }

  private static List<Block.Step> moved(List<Difference> differences) {
    Map<Step, List<Difference>> bySteps = differences.stream()
        .collect(Collectors.groupingBy(Difference::step, LinkedHashMap::new, Collectors.toList()));
    return DeterminationPaper.grouped(
            bySteps.entrySet().stream(),
            entry -> List.of(
                entry.getKey().body(),
                entry.getValue().stream().map(TimetablePaper::detail).toList()))
        .map(alike -> step(
            alike.stream().map(Map.Entry::getKey).toList(),
            alike.get(0).getValue().stream().map(TimetablePaper::detail).toList(),
            List.of()))
        .toList();
  }

  /** The other option of a reading, or the other answer to a question. */
  private String otherwise(Difference difference) {
    return answer.readings().stream()
        .filter(reading -> reading.id().equals(difference.about()))
        .findFirst()
        .map(reading -> English.capital(reading.title()) + ": "
            + reading.alternatives().stream()
                .filter(other -> other.option().equals(difference.option()))
                .findFirst()
                .map(UsedReading.Alternative::meaning)
                .orElse(difference.option())
            + ", not " + reading.meaning())
        .orElseGet(() ->
            English.capital(KnownQuestion.title(difference.about())) + ": " + difference.option());
  }

  private static Block.Detail detail(Difference difference) {
    Sentence.Builder words = Sentence.builder();
    if (difference.item() == Difference.Item.NOTICE) {
      words.words(difference.notice().map(Wording::notice).orElse("notice") + ", at the latest ");
    }
    words.day(difference.otherwise()).words(", not ").day(difference.day());
    return detail(
        switch (difference.item()) {
          case NOTICE -> PUBLISH;
          case DAY -> DAY;
          case IMPLEMENTATION -> IN_EFFECT;
        },
        words,
        List.of());
  }

  private void readings(List<Block> blocks) {
    Set<String> moving =
        timetable.differences().stream().map(Difference::about).collect(Collectors.toSet());
    // one that would move days beyond the known bank holidays has no day to show
    List<Block> used = answer.readings().stream()
        .filter(reading -> moving.contains(reading.id())
            || reading.alternatives().stream().anyMatch(other -> movesDays(other.changes())))
        .<Block>map(reading ->
            new Block.Topic(DeterminationPaper.chosen(reading), List.of(Note.of(reading.why()))))
        .toList();
    if (!used.isEmpty()) {
      blocks.add(new Block.Section("Readings that could move these days", used));
    }
  }
}
