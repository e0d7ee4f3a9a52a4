package org.visionderbyshire.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word of a closed vocabulary: an enum constant that also has the form in which it is written in
 * JSON and shown to people, such as {@code two-or-more} for {@code TWO_OR_MORE}.
 *
 * <p>Implemented by enums only; immutable and thread-safe.
 */
public interface Term {

  /** The Java name of the constant; every enum has it. */
  String name();

  /** The written form: lower case, words joined by hyphens. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The written form as people read it: words parted by spaces. */
  default String words() {
    return code().replace('-', ' ');
  }

  /** The word of {@code vocabulary} that is written as {@code code}, if there is one. */
  static <E extends Enum<E> & Term> Optional<E> parse(Class<E> vocabulary, String code) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .filter(term -> term.code().equals(code))
        .findFirst();
  }

  /** The written forms of these words, for a message. */
  static String codes(List<? extends Term> words) {
    return String.join(", ", words.stream().map(Term::code).toList());
  }

  /** The written forms of all words of {@code vocabulary}, in their order. */
  static <E extends Enum<E> & Term> List<String> codes(Class<E> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants()).map(Term::code).toList();
  }
}
