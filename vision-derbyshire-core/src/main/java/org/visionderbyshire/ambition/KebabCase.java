package org.visionderbyshire.ambition;

import java.util.regex.Pattern;

/** The form of ids: lower-case words and digits, joined by hyphens. */
final class KebabCase {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private KebabCase() {}

  /** Throws unless {@code value} is in kebab case. */
  static void require(String kind, String value) {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("the id of an "
          + kind
          + " is lower-case words joined by hyphens, such as \"seize-innovation\", not \""
          + value
          + "\"");
    }
  }
}
