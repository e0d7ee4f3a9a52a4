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
 * @param id the id by which it is chosen, such as {@code majority-of}
 * @param title what is chosen, as it is told to people: {@code what a majority of districts is of}
 * @param options the meanings, the default first
 * @param why why there is a choice, and why the default is what it is
 * @param citations where the source leaves it open
 */
public record Reading(
    String id, String title, List<Option> options, String why, List<Citation> citations)
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
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(why, "why");
    options = List.copyOf(options);
    citations = List.copyOf(citations);
    Checks checks = new Checks()
        .notBlank("id", id)
        .notBlank("title", title)
        .notBlank("why", why)
        .names("options", ids(options));
    options.forEach(option -> checks.notBlank("options", option.meaning()));
    if (options.size() < 2) {
      checks.note("options", "reading \"" + id + "\" needs two or more, not " + options.size());
    }
    checks.throwIfAny();
  }

  /**
   * One of the meanings.
   *
   * @param id the id by which it is chosen, such as {@code all-districts}
   * @param meaning how it is told to people, after the title: {@code all eight districts}
   */
  public record Option(String id, String meaning) {

    public Option {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(meaning, "meaning");
    }
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }

  /** The ids of the options, the default first. */
  public List<String> optionIds() {
    return ids(options);
  }

  /** The option that holds where nobody chooses. */
  public String defaultOption() {
    return options.get(0).id();
  }

  /** How an option is told to people; its id where it is none of these. */
  public String meaning(String option) {
    Objects.requireNonNull(option, "option");
    return options.stream()
        .filter(known -> known.id().equals(option))
        .findFirst()
        .map(Option::meaning)
        .orElse(option);
  }
}
