package org.visionderbyshire.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Words;

/**
 * A word that a rule adds, as the rule file has it. Immutable and thread-safe.
 *
 * @param word the word, one of {@link Words}
 * @param arguments what it is said of: texts, numbers, constants of an enum, and attributes of the
 *     situation
 */
public record Insertion(String word, List<Object> arguments) {

  public Insertion {
    Objects.requireNonNull(arguments, "arguments");
    Objects.requireNonNull(word, "word");
    arguments = List.copyOf(arguments);
  }

  /**
   * What it concludes in a situation.
   *
   * @return none where the word cannot be said of that situation
   */
  public Optional<Conclusion> in(Situation situation) {
    Objects.requireNonNull(situation, "situation");
    Object[] given = arguments.stream()
        .map(argument -> argument instanceof Attribute read ? read.in(situation) : argument)
        .toArray();
    try {
      return Optional.of((Conclusion) said(given).invoke(null, given));
    } catch (InvocationTargetException e) {
      return Optional.empty();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("word " + word + " cannot be said", e);
    }
  }

  private Method said(Object[] given) {
    return Arrays.stream(Words.class.getMethods())
        .filter(method -> method.getName().equals(word) && takes(method, given))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no word " + this));
  }

  private static boolean takes(Method method, Object[] given) {
    List<Class<?>> wanted = new ArrayList<>(List.of(method.getParameterTypes()));
    return wanted.size() == given.length
        && java.util.stream.IntStream.range(0, given.length)
            .allMatch(i -> wanted.get(i) == int.class
                ? given[i] instanceof Integer
                : wanted.get(i).isInstance(given[i]));
  }
}
