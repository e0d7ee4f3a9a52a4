package org.visionderbyshire.policy.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.initiative.Initiative;

/** The random initiatives are valid, repeatable, and reach whatever the oracle can answer. */
class RandomInitiativesTest {

  private static final int MANY = 20_000;

  @Test
  void areValidInTheLightOfTheirFacts() {
    RandomInitiatives random = new RandomInitiatives(1);
    for (int i = 0; i < MANY; i++) {
      Initiative initiative = random.next();
      assertThat(random.facts().faults(initiative)).isEmpty();
    }
  }

  @Test
  void areTheSameForTheSameSeed() {
    RandomInitiatives one = new RandomInitiatives(2);
    RandomInitiatives other = new RandomInitiatives(2);
    for (int i = 0; i < 1_000; i++) {
      assertThat(one.next()).isEqualTo(other.next());
      assertThat(one.facts()).isSameAs(other.facts());
      assertThat(one.readings()).isEqualTo(other.readings());
    }
  }

  @Test
  void reachEveryFindingQuestionAssumptionAndKindOfStep() {
    Set<String> findings = new TreeSet<>();
    Set<String> questions = new TreeSet<>();
    Set<String> assumptions = new TreeSet<>();
    Set<String> steps = new TreeSet<>();
    RandomInitiatives random = new RandomInitiatives(3);
    for (int i = 0; i < MANY; i++) {
      Initiative initiative = random.next();
      Oracle.Answer answer = Oracle.determine(initiative, random.facts(), random.readings());
      findings.addAll(answer.findings().keySet());
      answer.questions().forEach(question -> questions.add(question.about()));
      assumptions.addAll(answer.assumptions().keySet());
      for (Oracle.Step step : answer.steps()) {
        steps.add(step.body().code()
            + " "
            + step.action().code()
            + " "
            + step.keyDecision().code()
            + (step.conditional() ? " conditional" : ""));
      }
    }
    assertThat(findings)
        .containsExactlyInAnyOrder(
            "alliance",
            "before-the-act",
            "blended",
            "city",
            "consents-beyond",
            "cross-border",
            "few-but-a-majority",
            "function-not-held",
            "gap-four-districts",
            "gap-no-district",
            "joint-committee-not-in-being",
            "joint-committee-to-set-up",
            "later-law",
            "lead-may-not-propose",
            "may-be-delegated",
            "members-not-taking-part",
            "new-joint-committee-needed",
            "no-ambition",
            "no-consent-of-districts",
            "no-effects",
            "no-waiver",
            "not-a-member",
            "outcome-differs",
            "participation-differs",
            "place-not-participating",
            "position-not-a-decision",
            "service-not-in-cluster");
    assertThat(questions)
        .containsExactlyInAnyOrder(
            "all-executive-members",
            "arrangement",
            "call-in-waiver",
            "collective-regional-action",
            "form-of-governance",
            "framework-plan",
            "function",
            "joint-arrangements",
            "joint-committee-in-being",
            "key-decision-threshold",
            "lead",
            "level",
            "money",
            "phase-members",
            "positions",
            "scrutiny-committee",
            "powers",
            "service-budget",
            "wards",
            "within-budget",
            "within-framework");
    assertThat(assumptions)
        .containsExactlyInAnyOrder(
            "function",
            "no-ward-effect",
            "not-a-framework-plan",
            "within-budget",
            "within-framework");
    assertThat(steps)
        .contains(
            "committee decide no",
            "committee note no",
            "committee submit no",
            "council advise no",
            "council consent no",
            "council decide no",
            "council submit no",
            "executive consent no",
            "executive decide no",
            "executive decide unknown",
            "executive decide yes",
            "executive recommend no",
            "executive submit no",
            "executive-member decide no",
            "executive-member decide unknown",
            "executive-member decide yes",
            "joint-committee agree-position no",
            "joint-committee agree-position no conditional",
            "joint-committee decide no",
            "joint-committee decide no conditional",
            "joint-committee decide unknown",
            "joint-committee decide unknown conditional",
            "joint-committee decide yes",
            "joint-committee inform no",
            "joint-committee inform no conditional",
            "joint-committee submit no",
            "leaders agree-position no",
            "leaders submit no",
            "officer decide no",
            "officer decide unknown",
            "officer decide yes",
            "scrutiny note no",
            "scrutiny scrutinise no");
  }
}
