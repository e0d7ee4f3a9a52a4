package org.visionderbyshire.policy;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Checks;

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

  /**
   * A choice.
   *
   * @throws BadInputException with everything that is wrong with it, such as nothing to choose from
   */
  public Reading {
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(why, "why");
    options = List.copyOf(options);
    citations = List.copyOf(citations);
    Checks checks = new Checks().notBlank("id", id).notBlank("why", why).names("options", options);
    if (options.size() < 2) {
      checks.note("options", "reading \"" + id + "\" needs two or more, not " + options.size());
    }
    checks.throwIfAny();
  }

  /** The option that holds where nobody chooses. */
  public String defaultOption() {
    return options.get(0);
  }
}
