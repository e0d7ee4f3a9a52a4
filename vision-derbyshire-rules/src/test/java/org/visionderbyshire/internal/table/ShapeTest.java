package org.visionderbyshire.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Situation;

/** What attributes follow from is found by trying some situations; here all are tried. */
class ShapeTest {

  private static final int UP_TO = 8;

  static List<Class<? extends Situation>> kinds() {
    return List.copyOf(Attribute.situations().values());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void attributesFollowFromWhatEverySituationShows(Class<? extends Situation> kind) {
    List<Attribute> derived =
        Attribute.of(kind).values().stream().filter(each -> !each.isComponent()).toList();
    Shape shape = Shape.of(kind);
    List<byte[]> read = read(kind, derived);
    int[] sizes = Shape.of(kind).values(UP_TO).stream().mapToInt(List::size).toArray();
    for (int i = 0; i < derived.size(); i++) {
      assertThat(shape.dependencies(derived.get(i)))
          .as(derived.get(i).toString())
          .isEqualTo(shown(read.get(i), sizes));
    }
  }

  /** For each attribute what it is in every situation, as a number. */
  private static List<byte[]> read(Class<? extends Situation> kind, List<Attribute> attributes) {
    List<List<Object>> values = Shape.of(kind).values(UP_TO);
    int product = values.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
    List<byte[]> read = new ArrayList<>();
    attributes.forEach(attribute -> read.add(new byte[product]));
    if (!attributes.isEmpty()) {
      IntStream.range(0, product).parallel().forEach(number -> {
        Object[] made = new Object[values.size()];
        int rest = number;
        for (int i = made.length - 1; i >= 0; i--) {
          made[i] = values.get(i).get(rest % values.get(i).size());
          rest /= values.get(i).size();
        }
        Situation situation = Shape.of(kind).make(made);
        for (int i = 0; i < attributes.size(); i++) {
          read.get(i)[number] = number(attributes.get(i).in(situation));
        }
      });
    }
    return read;
  }

  private static byte number(Object value) {
    if (value instanceof Integer count) {
      return count.byteValue();
    }
    return (byte) (value instanceof Boolean yes ? yes ? 1 : 0 : ((Enum<?>) value).ordinal());
  }

  /** The components that change what is read, all others being the same. */
  private static Set<Integer> shown(byte[] read, int[] sizes) {
    Set<Integer> shown = new TreeSet<>();
    int stride = 1;
    for (int component = sizes.length - 1; component >= 0; component--) {
      for (int number = 0; number < read.length && !shown.contains(component); number++) {
        int own = number / stride % sizes[component];
        if (read[number] != read[number - own * stride]) {
          shown.add(component);
        }
      }
      stride *= sizes[component];
    }
    return shown;
  }

  @Test
  void followsFromNothingElse() {
    Shape shape = Shape.of(OwnAct.class);
    Map<String, Attribute> attributes = Attribute.of(OwnAct.class);
    assertThat(shape.components()).element(1).hasToString("OwnAct.form");
    assertThat(shape.dependencies(attributes.get("committeeSystem"))).containsExactly(1);
    assertThat(shape.dependencies(attributes.get("general"))).containsExactly(0);
    assertThat(shape.dependencies(attributes.get("form"))).containsExactly(1);
  }
}
