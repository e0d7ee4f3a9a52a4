package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.internal.table.Shape;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/**
 * Some rule reads every component of every situation, itself or in what follows from it: one that
 * none reads would only multiply what is asked, told apart and looked for.
 */
class EveryComponentIsReadTest {

  @Test
  void someRuleReadsEveryComponent() {
    Set<String> unread = new TreeSet<>();
    for (Class<? extends Situation> type : Attribute.situations().values()) {
      Shape shape = Shape.of(type);
      Set<Integer> read = new TreeSet<>();
      for (Rule rule : Compiled.VISION_DERBYSHIRE.rules()) {
        if (rule.situation().equals(type.getSimpleName())) {
          rule.conditions()
              .forEach(condition -> read.addAll(shape.dependencies(condition.attribute())));
        }
      }
      for (int i = 0; i < shape.components().size(); i++) {
        if (!read.contains(i)) {
          unread.add(shape.components().get(i).toString());
        }
      }
    }
    assertThat(unread).isEmpty();
  }
}
