package org.visionderbyshire.json;

import java.util.List;

/**
 * The versions of the JSON form, which rise kind by kind of document: a determination whose form
 * stays as it was stays of the version that it is of.
 *
 * @param versions those that are read; the last one is written
 */
record Format(List<String> versions) {

  /** Of determinations, and of whatever is written and holds no initiative. */
  static final Format DETERMINATION = new Format(List.of("1"));

  /**
   * Of initiatives, and of whatever is written and holds some. In version 2 {@code private} is a
   * word. All that version 1 allows is allowed and means what it meant, so that nobody needs to ask
   * which of the two a text is of.
   */
  static final Format INITIATIVE = new Format(List.of("1", "2"));

  Format {
    versions = List.copyOf(versions);
  }

  /** The version that is written. */
  String current() {
    return versions.get(versions.size() - 1);
  }
}
