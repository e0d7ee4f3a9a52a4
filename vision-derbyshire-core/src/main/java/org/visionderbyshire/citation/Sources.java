package org.visionderbyshire.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The manifest of sources and law: every work that this library cites, and in it every place that
 * can be cited, by number and heading. It holds no text of the works, and tells of each place of a
 * document what became of it in this library, and of law where its text can be read.
 *
 * <p>Read once, when the class is loaded. Thread-safe.
 */
public final class Sources {

  private static final String RESOURCE = "sources.txt";

  private static final Manifest MANIFEST = read();
  private static final List<Work> WORKS = MANIFEST.works();
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

  /**
   * Where the text of a place in a law can be read as it stood on a day; nothing for what leads to
   * no law of the manifest.
   */
  public static Optional<URI> address(Citation citation, LocalDate on) {
    Objects.requireNonNull(on, "on");
    return resolve(citation).flatMap(place -> place.address(on));
  }

  /**
   * The last day whose law this library knows. It knows of later law only that there is some, where
   * the manifest names it.
   */
  public static LocalDate lawKnownTo() {
    return MANIFEST.lawKnownTo();
  }

  private static Manifest read() {
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
