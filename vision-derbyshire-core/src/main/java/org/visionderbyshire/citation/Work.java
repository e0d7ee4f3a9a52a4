package org.visionderbyshire.citation;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A work of the manifest: a document, a law, a published record or a data set. Immutable and
 * thread-safe.
 *
 * @param key what its citations begin with, such as {@code HP2020} or {@code SI 2012/2089}
 * @param kind what sort of work it is
 * @param title the title, or what the work is where it has none
 * @param address where the latest text of it can be read, for law
 * @param places the places that can be cited, in the order of the work; never empty
 */
public record Work(
    String key, WorkKind kind, String title, Optional<URI> address, List<Place> places) {

  public Work {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(places, "places");
    places = List.copyOf(places);
  }
}
