package org.visionderbyshire.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.effort.Effort;
import org.visionderbyshire.effort.Progress;
import org.visionderbyshire.effort.Unfinished;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.policy.Compiled;

/** What other facts change, found with an effort that does not suffice, and one that just does. */
class UnfinishedFactsDifferenceTest {

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Facts OTHERS = FACTS.with(FactSheet.builder()
      .addConstitutions(committeeSystem("amber-valley", 2025))
      .addConstitutions(committeeSystem("bolsover", 2025))
      .addConstitutions(committeeSystem("erewash", 2030))
      .build());

  private static Constitution committeeSystem(String council, int year) {
    return Constitution.builder()
        .council(CouncilId.of(council))
        .period(Period.from(LocalDate.of(year, 4, 1)))
        .form(FormOfGovernance.COMMITTEE_SYSTEM)
        .cite("supplied")
        .build();
  }

  private static FactsDifference difference(Effort effort) {
    return FactsDifferences.compare(Compiled.VISION_DERBYSHIRE, FACTS, OTHERS, effort);
  }

  @Test
  void holdsWhatWasFoundSoFar() {
    List<Progress> told = new ArrayList<>();
    FactsDifference all = difference(Effort.unlimited().telling(told::add));
    assertThat(all).isEqualTo(difference(Effort.unlimited()));
    assertThat(all.amendments()).hasSizeGreaterThan(2);
    assertThat(told).extracting(Progress::asked).isSorted().startsWith(0L);
    long enough = told.get(told.size() - 1).asked();

    assertThat(difference(Effort.asking(enough))).isEqualTo(all);
    for (long effort : List.of(0L, 100L, enough * 2 / 3, enough - 1)) {
      FactsDifference some = difference(Effort.asking(effort));
      assertThat(some.unfinished().orElseThrow().asked()).isEqualTo(effort);
      assertThat(some.isEqual()).isFalse();
      assertThat(some.amendments()).hasSizeLessThan(all.amendments().size());
      assertThat(all.amendments()).containsAll(some.amendments());
      assertThat(some.facts()).as("all facts are held against each other").isEqualTo(all.facts());
      assertThat(some.compared()).isLessThanOrEqualTo(all.compared());
      assertThat(difference(Effort.asking(effort))).as("asked again").isEqualTo(some);
    }
    assertThat(difference(Effort.asking(enough * 2 / 3)).amendments()).isNotEmpty();
  }

  @Test
  void saysWhatOfTheFactsWasNotLookedAt() {
    FactsDifference none = difference(Effort.asking(0));

    assertThat(none.amendments()).isEmpty();
    assertThat(none.isEqual()).isFalse();
    assertThat(none.unfinished().orElseThrow().missing())
        .contains(
            "Amber Valley Borough Council, from 2025-11-01 to 2030-03-31: form of governance",
            "Erewash Borough Council, from 2030-04-01: form of governance");
  }

  /** To hold facts against each other takes no effort. */
  @Test
  void equalFactsAreProvedEqualAllTheSame() {
    FactsDifference none =
        FactsDifferences.compare(Compiled.VISION_DERBYSHIRE, FACTS, FACTS, Effort.asking(0));

    assertThat(none.isEqual()).isTrue();
    assertThat(none.unfinished()).isEmpty();
  }

  @Test
  void isCancelledByWhoIsTold() {
    AtomicBoolean cancelled = new AtomicBoolean();
    FactsDifference some = difference(Effort.unlimited()
        .until(cancelled::get)
        .telling(progress -> cancelled.set(progress.doing().startsWith("Bolsover"))));

    assertThat(some.unfinished().orElseThrow().why()).isEqualTo(Unfinished.Why.CANCELLED);
    assertThat(some.unfinished().orElseThrow().missing().get(0)).startsWith("Bolsover");
    assertThat(some.amendments())
        .isNotEmpty()
        .allMatch(amendment -> amendment.actor().name().startsWith("Amber Valley"));
  }
}
