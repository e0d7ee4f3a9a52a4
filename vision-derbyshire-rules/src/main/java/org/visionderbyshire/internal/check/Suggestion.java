package org.visionderbyshire.internal.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.rule.Attribute;

/** What was probably meant by a condition that is none, as the end of a message. */
final class Suggestion {

  private static final String NAME = "([a-z]\\w*)";
  private static final Pattern COMPARED =
      Pattern.compile(NAME + "\\s*(==|!=)\\s*(\"[^\"]*\"|'[^']*'|\\w[\\w.]*)");
  private static final Pattern AMONG =
      Pattern.compile(NAME + "\\s+(not\\s+in|in)\\s*\\(\\s*([^()]*?)\\s*\\)");
  private static final Pattern TURNED = Pattern.compile("([\\w.]+)\\s*(==|!=)\\s*" + NAME);
  private static final Pattern CALLED =
      Pattern.compile("(?:this\\.)?(?:is|get)?([A-Za-z]\\w*)\\(\\)(.*)", Pattern.DOTALL);

  private Suggestion() {}

  /**
   * What was meant, if it can be guessed.
   *
   * @param condition the condition as written
   * @param attributes the attributes of the situation
   */
  static Optional<String> by(String condition, Map<String, Attribute> attributes) {
    Matcher compared = COMPARED.matcher(condition);
    if (compared.matches()) {
      return Optional.ofNullable(attributes.get(compared.group(1)))
          .flatMap(attribute -> compared(attribute, compared.group(2), compared.group(3)));
    }
    Matcher among = AMONG.matcher(condition);
    if (among.matches()) {
      return Optional.ofNullable(attributes.get(among.group(1)))
          .filter(attribute -> attribute.kind().isEnum())
          .map(attribute -> instead(attribute.name()
              + " "
              + among.group(2)
              + " ("
              + Arrays.stream(among.group(3).split(",", -1))
                  .map(given -> constant(attribute.kind(), given.strip()))
                  .map(known -> known.orElse("..."))
                  .collect(Collectors.joining(", "))
              + ")"));
    }
    Matcher turned = TURNED.matcher(condition);
    if (turned.matches() && attributes.containsKey(turned.group(3))) {
      return Optional.of("; the attribute stands first: "
          + turned.group(3)
          + " "
          + turned.group(2)
          + " "
          + turned.group(1));
    }
    if (condition.contains("||")) {
      return Optional.of(
          "; \"or\" is written as reach in (Reach.PLACE, Reach.COUNTY), or as two rules");
    }
    if (condition.contains("&&")) {
      return Optional.of("; \"and\" is written as a comma between conditions");
    }
    Matcher called = CALLED.matcher(condition);
    if (called.matches()) {
      String name = called.group(1).substring(0, 1).toLowerCase(Locale.ROOT)
          + called.group(1).substring(1);
      return attributes.containsKey(name)
          ? Optional.of(instead(name + called.group(2)))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<String> compared(
      Attribute attribute, @Nullable String operator, @Nullable String to) {
    String given = String.valueOf(to);
    if (attribute.kind().isEnum()) {
      List<String> constants = ConditionLint.constants(attribute.kind());
      return Optional.of(constant(attribute.kind(), given)
          .map(known -> instead(attribute.name() + " " + operator + " " + known))
          .orElse("; it can be compared with one of " + String.join(", ", constants)));
    }
    if (attribute.kind() == boolean.class && (given.equals("true") || given.equals("false"))) {
      boolean yes = given.equals("true") == "==".equals(operator);
      return Optional.of(instead((yes ? "" : "!") + attribute.name()));
    }
    return Optional.empty();
  }

  private static String instead(String condition) {
    return "; write it as " + condition;
  }

  /** The constant that was meant by a text, a code or a name alone, as a rule file writes it. */
  static Optional<String> constant(Class<?> type, String given) {
    String bare = given.replaceAll("^[\"']|[\"']$", "");
    String name = bare.substring(bare.lastIndexOf('.') + 1)
        .strip()
        .replaceAll("[\\s-]+", "_")
        .toUpperCase(Locale.ROOT);
    List<String> names = Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
    return Nearest.to(name, names).map(known -> ConditionLint.written(type) + "." + known);
  }
}
