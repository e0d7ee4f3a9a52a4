package org.visionderbyshire.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that rules can read of a situation: one of its components, or what it says of them.
 * Immutable and thread-safe.
 */
public final class Attribute {

  private static final Set<String> OF_EVERY_RECORD = Set.of("hashCode", "toString");

  private static final Map<String, Class<? extends Situation>> SITUATIONS = Arrays.stream(
          Situation.class.getPermittedSubclasses())
      .map(type -> type.<Situation>asSubclass(Situation.class))
      .collect(Collectors.toMap(
          Class::getSimpleName, Function.identity(), (first, second) -> first, TreeMap::new));

  private static final Map<Class<? extends Situation>, SortedMap<String, Attribute>> ATTRIBUTES =
      SITUATIONS.values().stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Attribute::read));

  private final String name;
  private final Method method;

  private Attribute(String name, Method method) {
    this.name = name;
    this.method = method;
  }

  /** The kinds of situations, by the names that rule files have for them. */
  public static Map<String, Class<? extends Situation>> situations() {
    return Collections.unmodifiableMap(SITUATIONS);
  }

  /** The attributes of a kind of situation, by their names. */
  public static SortedMap<String, Attribute> of(Class<? extends Situation> situation) {
    Objects.requireNonNull(situation, "situation");
    return ATTRIBUTES.getOrDefault(situation, Collections.emptySortedMap());
  }

  /** The components of a kind of situation, in the order in which it is made of them. */
  public static List<Attribute> componentsOf(Class<? extends Situation> situation) {
    Objects.requireNonNull(situation, "situation");
    return Arrays.stream(situation.getRecordComponents())
        .map(component -> new Attribute(component.getName(), component.getAccessor()))
        .toList();
  }

  private static SortedMap<String, Attribute> read(Class<? extends Situation> situation) {
    SortedMap<String, Attribute> attributes = new TreeMap<>();
    for (Method method : situation.getDeclaredMethods()) {
      if (method.getParameterCount() == 0
          && !method.isSynthetic()
          && !OF_EVERY_RECORD.contains(method.getName())) {
        String bare = method.getName().replaceFirst("^(is|get)(?=[A-Z])", "");
        String name = bare.equals(method.getName())
            ? bare
            : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
        attributes.put(name, new Attribute(name, method));
      }
    }
    return Collections.unmodifiableSortedMap(attributes);
  }

  /** The name by which rules read it. */
  public String name() {
    return name;
  }

  /** What it can be: an enum, {@code boolean} or {@code int}. */
  public Class<?> kind() {
    return method.getReturnType();
  }

  /** Whether the situation is made of it; all else follows from its components. */
  public boolean isComponent() {
    return Arrays.stream(method.getDeclaringClass().getRecordComponents())
        .map(RecordComponent::getName)
        .anyMatch(name::equals);
  }

  /**
   * What it is in a situation.
   *
   * @throws IllegalArgumentException if the situation is of another kind
   */
  public Object in(Situation situation) {
    try {
      return method.invoke(situation);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("attribute " + name + " cannot be read", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attribute attribute && attribute.method.equals(method);
  }

  @Override
  public int hashCode() {
    return method.hashCode();
  }

  @Override
  public String toString() {
    return method.getDeclaringClass().getSimpleName() + "." + name;
  }
}
