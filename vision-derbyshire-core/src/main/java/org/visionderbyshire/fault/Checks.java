package org.visionderbyshire.fault;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.vocabulary.Term;

/**
 * What values that people bring must be like, whether they come from Java or from a file. Each
 * check notes what is wrong, so that all of it is told at once. Not thread-safe.
 */
public final class Checks {

  private final List<Fault> faults = new ArrayList<>();

  /** Text that names something is not blank. */
  public Checks notBlank(String where, String text) {
    return text.isBlank() ? note(where, "is blank") : this;
  }

  /** Text that names something, if it is there. */
  public Checks notBlank(String where, Optional<String> text) {
    text.ifPresent(present -> notBlank(where, present));
    return this;
  }

  /** A list of texts that name something, each once. */
  public Checks names(String where, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      notBlank(where + "[" + i + "]", texts.get(i));
    }
    return distinct(where, texts);
  }

  /** Nothing stands twice in a list. */
  public Checks distinct(String where, Collection<?> items) {
    Set<Object> seen = new HashSet<>();
    int i = 0;
    for (Object item : items) {
      if (!seen.add(item)) {
        note(where + "[" + i + "]", shown(item) + " stands twice");
      }
      i++;
    }
    return this;
  }

  /** A day has a year of four digits. */
  public Checks day(String where, LocalDate day) {
    return note(Bounds.day(where, day));
  }

  /** A day, if it is there. */
  public Checks day(String where, Optional<LocalDate> day) {
    day.ifPresent(present -> day(where, present));
    return this;
  }

  /** A number of days is not negative. */
  public Checks days(String where, Optional<Integer> days) {
    return days.isPresent() && days.get() < 0
        ? note(where, days.get() + " is negative; days, 0 or more")
        : this;
  }

  /** A sum, if it is there, is as {@link Bounds#pounds} says. */
  public Checks pounds(String where, Optional<BigDecimal> sum) {
    return note(sum.flatMap(present -> Bounds.pounds(where, present)));
  }

  /** A share, if it is there, is as {@link Bounds#perCent} says. */
  public Checks perCent(String where, Optional<BigDecimal> share) {
    return note(share.flatMap(present -> Bounds.perCent(where, present)));
  }

  /** Notes a fault of one's own. */
  public Checks note(String where, String message) {
    faults.add(Fault.at(where, message));
    return this;
  }

  /** Notes a fault, if there is one. */
  public Checks note(Optional<Fault> fault) {
    fault.ifPresent(faults::add);
    return this;
  }

  /** All that was found wrong, in the order of the checks. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /**
   * Ends the checks.
   *
   * @throws BadInputException with all that was found wrong, if anything was
   */
  public void throwIfAny() {
    BadInputException.throwIfAny(faults);
  }

  private static String shown(Object item) {
    if (item instanceof Number) {
      return item.toString();
    }
    return "\"" + (item instanceof Term term ? term.code() : item) + "\"";
  }
}
