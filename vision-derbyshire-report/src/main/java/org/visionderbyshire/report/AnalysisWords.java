package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.analysis.Gap;
import org.visionderbyshire.analysis.IdleRule;
import org.visionderbyshire.analysis.Overlap;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.ReadingUse;
import org.visionderbyshire.analysis.Region;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Figures;

/** What can be proved of policies, in sentences. */
final class AnalysisWords {

  /** The title of the conditions that could go. */
  static final String IDLE_CONDITIONS = "Conditions that could go one at a time";

  /** What is to be known of the conditions that could go. */
  static final String OF_IDLE_CONDITIONS = "Each keeps the sentence of its rule true, and"
      + " what is said without one may change when another goes too.";

  private static final int SHORT_DIGEST = 8;

  private AnalysisWords() {}

  /** For which inputs something is so, such as {@code Where no council leads}. */
  static String where(Region region) {
    return region.conditions().isEmpty() ? "Always" : "Where " + English.and(region.conditions());
  }

  /** How many cases something is so for. */
  static String cases(Region region) {
    return cases(region.cases());
  }

  /** A number of cases. */
  static String cases(long number) {
    return Figures.number(number) + (number == 1 ? " case" : " cases");
  }

  /** A policy by its name, edition and the beginning of its digest. */
  static String policy(PolicyId policy) {
    String digest = policy.digest();
    return policy.name() + ", edition " + policy.edition() + " ("
        + digest.substring(0, Math.min(SHORT_DIGEST, digest.length())) + ")";
  }

  /**
   * What is otherwise after than before, such as {@code level basis is participation instead of
   * outcome}; empty where nothing is.
   */
  static String premise(PolicyDifference difference) {
    return premise(
        difference.before(),
        difference.readingsBefore(),
        difference.after(),
        difference.readingsAfter());
  }

  static String premise(
      PolicyId before,
      Map<String, String> readingsBefore,
      PolicyId after,
      Map<String, String> readingsAfter) {
    List<String> otherwise = new ArrayList<>();
    if (!before.equals(after)) {
      otherwise.add("the policy is " + policy(after) + " instead of " + policy(before));
    }
    otherwise.addAll(readings(readingsBefore, readingsAfter));
    return English.and(otherwise);
  }

  private static List<String> readings(Map<String, String> before, Map<String, String> after) {
    return differing(before, after)
        .map(
            id -> Wording.of(id) + " is " + option(after, id) + " instead of " + option(before, id))
        .toList();
  }

  private static Stream<String> differing(Map<String, String> before, Map<String, String> after) {
    Set<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    return ids.stream()
        .filter(id -> !before.getOrDefault(id, "").equals(after.getOrDefault(id, "")));
  }

  /** The readings that differ, such as {@code level basis: outcome becomes participation}. */
  static List<String> readings(PolicyDifference difference) {
    Map<String, String> before = difference.readingsBefore();
    Map<String, String> after = difference.readingsAfter();
    return differing(before, after)
        .map(id -> Wording.of(id) + ": " + option(before, id) + " becomes " + option(after, id))
        .toList();
  }

  private static String option(Map<String, String> readings, String id) {
    return readings.containsKey(id) ? Wording.of(readings.get(id)) : "no choice";
  }

  /** What the difference is about, for a heading. */
  static String title(PolicyDifference difference) {
    String premise = premise(difference);
    return premise.isEmpty()
        ? "What changes between a policy and itself"
        : "What changes if " + premise;
  }

  /** All of a difference, in a few sentences. */
  static String summary(PolicyDifference difference) {
    List<Turn> all = Turn.of(difference.moves());
    int turns = all.size();
    int opaque = difference.notAnalysed().size();
    if (turns == 0 && difference.unfinished().isPresent()) {
      return "Nothing is known to change, but this is no proof: not all was compared.";
    }
    if (turns == 0 && opaque == 0 && difference.unreached() > 0) {
      return "Nothing is known to change, but this is no proof: some cases are answered differently"
          + " to which no initiative was found to lead.";
    }
    if (turns == 0 && opaque == 0 && !difference.following().isEmpty()) {
      return "Nothing changes under these readings, but this is no proof that the two are equal: "
          + English.and(difference.following()) + " does.";
    }
    if (turns == 0) {
      return opaque == 0
          ? "Nothing changes. The two are proved to be equal: every case is answered alike."
          : "Nothing is known to change, but this is no proof: every case that was compared is"
              + " answered alike, but " + notAnalysed(opaque);
    }
    return English.count(turns, "thing changes", "things change") + subjects(all) + ". "
        + (difference.following().isEmpty()
            ? ""
            : "In consequence can change, too: " + English.and(difference.following()) + ". ")
        + allElse(difference);
  }

  private static String allElse(PolicyDifference difference) {
    if (difference.unfinished().isPresent()) {
      return "Of all else there is no proof: not all was compared.";
    }
    int opaque = difference.notAnalysed().size();
    if (opaque > 0) {
      return "All else that was compared stays as it is, but " + notAnalysed(opaque);
    }
    return difference.unreached() == 0
        ? "All else is proved to stay as it is."
        : "Of all else there is no proof: some cases are answered differently to which no"
            + " initiative was found to lead.";
  }

  private static String subjects(List<Turn> turns) {
    Map<String, Integer> subjects = new LinkedHashMap<>();
    // what stands after a colon says more of it
    turns.forEach(turn -> subjects.merge(turn.subject().replaceFirst(":.*", ""), 1, Integer::sum));
    return subjects.size() < 2
        ? ""
        : subjects.entrySet().stream()
            .map(each -> Wording.of(each.getKey()) + " " + each.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String notAnalysed(int rules) {
    return rules == 1
        ? "1 rule was not analysed, and nothing is known of what it says."
        : rules + " rules were not analysed, and nothing is known of what they say.";
  }

  /** All of a report, each in a sentence. */
  static List<String> summary(PolicyReport report) {
    if (report.unfinished().isPresent()) {
      return List.of("Nothing is proved but what is told: "
          + English.and(List.of(
              English.count(report.gaps().size(), "gap", "gaps"),
              English.count(report.overlaps().size(), "overlap of rules", "overlaps of rules"),
              English.count(
                  report.neverFire().size()
                      + report.neverMatter().size()
                      + report.idleConditions().size(),
                  "idle rule or condition",
                  "idle rules and conditions"),
              English.count(report.readingUses().size(), "use", "uses") + " of readings"))
          + " so far.");
    }
    List<String> sentences = new ArrayList<>();
    sentences.add("Every case that its " + English.count(report.rules(), "rule", "rules")
        + " can tell apart was looked at.");
    sentences.add(gaps(report.gaps()));
    sentences.add(overlaps(report.overlaps()));
    sentences.add(idle(report));
    if (!report.readingUses().isEmpty()) {
      sentences.add(readings(report.readingUses()));
    }
    if (!report.notAnalysed().isEmpty()) {
      sentences.add(English.capital(notAnalysed(report.notAnalysed().size())));
    }
    return sentences;
  }

  private static String gaps(List<Gap> gaps) {
    int here = (int) gaps.stream().filter(gap -> gap.under().isEmpty()).count();
    int elsewhere = gaps.size() - here;
    String first = here == 0
        ? "It always says what it should"
        : "In " + English.count(here, "place", "places") + " it does not say what it should";
    return first
        + (elsewhere == 0
            ? "."
            : "; under other readings it does not in " + English.count(elsewhere, "place", "places")
                + ".");
  }

  private static String overlaps(List<Overlap> overlaps) {
    int settled = (int) overlaps.stream().filter(Overlap::isSettled).count();
    int open = overlaps.size() - settled;
    if (overlaps.isEmpty()) {
      return "No two rules conclude different things of one situation.";
    }
    if (open == 0) {
      return "Where two rules conclude different things of one situation, in "
          + English.count(settled, "place", "places") + ", a reading decides between them.";
    }
    return "Its rules contradict each other in " + English.count(open, "place", "places")
        + (settled == 0
            ? "."
            : "; in " + English.count(settled, "place", "places")
                + " a reading decides between them.");
  }

  private static String idle(PolicyReport report) {
    List<String> idle = new ArrayList<>();
    count(idle, report.neverFire().size(), "rule never holds", "rules never hold");
    count(idle, report.neverMatter().size(), "rule never matters", "rules never matter");
    count(
        idle,
        report.idleConditions().size(),
        "condition could go",
        "conditions could go, one at a time");
    return idle.isEmpty()
        ? "No rule and no condition could go without an answer changing."
        : English.capital(English.and(idle)) + ".";
  }

  private static void count(List<String> counts, int number, String one, String many) {
    if (number > 0) {
      counts.add(English.count(number, one, many));
    }
  }

  private static String readings(List<ReadingUse> uses) {
    Set<String> all =
        uses.stream().map(ReadingUse::reading).collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> idle = new LinkedHashSet<>(all);
    uses.stream()
        .filter(use -> !use.moves().isEmpty())
        .map(ReadingUse::reading)
        .forEach(idle::remove);
    return idle.isEmpty()
        ? "Every reading matters: another option would change an answer."
        : "No other option changes any answer for "
            + English.and(idle.stream().map(Wording::of).toList()) + ".";
  }

  /** Where something is missing under the readings in force, by what is missing. */
  static Map<String, List<Gap>> inForce(PolicyReport report) {
    return byTitle(report.gaps().stream().filter(gap -> gap.under().isEmpty()));
  }

  /** Where something is missing under other readings only, by what is missing. */
  static Map<String, List<Gap>> otherwise(PolicyReport report) {
    return byTitle(report.gaps().stream().filter(gap -> !gap.under().isEmpty()));
  }

  private static Map<String, List<Gap>> byTitle(Stream<Gap> gaps) {
    return gaps.collect(
        Collectors.groupingBy(AnalysisWords::title, LinkedHashMap::new, Collectors.toList()));
  }

  /** What is missing and, where that is under other readings only, under which. */
  static String title(Gap gap) {
    return English.capital(gap.missing())
        + (gap.under().isEmpty() ? "" : ", under " + English.and(gap.under()));
  }

  /** How a gap could be closed, if a reading does. */
  static List<String> remedies(Gap gap) {
    return gap.settledBy().isEmpty()
        ? List.of()
        : List.of("Nothing is missing under " + String.join(" or ", gap.settledBy()) + ".");
  }

  /** What the rules of a gap rest on, each place once. */
  static List<Citation> sources(Gap gap) {
    return gap.rules().stream()
        .flatMap(rule -> rule.citations().stream())
        .distinct()
        .toList();
  }

  /** What the rules say differently. */
  static String title(Overlap overlap) {
    return English.capital(English.and(overlap.voices().stream()
        .map(voice -> voice.concludes() + " by " + voice.rule().id())
        .toList()));
  }

  /** Which reading decides; or that none does. */
  static String remedy(Overlap overlap) {
    if (!overlap.isSettled()) {
      return "No reading decides: the policy contradicts itself.";
    }
    boolean one = overlap.settledBy().size() == 1;
    return (one ? "The reading " : "The readings ")
        + English.and(overlap.settledBy())
        + (one ? " decides." : " decide.");
  }

  /** A rule or a condition that could go, and why. */
  static String of(IdleRule idle) {
    return idle.rule().id() + (idle.part().isBlank() ? "" : ", " + idle.part()) + ": " + idle.why()
        + ".";
  }

  /** A reading and its other option. */
  static String title(ReadingUse use) {
    return English.capital(Wording.of(use.reading())) + ": " + Wording.of(use.option())
        + " instead of " + Wording.of(use.inForce());
  }

  /** How many things another option would change. */
  static String summary(ReadingUse use) {
    int turns = Turn.of(use.moves()).size();
    return turns == 0
        ? "Nothing would change."
        : English.count(turns, "thing", "things") + " would change.";
  }
}
