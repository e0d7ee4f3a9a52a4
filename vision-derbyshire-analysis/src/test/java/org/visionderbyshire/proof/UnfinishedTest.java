package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.effort.Effort;
import org.visionderbyshire.effort.Progress;
import org.visionderbyshire.effort.Unfinished;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;

/** What is proved with an effort that does not suffice, and with one that just does. */
class UnfinishedTest {

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Governance OTHER =
      Shipped.GOVERNANCE.with(Map.of("level-basis", "participation"));

  private static PolicyReport report(Effort effort) {
    return Shipped.ANALYSIS.report(effort);
  }

  private static PolicyDifference difference(Effort effort) {
    return Analysis.difference(Shipped.GOVERNANCE, OTHER, FACTS, effort);
  }

  /** What is told grows and ends with what was asked in all. */
  private static long asked(List<Progress> told) {
    assertThat(told).extracting(Progress::asked).isSorted().startsWith(0L);
    assertThat(told).extracting(Progress::most).containsOnly(Optional.empty());
    return told.get(told.size() - 1).asked();
  }

  private static void isContained(PolicyReport some) {
    PolicyReport all = Shipped.REPORT;
    assertThat(all.gaps()).containsAll(some.gaps());
    assertThat(all.overlaps()).containsAll(some.overlaps());
    assertThat(all.neverFire()).containsAll(some.neverFire());
    assertThat(all.neverMatter()).containsAll(some.neverMatter());
    assertThat(all.idleConditions()).containsAll(some.idleConditions());
    assertThat(all.readingUses()).containsAll(some.readingUses());
    assertThat(some.cases()).isLessThanOrEqualTo(all.cases());
  }

  @Test
  void aReportHoldsWhatWasFoundSoFar() {
    List<Progress> told = new ArrayList<>();
    assertThat(report(Effort.unlimited().telling(told::add))).isEqualTo(Shipped.REPORT);
    long enough = asked(told);
    assertThat(told).extracting(Progress::doing).contains("gaps in level", "overlaps in level");
    assertThat(told).hasSizeGreaterThan((int) (enough / 1_000));

    assertThat(report(Effort.asking(enough))).isEqualTo(Shipped.REPORT);
    for (long effort : List.of(0L, 1_000L, enough * 2 / 5, enough * 4 / 5, enough - 1)) {
      PolicyReport some = report(Effort.asking(effort));
      Unfinished unfinished = some.unfinished().orElseThrow();
      assertThat(unfinished.why()).isEqualTo(Unfinished.Why.SPENT);
      assertThat(unfinished.asked()).isEqualTo(effort);
      assertThat(unfinished.missing())
          .isNotEmpty()
          .last()
          .isEqualTo("what effect-day=next-day would change");
      isContained(some);
      assertThat(report(Effort.asking(effort)))
          .as("asked again with %s", effort)
          .isEqualTo(some);
    }
  }

  /** How much was asked when the first of some parts began. */
  private static long before(List<Progress> told, Predicate<String> part) {
    return told.stream()
        .filter(progress -> part.test(progress.doing()))
        .findFirst()
        .orElseThrow()
        .asked();
  }

  @Test
  void moreEffortFindsNoLess() {
    List<Progress> told = new ArrayList<>();
    report(Effort.unlimited().telling(told::add));
    String first = Shipped.REPORT.readingUses().get(0).option();

    PolicyReport gaps = report(Effort.asking(before(told, part -> part.startsWith("overlaps"))));
    PolicyReport more = report(Effort.asking(
        before(told, part -> part.endsWith("would change") && !part.contains("=" + first + " "))));

    assertThat(gaps.gaps()).isEqualTo(Shipped.REPORT.gaps());
    assertThat(gaps.overlaps()).isEmpty();
    assertThat(more.overlaps()).isEqualTo(Shipped.REPORT.overlaps());
    assertThat(more.idleConditions()).isEqualTo(Shipped.REPORT.idleConditions());
    assertThat(more.cases()).isEqualTo(Shipped.REPORT.cases());
    assertThat(more.readingUses()).containsExactly(Shipped.REPORT.readingUses().get(0));
    assertThat(more.unfinished().orElseThrow().missing())
        .allMatch(missing -> missing.endsWith("would change"));
  }

  @Test
  void aReportIsCancelledByWhoIsTold() {
    AtomicBoolean cancelled = new AtomicBoolean();
    PolicyReport some = report(Effort.unlimited().until(cancelled::get).telling(progress -> {
      if (progress.doing().startsWith("overlaps")) {
        cancelled.set(true);
      }
    }));

    Unfinished unfinished = some.unfinished().orElseThrow();
    assertThat(unfinished.why()).isEqualTo(Unfinished.Why.CANCELLED);
    assertThat(unfinished.missing().get(0)).startsWith("overlaps");
    assertThat(some.gaps()).isEqualTo(Shipped.REPORT.gaps());
    isContained(some);
  }

  @Test
  void aDifferenceHoldsWhatWasFoundSoFar() {
    List<Progress> told = new ArrayList<>();
    PolicyDifference all = difference(Effort.unlimited().telling(told::add));
    assertThat(all).isEqualTo(Analysis.difference(Shipped.GOVERNANCE, OTHER, FACTS));
    long enough = asked(told);

    assertThat(difference(Effort.asking(enough))).isEqualTo(all);
    for (long effort : List.of(0L, 1_000L, enough / 2, enough * 3 / 4, enough - 1)) {
      PolicyDifference some = difference(Effort.asking(effort));
      assertThat(some.unfinished().orElseThrow().asked()).isEqualTo(effort);
      assertThat(all.moves()).containsAll(some.moves());
      assertThat(all.following()).containsAll(some.following());
      assertThat(some.compared()).isLessThanOrEqualTo(all.compared());
      assertThat(some.unreached()).isLessThanOrEqualTo(all.unreached());
      assertThat(some.isEqual()).isFalse();
      assertThat(difference(Effort.asking(effort)))
          .as("asked again with %s", effort)
          .isEqualTo(some);
    }
  }

  /** Nothing differs, but nobody has looked at all of it. */
  @Test
  void whatIsUnfinishedIsNotCalledEqual() {
    List<Progress> told = new ArrayList<>();
    assertThat(Analysis.difference(
                Shipped.GOVERNANCE,
                Shipped.GOVERNANCE,
                FACTS,
                Effort.unlimited().telling(told::add))
            .isEqual())
        .isTrue();
    long enough = asked(told);

    for (long effort : List.of(0L, enough / 2, enough - 1)) {
      PolicyDifference some =
          Analysis.difference(Shipped.GOVERNANCE, Shipped.GOVERNANCE, FACTS, Effort.asking(effort));
      assertThat(some.moves()).isEmpty();
      assertThat(some.following()).isEmpty();
      assertThat(some.isEqual()).isFalse();
    }
    assertThat(Analysis.difference(
                Shipped.GOVERNANCE, Shipped.GOVERNANCE, FACTS, Effort.asking(enough))
            .isEqual())
        .isTrue();
  }

  @Test
  void aDifferenceIsCancelledBeforeItBegins() {
    PolicyDifference none = difference(Effort.unlimited().until(() -> true));

    assertThat(none.unfinished())
        .contains(new Unfinished(
            Unfinished.Why.CANCELLED,
            0,
            List.of(
                "all that the policy before says",
                "all that the policy after says, and so how it differs")));
    assertThat(none.isEqual()).isFalse();
    assertThat(none.moves()).isEmpty();
  }
}
