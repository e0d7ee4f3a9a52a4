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
      description = "The first day on which a notice can be published: everything as early as can"
          + " be after that.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "DATE",
      description = "The day by which the last decision is wanted: everything as late as can be"
          + " before that. With --from too: whether the one is early enough for the other.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "ID=DATE",
      description = "The day on which a council or joint committee publishes its decision, from"
          + " which call-in runs. May be given once for each; it holds for those initiatives of"
          + " which that council or joint committee is part.")
  private List<String> published = List.of();

  /** What is asked for; nothing where no dates are. What is wrong with it is noted. */
  Optional<Window> window(Inputs inputs) {
    if (!areAskedFor() && !published.isEmpty()) {
      inputs.fault("--published", "needs --from or --by");
    }
    return sound(inputs);
  }

  /** The same, for a command that needs dates. */
  Optional<Window> needed(Inputs inputs) {
    if (!areAskedFor()) {
      inputs.fault(
          "--from or --by", "is needed: a first day for notices, or a last one for decisions");
    }
    return sound(inputs);
  }

  private boolean areAskedFor() {
    return from.isPresent() || by.isPresent();
  }

  private Optional<Window> sound(Inputs inputs) {
    Optional<LocalDate> first = day(inputs, "--from", from);
    Optional<LocalDate> last = day(inputs, "--by", by);
    Map<String, LocalDate> days = publications(inputs);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      inputs.fault("--by", last.get() + " is before " + first.get() + ", the day of --from");
      return Optional.empty();
    }
    return first.isPresent() || last.isPresent()
        ? Optional.of(new Window(first, last, days))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Inputs inputs, String option, Optional<String> given) {
    Optional<LocalDate> day = given.flatMap(Day::parse);
    if (given.isPresent() && day.isEmpty()) {
      inputs.fault(option, "\"" + given.get() + "\" is not a date such as 2022-06-01");
    }
    return day;
  }

  private Map<String, LocalDate> publications(Inputs inputs) {
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
    return days;
  }
}
