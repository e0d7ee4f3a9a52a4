package org.visionderbyshire.json;

import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Initiative;

/**
 * What one line of a text said: an initiative, or what is wrong with the line. Immutable and
 * thread-safe.
 *
 * @param number of the line, from 1 on; blank lines are counted
 * @param initiative what it says; absent where the line cannot be used
 * @param badInput every fault of the line, each in its place within it, such as
 *     {@code money[0].amount}; absent where there is none
 */
public record InitiativeLine(
    long number, Optional<Initiative> initiative, Optional<BadInputException> badInput) {

  public InitiativeLine {
    Objects.requireNonNull(initiative, "initiative");
    Objects.requireNonNull(badInput, "badInput");
  }

  static InitiativeLine sound(long number, Initiative initiative) {
    return new InitiativeLine(number, Optional.of(initiative), Optional.empty());
  }

  static InitiativeLine faulty(long number, BadInputException faults) {
    return new InitiativeLine(number, Optional.empty(), Optional.of(faults));
  }

  /** The place of the line in its text: {@code line 3}. */
  public String place() {
    return "line " + number;
  }
}
