package org.visionderbyshire.policy;

import java.util.List;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;

/**
 * A named choice where a source has more than one meaning. Rules carry the options under which they
 * hold. Immutable and thread-safe.
 *
 * @param id the id by which it is chosen, such as {@code level-basis}
 * @param options the meanings, the default first
 * @param why why there is a choice, and why the default is what it is
 * @param citations where the source leaves it open
 */
public record Reading(String id, List<String> options, String why, List<Citation> citations)
    implements Cited {

  public Reading {
    options = List.copyOf(options);
    citations = List.copyOf(citations);
    if (options.size() < 2) {
      throw new IllegalArgumentException(
          "reading " + id + " needs two options or more, not " + options);
    }
  }

  /** The option that holds where nobody chooses. */
  public String defaultOption() {
    return options.get(0);
  }
}
