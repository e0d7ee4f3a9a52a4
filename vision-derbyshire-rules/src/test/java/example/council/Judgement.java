package example.council;

import java.util.List;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Words;

/** Java of an embedder, such as opaque rules call. */
public final class Judgement {

  private Judgement() {}

  /** A predicate of the embedder's own. */
  public static boolean isLocal(Reach reach) {
    return reach == Reach.PLACE;
  }

  /** What the embedder has to say. */
  public static List<Conclusion> sayings() {
    return List.of(Words.finding("first-saying"), Words.finding("other-saying"));
  }

  /** A word of the embedder's own. */
  public static Conclusion saying() {
    return Words.finding("own-saying");
  }

  /** It fails. */
  public static boolean fails() {
    throw new UnsupportedOperationException("no judgement today");
  }
}
