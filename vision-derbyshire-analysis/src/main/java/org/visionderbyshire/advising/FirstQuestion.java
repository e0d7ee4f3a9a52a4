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
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Aspect;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.determination.Wording;
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
 * Finds the open question whose answer settles most. First comes what could change most: the level
 * before the steps, these before what they depend on, whether they are key and what they are
 * announced by, that before findings, and days last. Of those that could change as much first comes
 * the one that leaves the fewest others open at worst, then on average, then the one that is asked
 * of the most councils, as one who asks one council can ask them all; then the one that the
 * determination asks first. Every answer to each is tried, and the questions that are open then are
 * counted in the same way as those that are now.
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
        .min(Comparator.comparingInt((NextQuestion next) -> rank(next.question()))
            .thenComparingInt(NextQuestion::worst)
            .thenComparing(NextQuestion::average)
            .thenComparing(next -> next.alsoOf().size(), Comparator.reverseOrder()));
  }

  /** How much an answer could change: 0 is most. */
  private static int rank(Question question) {
    return question.changes().stream()
        .flatMap(change -> Aspect.of(change).stream())
        .mapToInt(aspect -> switch (aspect) {
          case LEVEL, LEVELS -> 0;
          case STEPS -> 1;
          case DETAILS, KEY_DECISION, NOTICES -> 2;
          case FINDINGS -> 3;
          case DATES -> 4;
        })
        .min()
        .orElse(Aspect.values().length);
  }

  /** Each question as if it were to be answered first. */
  List<NextQuestion> each(List<Question> open) {
    List<NextQuestion> candidates = new ArrayList<>();
    for (Question question : open) {
      outcome.asked().keySet().stream()
          .filter(asked -> asked.about().code().equals(question.about())
              && asked.council().map(Council::id).equals(question.council()))
          .findFirst()
          .map(asked -> candidate(question, asked, open))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  private NextQuestion candidate(Question question, Outcome.OpenPoint asked, List<Question> all) {
    int open = all.size();
    List<Council> alike = all.stream()
        .filter(other -> other.about().equals(question.about()))
        .flatMap(other -> other.council().stream())
        .filter(council -> !Optional.of(council).equals(question.council()))
        .flatMap(council -> council(council).stream())
        .toList();
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
        alike.stream().map(Council::id).toList(),
        question.text()
            + "; an answer could change "
            + Wording.changes(question.changes())
            + (open == 1
                ? ""
                : ", and of "
                    + English.count(open, "open question", "open questions")
                    + " at most "
                    + worst
                    + (worst == 1 ? " stays" : " stay")
                    + " open once this one is answered")
            + (alike.isEmpty()
                ? ""
                : ". The same is open of "
                    + English.and(alike.stream().map(Council::name).toList())));
  }

  private Optional<Council> council(CouncilId id) {
    return outcome.asked().keySet().stream()
        .flatMap(asked -> asked.council().stream())
        .filter(council -> council.id().equals(id))
        .findFirst();
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
            + then.level().map(Term::words).orElse("not found")
            + ", "
            + English.count(then.steps().size(), "step", "steps")
            + ", "
            + keys(keys, maybe)
            + ", "
            + English.count(remaining.size(), "question", "questions")
            + " left");
  }

  private static String keys(int keys, int maybe) {
    String sure = English.count(keys, "key decision", "key decisions");
    return maybe == 0
        ? sure
        : keys == 0
            ? "perhaps " + English.count(maybe, "key decision", "key decisions")
            : sure + " and perhaps " + maybe + " more";
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
