package org.visionderbyshire.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/**
 * Gathers what is wrong with one document.
 *
 * <p>Reading goes on after a fault: a {@link StandIn} takes the place of what could not be read, so
 * that the faults of everything else are found as well. What is then wrong only because of the
 * stand-in is no fault of the document.
 *
 * <p>However many faults there are, only those are held that come first in the document and will be
 * told; the others are counted.
 */
final class Faults {

  private static final Comparator<Found> IN_ORDER =
      Comparator.comparing(Found::place).thenComparingLong(Found::number);

  /** Those to be told, the last of them first. */
  private final PriorityQueue<Found> first = new PriorityQueue<>(IN_ORDER.reversed());

  private final Set<Place> standIns = new HashSet<>();

  /** Wherever there is a stand-in within. */
  private final Set<Place> aroundStandIns = new HashSet<>();

  private long count;

  private record Found(Place place, long number, String message) {}

  void add(Place where, String message) {
    first.add(new Found(where, count++, message));
    if (first.size() > BadInputException.MOST_TOLD) {
      first.remove();
    }
  }

  /** Notes that the value there is a stand-in. */
  void standsIn(Place where) {
    standIns.add(where);
    Place around = where;
    while (around != null && aroundStandIns.add(around)) {
      around = around.around();
    }
  }

  /** Whether anything in the value there could not be read. */
  boolean anyStandsInWithin(Place where) {
    return aroundStandIns.contains(where);
  }

  /**
   * Adds what the domain finds wrong with the value there, but for what stand-ins brought about.
   */
  void addAll(Place where, JsonNode value, List<Fault> faults) {
    PlaceFinder finder = new PlaceFinder(value, where);
    for (Fault fault : faults) {
      Place place = finder.find(fault.where());
      if (!followsFromStandIn(place, fault.message())) {
        add(place, fault.message());
      }
    }
  }

  /** The first faults, in the order in which the document holds what they are about. */
  List<Fault> first() {
    return first.stream()
        .sorted(IN_ORDER)
        .map(found -> Fault.at(found.place().toString(), found.message()))
        .toList();
  }

  /** How many faults there are beyond the first. */
  long more() {
    return count - first.size();
  }

  private boolean followsFromStandIn(Place where, String message) {
    return !standIns.isEmpty() && (StandIn.isNamedIn(message) || isInStandIn(where));
  }

  private boolean isInStandIn(Place where) {
    for (@Nullable Place place = where; place != null; place = place.around()) {
      if (standIns.contains(place)) {
        return true;
      }
    }
    return false;
  }
}
