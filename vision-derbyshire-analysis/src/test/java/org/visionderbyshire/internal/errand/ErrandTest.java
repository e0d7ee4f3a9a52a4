package org.visionderbyshire.internal.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.effort.Effort;
import org.visionderbyshire.effort.Progress;
import org.visionderbyshire.effort.Unfinished;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Answer;

class ErrandTest {

  private static final Situation SITUATION =
      new OutcomeTest(Reach.COUNTY_WIDE, Answer.UNKNOWN, false);

  private static void ask(Governance governance, int times) {
    for (int i = 0; i < times; i++) {
      governance.ask(SITUATION);
    }
  }

  @Test
  void whatIsFreeIsNotCounted() {
    assertThat(new Errand(Effort.unlimited()).counting(Compiled.VISION_DERBYSHIRE))
        .isSameAs(Compiled.VISION_DERBYSHIRE);
  }

  @Test
  void stopsBeforeTheSituationThatIsTooMany() {
    Errand errand = new Errand(Effort.asking(5));
    Governance counting = errand.counting(Compiled.VISION_DERBYSHIRE);
    List<String> done = new ArrayList<>();

    errand.part("first", () -> {
      ask(counting, 3);
      done.add("first");
    });
    errand.part("second", () -> {
      ask(counting, 2);
      done.add("second");
      ask(counting, 1);
      done.add("too much");
    });
    errand.part("third", () -> done.add("third"));

    assertThat(done).containsExactly("first", "second");
    assertThat(errand.end())
        .contains(new Unfinished(Unfinished.Why.SPENT, 5, List.of("second", "third")));
  }

  @Test
  void isFinishedWhereTheEffortJustSuffices() {
    Errand errand = new Errand(Effort.asking(5));
    Governance counting = errand.counting(Compiled.VISION_DERBYSHIRE);

    assertThat(errand.found("all", () -> {
          ask(counting, 5);
          return "it";
        }))
        .contains("it");
    assertThat(errand.end()).isEmpty();
  }

  @Test
  void countsWhatManyThreadsAskAndStopsThemAll() {
    List<Progress> told = new ArrayList<>();
    Errand errand = new Errand(Effort.asking(3_500).telling(told::add));
    Governance counting = errand.counting(Compiled.VISION_DERBYSHIRE);

    errand.part("all", () -> IntStream.range(0, 5_000).parallel().forEach(i -> ask(counting, 1)));

    assertThat(errand.end()).contains(new Unfinished(Unfinished.Why.SPENT, 3_500, List.of("all")));
    assertThat(told).extracting(Progress::asked).isSorted().endsWith(3_500L);
    assertThat(told).extracting(Progress::most).containsOnly(Optional.of(3_500L));
  }

  @Test
  void isCancelledInTheMidstOfAPart() {
    AtomicBoolean cancelled = new AtomicBoolean();
    Errand errand = new Errand(Effort.unlimited().until(cancelled::get));
    Governance counting = errand.counting(Compiled.VISION_DERBYSHIRE);

    errand.part("all", () -> {
      ask(counting, 3);
      cancelled.set(true);
      ask(counting, 3);
    });

    assertThat(errand.end()).contains(new Unfinished(Unfinished.Why.CANCELLED, 3, List.of("all")));
  }

  @Test
  void whatAListenerThrowsGoesToWhoAsked() {
    Errand errand = new Errand(Effort.unlimited().telling(progress -> {
      throw new IllegalStateException("enough");
    }));

    assertThatThrownBy(() -> errand.part("all", () -> {})).hasMessage("enough");
  }
}
