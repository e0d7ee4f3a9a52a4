package org.visionderbyshire.policy;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.visionderbyshire.rule.Situation;

/** Makes situations out of others, and all situations of a kind. */
final class Situations {

  /** No policy looks at more than eight districts; one more shows what lies beyond. */
  private static final List<?> COUNTS = IntStream.rangeClosed(0, 9).boxed().toList();

  private Situations() {}

  /**
   * The same situation but for the attributes named.
   *
   * @param changes names of attributes, each followed by its value
   */
  static <S extends Situation> S with(S base, Object... changes) {
    Map<String, Object> values = values(base);
    for (int i = 0; i < changes.length; i += 2) {
      if (values.replace((String) changes[i], changes[i + 1]) == null) {
        throw new IllegalArgumentException(
            base.getClass().getSimpleName() + " has no attribute " + changes[i]);
      }
    }
    @SuppressWarnings("unchecked")
    S changed = (S) make(constructor(base.getClass()), values.values().toArray());
    return changed;
  }

  /** The values of a situation by the names of its attributes, in their order. */
  static Map<String, Object> values(Situation situation) {
    Map<String, Object> values = new LinkedHashMap<>();
    try {
      for (RecordComponent attribute : situation.getClass().getRecordComponents()) {
        values.put(attribute.getName(), attribute.getAccessor().invoke(situation));
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return values;
  }

  /** The kinds of situation that there are. */
  static List<Class<? extends Situation>> kinds() {
    return Arrays.stream(Situation.class.getPermittedSubclasses())
        .<Class<? extends Situation>>map(kind -> kind.asSubclass(Situation.class))
        .toList();
  }

  /** Every combination of every value that the attributes of a kind of situation can have. */
  static Stream<Situation> all(Class<? extends Situation> kind) {
    List<List<?>> domains = Arrays.stream(kind.getRecordComponents())
        .<List<?>>map(Situations::domain)
        .toList();
    long size = domains.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
    Constructor<? extends Situation> constructor = constructor(kind);
    return LongStream.range(0, size).mapToObj(number -> {
      Object[] values = new Object[domains.size()];
      long rest = number;
      for (int i = values.length - 1; i >= 0; i--) {
        List<?> domain = domains.get(i);
        values[i] = domain.get((int) (rest % domain.size()));
        rest /= domain.size();
      }
      return make(constructor, values);
    });
  }

  private static List<?> domain(RecordComponent attribute) {
    Class<?> type = attribute.getType();
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    if (type == boolean.class) {
      return List.of(false, true);
    }
    if (type == int.class) {
      return COUNTS;
    }
    throw new IllegalArgumentException("the values of " + attribute + " cannot be told");
  }

  private static <S extends Situation> Constructor<? extends S> constructor(
      Class<? extends S> kind) {
    try {
      return kind.getDeclaredConstructor(Arrays.stream(kind.getRecordComponents())
          .map(RecordComponent::getType)
          .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Situation make(Constructor<? extends Situation> constructor, Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(constructor + " of " + Arrays.toString(values), e);
    }
  }
}
