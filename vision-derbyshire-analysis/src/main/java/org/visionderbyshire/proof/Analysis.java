package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visionderbyshire.analysis.Coverage;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.ReadingUse;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.internal.Stopwatch;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.Side;
import org.visionderbyshire.internal.examples.Examples;
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

  static Side side(Governance governance, Facts facts) {
    Examples examples = new Examples(governance, facts);
    int upTo = Attribute.componentsOf(ParticipationTest.class).stream()
        .flatMap(component -> examples.values(component).stream())
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
    Cases cases = new Cases(List.of(side), facts);
    IdleRules idle = IdleRules.of(side, cases);
    return new PolicyReport(
        side.governance().policy().id(),
        side.governance().readings(),
        Gaps.of(side, cases),
        Overlaps.of(side, cases),
        idle.neverFire(),
        idle.neverMatter(),
        idle.conditions(),
        uses(cases),
        side.governance().rules().size(),
        side.table().rows(),
        count(cases),
        notAnalysed(side));
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

  private List<ReadingUse> uses(Cases cases) {
    List<ReadingUse> uses = new ArrayList<>();
    for (Reading reading : side.governance().policy().readings()) {
      String inForce = side.governance().readings().getOrDefault(reading.id(), "");
      for (String option : reading.options()) {
        if (!option.equals(inForce)) {
          Side other = side.but(reading.id(), option);
          Differences differences = Differences.of(side, other, cases.under(other));
          uses.add(new ReadingUse(reading.id(), inForce, option, differences.moves()));
        }
      }
    }
    return uses;
  }

  private static long count(Cases cases) {
    return cases.types().stream().mapToLong(type -> cases.space(type).weight()).sum();
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
    Side one = side(before, facts);
    Side other = side(after, facts);
    Differences differences = Differences.of(one, other, new Cases(List.of(one, other), facts));
    return new PolicyDifference(
        before.policy().id(),
        before.readings(),
        after.policy().id(),
        after.readings(),
        differences.moves(),
        differences.following(),
        differences.compared(),
        differences.unreached(),
        Stream.concat(notAnalysed(one).stream(), notAnalysed(other).stream())
            .distinct()
            .toList());
  }

  /** The rules that no one can look into. */
  private static List<RuleReference> notAnalysed(Side side) {
    return side.governance().opaqueRules().stream().map(Side::reference).toList();
  }
}
