package org.visionderbyshire.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.visionderbyshire.determination.Window;
import picocli.CommandLine.Option;

/** The options that ask for dates. */
final class Dates {

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The first day on which a notice can be published: everything as early as can"
          + " be after that.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day by which the last decision is wanted: everything as late as can be"
          + " before that. With --from too: whether the one is early enough for the other.")
  private Optional<LocalDate> by = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "ID=DATE",
      description = "The day on which a council or joint committee publishes its decision, from"
          + " which call-in runs.")
  private List<String> published = List.of();

  /** What is asked for; nothing where no dates are. */
  Optional<Window> window() {
    List<String> faults = new ArrayList<>();
    if (from.isPresent() && by.isPresent() && by.get().isBefore(from.get())) {
      faults.add("--by: " + by.get() + " is before " + from.get() + ", the day of --from");
    }
    if (from.isEmpty() && by.isEmpty()) {
      if (!published.isEmpty()) {
        faults.add("--published: needs --from or --by");
      }
      throwIfAny(faults);
      return Optional.empty();
    }
    Optional<Window> window =
        faults.isEmpty() ? Optional.of(new Window(from, by, Map.of())) : Optional.empty();
    for (String given : published) {
      int equals = given.indexOf('=');
      Optional<LocalDate> day =
          equals < 1 ? Optional.empty() : Day.parse(given.substring(equals + 1));
      if (day.isEmpty()) {
        faults.add("--published: \"" + given
            + "\" is not of the form ID=DATE, such as derbyshire=2022-06-01");
      } else {
        window = window.map(wanted -> wanted.published(given.substring(0, equals), day.get()));
      }
    }
    throwIfAny(faults);
    return window;
  }

  /** The same, for a command that needs dates. */
  Window needed() {
    return window()
        .orElseThrow(() -> new UnusableInputException(
            List.of("--from or --by is needed: a first day for notices, or a last one for"
                + " decisions")));
  }

  private static void throwIfAny(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new UnusableInputException(faults);
    }
  }
}
