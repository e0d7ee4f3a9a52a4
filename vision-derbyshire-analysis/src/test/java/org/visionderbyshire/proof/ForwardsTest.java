package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Altered;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.internal.cells.Cases;
import org.visionderbyshire.internal.cells.SituationSpace;
import org.visionderbyshire.policy.Insertion;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Answer;

/**
 * What is consulted when initiatives are determined lies inside what is looked at when something is
 * proved: were it not so, a proof could overlook it.
 */
class ForwardsTest {

  private static final int RUNS = Integer.getInteger("forwards.initiatives", 20_000);
  private static final int BATCH = 5_000;

  /** One in so many is determined in full, with all answers to its questions tried. */
  private static final int IN_FULL = 25;

  private static final Governance SHIPPED = Shipped.GOVERNANCE;

  /** The situations that were put to the rules of a policy. */
  private static Set<Situation> consulted(Governance governance, long seed, int runs) {
    Set<Situation> consulted = ConcurrentHashMap.newKeySet();
    Governance heard = governance.heardBy(consulted::add);
    Forwards forwards = new Forwards(seed, governance.policy().readings());
    for (int done = 0; done < runs; done += BATCH) {
      List<Forwards.Run> batch = new ArrayList<>();
      while (batch.size() < Math.min(BATCH, runs)) {
        batch.add(forwards.next());
      }
      IntStream.range(0, batch.size())
          .parallel()
          .forEach(number -> run(heard, batch.get(number), number % IN_FULL == 0));
    }
    return consulted;
  }

  private static void run(Governance heard, Forwards.Run run, boolean inFull) {
    Governance governance = heard.with(run.readings());
    try {
      if (inFull) {
        governance.determine(run.initiative(), run.facts(), run.window());
      } else {
        governance.outline(run.initiative(), run.facts(), run.window());
      }
    } catch (BadInputException e) {
      // days beyond the calendar: all but the last situations were consulted
      assertThat(e).hasMessageContaining("bank holidays");
    }
  }

  private static Cases cases(Governance governance) {
    return new Cases(
        List.of(Analysis.side(governance, VisionDerbyshire.facts())), VisionDerbyshire.facts());
  }

  private static void liesInside(Set<Situation> consulted, Cases cases) {
    assertThat(consulted.stream().filter(situation -> !cases.holds(situation))).isEmpty();
  }

  @Test
  void whateverIsConsultedIsLookedAt() {
    Set<Situation> consulted = consulted(SHIPPED, 20261129, RUNS);
    Cases cases = cases(SHIPPED);
    liesInside(consulted, cases);

    // the test would be toothless if little was reached
    assertThat(consulted.stream().map(Situation::getClass).collect(Collectors.toSet()))
        .hasSize(Attribute.situations().size());
    Set<String> keys = new TreeSet<>();
    consulted.forEach(situation -> {
      if (situation instanceof NoticeTest test && test.action() == Action.DECIDE) {
        keys.add(test.body() + " " + test.key());
      }
    });
    for (Body body :
        List.of(Body.EXECUTIVE, Body.EXECUTIVE_MEMBER, Body.OFFICER, Body.JOINT_COMMITTEE)) {
      for (Answer key : Answer.values()) {
        assertThat(keys).contains(body + " " + key);
      }
    }
    long cells = 0;
    long reached = 0;
    for (Class<? extends Situation> type : cases.types()) {
      SituationSpace space = cases.space(type);
      for (int cell = 0; cell < space.cells().size(); cell++) {
        cells++;
        reached += space.situations(cell).stream().anyMatch(consulted::contains) ? 1 : 0;
      }
    }
    assertThat(reached / (double) cells)
        .as("%d of %d cells reached, by %d situations", reached, cells, consulted.size())
        .isGreaterThan(0.2);
  }

  /** Rules that make other steps, or say otherwise of what is key, lead to other situations. */
  @Test
  void soIsWhatOtherRulesLeadTo() {
    for (Rule rule : List.of(
        saying("R16.5", new Insertion("callIn", List.of(Answer.NO))),
        saying("R2.1", new Insertion("step", List.of(Body.JOINT_COMMITTEE, Action.DECIDE))),
        saying("R2.1", new Insertion("step", List.of(Body.LEADERS, Action.DECIDE))),
        saying("R15.8", new Insertion("keyDecision", List.of(Answer.YES))))) {
      Governance other = Altered.with(SHIPPED, rule);
      Set<Situation> consulted = new HashSet<>(consulted(other, 7, 2 * BATCH));
      liesInside(consulted, cases(other));
    }
  }

  private static Rule saying(String id, Insertion insertion) {
    Rule rule = SHIPPED.rules().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
    return Altered.but(rule, rule.conditions(), List.of(insertion));
  }
}
