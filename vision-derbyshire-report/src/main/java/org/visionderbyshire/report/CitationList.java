package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Place;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.citation.Work;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.initiative.Initiative;

/** What an answer rests on, by works. */
final class CitationList {

  private CitationList() {}

  /**
   * Places of a work.
   *
   * @param work which work
   * @param places the citations, each with what stands there
   */
  record Entry(String work, List<String> places) {}

  /** Every citation of an initiative and its answer, those of the manifest in its order. */
  static List<Entry> of(Initiative initiative, Determination answer) {
    Set<Citation> cited =
        cited(initiative, answer).collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, List<String>> entries = new LinkedHashMap<>();
    for (Work work : Sources.all()) {
      for (Place place : work.places()) {
        if (cited.remove(place.citation())) {
          entries
              .computeIfAbsent(work.key() + ": " + work.title(), title -> new ArrayList<>())
              .add(place.citation() + (place.isWhole() ? "" : " (" + place.heading() + ")"));
        }
      }
    }
    if (!cited.isEmpty()) {
      entries.put(
          "Supplied with facts or initiatives",
          cited.stream().sorted().map(Citation::text).toList());
    }
    return entries.entrySet().stream()
        .map(entry -> new Entry(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static Stream<Citation> cited(Initiative initiative, Determination answer) {
    return Stream.of(
            initiative.citations().stream(),
            answer.allReasons().flatMap(reason -> reason.citations().stream()),
            answer.steps().flatMap(step -> step.legalBasis().stream()),
            answer.readings().stream().flatMap(reading -> reading.citations().stream()))
        .flatMap(each -> each);
  }
}
