package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visionderbyshire.policy.Governance;
import org.visionderbyshire.policy.Policy;

class AnswerTableTest {
  @Test
  void probe() {
    Governance g = Governance.compile(Policy.visionDerbyshire());
    long t = System.nanoTime();
    AnswerTable table = AnswerTable.of(g, 8);
    System.out.println("ROWS " + table.rows() + " in " + (System.nanoTime() - t) / 1e6);
    table
        .sections()
        .forEach(s -> System.out.println(s.situation().getSimpleName() + " " + s.components() + " "
            + s.rules().stream().map(r -> r.id()).toList() + " " + s.rows().size()));
    assertThat(table.rows()).isPositive();
  }
}
