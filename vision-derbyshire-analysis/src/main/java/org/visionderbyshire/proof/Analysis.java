package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visionderbyshire.analysis.Coverage;
import org.visionderbyshire.analysis.Gap;
import org.visionderbyshire.analysis.Overlap;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.ReadingUse;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.effort.Effort;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.internal.Stopwatch;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.internal.errand.Errand;
import org.visionderbyshire.internal.errand.Parts;
import org.visionderbyshire.internal.search.Askable;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.table.AnswerTable;

/**
 * Proves what can be said of policies by asking them everything that can be asked. Takes a few
 * seconds the first time; immutable and thread-safe.
 */
public final class Analysis {

  private final Side side;
  private final Facts facts;

  private static final Logger LOG = LoggerFactory.getLogger(Analysis.class);

  private Analysis(Side side, Facts facts) {
    this.side = side;
    this.facts = facts;
  }

  /**
   * Asks a policy everything.
   *
   * @param facts the facts on which examples are built: an area with its councils
   */
  public static Analysis of(Governance governance, Facts facts) {
    Objects.requireNonNull(governance, "governance");
    Objects.requireNonNull(facts, "facts");
    return new Analysis(side(governance, facts), facts);
  }

  private static Side counted(Governance governance, Facts facts, Errand errand) {
    Governance counting = errand.counting(governance);
    return new Side(counting, side(counting, facts).table(), errand.counter());
  }

  static Side side(Governance governance, Facts facts) {
    Askable askable = new Askable(facts);
    int upTo = Attribute.componentsOf(ParticipationTest.class).stream()
        .flatMap(component -> askable.values(component).stream())
        .filter(Integer.class::isInstance)
        .mapToInt(Integer.class::cast)
        .max()
        .orElse(0);
    Stopwatch watch = new Stopwatch();
    AnswerTable table = AnswerTable.of(governance, upTo);
    if (LOG.isDebugEnabled()) {
      PolicyId id = governance.policy().id();
      LOG.debug(
          "asked {} questions of {}, digest {}, in {} ms",
          table.rows(),
          id.name(),
          id.digest(),
          watch.millis());
    }
    return new Side(governance, table);
  }

  /** All that the policy says, whatever the readings. */
  public AnswerTable table() {
    return side.table();
  }

  /** What can be proved of the policy under its readings. */
  public PolicyReport report() {
    return report(Effort.unlimited());
  }

  /**
   * What can be proved of the policy under its readings with no more than an effort. Gaps come
   * first, then overlaps, idle rules and conditions, and what readings change. What a reading
   * changes is told in full or not at all. The answers of the table count, too, though not that it
   * was made.
   */
  public PolicyReport report(Effort effort) {
    Objects.requireNonNull(effort, "effort");
    Errand errand = new Errand(effort);
    Side counted = new Side(errand.counting(side.governance()), side.table(), errand.counter());
    Cases cases = new Cases(List.of(counted), facts);
    List<Gap> gaps = Gaps.of(counted, cases, errand);
    List<Overlap> overlaps = Overlaps.of(counted, cases, errand);
    IdleRules idle = IdleRules.of(counted, cases, errand);
    List<ReadingUse> uses = uses(counted, cases, errand);
    return new PolicyReport(
        side.governance().policy().id(),
        side.governance().readings(),
        gaps,
        overlaps,
        idle.neverFire(),
        idle.neverMatter(),
        idle.conditions(),
        uses,
        side.governance().rules().size(),
        side.table().rows(),
        idle.looked(),
        notAnalysed(side.governance()),
        errand.end());
  }

  /**
   * How much of the policy a portfolio puts to use, under its readings.
   *
   * @throws BadInputException with everything that is wrong with any of the initiatives
   */
  public Coverage coverage(List<Initiative> initiatives) {
    Coverages coverages = coverages();
    initiatives.forEach(coverages::add);
    return coverages.coverage();
  }

  /** The same for initiatives that come one by one: of none yet. */
  public Coverages coverages() {
    return new Coverages(side, new Cases(List.of(side), facts), facts);
  }

  private static List<ReadingUse> uses(Side side, Cases cases, Errand errand) {
    List<ReadingUse> uses = new ArrayList<>();
    for (Reading reading : side.governance().policy().readings()) {
      String inForce = side.governance().readings().getOrDefault(reading.id(), "");
      for (String option : reading.optionIds()) {
        if (!option.equals(inForce)) {
          errand.part("what " + reading.id() + "=" + option + " would change", () -> {
            Side other = side.but(reading.id(), option);
            Differences differences =
                Differences.of(side, other, cases.under(other), Parts.OF_ONE_PIECE);
            uses.add(new ReadingUse(reading.id(), inForce, option, differences.moves()));
          });
        }
      }
    }
    return uses;
  }

  /**
   * Everything that two policies answer differently, or one policy under two sets of readings.
   *
   * @param facts the facts on which examples are built: an area with its councils
   */
  public static PolicyDifference difference(Governance before, Governance after, Facts facts) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(facts, "facts");
    return difference(before, after, facts, Effort.unlimited());
  }

  /**
   * What two policies, or one under two sets of readings, answer differently, as far as it is found
   * with no more than an effort. Both are asked everything first, then levels are compared, then
   * all else. Where it is not finished nothing is proved to be equal.
   *
   * @param facts the facts on which examples are built: an area with its councils
   */
  public static PolicyDifference difference(
      Governance before, Governance after, Facts facts, Effort effort) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(effort, "effort");
    Errand errand = new Errand(effort);
    Optional<Side> one =
        errand.found("all that the policy before says", () -> counted(before, facts, errand));
    Optional<Side> other = errand.found(
        "all that the policy after says, and so how it differs",
        () -> counted(after, facts, errand));
    Optional<Differences> differences = one.flatMap(first -> other.map(
        second -> Differences.of(first, second, new Cases(List.of(first, second), facts), errand)));
    List<String> following = new ArrayList<>();
    differences.ifPresent(all ->
        errand.part("what can change in consequence", () -> following.addAll(all.following())));
    return new PolicyDifference(
        before.policy().id(),
        before.readings(),
        after.policy().id(),
        after.readings(),
        differences.map(Differences::moves).orElse(List.of()),
        following,
        differences.map(Differences::compared).orElse(0L),
        differences.map(Differences::unreached).orElse(0L),
        Stream.of(before, after)
            .flatMap(governance -> notAnalysed(governance).stream())
            .distinct()
            .toList(),
        errand.end());
  }

  /** The rules that no one can look into. */
  private static List<RuleReference> notAnalysed(Governance governance) {
    return governance.opaqueRules().stream().map(Side::reference).toList();
  }
}
