package org.visionderbyshire.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The manifest of sources and law: every work that this library cites, and in it every place that
 * can be cited, by number and heading. It holds no text of the works.
 *
 * <p>Read once, when the class is loaded. Thread-safe.
 */
public final class Sources {

  private static final String RESOURCE = "sources.txt";

  private static final List<Work> WORKS = read();
  private static final Map<Citation, Place> PLACES = places();
  private static final Set<Citation> LAW = WORKS.stream()
      .filter(work -> work.kind() == WorkKind.LAW)
      .flatMap(work -> work.places().stream())
      .map(Place::citation)
      .collect(Collectors.toUnmodifiableSet());

  private Sources() {}

  /** The works with their places, in a fixed order: documents, law, records, data. */
  public static List<Work> all() {
    return WORKS;
  }

  /**
   * The place that a citation leads to, if the manifest has it. The wording must be exact:
   * {@code SI 2012/2089 reg 9} is found, {@code SI 2012/2089, reg. 9} is not.
   */
  public static Optional<Place> resolve(Citation citation) {
    Objects.requireNonNull(citation, "citation");
    return Optional.ofNullable(PLACES.get(citation));
  }

  /** Whether the citation leads to a place in a law. */
  public static boolean isLaw(Citation citation) {
    Objects.requireNonNull(citation, "citation");
    return LAW.contains(citation);
  }

  private static List<Work> read() {
    try (InputStream in = Sources.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing beside " + Sources.class.getName());
      }
      return Manifest.read(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  private static Map<Citation, Place> places() {
    Map<Citation, Place> places = new HashMap<>();
    for (Work work : WORKS) {
      for (Place place : work.places()) {
        if (places.put(place.citation(), place) != null) {
          throw new IllegalStateException(RESOURCE + " has " + place.citation() + " twice");
        }
      }
    }
    return Map.copyOf(places);
  }
}
