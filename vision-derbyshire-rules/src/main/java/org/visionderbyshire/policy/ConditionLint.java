package org.visionderbyshire.policy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.rule.Situation;

/**
 * What a rule may look at: one situation, by comparisons of its attributes with constants of their
 * own kind. A comparison of different kinds compiles in Drools and is wrong at run time.
 */
final class ConditionLint {

  private static final String CONSTANT = "-?(?:0|[1-9]\\d{0,5})|(?:[A-Z]\\w*\\.)+[A-Z][A-Z_0-9]*";
  private static final Pattern CONSTRAINT = Pattern.compile("!?\\s*(?<flag>[a-z]\\w*)"
      + "|(?<name>\\$\\w+)\\s*:\\s*(?<bound>[a-z]\\w*)"
      + "|(?<left>[a-z]\\w*)\\s*(?<operator>==|!=|<=|>=|<|>)\\s*(?<right>"
      + CONSTANT
      + ")|(?<member>[a-z]\\w*)\\s+(?:not\\s+)?in\\s*\\(\\s*(?<list>(?:"
      + CONSTANT
      + ")(?:\\s*,\\s*(?:"
      + CONSTANT
      + "))*)\\s*\\)");
  private static final Map<String, Class<?>> SITUATIONS = Arrays.stream(
          Situation.class.getPermittedSubclasses())
      .collect(Collectors.toMap(Class::getSimpleName, type -> type, (a, b) -> a, TreeMap::new));

  /** A condition is a comparison; what is longer is none, and too deep for a matcher. */
  private static final int LONGEST = 1_000;

  private final String where;
  private final String named;
  private final String situation;
  private final Map<String, Class<?>> attributes;
  private final List<Fault> faults;

  private ConditionLint(
      String where, String named, String situation, Class<?> type, List<Fault> faults) {
    this.where = where;
    this.named = named;
    this.situation = situation;
    this.attributes = attributes(type);
    this.faults = faults;
  }

  /** Checks what the rule looks at; answers which situation that is. */
  static String situation(
      String where, String named, DroolsEngine.ParsedRule rule, List<Fault> faults) {
    if (!rule.plain() || rule.patterns().size() != 1) {
      faults.add(Fault.at(
          where,
          named
              + "must look at one situation and nothing else: no not, exists, or, from,"
              + " accumulate, eval, extends, annotations, and no second pattern"));
      return "";
    }
    DroolsEngine.Pattern pattern = rule.patterns().get(0);
    Class<?> type = SITUATIONS.get(pattern.type());
    if (type == null) {
      faults.add(Fault.at(
          where,
          named + "looks at " + Nearest.unknown("situation", pattern.type(), SITUATIONS.keySet())));
      return "";
    }
    ConditionLint lint = new ConditionLint(where, named, pattern.type(), type, faults);
    pattern.constraints().forEach(lint::check);
    return pattern.type();
  }

  private void check(String constraint) {
    if (constraint.length() > LONGEST) {
      fault("has a condition of more than " + LONGEST + " characters");
      return;
    }
    Matcher matcher = CONSTRAINT.matcher(constraint.strip());
    if (!matcher.matches()) {
      String hint = constraint.contains("\"") ? "; a word is written as Reach.PLACE" : "";
      fault("has the condition "
          + constraint
          + ", which is not a plain comparison of an attribute"
          + hint);
    } else if (matcher.group("flag") != null) {
      type(matcher.group("flag"))
          .filter(type -> type != boolean.class)
          .ifPresent(
              type -> fault("reads " + matcher.group("flag") + " as yes or no, which it is not"));
    } else if (matcher.group("bound") != null) {
      type(matcher.group("bound"));
    } else if (matcher.group("left") != null) {
      boolean order = !Set.of("==", "!=").contains(matcher.group("operator"));
      type(matcher.group("left"))
          .ifPresent(type -> compared(matcher.group("left"), type, order, matcher.group("right")));
    } else {
      String member = Optional.ofNullable(matcher.group("member")).orElse("");
      String list = Optional.ofNullable(matcher.group("list")).orElse("");
      type(member)
          .ifPresent(type -> Arrays.stream(list.split(",", -1))
              .forEach(constant -> compared(member, type, false, constant.strip())));
    }
  }

  /** The type of an attribute, if the situation has it. */
  private Optional<Class<?>> type(@Nullable String attribute) {
    String name = Optional.ofNullable(attribute).orElse("");
    if (!attributes.containsKey(name)) {
      fault("reads " + Nearest.unknown("attribute of " + situation, name, attributes.keySet()));
    }
    return Optional.ofNullable(attributes.get(name));
  }

  private void compared(
      @Nullable String attribute, Class<?> type, boolean order, @Nullable String constant) {
    String given = Optional.ofNullable(constant).orElse("");
    if (type == int.class ? isSmallNumber(given) : !order && isConstantOf(type, given)) {
      return;
    }
    String allowed = type == int.class
        ? "a number"
        : type.isEnum()
            ? "one of " + String.join(", ", constants(type))
            : "nothing, it is yes or no";
    fault("compares " + attribute + " with " + given + "; it can be compared with " + allowed);
  }

  /** The kinds of the attributes that a rule binds, by the names it gives them. */
  static Map<String, Class<?>> bound(DroolsEngine.ParsedRule rule) {
    Map<String, Class<?>> bound = new TreeMap<>();
    for (DroolsEngine.Pattern pattern : rule.patterns()) {
      Map<String, Class<?>> known = Optional.<Class<?>>ofNullable(SITUATIONS.get(pattern.type()))
          .map(ConditionLint::attributes)
          .orElse(Map.of());
      for (String constraint : pattern.constraints()) {
        Matcher matcher = CONSTRAINT.matcher(constraint.strip());
        if (constraint.length() <= LONGEST && matcher.matches()) {
          String name = Optional.ofNullable(matcher.group("name")).orElse("");
          String attribute = Optional.ofNullable(matcher.group("bound")).orElse("");
          Optional.ofNullable(known.get(attribute)).ifPresent(kind -> bound.put(name, kind));
        }
      }
    }
    return bound;
  }

  private static boolean isSmallNumber(String constant) {
    return constant.matches("-?(0|[1-9][0-9]{0,5})");
  }

  private static boolean isConstantOf(Class<?> type, String constant) {
    return type.isEnum() && constants(type).contains(constant);
  }

  /** The constants of an enum, as a rule file writes them. */
  static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> written(type) + "." + ((Enum<?>) constant).name())
        .toList();
  }

  /** The name of a type, as a rule file writes it. */
  static String written(Class<?> type) {
    return type.getDeclaringClass() == null
        ? type.getSimpleName()
        : type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName();
  }

  /** The attributes of a situation: its components, and what it says of them. */
  static Map<String, Class<?>> attributes(Class<?> type) {
    Map<String, Class<?>> attributes = new TreeMap<>();
    for (Method method : type.getDeclaredMethods()) {
      String name = method.getName();
      if (method.getParameterCount() == 0 && !Set.of("hashCode", "toString").contains(name)) {
        String bare = name.replaceFirst("^(is|get)(?=[A-Z])", "");
        attributes.put(
            bare.equals(name)
                ? name
                : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1),
            method.getReturnType());
      }
    }
    return attributes;
  }

  private void fault(String message) {
    faults.add(Fault.at(where, named + message));
  }
}
