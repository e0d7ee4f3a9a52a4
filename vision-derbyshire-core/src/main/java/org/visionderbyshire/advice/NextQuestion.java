package org.visionderbyshire.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Question;

/**
 * Of the open questions of an answer the one to find out about first, as its answer leaves the
 * fewest others open. Immutable and thread-safe; equal input gives equal output.
 *
 * @param question the question
 * @param open how many questions are open now, this one included
 * @param worst how many stay open after the least helpful answer to it
 * @param average how many stay open on the average of its answers, to two places
 * @param answers what each possible answer leads to
 * @param sentence why this one first, in words
 */
public record NextQuestion(
    Question question,
    int open,
    int worst,
    BigDecimal average,
    List<PossibleAnswer> answers,
    String sentence) {

  public NextQuestion {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(average, "average");
    Objects.requireNonNull(answers, "answers");
    Objects.requireNonNull(sentence, "sentence");
    answers = List.copyOf(answers);
  }

  /**
   * A possible answer, and what it leads to.
   *
   * @param answer the answer, in words
   * @param level the widest level that is found then, if one is
   * @param settled whether level and steps are settled then
   * @param steps how many steps there are then
   * @param keyDecisions how many of them are key decisions
   * @param maybeKeyDecisions of how many of them that is still unknown
   * @param remaining which questions stay open
   * @param sentence all of it in words
   */
  public record PossibleAnswer(
      String answer,
      Optional<CollaborationLevel> level,
      boolean settled,
      int steps,
      int keyDecisions,
      int maybeKeyDecisions,
      List<Remaining> remaining,
      String sentence) {

    public PossibleAnswer {
      Objects.requireNonNull(answer, "answer");
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(remaining, "remaining");
      Objects.requireNonNull(sentence, "sentence");
      remaining = List.copyOf(remaining);
    }
  }

  /**
   * A question that stays open, or opens.
   *
   * @param about what is unknown
   * @param council about which council; none: about the initiative as a whole
   */
  public record Remaining(String about, Optional<CouncilId> council) {

    public Remaining {
      Objects.requireNonNull(about, "about");
      Objects.requireNonNull(council, "council");
    }
  }
}
