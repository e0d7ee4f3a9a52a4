package org.visionderbyshire.advice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.citation.Citation;

/**
 * Something that would have to be otherwise for a rule to hold. Immutable and thread-safe.
 *
 * @param about what it is about, by the name under which rules read it, such as {@code majority}
 * @param sentence all of it in words, such as {@code 3 of 8 districts take part where 5 are a
 *     majority}
 * @param actual what it is now, in words
 * @param wanted what it would have to be, in words
 * @param margin how far apart the two are, where they are numbers
 * @param citations the facts behind it, such as that of a threshold; often none
 */
public record MissedCondition(
    String about,
    String sentence,
    String actual,
    String wanted,
    Optional<Margin> margin,
    List<Citation> citations) {

  public MissedCondition {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(actual, "actual");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(margin, "margin");
    Objects.requireNonNull(citations, "citations");
    citations = List.copyOf(citations);
  }
}
