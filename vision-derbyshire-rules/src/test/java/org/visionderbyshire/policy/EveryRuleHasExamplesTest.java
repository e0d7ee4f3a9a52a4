package org.visionderbyshire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EveryRuleHasExamplesTest {

  private static final List<RuleExamples> ALL = List.of(
      new OutcomeRulesTest(),
      new ParticipationRulesTest(),
      new LevelRulesTest(),
      new CompetenceRulesTest(),
      new CouncilRulesTest(),
      new PositionsRulesTest(),
      new JointCommitteesRulesTest(),
      new TogetherRulesTest(),
      new ConsentRulesTest(),
      new SharingRulesTest(),
      new ScrutinyRulesTest(),
      new KeyDecisionsRulesTest(),
      new CallInRulesTest(),
      new NoticesRulesTest(),
      new TimetableRulesTest(),
      new FindingsRulesTest());

  @Test
  void everyFileOfThePolicyHasItsTest() {
    assertThat(ALL.stream().map(RuleExamples::file))
        .containsExactlyElementsOf(
            Policy.visionDerbyshire().files().stream().map(RuleFile::name).toList());
  }

  @Test
  void everyRuleSpeaksInAnExampleAndIsSilentInANearMiss() {
    for (Rule rule : Rules.all()) {
      List<Example> examples = ALL.stream()
          .flatMap(file -> file.examples().stream())
          .filter(example -> example.rule().equals(rule.id()))
          .toList();
      assertThat(examples).as(rule.id()).isNotEmpty().allSatisfy(example -> {
        assertThat(Rules.ask(rule.id(), example.situation())).isNotEmpty();
        assertThat(example.nearMisses()).isNotEmpty();
        assertThat(example.nearMisses().values())
            .allMatch(nearMiss -> Rules.ask(rule.id(), nearMiss).isEmpty())
            .allMatch(nearMiss -> example.differencesOf(nearMiss).size() == 1);
      });
    }
  }
}
