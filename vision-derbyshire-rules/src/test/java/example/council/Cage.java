package example.council;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often the canary sang. */
public final class Cage {

  /** How often. */
  public static final AtomicInteger SONGS = new AtomicInteger();

  private Cage() {}
}
