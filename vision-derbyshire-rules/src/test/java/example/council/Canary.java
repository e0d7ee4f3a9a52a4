package example.council;

/** Sings where code of a rule file runs, and where a rule file gets this class made ready. */
public final class Canary {

  /** A constant of which Java must make this class ready. */
  public static final Integer SONG = sing();

  private Canary() {}

  /** Sings. */
  public static int sing() {
    return Cage.SONGS.incrementAndGet();
  }
}
