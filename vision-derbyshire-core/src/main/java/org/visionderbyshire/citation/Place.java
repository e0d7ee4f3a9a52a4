package org.visionderbyshire.citation;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in a work that can be cited: a paragraph, a slide, a section, a regulation, or the work
 * as a whole. Immutable and thread-safe.
 *
 * @param citation the citation that leads here: the key of the work and, but for the work as a
 *     whole, the pinpoint
 * @param pinpoint where in the work it is, such as {@code 8.16} or {@code reg 9}; {@code *} for the
 *     work as a whole
 * @param heading what stands there, in a few words; never a text of the work
 * @param address where the latest text of it can be read, for law; a pinpoint within a section or a
 *     regulation leads to that section or regulation
 * @param use what became of it in this library, for documents
 */
public record Place(
    Citation citation, String pinpoint, String heading, Optional<URI> address, Optional<Use> use) {

  public Place {
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(pinpoint, "pinpoint");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(use, "use");
  }

  /** The pinpoint of a work that is cited as a whole. */
  public static final String WHOLE = "*";

  /** Whether this is the work as a whole. */
  public boolean isWhole() {
    return pinpoint.equals(WHOLE);
  }

  /** Where its text as it stood on a day can be read, for law. */
  public Optional<URI> address(LocalDate on) {
    Objects.requireNonNull(on, "on");
    return address.map(latest -> URI.create(latest + "/" + on));
  }
}
