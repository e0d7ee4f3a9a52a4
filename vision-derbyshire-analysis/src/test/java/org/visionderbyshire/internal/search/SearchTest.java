package org.visionderbyshire.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.internal.examples.Examples;
import org.visionderbyshire.internal.input.Ground;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Answer;

class SearchTest {

  private static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;
  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Search SEARCH = new Search(GOVERNANCE, new Ground(FACTS));

  /** So many situations of each kind, drawn by a seed. */
  private static final int OF_EACH = Integer.getInteger("search.situations", 8);

  private static List<Situation> some(Class<? extends Situation> kind) {
    List<Situation> all = new ArrayList<>(new Askable(FACTS).asked(kind));
    Collections.shuffle(all, new Random(5));
    return all.subList(0, Math.min(OF_EACH, all.size()));
  }

  private static int supplied(FactSheet sheet) {
    return sheet.councils().size()
        + sheet.alliances().size()
        + sheet.jointCommittees().size()
        + sheet.constitutions().stream().mapToInt(SearchTest::parts).sum();
  }

  private static int parts(Constitution entry) {
    return (int) List.of(
                entry.form(),
                entry.keyDecision(),
                entry.callIn(),
                entry.notices(),
                entry.jointArrangements(),
                entry.delegation())
            .stream()
            .filter(Optional::isPresent)
            .count()
        + (entry.preDecisionScrutiny() == Answer.UNKNOWN ? 0 : 1);
  }

  /** Nearly all that is worked out backwards is found by asking forwards, with no more supplied. */
  @Test
  void findsWhatIsFoundBackwards() {
    Examples backwards = new Examples(GOVERNANCE, FACTS);
    Search forwards = new Search(GOVERNANCE, new Ground(FACTS));
    List<String> lost = new ArrayList<>();
    List<String> lessPlain = new ArrayList<>();
    int compared = 0;
    for (Class<? extends Situation> kind : new TreeMap<>(Attribute.situations()).values()) {
      for (Situation situation : some(kind)) {
        Optional<Example> before = backwards.example(situation);
        Optional<Case> now = forwards.example(situation);
        if (before.isPresent()) {
          compared++;
          if (now.isEmpty()) {
            lost.add(situation.toString());
          } else if (supplied(now.get().supplied())
              > before.get().facts().map(SearchTest::supplied).orElse(0)) {
            lessPlain.add(situation.toString());
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(100);
    // combinations of many rare values, to which no short chain of single changes leads
    assertThat(lost).as("lost, of %d", compared).hasSizeLessThanOrEqualTo(2);
    assertThat(lessPlain).as("less plain, of %d", compared).hasSizeLessThanOrEqualTo(2);
  }

  /** What is found leads there: the case itself says so. */
  @Test
  void whatIsFoundLeadsThere() {
    Runs runs = new Runs(GOVERNANCE, FACTS);
    int found = 0;
    for (Class<? extends Situation> kind : Attribute.situations().values()) {
      for (Situation situation : some(kind)) {
        Optional<Case> example = SEARCH.example(situation);
        if (example.isPresent()) {
          found++;
          assertThat(runs.consulted(example.get())).contains(situation);
        }
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  @Test
  void findsSetsOfEffects() {
    OutcomeTest far = new OutcomeTest(Reach.NATIONAL, Answer.YES, false);
    OutcomeTest near = new OutcomeTest(Reach.PLACE, Answer.YES, false);
    OutcomeTest local = new OutcomeTest(Reach.PLACE, Answer.NO, true);
    ParticipationTest two = new ParticipationTest(2, 8, 1, 3, true);
    Case example = SEARCH.example(Set.of(far, near), two).orElseThrow();
    assertThat(example.initiative().effects())
        .extracting(effect -> effect.reach())
        .containsExactly(Reach.NATIONAL, Reach.PLACE);
    assertThat(SEARCH.example(Set.of(far, local), two)).isEmpty();
    assertThat(SEARCH.example(Set.of(far), new ParticipationTest(1, 8, 2, 3, true)))
        .isEmpty();
  }

  @Test
  void findsNothingWhereNothingIsPossible() {
    assertThat(SEARCH.example(new ParticipationTest(9, 9, 2, 2, true))).isEmpty();
  }

  /** The same, whatever was looked for before. */
  @Test
  void findsTheSameAgain() {
    Search again = new Search(GOVERNANCE, new Ground(FACTS));
    Search other = new Search(GOVERNANCE, new Ground(FACTS));
    for (Situation situation : some(ParticipationTest.class)) {
      assertThat(again.example(situation)).isEqualTo(other.example(situation));
    }
  }

  // ---- neighbours

  /** Two cases that differ in one input, in one of which a rule speaks and in the other not. */
  @Test
  void rulesHaveNeighbours() {
    Runs runs = new Runs(GOVERNANCE, FACTS);
    int found = 0;
    for (String id : List.of("L2.1", "L5.1", "R2.1", "R4.1", "R16.1")) {
      Rule rule = GOVERNANCE.rules().stream()
          .filter(each -> each.id().equals(id))
          .findFirst()
          .orElseThrow();
      Class<? extends Situation> kind = Attribute.situations().get(rule.situation());
      Optional<Neighbours> pair = SEARCH.neighbours(kind, situation -> speaks(rule, situation));
      if (pair.isPresent()) {
        found++;
        assertThat(runs.consulted(pair.get().holds()))
            .anyMatch(situation -> kind.isInstance(situation) && speaks(rule, situation));
        assertThat(runs.consulted(pair.get().fails()))
            .anyMatch(kind::isInstance)
            .noneMatch(situation -> kind.isInstance(situation) && speaks(rule, situation));
      }
    }
    assertThat(found).isEqualTo(5);
  }

  private static boolean speaks(Rule rule, Situation situation) {
    return GOVERNANCE.ask(situation).stream().anyMatch(said -> said.rule().equals(rule));
  }

  /** Of a count the two that lie on either side of a boundary. */
  @Test
  void boundariesHaveNeighbours() {
    Neighbours pair = SEARCH
        .neighbours(
            ParticipationTest.class, situation -> ((ParticipationTest) situation).districts() >= 5)
        .orElseThrow();
    assertThat(pair.holds().initiative().participants()).hasSize(5);
    assertThat(pair.fails().initiative().participants()).hasSizeLessThan(5);
  }
}
