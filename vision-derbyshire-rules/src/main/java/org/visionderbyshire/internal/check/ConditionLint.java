package org.visionderbyshire.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.policy.Condition.Comparison;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/**
 * What a rule may look at: one situation, by comparisons of its attributes with constants of their
 * own kind. A comparison of different kinds compiles in Drools and is wrong at run time.
 */
final class ConditionLint {

  private static final String CONSTANT =
      "-?(?:0|[1-9]\\d{0,5})|(?:[A-Z]\\w*+\\.)++[A-Z][A-Z_0-9]*+";
  private static final Pattern CONSTRAINT = Pattern.compile("(?<not>!)?\\s*(?<flag>[a-z]\\w*)"
      + "|(?<name>\\$\\w+)\\s*:\\s*(?<bound>[a-z]\\w*)"
      + "|(?<left>[a-z]\\w*)\\s*(?<operator>==|!=|<=|>=|<|>)\\s*(?<right>"
      + CONSTANT
      + ")|(?<member>[a-z]\\w*)\\s+(?<outside>not\\s+)?in\\s*\\(\\s*(?<list>(?:"
      + CONSTANT
      + ")(?:\\s*,\\s*(?:"
      + CONSTANT
      + "))*+)\\s*\\)");
  private static final Pattern AGAINST_TEXT =
      Pattern.compile("([a-z]\\w*)\\s*(?:==|!=|(?:not\\s+)?in\\s*\\()\\s*[\"'].*", Pattern.DOTALL);
  private static final String ONLY_ONE =
      "; it must look at one situation and nothing else, by comparisons of its attributes";

  private final String situation;
  private final Map<String, Attribute> attributes;
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<String, Attribute> bound = new TreeMap<>();
  private final RuleCheck check;

  private ConditionLint(Class<? extends Situation> type, RuleCheck check) {
    this.situation = type.getSimpleName();
    this.attributes = Attribute.of(type);
    this.check = check;
  }

  /**
   * What a rule looks at.
   *
   * @param situation the kind of situation; empty where it cannot be told
   * @param conditions its conditions, as far as they are sound
   * @param bound the attributes that the rule binds, by the names it gives them
   */
  record Looked(String situation, List<Condition> conditions, Map<String, Attribute> bound) {}

  /** Checks what the rule looks at. */
  static Looked check(ParsedFile.ParsedRule rule, RuleCheck check) {
    rule.never().forEach(never -> check.fault(never + ONLY_ONE));
    rule.beyond().forEach(beyond -> check.beyond("has " + beyond, ONLY_ONE));
    if (rule.patterns().isEmpty() && rule.never().isEmpty()) {
      check.fault("looks at no situation" + ONLY_ONE);
    } else if (rule.patterns().size() > 1) {
      check.beyond("has more than one pattern", ONLY_ONE);
    }
    Map<String, Class<? extends Situation>> known = Attribute.situations();
    Set<String> situations = new TreeSet<>();
    List<Condition> conditions = new ArrayList<>();
    Map<String, Attribute> bound = new TreeMap<>();
    for (ParsedFile.Pattern pattern : rule.patterns()) {
      Class<? extends Situation> type = known.get(pattern.type());
      if (type == null) {
        // not even an opaque rule may see what others said, and there is nothing else to see
        check.fault("looks at " + Nearest.unknown("situation", pattern.type(), known.keySet()));
      } else {
        ConditionLint lint = new ConditionLint(type, check);
        if (pattern.constraints().size() > FileLimits.CONDITIONS) {
          check.fault("has conditions "
              + FileLimits.beyond(
                  FileLimits.CONDITIONS, "in a pattern", pattern.constraints().size()));
        } else {
          pattern.constraints().forEach(lint::check);
        }
        conditions.addAll(lint.conditions);
        bound.putAll(lint.bound);
        if (pattern.positive()) {
          situations.add(pattern.type());
        }
      }
    }
    if (situations.size() > 1) {
      check.fault("looks at "
          + String.join(" and ", situations)
          + ", of which there is one at a time, so that it would never hold");
    }
    return new Looked(
        situations.size() == 1 ? String.join("", situations) : "", List.copyOf(conditions), bound);
  }

  private void check(String constraint) {
    if (constraint.length() > FileLimits.CONDITION) {
      fault("has a condition "
          + FileLimits.beyond(FileLimits.CONDITION, "characters", constraint.length()));
      return;
    }
    String text = constraint.strip();
    Matcher matcher = CONSTRAINT.matcher(text);
    if (!matcher.matches()) {
      String notPlain =
          "has the condition " + constraint + ", which is not a plain comparison of an attribute";
      Optional<String> meant = Suggestion.by(text, attributes);
      if (isNeverSo(text)) {
        fault(notPlain + meant.orElse(""));
      } else {
        check.beyond(notPlain, meant.orElse(""));
      }
      return;
    }
    Optional<Attribute> read = attribute(Stream.of("flag", "bound", "left", "member")
        .flatMap(group -> Optional.ofNullable(matcher.group(group)).stream())
        .findFirst()
        .orElse(""));
    if (read.isEmpty()) {
      return;
    }
    Attribute attribute = read.get();
    @Nullable String list = matcher.group("list");
    @Nullable String right = matcher.group("right");
    @Nullable String operator = matcher.group("operator");
    @Nullable String name = matcher.group("name");
    if (matcher.group("flag") != null) {
      if (attribute.kind() != boolean.class) {
        fault("reads " + attribute.name() + " as yes or no, which it is not");
      }
      boolean negated = matcher.group("not") != null;
      condition(text, attribute, negated ? Comparison.NO : Comparison.YES, List.of());
    } else if (name != null) {
      bound.put(name, attribute);
      condition(text, attribute, Comparison.READ, List.of());
    } else if (list != null) {
      condition(
          text,
          attribute,
          matcher.group("outside") == null ? Comparison.AMONG : Comparison.NOT_AMONG,
          Arrays.stream(list.split(",", -1))
              .flatMap(constant -> compared(attribute, false, constant.strip()).stream())
              .toList());
    } else if (operator != null && right != null) {
      Comparison comparison = comparison(operator);
      boolean order = comparison != Comparison.AMONG && comparison != Comparison.NOT_AMONG;
      compared(attribute, order, right)
          .ifPresent(constant -> condition(text, attribute, comparison, List.of(constant)));
    }
  }

  private void condition(
      String text, Attribute attribute, Comparison comparison, List<Object> constants) {
    conditions.add(new Condition(text, attribute, comparison, constants));
  }

  private static Comparison comparison(String operator) {
    return switch (operator) {
      case "==" -> Comparison.AMONG;
      case "!=" -> Comparison.NOT_AMONG;
      case "<" -> Comparison.BELOW;
      case "<=" -> Comparison.AT_MOST;
      case ">=" -> Comparison.AT_LEAST;
      default -> Comparison.ABOVE;
    };
  }

  /** A word held against a text compiles in Drools, and never is one. */
  private boolean isNeverSo(String text) {
    Matcher matcher = AGAINST_TEXT.matcher(text);
    return matcher.matches()
        && Optional.ofNullable(attributes.get(matcher.group(1)))
            .filter(attribute -> attribute.kind().isEnum())
            .isPresent();
  }

  /** The attribute of that name, if the situation has it. */
  private Optional<Attribute> attribute(String name) {
    if (!attributes.containsKey(name)) {
      fault("reads " + Nearest.unknown("attribute of " + situation, name, attributes.keySet()));
    }
    return Optional.ofNullable(attributes.get(name));
  }

  /** The constant, if the attribute can be compared with it. */
  private Optional<Object> compared(Attribute attribute, boolean order, String given) {
    Class<?> type = attribute.kind();
    if (type == int.class && isSmallNumber(given)) {
      return Optional.of(Integer.valueOf(given));
    }
    if (type.isEnum() && !order) {
      Optional<Object> constant = Arrays.<Object>stream(type.getEnumConstants())
          .filter(known -> written(known).equals(given))
          .findFirst();
      if (constant.isPresent()) {
        return constant;
      }
    }
    String allowed = type == int.class
        ? "a number"
        : type.isEnum()
            ? "one of " + String.join(", ", constants(type))
            : "nothing, it is yes or no";
    String meant = type.isEnum() && !order
        ? Suggestion.constant(type, given)
            .map(known -> "; did you mean " + known + "?")
            .orElse("")
        : "";
    fault("compares "
        + attribute.name()
        + " with "
        + given
        + meant
        + (meant.isEmpty() ? "; it" : " It")
        + " can be compared with "
        + allowed);
    return Optional.empty();
  }

  private static boolean isSmallNumber(String constant) {
    return constant.matches("-?(0|[1-9][0-9]{0,5})");
  }

  /** The constants of an enum, as a rule file writes them. */
  static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(ConditionLint::written).toList();
  }

  /** A constant, as a rule file writes it. */
  static String written(Object constant) {
    Enum<?> known = (Enum<?>) constant;
    return written(known.getDeclaringClass()) + "." + known.name();
  }

  /** The name of a type, as a rule file writes it. */
  static String written(Class<?> type) {
    return type.getDeclaringClass() == null
        ? type.getSimpleName()
        : type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName();
  }

  private void fault(String message) {
    check.fault(message);
  }
}
