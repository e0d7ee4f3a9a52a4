package org.visionderbyshire.internal.examples;

import static org.visionderbyshire.internal.input.Ground.MADE_UP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.CallIn;
import org.visionderbyshire.council.Combine;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.JointArrangements;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Service;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.internal.examples.ExampleGround.CouncilGround;
import org.visionderbyshire.internal.examples.ExampleGround.Setting;
import org.visionderbyshire.internal.input.Candidates;
import org.visionderbyshire.rule.Money;
import org.visionderbyshire.rule.Standing;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Makes examples out of wishes: with the day and the council for which the least must be supplied.
 * Thread-safe.
 */
final class Drafts {

  private static final BigDecimal THRESHOLD = BigDecimal.valueOf(100_000);
  private static final BigDecimal LITTLE = BigDecimal.valueOf(1_000);
  private static final BigDecimal SHARE = BigDecimal.valueOf(5);

  /** What cannot be had. */
  private static final int NEVER = 1_000_000;
  /** A council of one's own, in place of one that is known. */
  private static final int FRESH = 40;
  /** A council that is known, but otherwise. */
  private static final int REDEFINED = 60;
  /** One more fact to be supplied. */
  private static final int SUPPLIED = 3;

  private final ExampleGround ground;
  private final Facts facts;

  Drafts(ExampleGround ground) {
    this.ground = ground;
    this.facts = ground.facts();
  }

  /**
   * The example that comes closest to the wish; none where nothing comes close.
   *
   * @param strict whether nothing may be known of the council but what was wished for
   */
  Optional<Example> draft(Wish wish, boolean strict) {
    int best = NEVER;
    @Nullable Setting where = null;
    @Nullable CouncilGround who = null;
    for (Setting setting : ground.settings()) {
      if (setting.cost() >= best) {
        break; // they come in the order of their costs
      }
      if (fits(setting, wish)) {
        for (CouncilGround profile : candidates(setting, wish)) {
          int cost = setting.cost() + cost(profile, setting, wish, strict);
          if (cost < best) {
            best = cost;
            where = setting;
            who = profile;
          }
        }
      }
    }
    return where == null || who == null
        ? Optional.empty()
        : Optional.of(new Draft(wish, where, who).example());
  }

  private boolean fits(Setting setting, Wish wish) {
    return wish.voice.map(voice -> voice == setting.voice()).orElse(true)
        && wish.phased
            .map(phased -> phased == facts.area().phase(setting.day()).isPresent())
            .orElse(true)
        && (wish.remit != Standing.IN_DOUBT || doubtful(setting, wish).isPresent());
  }

  /** The committee to be named where its end should be in doubt. */
  private Optional<JointCommitteeId> doubtful(Setting setting, Wish wish) {
    return setting.doubtfulBesideVoice().stream()
        .findFirst()
        .or(() -> facts
            .area()
            .voice()
            .filter(voice -> setting.voice() == Standing.IN_DOUBT
                && wish.voiceMember.map(member -> member == wish.member).orElse(true)));
  }

  private List<CouncilGround> candidates(Setting setting, Wish wish) {
    List<CouncilGround> all = new ArrayList<>(ground.profiles(setting.day()));
    all.add(fresh(setting.day(), wish.ours, "example-council", "Example Council"));
    return all;
  }

  /** A council of which nothing is known. */
  private CouncilGround fresh(LocalDate day, boolean ours, String plainId, String name) {
    String id = plainId;
    while (facts.council(CouncilId.of(id)).isPresent()) {
      id = "another-" + id;
    }
    Council.Builder council =
        Council.builder().id(CouncilId.of(id)).name(name).tier(Tier.DISTRICT).addCitations(MADE_UP);
    if (ours) {
      council.area(facts.area().id());
    }
    return new CouncilGround(
        council.build(),
        false,
        ours,
        FormOfGovernance.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        JointArrangements.UNKNOWN,
        Answer.UNKNOWN,
        Optional.empty(),
        false,
        ground.ground().inPhase(Optional.empty(), day),
        false);
  }

  /** How far a council is from what is wished for. */
  private int cost(CouncilGround profile, Setting setting, Wish wish, boolean strict) {
    int unwanted = strict ? NEVER : 1;
    int cost = profile.given() ? 0 : FRESH;
    if (profile.ours() != wish.ours) {
      cost += mayRedefine(wish) ? REDEFINED : NEVER;
    }
    if (wish.declined.map(declined -> declined != profile.declined()).orElse(false)
        || wish.inPhase.map(inPhase -> inPhase != profile.inPhase()).orElse(false)) {
      cost += NEVER;
    }
    if (wish.notHeld && profile.council().tier() == Tier.UNITARY) {
      cost += mayRedefine(wish) ? REDEFINED : NEVER;
    }
    if (!wish.effects.isEmpty() && profile.council().tier() != Tier.DISTRICT) {
      cost += 1;
    }
    cost += profile.form() == wish.form ? 0 : SUPPLIED;
    cost += profile.arrangements() == wish.arrangements ? 0 : SUPPLIED;
    cost += profile.practice() == wish.practice
        ? 0
        : wish.practice == Answer.UNKNOWN ? unwanted : SUPPLIED;
    cost += cost(profile.scheme(), wish.scheme, unwanted);
    cost += cost(profile.callIn(), wish.callIn, unwanted);
    cost += cost(profile.notices(), wish.notices, unwanted);
    if (wish.money == Money.THRESHOLD_UNKNOWN) {
      cost += profile.threshold().isEmpty() ? 0 : NEVER;
    } else if (needsThreshold(wish)) {
      cost += profile.threshold().filter(known -> fits(known, wish)).isPresent() ? 0 : SUPPLIED;
    }
    cost += wish.allied
        .map(allied -> allied == profile.allied() ? 0 : allied ? SUPPLIED : NEVER)
        .orElse(0);
    boolean speaks = isMember(facts.area().voice(), profile, setting.day());
    cost += wish.voiceMember
        .map(member -> member == speaks ? 0 : member ? SUPPLIED : NEVER)
        .orElse(0);
    if (wish.remit == Standing.IN_DOUBT) {
      boolean member = isMember(doubtful(setting, wish), profile, setting.day());
      cost += member == wish.member ? 0 : wish.member ? SUPPLIED : NEVER;
    } else if (wish.remit != Standing.NONE) {
      cost += known(profile, setting, wish).isPresent() ? 0 : 2 * SUPPLIED;
    }
    return cost;
  }

  /** Only of a certain council is it said that it is otherwise; else there are others. */
  private static boolean mayRedefine(Wish wish) {
    return wish.declined.orElse(false) || wish.inPhase.map(Answer.YES::equals).orElse(false);
  }

  private static <T> int cost(Optional<T> known, Optional<T> wanted, int unwanted) {
    return known.equals(wanted) ? 0 : wanted.isEmpty() ? unwanted : SUPPLIED;
  }

  private static boolean needsThreshold(Wish wish) {
    return switch (wish.money) {
      case NONE, THRESHOLD_UNKNOWN, AMOUNT_UNKNOWN -> false;
      case BELOW_THRESHOLD,
          REACHES_THRESHOLD,
          SERVICE_BUDGET_UNKNOWN,
          THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN -> true;
    };
  }

  /** Whether money can be had as wished for with that threshold. */
  private static boolean fits(KeyDecisionThreshold known, Wish wish) {
    boolean plain = known.saving().isEmpty()
        && !known.splitsByType()
        && known.revenue().map(sum -> sum.compareTo(LITTLE) > 0).orElse(false);
    return plain
        && switch (wish.money) {
          case BELOW_THRESHOLD -> true;
          case REACHES_THRESHOLD -> !known.usesShare();
          case SERVICE_BUDGET_UNKNOWN -> known.usesShare();
          case NONE, THRESHOLD_UNKNOWN, THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN, AMOUNT_UNKNOWN ->
            false;
        };
  }

  private boolean isMember(
      Optional<JointCommitteeId> committee, CouncilGround profile, LocalDate day) {
    return committee
        .flatMap(facts::jointCommittee)
        .map(record -> record.membership(profile.council().id(), day).isPresent())
        .orElse(false);
  }

  /** A known committee that is as wished for. */
  private Optional<JointCommitteeId> known(CouncilGround profile, Setting setting, Wish wish) {
    if (wish.allExecutiveMembers.isPresent()
        || wish.agreement.isPresent()
        || wish.committeeNotices.isPresent()) {
      return Optional.empty();
    }
    for (JointCommitteeRecord record : facts.jointCommittees()) {
      boolean speaks = facts.area().voice().equals(Optional.of(record.id()));
      Standing standing = speaks ? setting.voice() : Standing.of(record.existence(setting.day()));
      boolean known = record.membership(profile.council().id(), setting.day()).isPresent();
      boolean member = speaks ? wish.voiceMember.orElse(known) : known;
      if (standing == wish.remit && member == wish.member) {
        return Optional.of(record.id());
      }
    }
    return Optional.empty();
  }

  /** One example in the making. Not thread-safe. */
  private final class Draft {

    private final Wish wish;
    private final Setting setting;
    private final CouncilGround profile;
    private final LocalDate day;
    private final CouncilId council;
    private final List<Council> councils = new ArrayList<>();
    private final List<Constitution> constitutions = new ArrayList<>();
    private final List<JointCommittee> committees = new ArrayList<>();
    private final List<Alliance> alliances = new ArrayList<>();

    Draft(Wish wish, Setting setting, CouncilGround profile) {
      this.wish = wish;
      this.setting = setting;
      this.profile = profile;
      this.day = setting.day();
      this.council = profile.council().id();
    }

    Example example() {
      Council taking = council();
      Initiative.Builder initiative = Initiative.builder()
          .id("example")
          .on(day)
          .addParticipants(council)
          .addAllActs(wish.acts)
          .collectiveRegionalAction(wish.collectiveAction)
          .urgency(wish.urgency)
          .isPrivate(wish.closed)
          .function(wish.function)
          .withinFramework(wish.framework);
      Optional<KeyDecisionThreshold> threshold = constitution();
      money(initiative, threshold);
      if (wish.companion) {
        CouncilId companion = companion();
        initiative.addParticipants(companion);
        if (wish.companionPays) {
          initiative.addMoney(
              moving(companion, LITTLE).type(MoneyEntry.Type.REVENUE).build());
        }
      }
      if (wish.leads) {
        initiative.lead(council);
      }
      wish.wards.ifPresent(impact -> initiative.putWards(council, impact));
      for (Reach reach : wish.effects) {
        initiative.addEffects(Candidates.effect(facts, reach, wish.atHome ? council : elsewhere()));
      }
      if (wish.localApplication) {
        initiative.localApplicationOf("another-example");
      }
      if (wish.ambition) {
        facts.area().ambitions().keySet().stream().findFirst().ifPresent(initiative::addAmbitions);
      }
      if (wish.service) {
        initiative.addForms(CollaborationForm.SERVICE);
      }
      if (wish.notHeld) {
        Service.standardList().values().stream()
            .filter(service -> !service.tiers().contains(taking.tier()))
            .findFirst()
            .ifPresent(service -> initiative.addServices(service.number()));
      }
      if (wish.allied.orElse(false) && !profile.allied()) {
        alliances.add(new Alliance(List.of(council, elsewhere()), Period.ALWAYS, List.of(MADE_UP)));
      }
      committees(initiative);
      return new Example(initiative.build(), sheet());
    }

    /** The council, supplied where nobody knows it, or knows it otherwise. */
    private Council council() {
      Council taking = profile.council();
      boolean otherTier = wish.notHeld && taking.tier() == Tier.UNITARY;
      boolean otherArea = profile.ours() != wish.ours;
      if (otherTier || otherArea) {
        Council.Builder other = Council.builder()
            .id(taking.id())
            .name(taking.name())
            .tier(otherTier ? Tier.DISTRICT : taking.tier())
            .addCitations(MADE_UP);
        if (wish.ours) {
          other.area(facts.area().id());
        }
        taking = other.build();
      }
      if (!profile.given() || otherTier || otherArea) {
        councils.add(taking);
      }
      return taking;
    }

    /** Supplies what differs; answers the threshold, where it matters. */
    private Optional<KeyDecisionThreshold> constitution() {
      Constitution.Builder supplied = Constitution.builder().council(council).addCitations(MADE_UP);
      boolean differs = false;
      if (profile.form() != wish.form) {
        supplied.form(wish.form);
        differs = true;
      }
      if (profile.arrangements() != wish.arrangements) {
        supplied.jointArrangements(wish.arrangements);
        differs = true;
      }
      if (profile.practice() != wish.practice && wish.practice != Answer.UNKNOWN) {
        supplied.preDecisionScrutiny(wish.practice);
        differs = true;
      }
      if (wish.scheme.isPresent() && !profile.scheme().equals(wish.scheme)) {
        supplied.delegation(wish.scheme);
        differs = true;
      }
      if (wish.callIn.isPresent() && !profile.callIn().equals(wish.callIn)) {
        supplied.callIn(wish.callIn);
        differs = true;
      }
      if (wish.notices.isPresent() && !profile.notices().equals(wish.notices)) {
        supplied.notices(wish.notices);
        differs = true;
      }
      Optional<KeyDecisionThreshold> threshold = Optional.empty();
      if (needsThreshold(wish)) {
        threshold = profile.threshold().filter(known -> fits(known, wish));
        if (threshold.isEmpty()) {
          threshold = Optional.of(threshold());
          supplied.keyDecision(threshold);
          differs = true;
        }
      }
      if (differs) {
        constitutions.add(supplied.build());
      }
      if (wish.changing) {
        constitutions.add(Constitution.builder()
            .council(council)
            .period(Period.from(day.plusDays(1)))
            .callIn(CallIn.builder().days(5).build())
            .addCitations(MADE_UP)
            .build());
      }
      return threshold;
    }

    private KeyDecisionThreshold threshold() {
      KeyDecisionThreshold.Builder threshold = KeyDecisionThreshold.builder().revenue(THRESHOLD);
      return switch (wish.money) {
        case SERVICE_BUDGET_UNKNOWN ->
          threshold
              .capital(THRESHOLD)
              .shareOfServiceBudget(SHARE)
              .combine(Combine.GREATER_OF)
              .build();
        case THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN ->
          threshold.shareOfServiceBudget(SHARE).combine(Combine.GREATER_OF).build();
        case NONE, BELOW_THRESHOLD, REACHES_THRESHOLD, THRESHOLD_UNKNOWN, AMOUNT_UNKNOWN ->
          threshold.capital(THRESHOLD).combine(Combine.FLAT).build();
      };
    }

    private void money(Initiative.Builder initiative, Optional<KeyDecisionThreshold> threshold) {
      if (wish.money == Money.NONE || wish.money == Money.AMOUNT_UNKNOWN) {
        return;
      }
      BigDecimal sum =
          wish.money == Money.REACHES_THRESHOLD || wish.money == Money.SERVICE_BUDGET_UNKNOWN
              ? threshold.flatMap(KeyDecisionThreshold::revenue).orElse(THRESHOLD)
              : LITTLE;
      for (Optional<Answer> within : wish.budget) {
        // of the two sums of a threshold it is that for capital that can be missing
        MoneyEntry.Type type = wish.money == Money.THRESHOLD_AND_SERVICE_BUDGET_UNKNOWN
            ? MoneyEntry.Type.CAPITAL
            : MoneyEntry.Type.REVENUE;
        initiative.addMoney(moving(council, sum).type(type).withinBudget(within).build());
      }
    }

    private MoneyEntry.Builder moving(CouncilId whose, BigDecimal sum) {
      boolean saves = wish.acts.contains(Act.SAVE) && !wish.acts.contains(Act.SPEND);
      return MoneyEntry.builder()
          .council(whose)
          .amount(sum)
          .kind(saves ? MoneyEntry.Kind.SAVING : MoneyEntry.Kind.SPENDING);
    }

    /** Another council that takes part: one of the area if the first is. */
    private CouncilId companion() {
      for (CouncilGround other : ground.profiles(day)) {
        if (other.ours() == wish.ours && !other.council().id().equals(council)) {
          return other.council().id();
        }
      }
      CouncilGround other = fresh(day, wish.ours, "other-council", "Other Council");
      councils.add(other.council());
      return other.council().id();
    }

    /** A council that does not take part; a district where there is one. */
    private CouncilId elsewhere() {
      for (Tier tier : List.of(Tier.DISTRICT, Tier.COUNTY, Tier.UNITARY)) {
        for (CouncilGround other : ground.profiles(day)) {
          if (other.council().tier() == tier && !other.council().id().equals(council)) {
            return other.council().id();
          }
        }
      }
      CouncilGround other = fresh(day, true, "other-council", "Other Council");
      if (!councils.contains(other.council())) {
        councils.add(other.council());
      }
      return other.council().id();
    }

    private void committees(Initiative.Builder initiative) {
      Optional<JointCommitteeId> remit = remit(initiative);
      Optional<JointCommitteeId> voice = facts.area().voice();
      boolean speaks = wish.voiceMember.orElse(false)
          || (wish.member && remit.isPresent() && remit.equals(voice));
      voice.ifPresent(id -> {
        boolean joins = speaks && !isMember(voice, profile, day);
        if (setting.supplied().isPresent() || joins) {
          JointCommittee.Builder supplied =
              ExampleGround.committee(id, setting.supplied().orElse(Period.ALWAYS));
          if (joins) {
            supplied.addMembers(new Part(council, Period.ALWAYS));
          }
          committees.add(supplied.build());
        }
      });
    }

    /** Names the committee within whose remit the initiative is to fall. */
    private Optional<JointCommitteeId> remit(Initiative.Builder initiative) {
      if (wish.remit == Standing.NONE) {
        return Optional.empty();
      }
      Optional<JointCommitteeId> named =
          wish.remit == Standing.IN_DOUBT ? doubtful(setting, wish) : known(profile, setting, wish);
      if (named.isEmpty()) {
        JointCommittee fresh = committee();
        committees.add(fresh);
        named = Optional.of(fresh.id());
      } else if (!named.equals(facts.area().voice())
          && wish.member
          && !isMember(named, profile, day)) {
        committees.add(ExampleGround.committee(named.get(), Period.ALWAYS)
            .addMembers(new Part(council, Period.ALWAYS))
            .build());
      }
      named.ifPresent(initiative::jointCommittee);
      return named;
    }

    private JointCommittee committee() {
      String id = "example-committee";
      while (facts.jointCommittee(JointCommitteeId.of(id)).isPresent()) {
        id = "another-" + id;
      }
      Period period = switch (wish.remit) {
        case NOT_YET -> Period.from(day.plusDays(1));
        case ENDED -> Period.of(day.minusYears(1), day.minusDays(1));
        case NONE, IN_BEING, IN_DOUBT -> Period.from(day);
      };
      JointCommittee.Builder committee = ExampleGround.committee(JointCommitteeId.of(id), period)
          .name("Example Joint Committee")
          .callIn(wish.agreement)
          .notices(wish.committeeNotices)
          .allExecutiveMembers(wish.allExecutiveMembers.orElse(Answer.UNKNOWN));
      if (wish.member) {
        committee.addMembers(new Part(council, Period.ALWAYS));
      }
      return committee.build();
    }

    private Optional<FactSheet> sheet() {
      if (councils.isEmpty()
          && constitutions.isEmpty()
          && committees.isEmpty()
          && alliances.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(FactSheet.builder()
          .addAllCouncils(councils)
          .addAllConstitutions(constitutions)
          .addAllJointCommittees(committees)
          .addAllAlliances(alliances)
          .build());
    }
  }
}
