package org.visionderbyshire.internal.search;

import java.util.List;
import org.visionderbyshire.internal.table.Shape;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/** A value of an attribute of a situation. */
record Value(Class<? extends Situation> type, Attribute attribute, Object value) {

  static List<Value> of(Situation situation) {
    return Shape.of(situation.getClass()).components().stream()
        .map(attribute -> new Value(situation.getClass(), attribute, attribute.in(situation)))
        .toList();
  }

  /** Whether it is a number, of which there are many. */
  boolean isCount() {
    return attribute.kind() == int.class;
  }

  /** How far another value of the same attribute is. */
  int distance(Value other) {
    return value instanceof Integer count && other.value instanceof Integer number
        ? Math.abs(count - number)
        : value.equals(other.value) ? 0 : 1;
  }

  /** Whether a situation of the same kind has it. */
  boolean isIn(Situation situation) {
    return attribute.in(situation).equals(value);
  }
}
