package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.Gap;
import org.visionderbyshire.analysis.IdleRule;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.Overlap;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.RuleReference;

/** What is proved, a line each, with the ids of rules and without examples. */
final class Told {

  private Told() {}

  /** Gaps, overlaps and idle rules of a report. */
  static List<String> report(PolicyReport report) {
    return Stream.of(
            report.gaps().stream().map(Told::gap),
            report.overlaps().stream().map(Told::overlap),
            report.neverFire().stream().map(rule -> "never fires: " + idle(rule)),
            report.neverMatter().stream().map(rule -> "never matters: " + idle(rule)),
            report.idleConditions().stream().map(rule -> "idle: " + idle(rule)))
        .flatMap(lines -> lines)
        .toList();
  }

  static String gap(Gap gap) {
    return "gap: " + gap.missing() + " | " + gap.region().words() + " | " + ids(gap.rules())
        + listed("under", gap.under()) + listed("settled by", gap.settledBy());
  }

  static String overlap(Overlap overlap) {
    return "overlap: "
        + overlap.voices().stream()
            .map(voice -> voice.rule().id() + " " + voice.concludes())
            .collect(Collectors.joining("; "))
        + " | " + overlap.region().words() + listed("settled by", overlap.settledBy());
  }

  static String idle(IdleRule idle) {
    return idle.rule().id() + (idle.part().isEmpty() ? "" : " " + idle.part()) + ": " + idle.why();
  }

  static List<String> moves(List<Move> moves) {
    return moves.stream().map(Told::move).toList();
  }

  static String move(Move move) {
    return move.subject() + " | " + move.region().words() + " | " + move.before() + " by "
        + ids(move.rulesBefore()) + " -> " + move.after() + " by " + ids(move.rulesAfter());
  }

  /** Every example in a report. */
  static List<Example> examples(PolicyReport report) {
    List<Example> examples = new ArrayList<>();
    report.gaps().forEach(gap -> examples.add(gap.region().example()));
    report.overlaps().forEach(overlap -> examples.add(overlap.region().example()));
    report
        .readingUses()
        .forEach(use -> use.moves().forEach(move -> examples.add(move.region().example())));
    return examples;
  }

  private static String ids(List<RuleReference> rules) {
    return rules.isEmpty()
        ? "no rule"
        : rules.stream().map(RuleReference::id).collect(Collectors.joining(", "));
  }

  private static String listed(String what, List<String> all) {
    return all.isEmpty() ? "" : " | " + what + " " + String.join(", ", all);
  }
}
