package org.visionderbyshire.citation;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.visionderbyshire.vocabulary.Term;

/**
 * A manifest of works; {@code sources.txt} beside this class tells how one is written.
 *
 * @param lawKnownTo the last day whose law it knows
 * @param works the works, in its order
 */
record Manifest(LocalDate lawKnownTo, List<Work> works) {

  private static final String LAW_KNOWN_TO = "law known to";
  private static final String LEGISLATION = "https://www.legislation.gov.uk/";

  /** A pinpoint in law: a section, regulation or article, or a paragraph of a schedule. */
  private static final Pattern PINPOINT = Pattern.compile(
      "(?<unit>s|reg |art |Sch )(?<number>\\d+[A-Z]*)( para (?<paragraph>\\d+[A-Z]*))?(\\(.*)?");

  Manifest {
    works = List.copyOf(works);
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if a line is not written as it should be, telling its number,
   *     or if none tells to which day law is known
   */
  static Manifest read(List<String> lines) {
    Optional<LocalDate> lawKnownTo = Optional.empty();
    List<Work> works = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        String[] cells = line.strip().split(" \\| ", -1);
        if (line.startsWith("  ")) {
          if (works.isEmpty()) {
            throw new IllegalArgumentException("a place of no work: " + line);
          }
          works.set(works.size() - 1, withPlace(works.get(works.size() - 1), cells));
        } else if (cells[0].equals(LAW_KNOWN_TO) && cells.length == 2) {
          lawKnownTo = Optional.of(LocalDate.parse(cells[1]));
        } else {
          works.add(work(cells));
        }
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IllegalArgumentException(
            "line " + (i + 1) + " of the manifest: " + e.getMessage(), e);
      }
    }
    return new Manifest(
        lawKnownTo.orElseThrow(() -> new IllegalArgumentException(
            "no line of the manifest begins with \"" + LAW_KNOWN_TO + " | \"")),
        works);
  }

  private static Work work(String[] cells) {
    if (cells.length < 3) {
      throw new IllegalArgumentException("a work needs key, kind and title");
    }
    WorkKind kind = kind(WorkKind.class, cells[1]);
    expect(kind == WorkKind.LAW ? 4 : 3, cells, kind);
    return new Work(
        cells[0],
        kind,
        cells[2],
        kind == WorkKind.LAW ? Optional.of(URI.create(LEGISLATION + cells[3])) : Optional.empty(),
        List.of());
  }

  private static Work withPlace(Work work, String[] cells) {
    boolean document = work.kind() == WorkKind.DOCUMENT;
    expect(document ? 4 : 2, cells, work.kind());
    String pinpoint = cells[0];
    List<Place> places = new ArrayList<>(work.places());
    places.add(new Place(
        Citation.of(pinpoint.equals(Place.WHOLE) ? work.key() : work.key() + " " + pinpoint),
        pinpoint,
        cells[1],
        work.address().map(address -> URI.create(address + path(pinpoint))),
        document
            ? Optional.of(new Use(kind(Use.Kind.class, cells[2]), cells[3]))
            : Optional.empty()));
    return new Work(work.key(), work.kind(), work.title(), work.address(), places);
  }

  private static void expect(int number, String[] cells, WorkKind kind) {
    if (cells.length != number) {
      throw new IllegalArgumentException(cells.length + " cells where " + kind.code() + " has "
          + number + ": " + String.join(" | ", cells));
    }
  }

  /** The path to a pinpoint, below the address of the law. */
  private static String path(String pinpoint) {
    if (pinpoint.equals(Place.WHOLE)) {
      return "";
    }
    Matcher matcher = PINPOINT.matcher(pinpoint);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + pinpoint + "\" is no pinpoint in law, such as s9E, reg 11(4), art 2 or Sch 1");
    }
    String unit = switch (matcher.group("unit").strip()) {
      case "s" -> "section";
      case "reg" -> "regulation";
      case "art" -> "article";
      default -> "schedule";
    };
    String paragraph = matcher.group("paragraph");
    return "/" + unit + "/" + matcher.group("number")
        + (paragraph == null ? "" : "/paragraph/" + paragraph);
  }

  private static <T extends Enum<T> & Term> T kind(Class<T> kinds, String code) {
    return Term.parse(kinds, code)
        .orElseThrow(() -> new IllegalArgumentException(
            "unknown kind \"" + code + "\", known are " + String.join(", ", Term.codes(kinds))));
  }
}
