package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.internal.stage.Firing;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.vocabulary.Answer;

/**
 * The rules in DRL and the plain ones in Java say the same of every situation that there can be,
 * under every combination of readings that either of them looks at.
 */
class PlainRulesTest {

  static List<Class<? extends Situation>> kinds() {
    return Situations.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void agreeOnEverySituationUnderEveryReading(Class<? extends Situation> kind) {
    Map<Situation, String> differences = new ConcurrentHashMap<>();
    AtomicLong compared = new AtomicLong();
    Situations.all(kind).parallel().filter(PlainRulesTest::canBe).forEach(situation -> {
      List<Firing> fired = Rules.ask(situation);
      int combinations = EveryReading.under(readings -> {
        Set<Conclusion> said = new HashSet<>();
        for (Firing each : fired) {
          if (Rules.holds(each.rule(), readings)) {
            said.add(each.conclusion());
          }
        }
        Set<Conclusion> expected = PlainRules.of(situation, readings);
        if (!said.equals(expected) && differences.size() < 20) {
          differences.put(
              situation, "under " + readings + "\n  expected " + expected + "\n  but " + by(fired));
        }
      });
      compared.addAndGet(combinations);
    });
    assertThat(differences).isEmpty();
    assertThat(compared).hasPositiveValue();
  }

  private static List<String> by(List<Firing> fired) {
    return fired.stream()
        .map(each -> Rules.readings(each.rule()) + " " + each.rule().id() + " " + each.conclusion())
        .toList();
  }

  /** Nothing is left out above that a determination, or an answer tried to a question, leads to. */
  @Test
  void everySituationThatIsPutToTheRulesCanBe() {
    Set<Situation> asked = ConcurrentHashMap.newKeySet();
    Governance governance = Compiled.VISION_DERBYSHIRE.heardBy(asked::add);
    for (Reading reading : governance.policy().readings()) {
      for (String option : reading.optionIds()) {
        Governance other = governance.with(Map.of(reading.id(), option));
        Initiatives.many(option.hashCode(), 40)
            .forEach(initiative ->
                other.determine(initiative, Initiatives.facts(), Initiatives.window(initiative)));
      }
    }
    assertThat(asked).hasSizeGreaterThan(500).allMatch(PlainRulesTest::canBe);
    assertThat(asked).extracting(Object::getClass).containsAll(Situations.kinds());
  }

  /** Leaves out what contradicts itself, of which there is nothing right to say. */
  private static boolean canBe(Situation situation) {
    if (situation instanceof EffectLevel level) {
      // no number of districts makes a level regional or waits for an answer
      return isOfParticipation(level.participation())
          && isOfParticipation(level.widest())
          && (!isOfParticipation(level.outcome())
              || level.outcome().compareTo(level.widest()) <= 0);
    }
    if (situation instanceof WholeLevel level) {
      return isOfParticipation(level.participation())
          && level.widest() != Tested.PENDING
          && (level.effects() || (!level.pending() && level.widest() == Tested.NONE));
    }
    if (situation instanceof CouncilAct act) {
      // whoever takes part has every act but those about money; R5 reaches acts of R1 to R5 alone
      return (act.acting() || isAboutMoney(act))
          && (!act.outside() || act.getKind().isGeneral());
    }
    if (situation instanceof OwnAct act) {
      // a scheme that nobody supplied names nobody
      return (act.schemeSupplied() || !act.delegated())
          && (act.delegated() || act.delegate() == Body.EXECUTIVE)
          && (!act.outside() || act.isGeneral());
    }
    if (situation instanceof Decision decision) {
      // where absent wards mean none, nothing that is found out later changes that
      return (decision.wardsStated()
              || !decision.wardsMatterOnlyIfStated()
              || decision.wards() == WardImpact.UNKNOWN)
          // an officer alone acts for an executive or not
          && (decision.body() == Body.OFFICER
              || decision.forExecutive()
                  == (decision.body() == Body.EXECUTIVE
                      || decision.body() == Body.EXECUTIVE_MEMBER));
    }
    if (situation instanceof CallInTest test) {
      if (test.scrutinyCommittee() != Answer.NO
          && (test.body() != Body.COMMITTEE || test.action() != Action.DECIDE)) {
        return false; // of committees that decide alone
      }
      // constitutions know no "nothing", agreements of joint committees no "key decisions"
      return switch (test.scope()) {
        case NOTHING -> test.body() == Body.JOINT_COMMITTEE;
        case KEY_DECISIONS -> test.body() != Body.JOINT_COMMITTEE;
        case EVERY_DECISION, UNKNOWN -> true;
      };
    }
    if (situation instanceof NoticeTest test) {
      return (test.officer() == NoticeTest.Officer.NONE) != (test.body() == Body.OFFICER)
          && (!test.executiveMeeting()
              || test.body() == Body.EXECUTIVE
              || test.body() == Body.JOINT_COMMITTEE);
    }
    return true;
  }

  private static boolean isOfParticipation(Tested tested) {
    return tested != Tested.PENDING && tested != Tested.REGIONAL_NATIONAL;
  }

  private static boolean isAboutMoney(CouncilAct act) {
    return switch (act.act()) {
      case SPEND, SAVE, PROCURE -> true;
      default -> false;
    };
  }
}
