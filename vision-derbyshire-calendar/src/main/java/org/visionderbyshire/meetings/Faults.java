package org.visionderbyshire.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/** Gathers what is wrong with one calendar, each at its line. */
final class Faults {

  private static final int WHOLE_TEXT = 0;

  private final TreeMap<Integer, List<Fault>> byLine = new TreeMap<>();

  /** A fault of the text as a whole. */
  void add(String message) {
    add(WHOLE_TEXT, Fault.at("", message));
  }

  /** A fault of a line. */
  void add(int line, String message) {
    add(line, Fault.at("line " + line, message));
  }

  private void add(int line, Fault fault) {
    byLine.computeIfAbsent(line, none -> new ArrayList<>()).add(fault);
  }

  /** All that others have found. */
  void addAll(Faults others) {
    others.byLine.forEach((line, faults) -> faults.forEach(fault -> add(line, fault)));
  }

  /** Throws if there is a fault: with all of them, in the order of the text. */
  void throwIfAny() {
    BadInputException.throwIfAny(byLine.values().stream().flatMap(List::stream).toList());
  }
}
