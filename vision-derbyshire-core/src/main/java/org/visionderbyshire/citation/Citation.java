package org.visionderbyshire.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/**
 * One place in one source, as a person would cite it: {@code HP2020 8.16}, {@code HP2020 App A "A
 * new model"}, {@code SI 2012/2089 reg 9}, or whatever a user gives with a fact of their own.
 *
 * <p>The citations of this library's own elements resolve in the {@link Sources manifest}; those of
 * users need not. Immutable and thread-safe.
 *
 * @param text the citation, not blank, without white space around it
 */
public record Citation(String text) implements Comparable<Citation> {

  public Citation {
    Objects.requireNonNull(text, "text");
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new BadInputException(List.of(
          Fault.at("", "a citation is text without white space around it, not \"" + text + "\"")));
    }
  }

  /** One citation. */
  public static Citation of(String text) {
    return new Citation(text);
  }

  /** The citations of {@code text}, which are separated by semicolons. */
  public static List<Citation> list(String text) {
    Objects.requireNonNull(text, "text");
    return Arrays.stream(text.split(";")).map(String::strip).map(Citation::new).toList();
  }

  @Override
  public int compareTo(Citation other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
