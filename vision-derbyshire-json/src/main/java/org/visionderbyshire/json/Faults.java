package org.visionderbyshire.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.visionderbyshire.fault.Fault;

/**
 * Gathers what is wrong with one document.
 *
 * <p>Reading goes on after a fault: a {@link StandIn} takes the place of what could not be read, so
 * that the faults of everything else are found as well. What is then wrong only because of the
 * stand-in is no fault of the document.
 */
final class Faults {

  private final List<Fault> found = new ArrayList<>();
  private final Set<String> standIns = new HashSet<>();

  void add(String where, String message) {
    found.add(Fault.at(where, message));
  }

  /** Notes that the value there is a stand-in. */
  void standsIn(String where) {
    standIns.add(where);
  }

  /** Whether anything in the value there could not be read. */
  boolean anyStandsInWithin(String where) {
    return standIns.stream().flatMap(Faults::placesAround).anyMatch(where::equals);
  }

  /**
   * Adds what the domain finds wrong with the value there, but for what stand-ins brought about.
   */
  void addAll(String where, List<Fault> faults) {
    for (Fault fault : faults) {
      Fault inside = where.isEmpty() ? fault : fault.within(where);
      if (!followsFromStandIn(inside)) {
        found.add(inside);
      }
    }
  }

  /** The faults, in the order in which the document holds what they are about. */
  List<Fault> inOrderOf(JsonNode root) {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> places = new HashMap<>();
    number(root, "", places);
    List<Fault> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(fault -> position(fault.where(), places)));
    return sorted;
  }

  private boolean followsFromStandIn(Fault fault) {
    return !standIns.isEmpty()
        && (StandIn.isNamedIn(fault.message())
            || placesAround(fault.where()).anyMatch(standIns::contains));
  }

  private static void number(JsonNode node, String where, Map<String, Integer> places) {
    places.put(where, places.size());
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        number(field.getValue(), Fields.at(where, field.getKey()), places);
      }
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        number(node.get(i), Value.at(where, i), places);
      }
    }
  }

  /** The number of the place; what is missing is told where its object begins. */
  private static int position(String where, Map<String, Integer> places) {
    return placesAround(where)
        .filter(places::containsKey)
        .findFirst()
        .map(places::get)
        .orElse(0);
  }

  /** The place itself and the places that it lies in, the nearest first, the whole text last. */
  private static Stream<String> placesAround(String where) {
    return Stream.iterate(
            Optional.of(where), Optional::isPresent, place -> place.flatMap(Faults::placeAround))
        .flatMap(Optional::stream);
  }

  private static Optional<String> placeAround(String where) {
    int end = Math.max(where.lastIndexOf('.'), where.lastIndexOf('['));
    return where.isEmpty() ? Optional.empty() : Optional.of(where.substring(0, Math.max(0, end)));
  }
}
