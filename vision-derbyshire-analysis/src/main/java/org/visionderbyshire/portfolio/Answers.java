package org.visionderbyshire.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visionderbyshire.analysis.AnswerChange;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Assumption;
import org.visionderbyshire.determination.Condition;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Duty;
import org.visionderbyshire.determination.Finding;
import org.visionderbyshire.determination.FoundLevel;
import org.visionderbyshire.determination.KnownCondition;
import org.visionderbyshire.determination.Notice;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Step;
import org.visionderbyshire.determination.StepCallIn;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.vocabulary.Answer;

/** Tells in words what two answers to one initiative say otherwise. */
final class Answers {

  /** Which step it is: there is one for each council, body and action. */
  record StepId(
      Optional<CouncilId> council,
      Optional<JointCommitteeId> jointCommittee,
      Body body,
      Action action) {

    static StepId of(Step step) {
      return new StepId(step.council(), step.jointCommittee(), step.body(), step.action());
    }

    /** Whether it settles something, by deciding or consenting. */
    boolean isDecision() {
      return action == Action.DECIDE || action == Action.CONSENT;
    }
  }

  private final Determination before;
  private final Determination after;
  private final Function<CouncilId, String> names;
  private final List<AnswerChange> changes = new ArrayList<>();

  private Answers(Determination before, Determination after, Function<CouncilId, String> names) {
    this.before = before;
    this.after = after;
    this.names = names;
  }

  /**
   * All that the second says otherwise, reasons and readings left aside.
   *
   * @param names what councils are called
   */
  static List<AnswerChange> changes(
      Determination before, Determination after, Function<CouncilId, String> names) {
    Answers answers = new Answers(before, after, names);
    answers.levels();
    answers.steps();
    answers.findings();
    answers.questions();
    answers.assumptions();
    return answers.changes;
  }

  /** Whether two answers say the same for the same reasons, whatever the readings. */
  static boolean isSame(Determination before, Determination after) {
    return before.levels().equals(after.levels())
        && before.stages().equals(after.stages())
        && before.findings().equals(after.findings())
        && before.questions().equals(after.questions())
        && before.assumptions().equals(after.assumptions());
  }

  /** The steps of an answer, in the order of its route. */
  static Map<StepId, Step> steps(Determination answer) {
    Map<StepId, Step> steps = new LinkedHashMap<>();
    answer.steps().forEach(step -> steps.put(StepId.of(step), step));
    return steps;
  }

  /** What a step is, such as {@code Derby City Council (executive) decides}. */
  static String words(Step step) {
    return step.name()
        + (step.council().isPresent() ? " (" + step.body().words() + ") " : " ")
        + step.action().verb();
  }

  private void tell(String subject, String about, String first, String second) {
    if (!first.equals(second)) {
      changes.add(new AnswerChange(subject, about, first, second));
    }
  }

  private void levels() {
    tell("level", "", level(before), level(after));
    boolean several = before.levels().size() > 1 || after.levels().size() > 1;
    if (several || before.level().equals(after.level())) {
      tell("levels", "", found(before), found(after));
    }
    tell("settled", "", settled(before), settled(after));
  }

  private static String level(Determination answer) {
    return answer.level().map(CollaborationLevel::code).orElse("no level");
  }

  private static String found(Determination answer) {
    return answer.levels().isEmpty()
        ? "no level"
        : answer.levels().stream().map(Answers::found).collect(Collectors.joining(", "));
  }

  private static String found(FoundLevel level) {
    return level.level().code()
        + (level.effects().isEmpty() ? "" : " (" + String.join(", ", level.effects()) + ")");
  }

  private static String settled(Determination answer) {
    return answer.settled() ? "settled" : "not settled";
  }

  private void steps() {
    Map<StepId, Step> first = steps(before);
    Map<StepId, Step> second = steps(after);
    for (StepId id : both(first, second)) {
      Step old = first.get(id);
      Step fresh = second.get(id);
      if (old != null && fresh != null) {
        step(old, fresh);
      } else {
        tell(
            "steps",
            words(Objects.requireNonNull(old == null ? fresh : old)),
            old == null ? "no step" : "a step",
            fresh == null ? "no step" : "a step");
      }
    }
  }

  private void step(Step old, Step fresh) {
    String about = words(fresh);
    boolean same = old.acts().equals(fresh.acts());
    tell("details", about, details(old, same), details(fresh, same));
    tell("key-decision", about, key(old), key(fresh));
    tell("call-in", about, callIn(old), callIn(fresh));
    tell("notices", about, notices(old), notices(fresh));
  }

  /** What a step serves, unless that is the same, and what it depends on. */
  private static String details(Step step, boolean sameActs) {
    List<String> words = new ArrayList<>();
    if (!sameActs) {
      words.add(step.acts().stream().map(Act::words).collect(Collectors.joining(" and ")));
    }
    for (Condition condition : step.conditions()) {
      words.add(KnownCondition.inShort(condition.id()));
    }
    for (Duty duty : step.duties()) {
      words.add(duty.kind().words());
    }
    return words.isEmpty() ? "unconditional" : String.join(", ", words);
  }

  private static String key(Step step) {
    return switch (step.keyDecision()) {
      case YES -> "key";
      case NO -> "not key";
      case UNKNOWN -> "perhaps key";
    };
  }

  private static String callIn(Step step) {
    return step.callIn()
        .map(callIn -> callIn.waived()
            ? "call-in waived"
            : callIn.applies() == Answer.YES
                ? "can be called in" + clock(callIn)
                : callIn.applies() == Answer.NO
                    ? "no call-in"
                    : "perhaps called in" + clock(callIn))
        .orElse("no call-in");
  }

  private static String clock(StepCallIn callIn) {
    return callIn
        .clock()
        .filter(clock -> !clock.equals(CallIn.builder().build()))
        .map(clock -> " (" + Profile.words(clock) + ")")
        .or(() -> callIn.agreement().map(agreement -> " (" + agreement.words() + ")"))
        .orElse("");
  }

  private static String notices(Step step) {
    return step.notices().isEmpty()
        ? "no notice"
        : step.notices().stream().map(Answers::notice).collect(Collectors.joining(", "));
  }

  private static String notice(Notice notice) {
    return notice.kind().title()
        + (notice.clearDays() > 0 ? " of " + notice.clearDays() + " clear days" : "");
  }

  private void findings() {
    Map<String, Finding> first = byId(before.findings(), Finding::id);
    Map<String, Finding> second = byId(after.findings(), Finding::id);
    compare(
        "findings", first, second, "not found", (id, finding) -> "found" + of(finding.councils()));
  }

  private void assumptions() {
    Map<String, Assumption> first = byId(before.assumptions(), Assumption::id);
    Map<String, Assumption> second = byId(after.assumptions(), Assumption::id);
    compare(
        "assumptions",
        first,
        second,
        "not assumed",
        (id, assumption) -> "assumed" + of(assumption.councils()));
  }

  private void questions() {
    compare(
        "questions",
        byId(before.questions(), this::about),
        byId(after.questions(), this::about),
        "not asked",
        (about, question) -> "asked, as it could change " + String.join(", ", question.changes()));
  }

  private String about(Question question) {
    return question.about()
        + question.council().map(council -> " of " + names.apply(council)).orElse("");
  }

  private String of(List<CouncilId> councils) {
    return councils.isEmpty()
        ? ""
        : councils.stream().map(names).collect(Collectors.joining(", ", " (", ")"));
  }

  private <T> void compare(
      String subject,
      Map<String, T> first,
      Map<String, T> second,
      String absent,
      BiFunction<String, T, String> present) {
    for (String id : both(first, second)) {
      tell(
          subject,
          id,
          Optional.ofNullable(first.get(id)).map(old -> present.apply(id, old)).orElse(absent),
          Optional.ofNullable(second.get(id)).map(now -> present.apply(id, now)).orElse(absent));
    }
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    all.forEach(each -> byId.put(id.apply(each), each));
    return byId;
  }

  private static <K> Set<K> both(Map<K, ?> first, Map<K, ?> second) {
    Set<K> both = new LinkedHashSet<>(first.keySet());
    both.addAll(second.keySet());
    return both;
  }
}
