package org.visionderbyshire.advising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.determination.Aspect;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.internal.stage.Evaluation;
import org.visionderbyshire.internal.stage.Firing;
import org.visionderbyshire.internal.stage.KnownAnswers;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.OpenQuestion;
import org.visionderbyshire.internal.stage.Outcome;
import org.visionderbyshire.internal.stage.Reply;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;

/**
 * Finds the open question whose answer leaves the fewest others open: every answer to each is
 * tried, and the questions that are open then are counted in the same way as those that are now.
 */
final class FirstQuestion {

  private final KnownAnswers table;
  private final Map<String, String> readings;
  private final Matter matter;
  private final Outcome outcome;

  FirstQuestion(Governance governance, Initiative initiative, Facts facts) {
    this.table = new KnownAnswers(situation -> governance.ask(situation).stream()
        .map(said -> Firing.of(said.rule(), said.conclusion()))
        .toList());
    this.readings = governance.readings();
    this.matter = new Matter(initiative, facts);
    this.outcome = Evaluation.of(table, readings, matter);
  }

  /** The question to answer first of those that are open; none where none is. */
  Optional<NextQuestion> of(List<Question> open) {
    // of those that tie, min takes the first
    return each(open).stream()
        .min(Comparator.comparingInt(NextQuestion::worst).thenComparing(NextQuestion::average));
  }

  /** Each question as if it were to be answered first. */
  List<NextQuestion> each(List<Question> open) {
    List<NextQuestion> candidates = new ArrayList<>();
    for (Question question : open) {
      outcome.asked().keySet().stream()
          .filter(asked -> asked.about().code().equals(question.about())
              && asked.council().map(Council::id).equals(question.council()))
          .findFirst()
          .map(asked -> candidate(question, asked, open.size()))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  private NextQuestion candidate(Question question, Outcome.OpenPoint asked, int open) {
    List<NextQuestion.PossibleAnswer> answers =
        replies(asked).stream().map(reply -> answer(reply, asked)).toList();
    int worst =
        answers.stream().mapToInt(answer -> answer.remaining().size()).max().orElse(open);
    int sum = answers.stream().mapToInt(answer -> answer.remaining().size()).sum();
    BigDecimal average = BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(Math.max(1, answers.size())), 2, RoundingMode.HALF_UP);
    return new NextQuestion(
        question,
        open,
        worst,
        average,
        answers,
        question.text()
            + ": of "
            + English.count(open, "open question", "open questions")
            + " at most "
            + worst
            + (worst == 1 ? " stays" : " stay")
            + " open once this one is answered");
  }

  private List<Reply> replies(Outcome.OpenPoint asked) {
    return asked.about() == OpenQuestion.LEVEL
        ? Stream.of(CollaborationLevel.values())
            .map(level -> OpenQuestion.level(matter, level))
            .toList()
        : asked.about().replies(matter, asked.council());
  }

  private NextQuestion.PossibleAnswer answer(Reply reply, Outcome.OpenPoint asked) {
    Outcome then = Evaluation.of(table, readings, reply.matter());
    List<NextQuestion.Remaining> remaining = new ArrayList<>();
    boolean settled = then.level().isPresent()
        && (then.everyEffectHasLevel() || asked.about() == OpenQuestion.LEVEL);
    for (Outcome.OpenPoint other : then.asked().keySet()) {
      if (!other.equals(asked)) {
        Set<Aspect> changes = changes(other, then, reply.matter());
        if (!changes.isEmpty()) {
          remaining.add(
              new NextQuestion.Remaining(other.about().code(), other.council().map(Council::id)));
          settled &= changes.stream().noneMatch(Aspect::unsettles);
        }
      }
    }
    remaining.sort(Comparator.comparing(NextQuestion.Remaining::about)
        .thenComparing(other -> other.council().map(Object::toString).orElse("")));
    int keys = count(then, Answer.YES);
    int maybe = count(then, Answer.UNKNOWN);
    return new NextQuestion.PossibleAnswer(
        reply.words(),
        reply.settings().get(),
        reply.note(),
        then.level(),
        settled,
        then.steps().size(),
        keys,
        maybe,
        remaining,
        "if the answer is \""
            + reply.words()
            + "\": level "
            + then.level().map(Term::code).orElse("not found")
            + ", "
            + English.count(then.steps().size(), "step", "steps")
            + ", "
            + English.count(keys, "key decision", "key decisions")
            + (maybe == 0 ? "" : " and " + maybe + " perhaps")
            + ", "
            + English.count(remaining.size(), "question", "questions")
            + " left");
  }

  private static int count(Outcome outcome, Answer key) {
    return (int)
        outcome.steps().values().stream().filter(step -> step.key() == key).count();
  }

  /** What some answer to it, alone, would change; nothing where it need not be asked. */
  private Set<Aspect> changes(Outcome.OpenPoint asked, Outcome now, Matter matter) {
    Set<Aspect> changes = EnumSet.noneOf(Aspect.class);
    if (asked.about() == OpenQuestion.LEVEL) {
      changes.add(Aspect.LEVEL);
    } else if (!asked.about().isAboutDates()) {
      for (Matter answered : asked.about().answers(matter, asked.council())) {
        changes.addAll(now.changesTo(Evaluation.of(table, readings, answered)));
      }
      changes.remove(Aspect.NOTICES);
    }
    return changes;
  }
}
