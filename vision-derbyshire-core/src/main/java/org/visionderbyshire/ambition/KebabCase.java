package org.visionderbyshire.ambition;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;

/** The form of ids: lower-case words and digits, joined by hyphens. */
final class KebabCase {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private KebabCase() {}

  /** Throws unless {@code value} is in kebab case. */
  static void require(String kind, String value) {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new BadInputException(List.of(Fault.at(
          "",
          "the id of an "
              + kind
              + " is lower-case words joined by hyphens, such as \"seize-innovation\", not \""
              + value
              + "\"")));
    }
  }
}
