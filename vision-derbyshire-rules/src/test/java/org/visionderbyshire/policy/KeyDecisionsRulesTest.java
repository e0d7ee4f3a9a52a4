package org.visionderbyshire.policy;

import static org.visionderbyshire.policy.Situations.with;
import static org.visionderbyshire.rule.Words.ask;
import static org.visionderbyshire.rule.Words.assume;
import static org.visionderbyshire.rule.Words.exactSum;
import static org.visionderbyshire.rule.Words.keyDecision;

import java.util.List;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.ExactSumTest;
import org.visionderbyshire.rule.ExactSumTest.Stated;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.vocabulary.Answer;

class KeyDecisionsRulesTest extends RuleExamples {

  /** An executive decides on money below its threshold that touches one ward. */
  private static final Decision SMALL = new Decision(
      Body.EXECUTIVE, true, Action.DECIDE, Money.BELOW_THRESHOLD, WardImpact.ONE, true, false);

  private static final Decision LARGE = with(SMALL, "money", Money.REACHES_THRESHOLD);
  private static final Decision WIDE = with(SMALL, "wards", WardImpact.TWO_OR_MORE);
  private static final Decision WARDS_UNSTATED =
      with(SMALL, "wards", WardImpact.UNKNOWN, "wardsStated", false);

  private static final Decision QUIET = with(WARDS_UNSTATED, "wardsMatterOnlyIfStated", true);

  private static final JointDecision JOINT = new JointDecision(Answer.UNKNOWN, Answer.YES);

  private static Decision money(Money money) {
    return with(SMALL, "money", money);
  }

  @Override
  String file() {
    return "key-decisions.drl";
  }

  @Override
  List<Example> examples() {
    return List.of(
        Example.of("R15.1", LARGE)
            .says(keyDecision(Answer.YES))
            .butNotWith("money", Money.BELOW_THRESHOLD)
            .butNotWith("money", Money.THRESHOLD_UNKNOWN)
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("body", Body.COMMITTEE)
            .butNotWith("action", Action.RECOMMEND),
        Example.of("R15.1", with(LARGE, "body", Body.OFFICER))
            .says(keyDecision(Answer.YES))
            .butNotWith("forExecutive", false)
            .butNotWith("body", Body.SCRUTINY),
        Example.of("R15.1", with(LARGE, "body", Body.EXECUTIVE_MEMBER))
            .says(keyDecision(Answer.YES))
            .butNotWith("action", Action.CONSENT),
        Example.of("R15.1", with(LARGE, "action", Action.CONSENT))
            .says(keyDecision(Answer.YES))
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("body", Body.COMMITTEE),
        Example.of("R15.1", with(LARGE, "body", Body.JOINT_COMMITTEE))
            .says(keyDecision(Answer.YES))
            .butNotWith("action", Action.INFORM),
        Example.of("R15.2", WIDE)
            .says(keyDecision(Answer.YES))
            .butNotWith("wards", WardImpact.ONE)
            .butNotWith("wards", WardImpact.UNKNOWN)
            .butNotWith("body", Body.COUNCIL)
            .butNotWith("action", Action.ADVISE),
        Example.of("R15.3", SMALL)
            .says(keyDecision(Answer.NO))
            .butNotWith("money", Money.REACHES_THRESHOLD)
            .butNotWith("money", Money.THRESHOLD_UNKNOWN)
            .butNotWith("money", Money.AMOUNT_UNKNOWN)
            .butNotWith("wards", WardImpact.TWO_OR_MORE)
            .butNotWith("wards", WardImpact.UNKNOWN)
            .butNotWith("body", Body.COUNCIL),
        Example.of("R15.3", money(Money.NONE))
            .says(keyDecision(Answer.NO))
            .butNotWith("money", Money.SERVICE_BUDGET_UNKNOWN),
        Example.of("R15.3", QUIET)
            .says(keyDecision(Answer.NO))
            .butNotWith("wardsMatterOnlyIfStated", false)
            .butNotWith("wardsStated", true),
        Example.of("R15.4", WARDS_UNSTATED)
            .says(keyDecision(Answer.UNKNOWN))
            .butNotWith("wards", WardImpact.ONE)
            .butNotWith("wards", WardImpact.TWO_OR_MORE)
            .butNotWith("wardsMatterOnlyIfStated", true)
            .butNotWith("money", Money.REACHES_THRESHOLD)
            .butNotWith("body", Body.LEADERS)
            .butNotWith("action", Action.SUBMIT),
        Example.of("R15.4", money(Money.THRESHOLD_UNKNOWN))
            .says(keyDecision(Answer.UNKNOWN))
            .butNotWith("money", Money.NONE)
            .butNotWith("wards", WardImpact.TWO_OR_MORE),
        Example.of("R15.4", money(Money.AMOUNT_UNKNOWN))
            .says(keyDecision(Answer.UNKNOWN))
            .butNotWith("money", Money.BELOW_THRESHOLD),
        Example.of("R15.5", money(Money.THRESHOLD_UNKNOWN))
            .says(ask("key-decision-threshold"))
            .butNotWith("money", Money.SERVICE_BUDGET_UNKNOWN)
            .butNotWith("money", Money.BELOW_THRESHOLD)
            .butNotWith("body", Body.COMMITTEE),
        Example.of("R15.5", money(Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN))
            .says(ask("key-decision-threshold"))
            .butNotWith("money", Money.AMOUNT_UNKNOWN),
        Example.of("R15.6", money(Money.SERVICE_BUDGET_UNKNOWN))
            .says(ask("service-budget"))
            .butNotWith("money", Money.THRESHOLD_UNKNOWN)
            .butNotWith("money", Money.BELOW_THRESHOLD)
            .butNotWith("action", Action.RECOMMEND),
        Example.of("R15.6", money(Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN))
            .says(ask("service-budget"))
            .butNotWith("money", Money.REACHES_THRESHOLD),
        Example.of("R15.7", WARDS_UNSTATED)
            .says(ask("wards"))
            .butNotWith("wards", WardImpact.ONE)
            .butNotWith("wards", WardImpact.TWO_OR_MORE)
            .butNotWith("wardsMatterOnlyIfStated", true)
            .butNotWith("body", Body.COUNCIL),
        Example.of("R15.8", with(LARGE, "body", Body.OFFICER, "forExecutive", false))
            .says(keyDecision(Answer.NO))
            .butNotWith("forExecutive", true),
        Example.of("R15.8", with(LARGE, "body", Body.COUNCIL, "action", Action.CONSENT))
            .says(keyDecision(Answer.NO))
            .butNotWith("body", Body.EXECUTIVE),
        Example.of("R15.8", with(LARGE, "body", Body.COUNCIL))
            .says(keyDecision(Answer.NO))
            .butNotWith("body", Body.EXECUTIVE),
        Example.of("R15.8", with(LARGE, "action", Action.RECOMMEND))
            .says(keyDecision(Answer.NO))
            .butNotWith("action", Action.DECIDE),
        Example.of("R15.9", with(JOINT, "allExecutiveMembers", Answer.NO))
            .says(keyDecision(Answer.NO))
            .butNotWith("allExecutiveMembers", Answer.YES)
            .butNotWith("allExecutiveMembers", Answer.UNKNOWN),
        Example.of("R15.10", with(JOINT, "allExecutiveMembers", Answer.YES))
            .says(keyDecision(Answer.YES))
            .butNotWith("allExecutiveMembers", Answer.NO),
        Example.of("R15.10", new JointDecision(Answer.YES, Answer.UNKNOWN))
            .says(keyDecision(Answer.UNKNOWN))
            .butNotWith("allExecutiveMembers", Answer.UNKNOWN),
        Example.of("R15.11", with(JOINT, "figures", Answer.NO))
            .says(keyDecision(Answer.NO))
            .butNotWith("figures", Answer.UNKNOWN)
            .butNotWith("allExecutiveMembers", Answer.YES),
        Example.of("R15.12", JOINT)
            .says(keyDecision(Answer.UNKNOWN), ask("all-executive-members"))
            .butNotWith("figures", Answer.NO)
            .butNotWith("allExecutiveMembers", Answer.YES)
            .butNotWith("allExecutiveMembers", Answer.NO),
        Example.of("R15.13", new ExactSumTest(Stated.COUNTS))
            .says(exactSum(Counting.COUNTS))
            .butNotWith("stated", Stated.DOES_NOT_COUNT)
            .butNotWith("stated", Stated.UNKNOWN),
        Example.of("R15.14", new ExactSumTest(Stated.DOES_NOT_COUNT))
            .says(exactSum(Counting.DOES_NOT_COUNT))
            .butNotWith("stated", Stated.COUNTS)
            .butNotWith("stated", Stated.UNKNOWN),
        Example.of("R15.15", new ExactSumTest(Stated.UNKNOWN))
            .under("exact-sum=counts")
            .says(exactSum(Counting.COUNTS))
            .butNotWith("stated", Stated.COUNTS)
            .butNotWith("stated", Stated.DOES_NOT_COUNT),
        Example.of("R15.16", new ExactSumTest(Stated.UNKNOWN))
            .under("exact-sum=does-not-count")
            .says(exactSum(Counting.DOES_NOT_COUNT))
            .butNotWith("stated", Stated.COUNTS)
            .butNotWith("stated", Stated.DOES_NOT_COUNT),
        Example.of("R15.17", QUIET)
            .says(assume("no-ward-effect"))
            .butNotWith("wardsStated", true)
            .butNotWith("wardsMatterOnlyIfStated", false)
            .butNotWith("body", Body.COMMITTEE));
  }
}
