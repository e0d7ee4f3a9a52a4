package org.visionderbyshire.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Question;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.input.Setting;

/**
 * Of the open questions of an answer the one to find out about first, as its answer settles most:
 * first what could change the level, then the steps, then what they depend on, whether they are key
 * and what they are announced by, then findings and last days; of those that could change as much
 * the one that leaves the fewest others open, then the one that is asked of the most councils.
 * Immutable and thread-safe; equal input gives equal output.
 *
 * @param question the question
 * @param open how many questions are open now, this one included
 * @param worst how many stay open after the least helpful answer to it
 * @param average how many stay open on the average of its answers, to two places
 * @param answers what each possible answer leads to
 * @param alsoOf other councils of which the same is open
 * @param sentence why this one first, in words
 */
public record NextQuestion(
    Question question,
    int open,
    int worst,
    BigDecimal average,
    List<PossibleAnswer> answers,
    List<CouncilId> alsoOf,
    String sentence) {

  public NextQuestion {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(average, "average");
    Objects.requireNonNull(answers, "answers");
    Objects.requireNonNull(alsoOf, "alsoOf");
    Objects.requireNonNull(sentence, "sentence");
    answers = List.copyOf(answers);
    alsoOf = List.copyOf(alsoOf);
  }

  /**
   * A possible answer, what says so in an initiative or in facts, and what it leads to.
   *
   * @param answer the answer, in words
   * @param settings what a case has to say for it to be the answer; none where no case can say so
   * @param note what the values of the settings stand for, where others like them are the same
   *     answer; why there are no settings, where there are none
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
      List<Setting<?>> settings,
      Optional<String> note,
      Optional<CollaborationLevel> level,
      boolean settled,
      int steps,
      int keyDecisions,
      int maybeKeyDecisions,
      List<Remaining> remaining,
      String sentence) {

    public PossibleAnswer {
      Objects.requireNonNull(answer, "answer");
      Objects.requireNonNull(settings, "settings");
      Objects.requireNonNull(note, "note");
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(remaining, "remaining");
      Objects.requireNonNull(sentence, "sentence");
      settings = List.copyOf(settings);
      remaining = List.copyOf(remaining);
    }

    /**
     * The case of which it was asked, with this answer in: an initiative that says so, or facts
     * that are supplied. None where no case can say so. Another value of the same input is put in
     * by {@link Setting#with}.
     *
     * @param whoSaysSo what is cited for facts
     * @throws org.visionderbyshire.fault.BadInputException with everything that is wrong with that
     */
    public Optional<Case> in(Case given, Citation whoSaysSo) {
      Objects.requireNonNull(given, "given");
      Objects.requireNonNull(whoSaysSo, "whoSaysSo");
      Case answered = given;
      for (Setting<?> setting : settings) {
        answered = setting.in(answered, whoSaysSo);
      }
      return settings.isEmpty() ? Optional.empty() : Optional.of(answered);
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
