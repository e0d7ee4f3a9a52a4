package org.visionderbyshire.citation;

import java.util.ArrayList;
import java.util.List;
import org.visionderbyshire.vocabulary.Term;

/** Reads a manifest of works; {@code sources.txt} beside this class tells how one is written. */
final class Manifest {

  private Manifest() {}

  /**
   * The works of a manifest, in its order.
   *
   * @throws IllegalArgumentException if a line is not written as it should be, telling its number
   */
  static List<Work> read(List<String> lines) {
    List<Work> works = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.strip().split(" \\| ", -1);
      if (!line.startsWith("  ") && cells.length == 3) {
        works.add(new Work(cells[0], kind(cells[1], i + 1), cells[2], List.of()));
      } else if (line.startsWith("  ") && cells.length == 2 && !works.isEmpty()) {
        int last = works.size() - 1;
        works.set(last, withPlace(works.get(last), cells[0], cells[1]));
      } else {
        throw new IllegalArgumentException(
            "line " + (i + 1) + " of the manifest is neither a work nor a place: " + line);
      }
    }
    return List.copyOf(works);
  }

  private static Work withPlace(Work work, String pinpoint, String heading) {
    String citation = pinpoint.equals(Place.WHOLE) ? work.key() : work.key() + " " + pinpoint;
    List<Place> places = new ArrayList<>(work.places());
    places.add(new Place(Citation.of(citation), pinpoint, heading));
    return new Work(work.key(), work.kind(), work.title(), places);
  }

  private static WorkKind kind(String code, int number) {
    return Term.parse(WorkKind.class, code)
        .orElseThrow(() -> new IllegalArgumentException("line "
            + number
            + " of the manifest: unknown kind \""
            + code
            + "\", known are "
            + String.join(", ", Term.codes(WorkKind.class))));
  }
}
