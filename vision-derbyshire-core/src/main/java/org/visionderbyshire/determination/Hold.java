package org.visionderbyshire.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.visionderbyshire.sentence.Sentence;
import org.visionderbyshire.vocabulary.Term;

/**
 * One link of the critical path: what a timetable waits for from one day to another. Shorten it,
 * and the end comes sooner. Immutable and thread-safe.
 *
 * @param kind what it waits for
 * @param steps the steps that it waits for, all with the same days
 * @param from the first day of waiting
 * @param to the day on which the waiting ends
 * @param sentence the same in words
 */
public record Hold(Kind kind, List<Step> steps, LocalDate from, LocalDate to, Sentence sentence) {

  public Hold {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(steps, "steps");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(sentence, "sentence");
    steps = List.copyOf(steps);
  }

  /** The sentence in plain words. */
  public String text() {
    return sentence.text();
  }

  /** What a timetable can wait for. */
  public enum Kind implements Term {
    /** The clear days of a notice. */
    NOTICE,
    /** A day on which the body meets. */
    MEETING,
    /** The end of call-in. */
    CALL_IN,
    /** The stage before. */
    STAGE
  }
}
