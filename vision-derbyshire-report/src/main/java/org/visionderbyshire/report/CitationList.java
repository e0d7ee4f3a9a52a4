package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Place;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.citation.Work;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.sentence.Sentence;

/** What an answer rests on, by works. */
final class CitationList {

  private CitationList() {}

  /**
   * Places of a work.
   *
   * @param work which work
   * @param places the citations, each with what stands there
   */
  record Entry(String work, List<Sentence> places) {}

  /** Every citation of an initiative and its answer, those of the manifest in its order. */
  static List<Entry> of(Initiative initiative, Determination answer) {
    Set<Citation> cited = new LinkedHashSet<>(initiative.citations());
    answer.allCitations().forEach(cited::add);
    Map<String, List<Sentence>> entries = new LinkedHashMap<>();
    for (Work work : Sources.all()) {
      for (Place place : work.places()) {
        if (cited.remove(place.citation())) {
          entries
              .computeIfAbsent(work.key() + ": " + work.title(), title -> new ArrayList<>())
              .add(Sentence.builder()
                  .part(new Sentence.Part.Source(place.citation()))
                  .words(place.isWhole() ? "" : " (" + place.heading() + ")")
                  .build());
        }
      }
    }
    if (!cited.isEmpty()) {
      entries.put(
          "Supplied with facts or initiatives",
          cited.stream().sorted().map(Citation::text).map(Sentence::of).toList());
    }
    return entries.entrySet().stream()
        .map(entry -> new Entry(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }
}
