package org.visionderbyshire.analysis;

import java.util.Objects;

/**
 * One thing that another answer to the same initiative says otherwise. Immutable and thread-safe.
 *
 * @param subject what kind of thing: {@code level} (the widest), {@code levels}, {@code settled},
 *     {@code steps} (which there are), {@code details} (what a step serves and depends on),
 *     {@code key-decision}, {@code call-in}, {@code notices}, {@code findings}, {@code questions},
 *     {@code assumptions}, {@code dates}, or {@code answer} where one of the two is none
 * @param about what of that kind, in words, such as a step; empty where there is only one
 * @param before what the first answer says, in words
 * @param after what the second says, in words
 */
public record AnswerChange(String subject, String about, String before, String after) {

  public AnswerChange {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** The whole in one line. */
  public String words() {
    return what() + ": " + before + " becomes " + after;
  }

  private String what() {
    return switch (subject) {
      case "findings" -> "finding " + about;
      case "questions" -> "question " + about;
      case "assumptions" -> "assumption " + about;
      default -> about.isEmpty() ? subject.replace('-', ' ') : about;
    };
  }
}
