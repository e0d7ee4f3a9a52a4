package org.visionderbyshire.policy.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.visionderbyshire.council.Counting;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.MoneyEntry.Kind;
import org.visionderbyshire.initiative.MoneyEntry.Type;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.policy.oracle.Situation.Committee;
import org.visionderbyshire.policy.oracle.Situation.Entry;
import org.visionderbyshire.policy.oracle.Situation.Participant;
import org.visionderbyshire.policy.oracle.Situation.Threshold;
import org.visionderbyshire.vocabulary.Answer;

/** Policy.md R15, and the sums of money that R2 and R3 read too. */
final class KeyDecisionRules {

  /** For these alone, absent wards mean no. */
  private static final Set<Act> QUIET = EnumSet.of(
      Act.ENDORSE,
      Act.APPOINT,
      Act.ESTABLISH_JOINT_COMMITTEE,
      Act.JOIN_JOINT_COMMITTEE,
      Act.CHANGE_JOINT_COMMITTEE,
      Act.LEAVE_JOINT_COMMITTEE,
      Act.DISSOLVE_JOINT_COMMITTEE);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private KeyDecisionRules() {}

  /** Whether a decision of this council's executive, member or officer for these acts is key. */
  static Answer ofCouncil(Situation situation, Participant council, Set<Act> acts) {
    Answer money =
        moneyIsMissing(situation) ? Answer.UNKNOWN : reachesThreshold(situation, council);
    Answer wards = twoOrMoreWards(council, acts);
    return anyOf(money, wards);
  }

  /** Whether a decision of a joint committee for these acts is key. */
  static Answer ofCommittee(Situation situation, Committee committee, Set<Act> acts) {
    Answer allExecutive = allSitOnExecutives(situation, committee);
    if (allExecutive == Answer.NO) {
      return Answer.NO;
    }
    Answer figures = Answer.NO;
    for (Participant participant : situation.participants) {
      if (committee.members.contains(participant.id)) {
        figures = anyOf(figures, ofCouncil(situation, participant, acts));
      }
    }
    if (figures == Answer.NO) {
      return Answer.NO;
    }
    return allExecutive == Answer.UNKNOWN ? Answer.UNKNOWN : figures;
  }

  /** As supplied; where it is not, a member with a committee system has no executive to sit on. */
  static Answer allSitOnExecutives(Situation situation, Committee committee) {
    if (committee.allExecutiveMembers == Answer.UNKNOWN) {
      boolean oneCannot = committee.members.stream()
          .anyMatch(member ->
              situation.formOfMember(committee, member) == FormOfGovernance.COMMITTEE_SYSTEM);
      return oneCannot ? Answer.NO : Answer.UNKNOWN;
    }
    return committee.allExecutiveMembers;
  }

  /** R5: acts about money, and no money entries at all. */
  static boolean moneyIsMissing(Situation situation) {
    boolean aboutMoney = situation.acts.contains(Act.SPEND)
        || situation.acts.contains(Act.SAVE)
        || situation.acts.contains(Act.PROCURE);
    return aboutMoney && !hasMoney(situation);
  }

  static boolean hasMoney(Situation situation) {
    return situation.participants.stream().anyMatch(participant -> !participant.money.isEmpty());
  }

  /** Whether nobody spoke of wards and these acts touch none of themselves. */
  static boolean assumesNoWards(Participant council, Set<Act> acts) {
    return council.wardsAreAbsent && QUIET.containsAll(acts);
  }

  /** Whether one ward only is known to be affected; for some acts that is what silence means. */
  static boolean isOneWard(Participant council, Act act) {
    return twoOrMoreWards(council, EnumSet.of(act)) == Answer.NO;
  }

  private static Answer twoOrMoreWards(Participant council, Set<Act> acts) {
    if (assumesNoWards(council, acts)) {
      return Answer.NO;
    }
    if (council.wards == WardImpact.UNKNOWN) {
      return Answer.UNKNOWN;
    }
    return Answer.of(council.wards == WardImpact.TWO_OR_MORE);
  }

  /** One yes is yes; else one unknown is unknown. */
  private static Answer anyOf(Answer one, Answer other) {
    if (one == Answer.YES || other == Answer.YES) {
      return Answer.YES;
    }
    if (one == Answer.UNKNOWN || other == Answer.UNKNOWN) {
      return Answer.UNKNOWN;
    }
    return Answer.NO;
  }

  // ---- the council's threshold in its own shape

  /** Whether the council's entries of one kind, added up, reach its threshold. */
  static Answer reachesThreshold(Situation situation, Participant council) {
    Answer reached = Answer.NO;
    for (Kind kind : Kind.values()) { // spending and saving never net
      for (List<Entry> group : groups(council, kind)) {
        reached = anyOf(reached, reaches(situation, council.threshold, group));
      }
    }
    return reached;
  }

  /** Whether a sum is missing that some positive amount would have to be held against. */
  static boolean lacksSum(Participant council) {
    for (Kind kind : Kind.values()) {
      for (List<Entry> group : groups(council, kind)) {
        if (sumFor(council.threshold, group) == null
            && !isShareAlone(council.threshold)
            && total(group).signum() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The entries of one kind, by type only where the threshold splits by type. */
  private static List<List<Entry>> groups(Participant council, Kind kind) {
    List<Entry> revenue = new ArrayList<>();
    List<Entry> capital = new ArrayList<>();
    List<Entry> both = new ArrayList<>();
    for (Entry entry : council.money) {
      if (entry.kind == kind) {
        both.add(entry);
        (entry.type == Type.REVENUE ? revenue : capital).add(entry);
      }
    }
    List<List<Entry>> groups = new ArrayList<>();
    if (ownSumOf(council.threshold, kind) == null && splitsByType(council.threshold)) {
      groups.add(revenue);
      groups.add(capital);
    } else {
      groups.add(both);
    }
    groups.removeIf(List::isEmpty);
    return groups;
  }

  private static BigDecimal ownSumOf(Threshold threshold, Kind kind) {
    return switch (kind) {
      case SPENDING -> null;
      case INCOME -> threshold.income;
      case SAVING -> threshold.saving;
      case VIREMENT -> threshold.virement;
    };
  }

  /** It splits by type where the revenue and capital sums differ or one is missing. */
  private static boolean splitsByType(Threshold threshold) {
    if (threshold.revenue == null && threshold.capital == null) {
      return false;
    }
    if (threshold.revenue == null || threshold.capital == null) {
      return true;
    }
    return threshold.revenue.compareTo(threshold.capital) != 0;
  }

  /** The sum that a group is held against; null where it is missing. */
  private static BigDecimal sumFor(Threshold threshold, List<Entry> group) {
    BigDecimal own = ownSumOf(threshold, group.get(0).kind);
    if (own != null) {
      return own;
    }
    return group.get(0).type == Type.REVENUE ? threshold.revenue : threshold.capital;
  }

  /** A share, and no sum for spending of either type: then the share alone counts. */
  private static boolean isShareAlone(Threshold threshold) {
    return threshold.share != null && threshold.revenue == null && threshold.capital == null;
  }

  /** Exactly the sum: as the constitution says of that kind of money, else by the reading. */
  private static boolean exactlyCounts(Situation situation, Threshold threshold, Kind kind) {
    return threshold.exactSum.containsKey(kind)
        ? threshold.exactSum.get(kind) == Counting.COUNTS
        : situation.exactSum.equals("counts");
  }

  private static Answer reaches(Situation situation, Threshold threshold, List<Entry> group) {
    int least = exactlyCounts(situation, threshold, group.get(0).kind) ? 0 : 1;
    BigDecimal total = total(group);
    BigDecimal sum = sumFor(threshold, group);
    if (sum == null && !isShareAlone(threshold)) {
      boolean belowShare =
          threshold.share != null && isBelowKnownShares(threshold, group, total, least);
      return total.signum() == 0 || belowShare ? Answer.NO : Answer.UNKNOWN;
    }
    if (threshold.share == null) {
      return Answer.of(total.compareTo(sum) >= least);
    }
    // the greater of the sum and the share of the service's budget; the share alone without a sum
    if (sum != null && total.compareTo(sum) < least) {
      return Answer.NO;
    }
    BigDecimal budget = smallestKnownBudget(group);
    boolean oneIsMissing = group.stream().anyMatch(entry -> entry.serviceBudget == null);
    if (budget != null) {
      BigDecimal share = budget.multiply(threshold.share).divide(HUNDRED);
      if (total.compareTo(share) >= least) {
        return Answer.YES;
      }
    }
    if (oneIsMissing) {
      return total.signum() > 0 ? Answer.UNKNOWN : Answer.NO;
    }
    return Answer.NO;
  }

  /** The greater of a share and any sum is at least the share. */
  private static boolean isBelowKnownShares(
      Threshold threshold, List<Entry> group, BigDecimal total, int least) {
    BigDecimal budget = smallestKnownBudget(group);
    return budget != null
        && group.stream().noneMatch(entry -> entry.serviceBudget == null)
        && total.compareTo(budget.multiply(threshold.share).divide(HUNDRED)) < least;
  }

  private static BigDecimal smallestKnownBudget(List<Entry> group) {
    BigDecimal smallest = null;
    for (Entry entry : group) {
      if (entry.serviceBudget != null
          && (smallest == null || entry.serviceBudget.compareTo(smallest) < 0)) {
        smallest = entry.serviceBudget;
      }
    }
    return smallest;
  }

  private static BigDecimal total(List<Entry> group) {
    return group.stream().map(entry -> entry.amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  // ---- the sum that a scheme of delegation looks at (R2)

  /** The largest sum of one kind; null without entries. */
  static BigDecimal largestSumOfOneKind(Participant council) {
    BigDecimal largest = null;
    for (Kind kind : Kind.values()) {
      List<Entry> entries =
          council.money.stream().filter(entry -> entry.kind == kind).toList();
      if (!entries.isEmpty() && (largest == null || total(entries).compareTo(largest) > 0)) {
        largest = total(entries);
      }
    }
    return largest;
  }
}
