package org.visionderbyshire.internal;

/**
 * How long something took, for logging alone: the only clock that this library reads, and nothing
 * that it answers depends on it. Immutable and thread-safe.
 */
public final class Stopwatch {

  private static final long NANOS_OF_A_MILLI = 1_000_000;

  private final long begun = System.nanoTime();

  /** Milliseconds since it was made. */
  public long millis() {
    return (System.nanoTime() - begun) / NANOS_OF_A_MILLI;
  }
}
