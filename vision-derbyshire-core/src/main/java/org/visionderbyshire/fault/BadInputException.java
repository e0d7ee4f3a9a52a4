package org.visionderbyshire.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Thrown when an input cannot be used; it holds every fault that was found, not just the first. Of
 * an input with more than {@link #MOST_TOLD} faults it holds the first so many, in the order of the
 * input, and how many more there are, which its message tells in a last line of its own.
 */
public final class BadInputException extends IllegalArgumentException {

  /** How many faults of one input are told; nobody mends more at once. */
  public static final int MOST_TOLD = 100;

  private static final long serialVersionUID = 2L;

  /** An array, as a list need not be serialisable, and whoever logs from afar needs the faults. */
  private final Fault[] faults;

  private final long more;

  /** An exception that tells {@code faults}, a line each: the first of them, if they are many. */
  public BadInputException(List<Fault> faults) {
    this(faults, 0);
  }

  /**
   * An exception that tells {@code faults}, a line each: the first of them, if they are many.
   *
   * @param faults what was found first
   * @param more how many faults were found after these
   */
  public BadInputException(List<Fault> faults, long more) {
    this(
        faults.stream().limit(MOST_TOLD).toArray(Fault[]::new),
        more + Math.max(0, faults.size() - MOST_TOLD));
  }

  private BadInputException(Fault[] told, long more) {
    super(List.of(told).stream().map(Fault::toString).collect(Collectors.joining("\n"))
        + (more == 0 ? "" : "\n" + andMore(more)));
    this.faults = told;
    this.more = more;
  }

  /**
   * An exception that tells which fields a builder lacks, a fault each.
   *
   * @param missing the names of the fields
   */
  public BadInputException(String... missing) {
    this(Arrays.stream(Objects.requireNonNull(missing, "missing"))
        .map(name -> Fault.at(name, "is missing"))
        .toList());
  }

  /** The faults, in the order of the input; never empty, and {@link #MOST_TOLD} at most. */
  public List<Fault> faults() {
    return List.of(faults);
  }

  /** How many faults there are beyond {@link #faults}; 0 where these are all. */
  public long more() {
    return more;
  }

  /** What is said of faults that are counted only: {@code ... and 3 more}. */
  public static String andMore(long more) {
    return "... and " + more + " more";
  }

  /** Throws if there is a fault. */
  public static void throwIfAny(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new BadInputException(faults);
    }
  }
}
