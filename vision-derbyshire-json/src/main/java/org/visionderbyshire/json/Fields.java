package org.visionderbyshire.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.vocabulary.Term;

/** The fields of one JSON object. A field that is not among those it can have is a fault. */
final class Fields {

  private final JsonNode object;
  private final Place where;
  private final Faults faults;
  private final List<String> known;
  private final Set<String> misspelt = new HashSet<>();

  /** Of those that are there, how many fields come before it. */
  private final Map<String, Integer> positions = new HashMap<>();

  /** The fields of an object, or of a stand-in for one, which has all fields that it needs. */
  Fields(JsonNode object, Place where, Faults faults, List<String> known) {
    this.object = object;
    this.where = where;
    this.faults = faults;
    this.known = known;
    int position = 0;
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); position++) {
      String name = names.next();
      if (known.contains(name)) {
        positions.put(name, position);
      } else {
        unknown(name, where.field(name, position));
      }
    }
  }

  /** The field, if it is there. One that was misspelt is there, as a stand-in. */
  Optional<Value> get(String name) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException("\"" + name + "\" is none of " + known);
    }
    JsonNode node = object.get(name);
    if (node != null) {
      return Optional.of(new Value(node, at(name), faults));
    }
    return misspelt.contains(name)
        ? Optional.of(Value.standIn(at(name), faults))
        : Optional.empty();
  }

  /** The first of these fields that is there. */
  Optional<Value> anyOf(List<String> names) {
    for (String name : names) {
      Optional<Value> there = get(name);
      if (there.isPresent()) {
        return there;
      }
    }
    return Optional.empty();
  }

  /** Whether there is such a field, and in it anything but an empty list. */
  boolean says(String name) {
    return known.contains(name)
        && get(name)
            .filter(value -> !value.node().isArray() || !value.node().isEmpty())
            .isPresent();
  }

  /** The field; without it, the object is faulty. */
  Value need(String name, String what) {
    return get(name).orElseGet(() -> {
      if (!object.isMissingNode()) {
        faults.add(at(name), "is missing; " + what);
      }
      return Value.standIn(at(name), faults);
    });
  }

  /** The word in a field, if the field is there. */
  <E extends Enum<E> & Term> Optional<E> word(String name, Class<E> vocabulary) {
    return get(name).map(word -> word.word(vocabulary));
  }

  /** The word in a field that is needed. */
  <E extends Enum<E> & Term> E needWord(String name, Class<E> vocabulary) {
    return need(name, Value.oneOf(vocabulary)).word(vocabulary);
  }

  /** The days from {@code from} to {@code to}. */
  Period period() {
    return period("to");
  }

  /** The days from {@code from} to the one in the field {@code last}. */
  Period period(String last) {
    Optional<Value> first = get("from");
    Optional<LocalDate> from = first.map(Value::day);
    Optional<LocalDate> to = get(last).map(Value::day);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      if (first.get().isSound()) {
        faults.add(at(last), to.get() + " is before \"from\", " + from.get());
      }
      return Period.ALWAYS;
    }
    return new Period(from, to);
  }

  private Place at(String name) {
    Integer position = positions.get(name);
    return position == null ? where.missing(name) : where.field(name, position);
  }

  private void unknown(String name, Place at) {
    Nearest.to(name, known).ifPresent(misspelt::add);
    faults.add(
        at, "unknown field; known: " + String.join(", ", known) + Nearest.guess(name, known));
  }
}
