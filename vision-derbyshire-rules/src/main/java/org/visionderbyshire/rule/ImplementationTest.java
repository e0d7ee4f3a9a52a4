package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.vocabulary.Answer;

/**
 * One decision, and one council that could call it in: from when on can it be put into effect?
 *
 * @param callable whether it can be called in
 * @param waived whether call-in is waived
 * @param lengthKnown whether it is known how many days that council has for it
 * @param joint whether it is a decision of a joint committee
 */
public record ImplementationTest(
    Answer callable, boolean waived, boolean lengthKnown, boolean joint) implements Situation {

  public ImplementationTest {
    Objects.requireNonNull(callable, "callable");
  }
}
