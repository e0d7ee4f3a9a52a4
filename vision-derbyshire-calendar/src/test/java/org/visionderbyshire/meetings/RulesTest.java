package org.visionderbyshire.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;

/**
 * That rules give the right days: 2,000 random ones, which this library follows by way of
 * lib-recur, are also followed by ical4j. Where the two differ, RFC 5545 settles which is right,
 * put down in {@link RfcDays}; {@code rules-that-differ.txt} lists each difference with its reason,
 * and each rule that is refused.
 */
class RulesTest {

  static final List<LocalDateTime> START = List.of(
      LocalDateTime.of(2026, 1, 6, 18, 0),
      LocalDateTime.of(2025, 12, 31, 9, 30),
      LocalDateTime.of(2024, 2, 29, 10, 0),
      LocalDateTime.of(2026, 8, 31, 18, 0));
  static final LocalDate UP_TO = LocalDate.of(2029, 12, 31);

  private static final int RULES = 2000;
  private static final String REFUSED = "refused";

  /** What this library gives; nothing if it refuses the rule. */
  static Optional<List<LocalDateTime>> ours(String rule, LocalDateTime start) {
    Faults faults = new Faults();
    Line line = Line.parse(1, "RRULE:" + rule).orElseThrow();
    return RuleText.parse(line, faults).map(parsed -> {
      List<LocalDateTime> moments = new ArrayList<>();
      new Recurrence(parsed, new Moment(start, true, Zone.ENGLAND, true), new Limits(UP_TO), faults)
          .forEachRemaining(moments::add);
      return moments;
    });
  }

  /** Where a rule does not say when a week begins, ical4j asks the machine, and the RFC Monday. */
  static List<LocalDateTime> ical4j(String rule, LocalDateTime start) {
    return new Recur<LocalDateTime>(rule.contains("WKST") ? rule : rule + ";WKST=MO")
        .getDates(start, start, UP_TO.plusDays(1).atStartOfDay());
  }

  @Test
  void twoLibrariesGiveTheSameOrTheDifferenceIsSettled() throws IOException {
    Map<String, String> settled = settled();
    RandomRules rules = new RandomRules(5545);
    Map<String, String> found = new TreeMap<>();
    for (int i = 0; i < RULES; i++) {
      String rule = rules.next();
      LocalDateTime start = START.get(i % START.size());
      String named = start + "|" + rule;
      Optional<List<LocalDateTime>> ours = ours(rule, start);
      if (ours.isEmpty()) {
        found.put(named, REFUSED);
      } else {
        assertThat(ours.get()).as(named).isEqualTo(RfcDays.of(rule, start, UP_TO));
        if (!new TreeSet<>(ours.get()).equals(new TreeSet<>(ical4j(rule, start)))) {
          found.put(named, settled.getOrDefault(named, "a difference that is not settled"));
        }
      }
    }
    assertThat(found).isEqualTo(settled);
    assertThat(found.values().stream().filter(REFUSED::equals).count()).isLessThan(RULES / 20);
  }

  /** Each rule that differs, with the reason; the reasons themselves stand in the comments. */
  private static Map<String, String> settled() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RulesTest.class.getResourceAsStream("rules-that-differ.txt"))) {
      Map<String, String> settled = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\\|", 2))
          .forEach(parts -> settled.put(parts[1], parts[0]));
      return settled;
    }
  }
}
