package org.visionderbyshire.internal.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/**
 * What a kind of situation is made of, and which of its components each of its attributes follows
 * from. Immutable and thread-safe.
 */
public final class Shape {

  private static final Map<Class<? extends Situation>, Shape> SHAPES = new ConcurrentHashMap<>();

  /** A count of nothing and some counts of something: enough to tell what depends on it. */
  private static final List<Object> COUNTS = List.of(0, 1, 2, 3, 4, 5, 8);

  /** So many situations are all looked at; of kinds that have more, all triples of components. */
  private static final int FEW = 8_000;

  private static final int TRIPLE = 3;

  private final Class<? extends Situation> type;
  private final List<Attribute> components;
  private final Constructor<?> constructor;
  private final Map<String, SortedSet<Integer>> dependencies = new ConcurrentHashMap<>();

  private Shape(Class<? extends Situation> type) {
    this.type = type;
    this.components = Attribute.componentsOf(type);
    try {
      this.constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getType)
          .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " is no record", e);
    }
  }

  /** The shape of a kind of situation. */
  public static Shape of(Class<? extends Situation> type) {
    return SHAPES.computeIfAbsent(type, Shape::new);
  }

  /** Its components, in the order in which it is made of them. */
  public List<Attribute> components() {
    return components;
  }

  /** The situation that is made of these values, one of each component. */
  public Situation make(Object... values) {
    try {
      return type.cast(constructor.newInstance(values));
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(type + " cannot be made of " + Arrays.toString(values), e);
    }
  }

  /** The numbers of the components that an attribute follows from. */
  public SortedSet<Integer> dependencies(Attribute attribute) {
    return dependencies.computeIfAbsent(attribute.name(), name -> found(attribute));
  }

  /** The values of each component, counts up to a limit. */
  public List<List<Object>> values(int upTo) {
    return components.stream().map(component -> values(component, upTo)).toList();
  }

  private static List<Object> values(Attribute component, int upTo) {
    if (component.kind() == boolean.class) {
      return List.of(false, true);
    }
    return component.kind() == int.class
        ? IntStream.rangeClosed(0, upTo).mapToObj(count -> (Object) count).toList()
        : Arrays.asList(component.kind().getEnumConstants());
  }

  /** Some values of a component, enough to tell what depends on it. */
  private List<Object> some(int component) {
    Class<?> kind = components.get(component).kind();
    if (kind == boolean.class) {
      return List.of(false, true);
    }
    return kind == int.class ? COUNTS : List.of(kind.getEnumConstants());
  }

  private SortedSet<Integer> found(Attribute attribute) {
    if (attribute.isComponent()) {
      int index = IntStream.range(0, components.size())
          .filter(i -> components.get(i).name().equals(attribute.name()))
          .findFirst()
          .orElseThrow();
      return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(index)));
    }
    SortedSet<Integer> dependsOn = new TreeSet<>();
    List<Integer> all = IntStream.range(0, components.size()).boxed().toList();
    long product = 1;
    for (int component : all) {
      product *= some(component).size();
    }
    // what follows from three components at most shows, whatever the others are
    for (List<Integer> varied : product <= FEW ? List.of(all) : triples(all)) {
      dependsOn.addAll(shown(attribute, varied));
    }
    return Collections.unmodifiableSortedSet(dependsOn);
  }

  private static List<List<Integer>> triples(List<Integer> all) {
    List<List<Integer>> triples = new ArrayList<>();
    for (int i : all) {
      for (int j = i + 1; j < all.size(); j++) {
        for (int k = j + 1; k < all.size(); k++) {
          triples.add(List.of(i, j, k).subList(0, TRIPLE));
        }
      }
    }
    return triples;
  }

  /** The components among those varied whose change changes the attribute somewhere. */
  private Collection<Integer> shown(Attribute attribute, List<Integer> varied) {
    SortedSet<Integer> dependsOn = new TreeSet<>();
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = some(i).get(0);
    }
    for (int component : varied) {
      List<Integer> others = new ArrayList<>(varied);
      others.remove(Integer.valueOf(component));
      if (differs(attribute, component, others, 0, values)) {
        dependsOn.add(component);
      }
    }
    return dependsOn;
  }

  private boolean differs(
      Attribute attribute, int component, List<Integer> others, int next, Object[] values) {
    if (next < others.size()) {
      int other = others.get(next);
      Object kept = values[other];
      boolean differs = false;
      for (Object value : some(other)) {
        values[other] = value;
        if (differs(attribute, component, others, next + 1, values)) {
          differs = true;
          break;
        }
      }
      values[other] = kept;
      return differs;
    }
    Object kept = values[component];
    long distinct = some(component).stream()
        .map(value -> {
          values[component] = value;
          return attribute.in(make(values));
        })
        .distinct()
        .limit(2)
        .count();
    values[component] = kept;
    return distinct > 1;
  }
}
