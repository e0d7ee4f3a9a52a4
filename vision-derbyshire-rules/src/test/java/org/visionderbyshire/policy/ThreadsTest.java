package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;

class ThreadsTest {

  private static final int THREADS = 8;

  @Test
  void eightThreadsThatShareOneGovernanceGetWhatOneThreadGets() throws Exception {
    Facts facts = Initiatives.facts();
    List<Initiative> initiatives = new ArrayList<>(Initiatives.few());
    initiatives.addAll(Initiatives.many(11, 150));
    Governance alone = Governance.compile(Policy.visionDerbyshire());
    Map<String, Determination> expected = new HashMap<>();
    initiatives.forEach(
        initiative -> expected.put(initiative.id(), alone.determine(initiative, facts)));

    // fresh, so that the threads fill its table together
    Governance shared = Governance.compile(Policy.visionDerbyshire());
    CyclicBarrier together = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Determination>>> answers = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        List<Initiative> shuffled = new ArrayList<>(initiatives);
        Collections.shuffle(shuffled, new Random(thread));
        answers.add(threads.submit(() -> {
          together.await();
          return shuffled.stream().map(each -> shared.determine(each, facts)).toList();
        }));
      }
      for (Future<List<Determination>> answer : answers) {
        assertThat(answer.get(5, TimeUnit.MINUTES)).hasSameSizeAs(initiatives).allSatisfy(each -> {
          assertThat(each).isEqualTo(expected.get(each.initiative()));
          assertThat(each.explain()).isEqualTo(expected.get(each.initiative()).explain());
        });
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void policiesCompiledAtOneTimeDoNotMix() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        String finding = "finding-" + i;
        answers.add(threads.submit(() -> findingOfItsOnlyRule(finding)));
      }
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get(5, TimeUnit.MINUTES)).isEqualTo("finding-" + i);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String findingOfItsOnlyRule(String finding) {
    String text = """
        package org.visionderbyshire.policy.derbyshire;
        import org.visionderbyshire.rule.*;
        import static org.visionderbyshire.rule.Words.*;
        rule "a sentence" @id("X1") @citation("c")
        when
            Proposal( )
        then
            insert(finding("%s"));
        end
        """.formatted(finding);
    Governance governance = Governance.compile(
        new Policy(finding, "1", List.of(new RuleFile("a.drl", text)), DerbyshireReadings.all()));
    return governance
        .determine(Initiatives.few().get(0), Initiatives.facts())
        .findings()
        .get(0)
        .id();
  }
}
