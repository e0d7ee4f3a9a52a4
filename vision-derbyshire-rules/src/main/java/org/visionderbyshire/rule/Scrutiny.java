package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Scrutiny in one council before its executive acts.
 *
 * @param practice whether that is the council's practice
 * @param executiveActs whether its executive itself recommends, decides or consents
 */
public record Scrutiny(Answer practice, boolean executiveActs) implements Situation {

  public Scrutiny {
    Objects.requireNonNull(practice, "practice");
  }
}
