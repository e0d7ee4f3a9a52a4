package org.visionderbyshire.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  /** What is asked for; nothing where no dates are. What is wrong with it is noted. */
  Optional<Window> window(Inputs inputs) {
    Map<String, LocalDate> days = new TreeMap<>();
    for (String given : published) {
      int equals = given.indexOf('=');
      Optional<LocalDate> day =
          equals < 1 ? Optional.empty() : Day.parse(given.substring(equals + 1));
      if (day.isEmpty()) {
        inputs.fault(
            "--published",
            "\"" + given + "\" is not of the form ID=DATE, such as derbyshire=2022-06-01");
      } else if (days.put(given.substring(0, equals), day.get()) != null) {
        inputs.fault("--published", "\"" + given.substring(0, equals) + "\" stands twice");
      }
    }
    if (from.isEmpty() && by.isEmpty()) {
      if (!published.isEmpty()) {
        inputs.fault("--published", "needs --from or --by");
      }
      return Optional.empty();
    }
    if (from.isPresent() && by.isPresent() && by.get().isBefore(from.get())) {
      inputs.fault("--by", by.get() + " is before " + from.get() + ", the day of --from");
      return Optional.empty();
    }
    return Optional.of(new Window(from, by, days));
  }

  /** The same, for a command that needs dates. */
  Optional<Window> needed(Inputs inputs) {
    if (from.isEmpty() && by.isEmpty()) {
      inputs.fault(
          "--from or --by", "is needed: a first day for notices, or a last one for decisions");
    }
    return window(inputs);
  }
}
