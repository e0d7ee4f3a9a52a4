package org.visionderbyshire.analysis;

import java.util.Objects;
import org.visionderbyshire.vocabulary.Term;

/**
 * A fact that differs. Immutable and thread-safe.
 *
 * @param kind what it is about, in words, such as {@code key decision}
 * @param before what is so by the first facts, in words
 * @param after what is so by the second, in words
 * @param bearing what it can bear on
 */
public record FactChange(String kind, String before, String after, Bearing bearing) {

  public FactChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(bearing, "bearing");
  }

  /** What a fact can bear on. */
  public enum Bearing implements Term {
    /** Answers depend on it. */
    ANSWERS,
    /** It shows in what answers cite and in their words, and in nothing else. */
    WORDS,
    /** No answer shows it. */
    NOTHING
  }
}
