package org.visionderbyshire.citation;

import java.util.Objects;
import org.visionderbyshire.vocabulary.Term;

/**
 * What became of a place of a document that this library implements. Immutable and thread-safe.
 *
 * @param kind how far it went into the library
 * @param where where it is found there, or why it is not
 */
public record Use(Kind kind, String where) {

  /** How far a place went into the library, the furthest last. */
  public enum Kind implements Term {
    /** Background, of which nothing is asked. */
    CONTEXT,
    /** It calls for the judgement of people, and no rule can stand in for them. */
    JUDGEMENT,
    /** What it says can be asked of the model. */
    MODEL,
    /** Rules or readings rest on it, so it decides answers; it may be in the model besides. */
    DECIDES
  }

  public Use {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(where, "where");
  }
}
