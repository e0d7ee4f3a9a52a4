package org.visionderbyshire.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public API of classes as text: a line for each type that others can see and, indented, for
 * each of its members. What the language adds by itself to records and enums, and what every object
 * has, is left out. Types of the JDK stand by their names alone, those of the library without the
 * package that all of them share.
 */
final class PublicApi {

  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  private PublicApi() {}

  /** The text, sorted by the names of the types; types that others cannot see are passed over. */
  static String of(Collection<Class<?>> types) {
    return types.stream()
        .filter(PublicApi::isVisible)
        .map(PublicApi::of)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String of(Class<?> type) {
    StringBuilder text = new StringBuilder(name(type) + ": " + declaration(type) + "\n");
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        text.append("  constant ").append(((Enum<?>) constant).name()).append('\n');
      }
    }
    Set<String> members = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      if (isOpen(field.getModifiers()) && !field.isEnumConstant() && !field.isSynthetic()) {
        members.add("  field " + modifiers(field.getModifiers(), type)
            + name(field.getGenericType()) + " " + field.getName());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isOpen(constructor.getModifiers()) && !isImplied(constructor, type)) {
        members.add("  constructor " + modifiers(constructor.getModifiers(), type)
            + type.getSimpleName() + rest(constructor));
      }
    }
    for (Method method : methods(type)) {
      if (isOpen(method.getModifiers()) && !method.isSynthetic() && !isImplied(method, type)) {
        members.add("  method " + modifiers(method.getModifiers(), type) + parameters(method)
            + name(method.getGenericReturnType()) + " " + method.getName() + rest(method));
      }
    }
    members.forEach(member -> text.append(member).append('\n'));
    return text.toString();
  }

  /** The methods of a type and of the types above it that nobody else can see. */
  private static List<Method> methods(Class<?> type) {
    // javac gives a visible class synthetic copies of what it has from one that is not
    List<Method> methods = new ArrayList<>(Stream.of(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .toList());
    for (Class<?> above = type.getSuperclass();
        above != null && !isVisible(above);
        above = above.getSuperclass()) {
      for (Method inherited : above.getDeclaredMethods()) {
        if (methods.stream().noneMatch(method -> isSame(method, inherited))) {
          methods.add(inherited);
        }
      }
    }
    return methods;
  }

  private static boolean isSame(Method one, Method other) {
    return one.getName().equals(other.getName())
        && Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
  }

  private static boolean isVisible(Class<?> type) {
    return !type.isAnonymousClass()
        && !type.isLocalClass()
        && !type.isSynthetic()
        && isOpen(type.getModifiers())
        && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  /** The constructor of a record that takes its components. */
  private static boolean isImplied(Constructor<?> constructor, Class<?> type) {
    return type.isRecord()
        && Arrays.equals(
            constructor.getParameterTypes(),
            Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
  }

  /** What every object, enum or record has. */
  private static boolean isImplied(Method method, Class<?> type) {
    boolean without = method.getParameterCount() == 0;
    return OF_EVERY_OBJECT.contains(method.getName())
        || (type.isEnum() && Set.of("values", "valueOf").contains(method.getName()))
        || (type.isRecord()
            && without
            && Stream.of(type.getRecordComponents())
                .anyMatch(component -> component.getName().equals(method.getName())));
  }

  private static String declaration(Class<?> type) {
    StringBuilder text = new StringBuilder();
    boolean isConcrete = !type.isInterface() && !type.isEnum() && !type.isRecord();
    if (Modifier.isProtected(type.getModifiers())) {
      text.append("protected ");
    }
    if (isConcrete && Modifier.isAbstract(type.getModifiers())) {
      text.append("abstract ");
    }
    if (isConcrete && Modifier.isFinal(type.getModifiers())) {
      text.append("final ");
    }
    if (type.isSealed() && !type.isEnum()) {
      text.append("sealed ");
    }
    text.append(kind(type)).append(' ').append(type.getSimpleName());
    text.append(parameters(type.getTypeParameters()));
    if (type.isRecord()) {
      text.append(Stream.of(type.getRecordComponents())
          .map(component -> name(component.getGenericType()) + " " + component.getName())
          .collect(Collectors.joining(", ", "(", ")")));
    }
    if (isConcrete && type.getSuperclass() != Object.class && isVisible(type.getSuperclass())) {
      text.append(" extends ").append(name(type.getGenericSuperclass()));
    }
    List<String> interfaces =
        Stream.of(type.getGenericInterfaces()).map(PublicApi::name).sorted().toList();
    if (!interfaces.isEmpty()) {
      text.append(type.isInterface() ? " extends " : " implements ")
          .append(String.join(", ", interfaces));
    }
    return text.toString();
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    if (type.isEnum()) {
      return "enum";
    }
    return type.isRecord() ? "record" : "class";
  }

  /** The modifiers that matter to whoever calls or extends. */
  private static String modifiers(int modifiers, Class<?> type) {
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "")
        + (Modifier.isAbstract(modifiers) && !type.isAnnotation() ? "abstract " : "");
  }

  private static String parameters(Method method) {
    String parameters = parameters(method.getTypeParameters());
    return parameters.isEmpty() ? "" : parameters + " ";
  }

  private static String parameters(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Stream.of(variables).map(PublicApi::bounded).collect(Collectors.joining(", ", "<", ">"));
  }

  private static String bounded(TypeVariable<?> variable) {
    String bounds = Stream.of(variable.getBounds())
        .filter(bound -> bound != Object.class)
        .map(PublicApi::name)
        .collect(Collectors.joining(" & "));
    return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
  }

  private static String rest(Executable executable) {
    List<String> types = new ArrayList<>(
        Stream.of(executable.getGenericParameterTypes()).map(PublicApi::name).toList());
    if (executable.isVarArgs()) {
      int last = types.size() - 1;
      types.set(last, types.get(last).replaceFirst("\\[\\]$", "..."));
    }
    String thrown = Stream.of(executable.getGenericExceptionTypes())
        .map(PublicApi::name)
        .sorted()
        .collect(Collectors.joining(", "));
    return "(" + String.join(", ", types) + ")" + (thrown.isEmpty() ? "" : " throws " + thrown);
  }

  private static String name(Type type) {
    if (type instanceof ParameterizedType generic) {
      return name(generic.getRawType())
          + Stream.of(generic.getActualTypeArguments())
              .map(PublicApi::name)
              .collect(Collectors.joining(", ", "<", ">"));
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.concat(
              Stream.of(wildcard.getLowerBounds()).map(bound -> " super " + name(bound)),
              Stream.of(wildcard.getUpperBounds())
                  .filter(bound -> bound != Object.class)
                  .map(bound -> " extends " + name(bound)))
          .collect(Collectors.joining("", "?", ""));
    }
    if (type instanceof GenericArrayType array) {
      return name(array.getGenericComponentType()) + "[]";
    }
    if (type instanceof Class<?> array && array.isArray()) {
      return name(array.getComponentType()) + "[]";
    }
    return type.getTypeName()
        .replace('$', '.')
        .replaceFirst("^java\\.([a-z]+\\.)+", "")
        .replaceFirst("^org\\.visionderbyshire\\.", "");
  }
}
