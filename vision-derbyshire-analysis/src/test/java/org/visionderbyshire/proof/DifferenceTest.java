package org.visionderbyshire.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.RuleFile;
import org.visionderbyshire.policy.oracle.RandomInitiatives;

class DifferenceTest {

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final int INITIATIVES = 300;

  /** Every reading taken otherwise, one by one, and some together. */
  static List<Map<String, String>> otherwise() {
    List<Map<String, String>> otherwise = new ArrayList<>();
    for (Reading reading : Shipped.GOVERNANCE.policy().readings()) {
      reading.optionIds().stream()
          .skip(1)
          .forEach(option -> otherwise.add(Map.of(reading.id(), option)));
    }
    otherwise.add(Map.of("level-basis", "both", "majority-of", "member-districts"));
    return otherwise;
  }

  private static PolicyDifference difference(Governance before, Governance after) {
    return Analysis.difference(before, after, FACTS);
  }

  @Test
  void aPolicyIsEqualToItself() {
    PolicyDifference difference = difference(Shipped.GOVERNANCE, Shipped.GOVERNANCE);
    assertThat(difference.isEqual()).isTrue();
    assertThat(difference.compared()).isEqualTo(Shipped.REPORT.cases());
    assertThat(difference.before()).isEqualTo(difference.after());
  }

  @Test
  void otherNamesAndAnotherOrderChangeNothing() {
    List<RuleFile> files = new ArrayList<>();
    for (RuleFile file : Policy.visionDerbyshire().files()) {
      files.add(new RuleFile(
          "my-" + file.name(),
          file.text()
              .replaceAll("@id\\(\"([A-Z]+)", "@id(\"My$1")
              .replace("rule \"", "rule \"1 ")));
    }
    Collections.shuffle(files, new Random(1));
    Governance renamed = Governance.compile(Edits.files(Policy.visionDerbyshire(), files));
    assertThat(renamed.rules()).allMatch(rule -> rule.id().startsWith("My"));
    PolicyDifference difference = difference(Shipped.GOVERNANCE, renamed);
    assertThat(Told.moves(difference.moves())).isEmpty();
    assertThat(difference.isEqual()).isTrue();
    assertThat(difference.before()).isNotEqualTo(difference.after());
  }

  /** Here no text is the same, so that only asking both can show that they are. */
  @Test
  void theSameInOtherWordsIsProvedEqual() {
    Policy policy = Policy.visionDerbyshire();
    policy = Edits.replaced(policy, "L6.1", "districts >= 4", "districts > 3");
    policy = Edits.replaced(policy, "B12", "!outcomeFound", "widest == Tested.NONE");
    policy = Edits.replaced(
        policy,
        "R8.6",
        "in (Standing.NOT_YET, Standing.ENDED)",
        "not in (Standing.NONE, Standing.IN_BEING, Standing.IN_DOUBT)");
    policy =
        Edits.replaced(policy, "R16.4", "key != Answer.YES", "key in (Answer.NO, Answer.UNKNOWN)");
    policy = Edits.replaced(policy, "R13.9", "arrangement ==", "joint, arrangement ==");
    policy = Edits.copied(policy, "R13.9", "X1", "joint,", "!joint,");
    PolicyDifference difference = difference(Shipped.GOVERNANCE, Governance.compile(policy));
    assertThat(Told.moves(difference.moves())).isEmpty();
    assertThat(difference.isEqual()).isTrue();
  }

  /** A move as it reads from one side, with what stands on its left first. */
  private static Set<List<Object>> told(PolicyDifference difference, boolean swapped) {
    Set<List<Object>> told = new HashSet<>();
    for (Move move : difference.moves()) {
      List<Object> one = List.of(move.before(), move.rulesBefore());
      List<Object> other = List.of(move.after(), move.rulesAfter());
      told.add(List.of(
          move.subject(),
          move.region().words(),
          move.region().cases(),
          swapped ? other : one,
          swapped ? one : other));
    }
    assertThat(told).as("moves that read differently").hasSameSizeAs(difference.moves());
    return told;
  }

  @ParameterizedTest
  @MethodSource("otherwise")
  void theOtherWayRoundTheSameMovesBack(Map<String, String> readings) {
    Governance other = Shipped.GOVERNANCE.with(readings);
    PolicyDifference there = difference(Shipped.GOVERNANCE, other);
    PolicyDifference back = difference(other, Shipped.GOVERNANCE);
    assertThat(told(back, true)).isEqualTo(told(there, false)).isNotEmpty();
    assertThat(back.readingsBefore()).isEqualTo(there.readingsAfter());
    assertThat(back.compared()).isEqualTo(there.compared());
  }

  /** What is proved of all initiatives holds of these, whatever facts they come with. */
  @Test
  void initiativesDifferOnlyWhereSomethingMoves() {
    Map<Map<String, String>, Set<String>> moving =
        new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
    for (Map<String, String> readings : otherwise()) {
      Set<String> subjects = new HashSet<>();
      difference(Shipped.GOVERNANCE, Shipped.GOVERNANCE.with(readings))
          .moves()
          .forEach(move -> subjects.add(move.subject()));
      moving.put(readings, subjects);
    }
    RandomInitiatives random = new RandomInitiatives(20241122);
    int differing = 0;
    for (int i = 0; i < INITIATIVES; i++) {
      Initiative initiative = random.next();
      Outline was = Shipped.GOVERNANCE.outline(initiative, random.facts());
      for (Map.Entry<Map<String, String>, Set<String>> entry : moving.entrySet()) {
        Outline is = Shipped.GOVERNANCE.with(entry.getKey()).outline(initiative, random.facts());
        if (!was.levels().equals(is.levels())) {
          assertThat(entry.getValue())
              .as("%s under %s", initiative, entry.getKey())
              .contains("level");
          differing++;
        }
        if (!was.steps().equals(is.steps())
            || !was.findings().equals(is.findings())
            || !was.questions().equals(is.questions())) {
          assertThat(entry.getValue())
              .as("%s under %s", initiative, entry.getKey())
              .isNotEmpty();
        }
      }
    }
    assertThat(differing).isGreaterThan(INITIATIVES / 2);
  }
}
