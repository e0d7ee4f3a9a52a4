package org.visionderbyshire.fault;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when an input cannot be used; it holds every fault that was found, not just the first. */
public final class BadInputException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** An array, as a list need not be serialisable, and whoever logs from afar needs the faults. */
  private final Fault[] faults;

  /** An exception that tells all of {@code faults}, a line each. */
  public BadInputException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = faults.toArray(new Fault[0]);
  }

  /** The faults, in the order of the input; never empty. */
  public List<Fault> faults() {
    return List.of(faults);
  }

  /** Throws if there is a fault. */
  public static void throwIfAny(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new BadInputException(faults);
    }
  }
}
