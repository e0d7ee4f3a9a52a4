package org.visionderbyshire.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/** Gathers what is wrong with one calendar, each at its line. */
final class Faults {

  private static final int WHOLE_TEXT = 0;

  /** Whoever has so many has one cause for all. */
  private static final int MOST = BadInputException.MOST_TOLD;

  private static final int LONGEST_SHOWN = 60;

  private final TreeMap<Integer, List<Fault>> byLine = new TreeMap<>();
  private int kept;
  private int more;

  /** A fault of the text as a whole. */
  void add(String message) {
    add(WHOLE_TEXT, Fault.at("", message));
  }

  /** A fault of a line. */
  void add(int line, String message) {
    add(line, Fault.at(at(line), message));
  }

  private void add(int line, Fault fault) {
    if (kept == MOST) {
      more++;
    } else {
      kept++;
      byLine.computeIfAbsent(line, none -> new ArrayList<>()).add(fault);
    }
  }

  /** All that others have found. */
  void addAll(Faults others) {
    others.byLine.forEach((line, faults) -> faults.forEach(fault -> add(line, fault)));
    more += others.more;
  }

  /** What is thrown where nothing can be looked at any further: all faults, and that of a line. */
  BadInputException stop(int line, String message) {
    add(line, message);
    return new BadInputException(all(), more);
  }

  /** Throws if there is a fault: with all of them, in the order of the text. */
  void throwIfAny() {
    if (kept > 0) {
      throw new BadInputException(all(), more);
    }
  }

  private List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    byLine.values().forEach(all::addAll);
    return all;
  }

  /** How people are told of a line. */
  static String at(int line) {
    return "line " + line;
  }

  /** What is written there, in quotes, and in part where it is long. */
  static String shown(String written) {
    return "\""
        + (written.length() <= LONGEST_SHOWN
            ? written
            : written.substring(0, LONGEST_SHOWN) + "...")
        + "\"";
  }
}
