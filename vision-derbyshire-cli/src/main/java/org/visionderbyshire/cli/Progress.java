package org.visionderbyshire.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.visionderbyshire.vocabulary.Figures;

/**
 * How far a command has come, for whoever waits at a terminal: a line on standard error that is
 * written after two seconds, once a second anew, and is taken away before anything else is written
 * and at the end. Not thread-safe.
 */
final class Progress {

  private static final long SECOND = 1_000_000_000;
  private static final long FIRST = 2 * SECOND;

  private final PrintWriter err;
  private final LongSupplier clock;
  private final boolean isShown;
  private long next = Long.MIN_VALUE;
  private long count;
  private int width;

  private Progress(PrintWriter err, LongSupplier clock, boolean isShown) {
    this.err = err;
    this.clock = clock;
    this.isShown = isShown;
  }

  /** Shown on a terminal. */
  static Progress on(PrintWriter err, LongSupplier nanoseconds) {
    return new Progress(err, nanoseconds, true);
  }

  /** Never shown. */
  static Progress none(PrintWriter err) {
    return new Progress(err, () -> 0, false);
  }

  /** One more initiative was looked at. */
  void step() {
    if (!isShown) {
      return;
    }
    count++;
    tell(() -> Figures.number(count) + " initiatives ...");
  }

  /** The command has come so far as a line says, which is made where it is shown. */
  void tell(Supplier<String> words) {
    if (!isShown) {
      return;
    }
    long now = clock.getAsLong();
    if (next == Long.MIN_VALUE) {
      next = now + FIRST;
    } else if (now - next >= 0) {
      next = now + SECOND;
      String line = words.get();
      // a shorter line hides what was there
      err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      err.flush();
      width = line.length();
    }
  }

  /** Takes the line away. */
  void clear() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }
}
