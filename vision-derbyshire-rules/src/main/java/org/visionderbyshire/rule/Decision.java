package org.visionderbyshire.rule;

import java.util.Objects;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.initiative.WardImpact;

/**
 * One step of one council, or one member's part in a joint committee's decision: is it key?
 *
 * @param body who takes it; a joint committee for a member's part
 * @param forExecutive whether it is taken for the council's executive: by itself, one of its
 *     members or an officer with a function of the executive
 * @param action what is done
 * @param money the council's money against its threshold
 * @param wards how many of its wards are affected, where somebody said so
 * @param wardsStated whether somebody said so
 * @param wardsMatterOnlyIfStated whether the step serves only acts of which absent wards mean none:
 *     endorsing, appointing, and setting up or changing joint committees
 */
public record Decision(
    Body body,
    boolean forExecutive,
    Action action,
    Money money,
    WardImpact wards,
    boolean wardsStated,
    boolean wardsMatterOnlyIfStated)
    implements Situation {

  public Decision {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(money, "money");
    Objects.requireNonNull(wards, "wards");
  }

  /** Whether such a step can be a key decision at all. */
  public boolean isAble() {
    return switch (body) {
      case EXECUTIVE -> forExecutive && (action == Action.DECIDE || action == Action.CONSENT);
      case EXECUTIVE_MEMBER, OFFICER -> forExecutive && action == Action.DECIDE;
      case JOINT_COMMITTEE -> action == Action.DECIDE;
      case COUNCIL, COMMITTEE, SCRUTINY, LEADERS -> false;
    };
  }

  /** Whether the money is known not to reach the threshold. */
  public boolean isMoneySmall() {
    return money.isSmall();
  }

  /** Whether the sum that the council calls significant is unknown and matters. */
  public boolean isThresholdUnknown() {
    return money == Money.THRESHOLD_UNKNOWN || money == Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN;
  }

  /** Whether the budget that the threshold is a share of is unknown and matters. */
  public boolean isServiceBudgetUnknown() {
    return money == Money.SERVICE_BUDGET_UNKNOWN
        || money == Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN;
  }

  /** Whether no more than one ward is known to be affected. */
  public boolean isOneWard() {
    return wards == WardImpact.ONE || isWardsAssumed();
  }

  /** Whether two or more wards are known to be affected. */
  public boolean isManyWards() {
    return wards == WardImpact.TWO_OR_MORE;
  }

  /** Whether nobody speaks of wards, which is taken to mean that none are affected. */
  public boolean isWardsAssumed() {
    return !wardsStated && wardsMatterOnlyIfStated;
  }

  /** Whether neither is known. */
  public boolean isWardsUnknown() {
    return !isOneWard() && !isManyWards();
  }

  /** Whether nothing makes it key and something unknown might. */
  public boolean isUncertain() {
    return money != Money.REACHES_THRESHOLD && !isManyWards() && !(isMoneySmall() && isOneWard());
  }
}
