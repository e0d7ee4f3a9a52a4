package org.visionderbyshire.meetings;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Recurrence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads rules. Each part is checked first: biweekly passes over what it cannot read, and a rule
 * without one of its parts gives other days.
 */
final class RuleText {

  /** How often a meeting can recur; RFC 5545 knows events that recur each second, too. */
  private static final List<String> FREQUENCIES = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

  private static final String WEEKDAY = "(MO|TU|WE|TH|FR|SA|SU)";
  private static final Pattern WEEKDAYS = listOf(WEEKDAY);
  private static final Pattern NUMBERED_WEEKDAYS = listOf("([+-]?[1-9][0-9]?)?" + WEEKDAY);
  private static final String NUMBER = "[+-]?[0-9]{1,9}";
  private static final Pattern NUMBERS = listOf(NUMBER);

  private static final Map<String, Numbers> NUMBERED = Map.of(
      "INTERVAL", new Numbers(1, 1_000, false, FREQUENCIES),
      "COUNT", new Numbers(1, 999_999_999, false, FREQUENCIES),
      "BYSECOND", new Numbers(0, 59, false, FREQUENCIES),
      "BYMINUTE", new Numbers(0, 59, false, FREQUENCIES),
      "BYHOUR", new Numbers(0, 23, false, FREQUENCIES),
      "BYMONTH", new Numbers(1, 12, false, FREQUENCIES),
      "BYMONTHDAY", new Numbers(1, 31, true, List.of("DAILY", "MONTHLY", "YEARLY")),
      "BYYEARDAY", new Numbers(1, 366, true, List.of("YEARLY")),
      "BYWEEKNO", new Numbers(1, 53, true, List.of("YEARLY")),
      "BYSETPOS", new Numbers(1, 366, true, FREQUENCIES));

  /**
   * Numbers that a part of a rule can hold.
   *
   * @param least the least
   * @param most the most
   * @param fromEnd whether they can also be negative, and count from the end
   * @param frequencies the rules that can have the part
   */
  private record Numbers(int least, int most, boolean fromEnd, List<String> frequencies) {

    boolean allow(int number) {
      int counted = fromEnd ? Math.abs(number) : number;
      return counted >= least && counted <= most;
    }

    @Override
    public String toString() {
      return least + " to " + most + (fromEnd ? ", and from the end -1 to -" + most : "");
    }
  }

  private RuleText() {}

  private static Pattern listOf(String element) {
    return Pattern.compile(element + "(," + element + ")*");
  }

  /** The rule of a line; none if anything is wrong with it. */
  static Optional<Rule> parse(Line line, Faults faults) {
    List<String> problems = new ArrayList<>();
    Map<String, String> parts = parts(line, problems);
    Optional<Moment> until = Optional.ofNullable(parts.remove("UNTIL")).flatMap(written -> {
      Optional<Moment> last = Moment.parse(written, line.zone());
      if (last.isEmpty()) {
        problems.add(wrong("UNTIL", written, "allowed: " + Moment.ALLOWED));
      }
      return last;
    });
    String frequency = parts.getOrDefault("FREQ", "");
    if (!parts.containsKey("FREQ")) {
      problems.add("FREQ is missing; one of " + String.join(", ", FREQUENCIES));
    }
    parts.forEach((name, value) -> problem(name, value, frequency).ifPresent(problems::add));
    problems.forEach(problem -> faults.add(line.number(), "RRULE: " + problem));
    return problems.isEmpty()
        ? Optional.of(new Rule(line.number(), recurrence(parts), until))
        : Optional.empty();
  }

  private static Map<String, String> parts(Line line, List<String> problems) {
    Map<String, String> parts = new LinkedHashMap<>();
    // case does not count in a rule, and biweekly would ask the machine's locale about it
    for (String part : line.value().toUpperCase(Locale.ROOT).split(";", -1)) {
      String[] sides = part.split("=", 2);
      if (!part.isEmpty() && parts.put(sides[0], sides.length == 2 ? sides[1] : "") != null) {
        problems.add(sides[0] + " stands twice");
      }
    }
    return parts;
  }

  private static Optional<String> problem(String name, String value, String frequency) {
    Numbers numbers = NUMBERED.get(name);
    if (numbers != null) {
      return problem(name, value, frequency, numbers);
    }
    boolean numbered = frequency.equals("MONTHLY") || frequency.equals("YEARLY");
    return switch (name) {
      case "FREQ" ->
        unless(
            FREQUENCIES.contains(value),
            wrong(name, value, "meetings recur " + String.join(", ", FREQUENCIES)));
      case "BYDAY" ->
        numbered
            ? unless(
                NUMBERED_WEEKDAYS.matcher(value).matches(),
                wrong(
                    name,
                    value,
                    "allowed: weekdays such as MO,WE, or 2TU for the second Tuesday and -1FR for"
                        + " the last Friday"))
            : unless(
                WEEKDAYS.matcher(value).matches(),
                wrong(
                    name,
                    value,
                    "allowed: weekdays such as MO,WE; only months and years have a second Tuesday"));
      case "WKST" ->
        unless(value.matches(WEEKDAY), wrong(name, value, "allowed: a weekday such as MO"));
      default -> Optional.of("\"" + name + "\" is no part of a rule that can be read");
    };
  }

  private static Optional<String> problem(
      String name, String value, String frequency, Numbers numbers) {
    if (FREQUENCIES.contains(frequency) && !numbers.frequencies().contains(frequency)) {
      return Optional.of(name + " goes with " + String.join(", ", numbers.frequencies())
          + " and not with " + frequency);
    }
    boolean all = (name.startsWith("BY") ? NUMBERS.matcher(value).matches() : value.matches(NUMBER))
        && Stream.of(value.split(",", -1)).map(Integer::valueOf).allMatch(numbers::allow);
    return unless(all, wrong(name, value, "allowed: " + numbers));
  }

  private static Optional<String> unless(boolean right, String problem) {
    return right ? Optional.empty() : Optional.of(problem);
  }

  private static String wrong(String name, String value, String allowed) {
    return name + " is \"" + value + "\"; " + allowed;
  }

  private static Recurrence recurrence(Map<String, String> parts) {
    ParseContext context = new ParseContext();
    context.setVersion(ICalVersion.V2_0);
    String rule = parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(";"));
    return new RecurrenceRuleScribe()
        .parseText(rule, ICalDataType.RECUR, new ICalParameters(), context)
        .getValue();
  }
}
