package org.visionderbyshire.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Gathers the faults of an input that is read from its beginning to its end, such as a text in
 * lines: holds as many as a {@link BadInputException} tells and counts the rest, so that an input
 * with any number of faults takes no more memory than one with a hundred. Not thread-safe.
 */
public final class FirstFaults {

  private final List<Fault> first = new ArrayList<>();
  private long more;

  /** No faults yet. */
  public FirstFaults() {}

  /** Adds one that comes after all those that are there. */
  public void add(Fault fault) {
    Objects.requireNonNull(fault, "fault");
    if (first.size() < BadInputException.MOST_TOLD) {
      first.add(fault);
    } else {
      more++;
    }
  }

  /** Adds some, in their order. */
  public void addAll(List<Fault> faults) {
    faults.forEach(this::add);
  }

  /** Adds some, in their order, and those that are known by their number only. */
  public void addAll(List<Fault> faults, long more) {
    addAll(faults);
    this.more += more;
  }

  /** Whether there is no fault. */
  public boolean isEmpty() {
    return first.isEmpty() && more == 0;
  }

  /** The first of them. */
  public List<Fault> faults() {
    return List.copyOf(first);
  }

  /** How many there are beyond {@link #faults}. */
  public long more() {
    return more;
  }

  /**
   * Throws if there is a fault.
   *
   * @throws BadInputException with all of them
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new BadInputException(first, more);
    }
  }
}
