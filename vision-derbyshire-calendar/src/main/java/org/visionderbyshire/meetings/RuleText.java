package org.visionderbyshire.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.visionderbyshire.text.Characters;

/**
 * Reads rules. Each part is checked, and those that RFC 5545 does not let stand together: a rule
 * without one of its parts gives other days.
 */
final class RuleText {

  /** How often a meeting can recur; RFC 5545 knows events that recur each second, too. */
  private static final List<String> FREQUENCIES = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

  private static final Pattern WEEKDAY = Pattern.compile("MO|TU|WE|TH|FR|SA|SU");
  private static final Pattern NUMBERED_WEEKDAY =
      Pattern.compile("([+-]?0?[1-9]|[+-]?[1-4][0-9]|[+-]?5[0-3])?(MO|TU|WE|TH|FR|SA|SU)");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

  private static final String LEAP_DAY = "366";

  /** What can stand before a number without a difference. */
  private static final Pattern PLAIN = Pattern.compile("^\\+?(-?)0*(?=[0-9])");

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

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private RuleText() {}

  /** The rule of a line; none if anything is wrong with it. */
  static Optional<Rule> parse(Line line, Faults faults) {
    RuleText text = new RuleText();
    Optional<Rule> rule = text.rule(line);
    text.problems.forEach(problem -> faults.add(line.number(), "RRULE: " + problem));
    return rule;
  }

  private Optional<Rule> rule(Line line) {
    // case does not count in a rule
    for (String part : Characters.upperCase(line.value()).split(";", -1)) {
      String[] sides = part.split("=", 2);
      if (!part.isEmpty() && parts.put(sides[0], sides.length == 2 ? sides[1] : "") != null) {
        problems.add(Faults.shown(sides[0]).replace("\"", "") + " stands twice");
      }
    }
    boolean endsTwice = parts.containsKey("UNTIL") && parts.containsKey("COUNT");
    Optional<Moment> until = Optional.ofNullable(parts.remove("UNTIL")).flatMap(written -> {
      // without a zone it is told by the clock of the event
      Optional<Moment> last = Moment.parse(written, Zone.ENGLAND, true);
      if (last.isEmpty()) {
        problems.add(wrong("UNTIL", written, "allowed: " + Moment.ALLOWED));
      }
      return last;
    });
    String frequency = parts.getOrDefault("FREQ", "");
    if (!parts.containsKey("FREQ")) {
      problems.add("FREQ is missing; one of " + String.join(", ", FREQUENCIES));
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    parts.forEach((name, value) -> {
      List<String> listed = name.startsWith("BY") ? List.of(value.split(",", -1)) : List.of(value);
      problem(name, value, listed, frequency).ifPresent(problems::add);
      values.put(
          name,
          listed.stream()
              .map(each -> PLAIN.matcher(each).replaceFirst("$1"))
              .distinct()
              .toList());
    });
    if (endsTwice) {
      problems.add("has both COUNT and UNTIL; only one can end it");
    }
    if (problems.isEmpty()) {
      together(values, frequency);
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> count =
        Optional.ofNullable(values.remove("COUNT")).map(listed -> Integer.valueOf(listed.get(0)));
    return Optional.of(new Rule(line.number(), Map.copyOf(values), count, until));
  }

  /** What parts say to each other. */
  private void together(Map<String, List<String>> values, String frequency) {
    if (values.containsKey("BYSETPOS")
        && values.keySet().stream().filter(name -> name.startsWith("BY")).count() == 1) {
      problems.add("BYSETPOS chooses among what another part gives, such as BYDAY; there is none");
    }
    if (frequency.equals("YEARLY") && values.containsKey("BYWEEKNO") && hasNumbers(values)) {
      problems.add("BYDAY has a numbered weekday, which does not go with BYWEEKNO: a week has one"
          + " of each");
    }
    if (frequency.equals("YEARLY")
        && values.containsKey("BYMONTHDAY")
        && !values.containsKey("BYMONTH")
        && hasNumbers(values)) {
      problems.add(
          "BYDAY has a numbered weekday, of which programs disagree whether it is one of the"
              + " month or of the year, with BYMONTHDAY; add BYMONTH");
    }
    if (values.containsKey("BYWEEKNO")
        && (values.containsKey("BYSETPOS")
            || !values.getOrDefault("INTERVAL", List.of("1")).equals(List.of("1")))) {
      problems.add("BYWEEKNO goes neither with BYSETPOS nor with an INTERVAL, as programs disagree"
          + " in which year the days of a week are that two years share");
    }
    if (values.containsKey("BYSETPOS")
        && values.getOrDefault("BYYEARDAY", List.of()).stream()
            .anyMatch(day -> day.endsWith(LEAP_DAY))) {
      problems.add("BYYEARDAY names the 366th day, which most years do not have, with BYSETPOS");
    }
    Rule rule = new Rule(0, values, Optional.empty(), Optional.empty());
    if (rule.timesADay() > Limits.A_DAY) {
      problems.add("BYHOUR, BYMINUTE and BYSECOND give " + rule.timesADay()
          + " meetings a day; allowed: " + Limits.A_DAY);
    }
  }

  private static boolean hasNumbers(Map<String, List<String>> values) {
    return values.getOrDefault("BYDAY", List.of()).stream()
        .anyMatch(day -> !WEEKDAY.matcher(day).matches());
  }

  private static Optional<String> problem(
      String name, String value, List<String> listed, String frequency) {
    Numbers numbers = NUMBERED.get(name);
    if (numbers != null) {
      return problem(name, value, listed, frequency, numbers);
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
                all(listed, NUMBERED_WEEKDAY.asMatchPredicate()),
                wrong(
                    name,
                    value,
                    "allowed: weekdays such as MO,WE, or 2TU for the second Tuesday and -1FR for"
                        + " the last Friday"))
            : unless(
                all(listed, WEEKDAY.asMatchPredicate()),
                wrong(
                    name,
                    value,
                    "allowed: weekdays such as MO,WE; only months and years have a second Tuesday"));
      case "WKST" ->
        unless(
            WEEKDAY.matcher(value).matches(), wrong(name, value, "allowed: a weekday such as MO"));
      default -> Optional.of(Faults.shown(name) + " is no part of a rule that can be read");
    };
  }

  private static Optional<String> problem(
      String name, String value, List<String> listed, String frequency, Numbers numbers) {
    if (FREQUENCIES.contains(frequency) && !numbers.frequencies().contains(frequency)) {
      return Optional.of(name + " goes with " + String.join(", ", numbers.frequencies())
          + " and not with " + frequency);
    }
    return unless(
        all(
            listed,
            number -> NUMBER.matcher(number).matches() && numbers.allow(Integer.parseInt(number))),
        wrong(name, value, "allowed: " + numbers));
  }

  private static boolean all(List<String> listed, Predicate<String> right) {
    return listed.stream().allMatch(right);
  }

  private static Optional<String> unless(boolean right, String problem) {
    return right ? Optional.empty() : Optional.of(problem);
  }

  private static String wrong(String name, String value, String allowed) {
    return name + " is " + Faults.shown(value) + "; " + allowed;
  }
}
