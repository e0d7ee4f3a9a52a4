package org.visionderbyshire.citation;

import java.util.Objects;

/**
 * A place in a work that can be cited: a paragraph, a slide, a section, a regulation, or the work
 * as a whole. Immutable and thread-safe.
 *
 * @param citation the citation that leads here: the key of the work and, but for the work as a
 *     whole, the pinpoint
 * @param pinpoint where in the work it is, such as {@code 8.16} or {@code reg 9}; {@code *} for the
 *     work as a whole
 * @param heading what stands there, in a few words; never a text of the work
 */
public record Place(Citation citation, String pinpoint, String heading) {

  public Place {
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(pinpoint, "pinpoint");
    Objects.requireNonNull(heading, "heading");
  }

  /** The pinpoint of a work that is cited as a whole. */
  public static final String WHOLE = "*";

  /** Whether this is the work as a whole. */
  public boolean isWhole() {
    return pinpoint.equals(WHOLE);
  }
}
