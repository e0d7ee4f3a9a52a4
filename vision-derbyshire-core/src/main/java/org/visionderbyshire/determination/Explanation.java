package org.visionderbyshire.determination;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.text.Characters;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/** Writes a determination as plain text. */
final class Explanation {

  private final StringBuilder text = new StringBuilder();

  private Explanation() {}

  static String of(Determination determination) {
    Explanation explanation = new Explanation();
    explanation.write(determination);
    return explanation.text.toString();
  }

  private void write(Determination answer) {
    line(0, answer.initiative() + ", as of " + answer.on());
    line(
        0,
        "Level: "
            + answer.level().map(Term::code).orElse("none found")
            + (answer.settled() ? " (settled)" : " (not settled)"));
    for (FoundLevel found : answer.levels()) {
      String effects =
          found.effects().isEmpty() ? "" : " for " + String.join(", ", found.effects());
      line(1, found.level().code() + effects);
      reasons(2, found.reasons());
    }
    int number = 1;
    for (Stage stage : answer.stages()) {
      line(
          0,
          "Stage "
              + number++
              + ": "
              + stage.actions().stream().map(Term::code).collect(Collectors.joining(", ")));
      stage.steps().forEach(this::step);
    }
    answer.timetable().ifPresent(this::timetable);
    section("Findings", answer.findings(), f -> f.id() + councils(f.councils()), Finding::reasons);
    section(
        "Outweighed, and no reason of the answer",
        answer.outweighed(),
        o -> o.about() + ": " + o.text(),
        o -> List.of(o.reason()));
    section(
        "Questions",
        answer.questions(),
        q -> q.about() + q.council().map(c -> ", " + c).orElse("") + " (would change "
            + String.join(", ", q.changes()) + ")",
        Question::reasons);
    section(
        "Assumptions",
        answer.assumptions(),
        a -> a.id() + councils(a.councils()),
        Assumption::reasons);
    if (!answer.readings().isEmpty()) {
      line(0, "Readings that mattered:");
      for (UsedReading reading : answer.readings()) {
        line(
            1,
            reading.id()
                + " = "
                + reading.option()
                + (reading.chosen() ? "" : " (default)")
                + cite(reading.citations()));
        line(2, reading.why());
        for (UsedReading.Alternative other : reading.alternatives()) {
          line(2, other.option() + " would change " + String.join(", ", other.changes()));
        }
      }
    }
    line(
        0,
        "By " + answer.policy().name() + ", edition " + answer.policy().edition()
            + ". This is not legal advice.");
  }

  private void step(Step step) {
    String key = switch (step.keyDecision()) {
      case YES -> ", key decision";
      case UNKNOWN -> ", key decision unknown";
      case NO -> "";
    };
    line(
        1,
        who(step)
            + " "
            + step.action().verb()
            + ": "
            + step.acts().stream().map(Term::code).collect(Collectors.joining(", "))
            + key
            + (step.isConditional() ? ", only if still in being" : ""));
    reasons(2, step.reasons());
    if (!step.legalBasis().isEmpty()) {
      line(2, "Legal basis:" + cite(step.legalBasis()));
    }
    for (Condition condition : step.conditions()) {
      reasons(2, condition.reasons());
    }
    for (Notice notice : step.notices()) {
      reasons(2, notice.reasons());
    }
    for (Duty duty : step.duties()) {
      reasons(2, duty.reasons());
    }
    Optional<StepCallIn> callIn =
        step.callIn().filter(found -> found.applies() != Answer.NO || found.waived());
    callIn.ifPresent(found -> reasons(2, found.reasons()));
  }

  private void timetable(Timetable timetable) {
    Window window = timetable.window();
    line(
        0,
        "Timetable"
            + window.from().map(day -> ", notices from " + day).orElse("")
            + window.by().map(day -> ", decided by " + day).orElse("")
            + ":");
    timetable
        .firstNotice()
        .filter(day -> window.by().isPresent())
        .ifPresent(day -> line(
            1, "The first notice goes out by " + day + (timetable.passed() ? ", too late" : "")));
    for (DatedStep dated : timetable.steps()) {
      String atTheEarliest = dated.open() ? " at the earliest" : "";
      line(
          1,
          who(dated.step())
              + " "
              + dated.step().action().verb()
              + dated.day().map(day -> " on " + day + atTheEarliest).orElse(" on no day")
              + dated.remark().map(remark -> ": " + remark.text()).orElse(""));
      for (DatedNotice notice : dated.notices()) {
        line(
            2,
            notice.notice().kind().code()
                + " goes out on "
                + notice.published()
                + ", at the latest on "
                + notice.latest()
                + ", "
                + notice.clearDays()
                + " clear days ("
                + notice.count().code()
                + ")"
                + (notice.isTooLate() ? ", too late" : ""));
        reasons(3, notice.reasons());
      }
      dated.implementation().ifPresent(effect -> {
        line(
            2,
            "can be put into effect from "
                + effect.first()
                + (effect.open() || dated.open() ? " at the earliest" : "")
                + effect.callInEnds().map(day -> ", call-in ends on " + day).orElse(""));
        reasons(3, effect.reasons());
      });
    }
    for (Hold hold : timetable.criticalPath()) {
      line(1, "What holds it up: " + hold.text());
    }
    for (Difference other : timetable.differences()) {
      line(
          1,
          other.about()
              + " = "
              + other.option()
              + " would move "
              + other
                  .notice()
                  .map(kind -> "the last day of " + kind.code())
                  .orElse(other.item() == Difference.Item.DAY ? "the step" : "implementation")
              + " of "
              + other.step().name()
              + " from "
              + other.day()
              + " to "
              + other.otherwise());
    }
  }

  /** The body, with the council that it is of; joint ones are named already. */
  private static String who(Step step) {
    return switch (step.body()) {
      case JOINT_COMMITTEE, LEADERS -> step.name();
      case COUNCIL -> step.name() + ", full council,";
      case EXECUTIVE, EXECUTIVE_MEMBER, OFFICER, COMMITTEE, SCRUTINY ->
        step.name() + ", " + step.body().words() + ",";
    };
  }

  private <T> void section(
      String title, List<T> entries, Function<T, String> head, Function<T, List<Reason>> reasons) {
    if (!entries.isEmpty()) {
      line(0, title + ":");
      for (T entry : entries) {
        line(1, head.apply(entry));
        reasons(2, reasons.apply(entry));
      }
    }
  }

  private void reasons(int depth, List<Reason> reasons) {
    for (Reason reason : reasons) {
      line(depth, reason.rule() + ": " + reason.text() + cite(reason.citations()));
    }
  }

  private static String councils(List<CouncilId> councils) {
    return councils.isEmpty()
        ? ""
        : ": " + councils.stream().map(CouncilId::value).collect(Collectors.joining(", "));
  }

  private static String cite(List<Citation> citations) {
    return citations.isEmpty()
        ? ""
        : " [" + citations.stream().map(Citation::text).collect(Collectors.joining("; ")) + "]";
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(Characters.shown(words)).append('\n');
  }
}
