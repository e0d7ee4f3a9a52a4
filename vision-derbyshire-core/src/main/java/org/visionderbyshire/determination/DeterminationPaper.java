package org.visionderbyshire.determination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FactWords;
import org.visionderbyshire.facts.BodyName;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.paper.Backing;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.paper.Note;
import org.visionderbyshire.paper.Page;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Answer;

/** Lays a determination out as a monitoring officer wants to read it. */
final class DeterminationPaper {

  private final Determination answer;
  private final Optional<Initiative> initiative;
  private final Optional<Facts> facts;
  private final Map<CouncilId, String> named = new LinkedHashMap<>();

  /** Why there are steps, as far as it was told. */
  private final Set<Sentence> told = new HashSet<>();

  /** The duties of which it was told what they contain. */
  private final Set<Duty.Kind> contained = EnumSet.noneOf(Duty.Kind.class);

  /**
   * A layout.
   *
   * @param initiative what was determined, if it is at hand
   * @param facts where names are looked up; without them those of the answer itself are told
   */
  DeterminationPaper(Determination answer, Optional<Initiative> initiative, Optional<Facts> facts) {
    this.answer = answer;
    this.initiative = initiative;
    this.facts = facts;
    answer.steps().forEach(step -> step.council().ifPresent(id -> named.put(id, step.name())));
  }

  /** The determination and, if it has one, its timetable. */
  Paper paper() {
    List<Block> blocks = new ArrayList<>();
    initiative
        .map(Initiative::summary)
        .filter(summary -> !summary.isBlank())
        .ifPresent(summary -> blocks.add(Block.Paragraph.of(summary)));
    List<Block> first = new ArrayList<>(List.of(new Block.Entries(head())));
    first.addAll(new Gist(answer, this::name).blocks());
    blocks.add(new Block.Section("In short", first));
    blocks.add(levels());
    blocks.add(route());
    notices().ifPresent(blocks::add);
    answer
        .timetable()
        .ifPresent(timetable -> blocks.addAll(new TimetablePaper(answer, timetable).beside()));
    section("Findings", answer.findings().stream().map(this::finding), blocks);
    section(
        "Outweighed, and no reason of the answer",
        answer.outweighed().stream().map(this::outweighed),
        blocks);
    section("Questions", questions(), blocks);
    section("Assumptions", answer.assumptions().stream().map(this::assumption), blocks);
    section(
        "Readings that mattered",
        answer.readings().stream().map(DeterminationPaper::reading),
        blocks);
    blocks.add(new Block.Paragraph(Sentence.builder()
        .words("Determined by " + answer.policy().name() + ", edition "
            + answer.policy().edition() + ", digest " + answer.policy().digest()
            + ", law known to ")
        .day(answer.lawKnownTo())
        .words(".")
        .build()));
    return new Paper(title(initiative, answer), blocks);
  }

  /** The title of an initiative; its id where it has none. */
  static String title(Optional<Initiative> initiative, Determination answer) {
    return initiative
        .map(known -> known.title().strip())
        .filter(title -> !title.isEmpty())
        .orElse(answer.initiative());
  }

  private List<Block.Entry> head() {
    List<Block.Entry> head = new ArrayList<>();
    head.add(Block.Entry.of("Initiative", answer.initiative()));
    head.add(readAsOf(answer));
    head.add(Block.Entry.of("Level", English.capital(Wording.level(answer))));
    head.add(standing(answer));
    initiative.ifPresent(known -> {
      head.add(Block.Entry.of("Acts", Wording.list(known.acts())));
      head.add(Block.Entry.of(
          "Takes part",
          known.participants().stream()
              .map(id ->
                  Wording.brief(name(id)) + (known.lead().equals(Optional.of(id)) ? " (lead)" : ""))
              .collect(Collectors.joining(", "))));
      if (known.isPrivate()) {
        head.add(Block.Entry.of("In private", Wording.of(known.privacy()) + " information"));
      }
      if (!known.partners().isEmpty()) {
        head.add(Block.Entry.of("Partners", String.join("; ", known.partners())));
      }
    });
    return head;
  }

  static Block.Entry readAsOf(Determination answer) {
    return new Block.Entry(
        "As the law stood", Sentence.builder().day(answer.on()).build(), false);
  }

  static Block.Entry standing(Determination answer) {
    return new Block.Entry("Standing", Sentence.of(Wording.standing(answer)), !answer.settled());
  }

  private String name(CouncilId id) {
    return facts
        .map(known -> Wording.name(known, id))
        .orElseGet(() -> named.getOrDefault(id, id.value()));
  }

  private String names(Collection<CouncilId> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private static void section(String title, Stream<Block> topics, List<Block> blocks) {
    List<Block> all = topics.toList();
    if (!all.isEmpty()) {
      blocks.add(new Block.Section(title, all));
    }
  }

  // ---- level and route

  private Block levels() {
    return new Block.Section(
        "Level",
        answer.levels().isEmpty()
            ? List.of(Block.Paragraph.of("none found"))
            : answer.levels().stream()
                .<Block>map(found -> new Block.Topic(level(found), notes(found.reasons())))
                .toList());
  }

  private String level(FoundLevel found) {
    return English.capital(Wording.of(found.level()))
        + (found.effects().isEmpty()
            ? ""
            : " for " + English.and(found.effects().stream().map(this::outcome).toList()));
  }

  /** One of the area's outcomes by its name; others are in words already. */
  private String outcome(String effect) {
    return "\""
        + facts
            .map(known -> known.area().outcomes().getOrDefault(effect, effect))
            .orElse(effect)
        + "\"";
  }

  private Block route() {
    return new Block.Section("Route", stages(answer, this::alike));
  }

  /** The stages of a route, each thing that is done with the steps that are told of it. */
  static List<Block> stages(Determination answer, Function<Stream<Step>, List<Block.Step>> steps) {
    List<Block> stages = new ArrayList<>();
    for (Stage stage : answer.stages()) {
      stages.add(new Block.Stage(
          stages.size() + 1,
          stage.actions().stream()
              .map(action -> new Block.Act(
                  English.capital(Wording.of(action)),
                  steps.apply(stage.steps().stream().filter(step -> step.action() == action))))
              .toList()));
    }
    return stages.isEmpty() ? List.of(Block.Paragraph.of("no step")) : stages;
  }

  /** Steps of one kind are told together; what only some of them have is told with whose it is. */
  private List<Block.Step> alike(Stream<Step> steps) {
    return grouped(
            steps,
            step -> List.of(step.body(), step.acts(), step.keyDecision(), step.isConditional()))
        .map(this::step)
        .toList();
  }

  static <T, K> Stream<List<T>> grouped(Stream<T> all, Function<T, K> key) {
    return all
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream();
  }

  private Block.Step step(List<Step> alike) {
    Step step = alike.get(0);
    return new Block.Step(
        Wording.of(step.body()),
        alike.stream().map(Step::name).toList(),
        notes(alike.stream().flatMap(each -> each.reasons().stream()).toList()).stream()
            .filter(note -> told.add(note.words()))
            .toList(),
        details(alike),
        notes(alike.stream().flatMap(Step::allReasons).toList()));
  }

  private List<Block.Detail> details(List<Step> alike) {
    Step step = alike.get(0);
    List<Block.Detail> details = new ArrayList<>(duties(alike, Duty.When.FIRST));
    if (initiative.map(known -> known.acts().size() > 1).orElse(Boolean.TRUE)) {
      details.add(detail("acts", Wording.list(step.acts()), List.of()));
    }
    if (step.action() == Action.DECIDE || step.keyDecision() != Answer.NO) {
      details.add(detail("key decision", Wording.of(step.keyDecision()), List.of()));
    }
    details.addAll(shared(alike, DeterminationPaper::conditions));
    details.addAll(shared(
        alike,
        each -> each.notices().stream()
            .map(notice -> detail("notice", Wording.notice(notice), notice.reasons()))
            .toList()));
    details.addAll(duties(alike, Duty.When.BEFORE));
    details.addAll(duties(alike, Duty.When.AT_THE_MEETING));
    details.addAll(shared(
        alike,
        each -> each.callIn().stream()
            .filter(callIn -> callIn.applies() != Answer.NO || callIn.waived())
            .map(callIn -> detail("call-in", callIn(callIn), callIn.reasons()))
            .toList()));
    details.addAll(duties(alike, Duty.When.AFTERWARDS));
    details.addAll(shared(
        alike,
        each -> each.legalBasis().isEmpty()
            ? List.of()
            : List.of(new Block.Detail("law", sources(each.legalBasis()), Backing.NONE))));
    return details;
  }

  /** What steps have, each once; with the councils, where not all of the steps have it. */
  private static List<Block.Detail> shared(
      List<Step> alike, Function<Step, List<Block.Detail>> told) {
    record Said(String label, Sentence words) {}
    Map<Said, Backing> backings = new LinkedHashMap<>();
    Map<Said, List<String>> whose = new LinkedHashMap<>();
    for (Step step : alike) {
      for (Block.Detail detail : told.apply(step)) {
        Said said = new Said(detail.label(), detail.words());
        backings.merge(said, detail.backing(), Backing::and);
        whose.computeIfAbsent(said, any -> new ArrayList<>()).add(Wording.brief(step.name()));
      }
    }
    return backings.entrySet().stream()
        .map(each -> {
          Said said = each.getKey();
          List<String> names = whose.getOrDefault(said, List.of());
          return new Block.Detail(
              said.label(),
              names.size() == alike.size()
                  ? said.words()
                  : Sentence.builder()
                      .sentence(said.words())
                      .words(" (" + String.join(", ", names) + ")")
                      .build(),
              each.getValue());
        })
        .toList();
  }

  /** Call-in with all that its council says of it. */
  private static String callIn(StepCallIn callIn) {
    return Stream.concat(
            Stream.of(Wording.callIn(callIn)),
            callIn.clock().stream().flatMap(clock -> FactWords.beyondDays(clock).stream()))
        .collect(Collectors.joining(", "));
  }

  private static Sentence sources(List<Citation> citations) {
    return Sentence.joined(
        citations.stream()
            .map(citation -> Sentence.of(List.of(new Sentence.Part.Source(citation))))
            .toList(),
        "; ");
  }

  static Block.Detail detail(String label, String words, List<Reason> reasons) {
    return new Block.Detail(label, Sentence.of(words), backing(reasons));
  }

  /** What must be so for a step to stand, of whatever council. */
  static List<Block.Detail> conditions(Step step) {
    return step.conditions().stream()
        .flatMap(condition -> condition.reasons().isEmpty()
            ? Stream.of(detail("condition", KnownCondition.inShort(condition.id()), List.of()))
            : condition.reasons().stream()
                .map(reason -> new Block.Detail(
                    "condition",
                    Sentence.builder()
                        .words(KnownCondition.inShort(condition.id()) + ": ")
                        .sentence(reason.sentence().ofAnyCouncil())
                        .build(),
                    backing(List.of(reason)))))
        .distinct()
        .toList();
  }

  /** What must be done beside the notices at some time; once in a paper with what it contains. */
  private List<Block.Detail> duties(List<Step> alike, Duty.When when) {
    Set<Duty.Kind> fresh = alike.stream()
        .flatMap(step -> step.duties().stream())
        .map(Duty::kind)
        .filter(kind -> kind.when() == when && contained.add(kind))
        .collect(Collectors.toSet());
    return shared(
        alike,
        step -> step.duties().stream()
            .filter(duty -> duty.kind().when() == when)
            .map(duty -> detail(
                when.words(),
                duty.kind().words()
                    + (fresh.contains(duty.kind())
                        ? ": " + String.join("; ", duty.kind().contents())
                        : ", as above"),
                duty.reasons()))
            .toList());
  }

  /** What must be done beside the notices at some time, in short. */
  static List<Block.Detail> duties(Step step, Duty.When when) {
    List<Duty> duties =
        step.duties().stream().filter(duty -> duty.kind().when() == when).toList();
    return duties.isEmpty()
        ? List.of()
        : List.of(detail(
            when.words(),
            duties.stream().map(duty -> duty.kind().words()).collect(Collectors.joining("; ")),
            duties.stream().flatMap(duty -> duty.reasons().stream()).toList()));
  }

  static Backing backing(List<Reason> reasons) {
    return new Backing(
        reasons.stream().map(Reason::rule).distinct().toList(),
        reasons.stream()
            .flatMap(reason -> reason.citations().stream())
            .distinct()
            .toList());
  }

  /** Reasons, those that say the same of several councils as one. */
  static List<Note> notes(Collection<Reason> reasons) {
    return SharedReason.of(reasons).stream()
        .map(shared -> new Note(
            "",
            shared.sentence(),
            shared.councils(),
            Optional.of(shared.rule()),
            shared.citations()))
        .toList();
  }

  // ---- what notices say

  /** What public notices must say, and what of it is still to be filled in. */
  private Optional<Block> notices() {
    List<Step> announced = answer
        .steps()
        .filter(
            step -> step.notices().stream().anyMatch(notice -> notice.kind() != Notice.Kind.AGENDA))
        .toList();
    if (initiative.isEmpty() || (announced.isEmpty() && !initiative.get().isPrivate())) {
      return Optional.empty();
    }
    List<Block.Entry> entries = new ArrayList<>();
    entries.add(Block.Entry.of("Matter", title(initiative, answer)));
    announced.forEach(step -> entries.add(Block.Entry.of("Decision-maker", decisionMaker(step))));
    Particulars.of(
            initiative.get().notice(),
            !announced.isEmpty(),
            initiative.get().privacy() == Privacy.EXEMPT)
        .words()
        .forEach((item, words) -> entries.add(new Block.Entry(
            English.capital(item.label()),
            Sentence.of(words),
            words.equals(Particulars.TO_BE_FILLED_IN))));
    return Optional.of(new Block.Section(
        announced.isEmpty() ? "What the resolution says" : "What the notices say",
        new Block.Entries(entries)));
  }

  private static boolean isOnePerson(Body body) {
    return body == Body.EXECUTIVE_MEMBER || body == Body.OFFICER;
  }

  /** Who decides, by name where that is known, with its members. */
  private String decisionMaker(Step step) {
    Optional<BodyName> known = facts.flatMap(all -> Particulars.body(step, all, answer.on()));
    String whose = Wording.brief(step.name())
        + (step.council().isPresent() ? " (" + Wording.of(step.body()) + ")" : "");
    return whose + ": "
        + known
            .map(body -> body.name()
                + (body.members().isEmpty()
                    ? isOnePerson(step.body()) ? "" : ", members to be filled in"
                    : ": "
                        + body.members().stream()
                            .map(member -> member.name()
                                + member.office().map(office -> ", " + office).orElse(""))
                            .collect(Collectors.joining("; "))))
            .orElse(
                isOnePerson(step.body())
                    ? "name and office to be filled in"
                    : "name and members to be filled in");
  }

  // ---- what stands beside it

  private Block finding(Finding finding) {
    return new Block.Topic(
        English.capital(KnownFinding.title(finding.id()))
            + unnamed(finding.councils().stream(), finding.reasons()),
        notes(finding.reasons()));
  }

  /** The councils that no sentence names, which most do. */
  private String unnamed(Stream<CouncilId> councils, List<Reason> reasons) {
    Set<CouncilId> known = reasons.stream()
        .flatMap(reason -> reason.sentence().councils().stream())
        .map(Sentence.Part.CouncilName::council)
        .collect(Collectors.toSet());
    List<CouncilId> unnamed =
        councils.filter(council -> !known.contains(council)).distinct().toList();
    return unnamed.isEmpty() ? "" : ": " + names(unnamed);
  }

  private Block outweighed(Outweighed outweighed) {
    return new Block.Topic(
        English.capital(about(outweighed) + ": " + outweighed.text()) + ".",
        notes(List.of(outweighed.reason())));
  }

  private String about(Outweighed outweighed) {
    return facts.map(known -> Wording.about(outweighed, known)).orElseGet(outweighed::about);
  }

  private Stream<Block> questions() {
    return grouped(
            answer.questions().stream(), question -> List.of(question.about(), question.changes()))
        .map(this::question);
  }

  private Block question(List<Question> alike) {
    List<Reason> reasons =
        alike.stream().flatMap(each -> each.reasons().stream()).toList();
    List<Note> notes = new ArrayList<>(
        notes(reasons).stream().filter(note -> !told.contains(note.words())).toList());
    Stream<CouncilId> councils = alike.stream().flatMap(each -> each.council().stream());
    String names = notes.isEmpty() ? unnamed(councils, List.of()) : unnamed(councils, reasons);
    notes.add(Note.of("An answer could change " + Wording.changes(alike.get(0).changes()) + "."));
    return new Block.Topic(
        English.capital(KnownQuestion.title(alike.get(0).about())) + names, notes);
  }

  private Block assumption(Assumption assumption) {
    List<Note> notes = new ArrayList<>(notes(assumption.reasons()));
    List<String> names = assumption.councils().stream().map(this::name).toList();
    if (!names.isEmpty()
        && notes.stream().noneMatch(note -> Set.copyOf(note.councils()).equals(Set.copyOf(names)))
        && !(names.size() == 1 && notes.get(0).words().text().contains(names.get(0)))
        && !Set.copyOf(assumption.councils()).equals(named.keySet())
        && initiative
            .map(known -> !known.participants().containsAll(assumption.councils())
                || known.participants().size() != assumption.councils().size())
            .orElse(true)) {
      notes.add(new Note("", Sentence.of("in the steps of"), names, Optional.empty(), List.of()));
    }
    return new Block.Topic(English.capital(KnownAssumption.title(assumption.id())), notes);
  }

  private static Block reading(UsedReading reading) {
    List<Note> notes = new ArrayList<>();
    notes.add(Note.of(reading.why(), reading.citations()));
    reading
        .alternatives()
        .forEach(other -> notes.add(Note.of("Otherwise: "
            + told(reading, other.option(), other.meaning())
            + "; " + Wording.changes(other.changes()) + " would change.")));
    return new Block.Topic(chosen(reading), notes);
  }

  /** A reading with the option in force. */
  static String chosen(UsedReading reading) {
    return English.capital(reading.title()) + ": "
        + told(reading, reading.option(), reading.meaning())
        + (reading.chosen() ? ", as was chosen" : ", by default");
  }

  /** An option in words, and by what it is chosen. */
  private static String told(UsedReading reading, String option, String meaning) {
    return meaning + " (" + Page.unbroken(reading.id() + "=" + option) + ")";
  }
}
