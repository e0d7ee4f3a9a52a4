package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.paper.PaperStyle;
import org.visionderbyshire.paper.PaperText;
import org.visionderbyshire.vocabulary.Answer;

/**
 * The answer for one initiative: at which level it belongs, who decides it in which order, for what
 * reasons, and what is unknown. It is not legal advice. Immutable and thread-safe; equal input
 * gives equal output.
 *
 * @param initiative the id of the initiative
 * @param policy which policy answered
 * @param on the day as of which facts and law were read
 * @param lawKnownTo the last day whose law the policy knows
 * @param level the widest level found, if one was
 * @param levels all levels found, the widest first
 * @param settled whether a level was found for every effect and no open question could change the
 *     level or the set of steps
 * @param stages the route
 * @param timetable when the steps can be taken, if dates were asked for
 * @param findings what a reader should know beside it
 * @param questions what somebody has to find out
 * @param assumptions what was taken to be so because nobody said otherwise
 * @param readings the readings that mattered
 * @param outweighed what rules concluded and does not count, as others concluded something
 *     weightier; if there is any, finding {@code rules-disagree} tells so
 */
public record Determination(
    String initiative,
    PolicyId policy,
    LocalDate on,
    LocalDate lawKnownTo,
    Optional<CollaborationLevel> level,
    List<FoundLevel> levels,
    boolean settled,
    List<Stage> stages,
    Optional<Timetable> timetable,
    List<Finding> findings,
    List<Question> questions,
    List<Assumption> assumptions,
    List<UsedReading> readings,
    List<Outweighed> outweighed) {

  public Determination {
    Objects.requireNonNull(outweighed, "outweighed");
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(lawKnownTo, "lawKnownTo");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(levels, "levels");
    Objects.requireNonNull(stages, "stages");
    Objects.requireNonNull(timetable, "timetable");
    Objects.requireNonNull(findings, "findings");
    Objects.requireNonNull(questions, "questions");
    Objects.requireNonNull(assumptions, "assumptions");
    Objects.requireNonNull(readings, "readings");
    levels = List.copyOf(levels);
    stages = List.copyOf(stages);
    findings = List.copyOf(findings);
    questions = List.copyOf(questions);
    assumptions = List.copyOf(assumptions);
    readings = List.copyOf(readings);
    outweighed = List.copyOf(outweighed);
  }

  /** Whether some step is a key decision; unknown where none is known to be, and one may be. */
  public Answer keyDecision() {
    List<Answer> all = steps().map(Step::keyDecision).toList();
    return all.contains(Answer.YES)
        ? Answer.YES
        : all.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
  }

  /** How many clear days the longest notice of a step takes; none where no step has a notice. */
  public OptionalInt longestNotice() {
    return steps()
        .flatMap(step -> step.notices().stream())
        .mapToInt(Notice::clearDays)
        .max();
  }

  /** All steps, in the order of the stages. */
  public Stream<Step> steps() {
    return stages.stream().flatMap(stage -> stage.steps().stream());
  }

  /** Every reason of the answer, in the order in which a reader meets them. */
  public Stream<Reason> allReasons() {
    return Stream.of(
            levels.stream().flatMap(found -> found.reasons().stream()),
            steps().flatMap(Step::allReasons),
            timetable.stream().flatMap(Timetable::allReasons),
            findings.stream().flatMap(finding -> finding.reasons().stream()),
            outweighed.stream().map(Outweighed::reason),
            questions.stream().flatMap(question -> question.reasons().stream()),
            assumptions.stream().flatMap(assumption -> assumption.reasons().stream()))
        .flatMap(each -> each);
  }

  /**
   * Every citation of the answer, each once, in the order in which a reader meets them: those of
   * its reasons, the law of its steps, and those of the readings that mattered.
   */
  public Stream<Citation> allCitations() {
    return Stream.of(
            allReasons().flatMap(reason -> reason.citations().stream()),
            steps().flatMap(step -> step.legalBasis().stream()),
            readings.stream().flatMap(reading -> reading.citations().stream()))
        .flatMap(each -> each)
        .distinct();
  }

  /** The finding with that id, if it was made. */
  public Optional<Finding> finding(String id) {
    Objects.requireNonNull(id, "id");
    return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  /** The whole answer in plain words, with reasons and citations. */
  public String explain() {
    return PaperText.of(
            new DeterminationPaper(this, Optional.empty(), Optional.empty()).paper(),
            PaperStyle.PLAIN)
        + Paper.NO_ADVICE
        + "\n";
  }
}
