package org.visionderbyshire.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Service;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.rule.ActKind;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Figures;
import org.visionderbyshire.vocabulary.Term;

/**
 * The initiatives that bring a difference of facts to light: those of one council, or of one for
 * each part that councils can have in a joint committee, over every attribute that can play a role.
 * One act at a time is enough, as each act is put to the rules for itself.
 */
final class Probes {

  private static final Set<Act> MONEY_ACTS = EnumSet.of(Act.SPEND, Act.SAVE, Act.PROCURE);
  private static final List<Act> ACTS = List.of(Act.values());
  private static final List<Urgency> URGENCIES =
      List.of(Urgency.NORMAL, Urgency.NOTICE_IMPRACTICABLE, Urgency.SPECIAL);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Facts before;
  private final Facts after;
  private final LocalDate day;

  Probes(Facts before, Facts after, LocalDate day) {
    this.before = before;
    this.after = after;
    this.day = day;
  }

  private Initiative.Builder initiative(CouncilId council, Act act) {
    return Initiative.builder()
        .id("example")
        .on(day)
        .addParticipants(council)
        .addAllAmbitions(before.area().ambitions().keySet().stream()
            .filter(after.area().ambitions()::containsKey)
            .limit(1)
            .toList())
        .addActs(act);
  }

  /** Whatever a council can be asked, in the simplest way. */
  Grid simple(CouncilId council) {
    List<Act> acts = ACTS.stream().filter(act -> act != Act.RUN_JOINT_COMMITTEE).toList();
    return new Grid(
        List.of(acts(acts)),
        values -> Optional.of(initiative(council, acts.get(values[0])).build()));
  }

  /** What touches a council as a place, though another takes part. */
  Grid places(CouncilId participant, CouncilId place) {
    return new Grid(
        List.of(
            acts(List.of(Act.ENDORSE)),
            Grid.Axis.named(List.of("with an effect on another", "with an effect on it"))),
        values -> Optional.of(initiative(participant, Act.ENDORSE)
            .addEffects(new Effect(
                Optional.empty(),
                Optional.of("an outcome"),
                Reach.PLACE,
                List.of(values[1] == 0 ? participant : place)))
            .build()));
  }

  private static Grid.Axis acts(List<Act> acts) {
    return Grid.Axis.acts(acts.stream().map(Term::words).toList());
  }

  /** What decides who decides in a council, and whether it is key. */
  Grid routes(CouncilId council, boolean urgent) {
    List<Optional<JointCommitteeId>> committees = new ArrayList<>();
    committees.add(Optional.empty());
    committeesOf(council).forEach(id -> committees.add(Optional.of(id)));
    List<KeyDecisionThreshold> thresholds = thresholds(council);
    Amounts amounts = Amounts.of(thresholds, rows(council));
    List<MoneyEntry.Kind> kinds = kinds(thresholds);
    List<MoneyEntry.Type> types = thresholds.stream().anyMatch(KeyDecisionThreshold::splitsByType)
        ? List.of(MoneyEntry.Type.values())
        : List.of(MoneyEntry.Type.REVENUE);
    Shares shares = Shares.of(thresholds);
    List<Urgency> urgencies =
        urgent ? List.of(Urgency.NORMAL, Urgency.SPECIAL) : List.of(Urgency.NORMAL);
    List<Grid.Axis> axes = List.of(
        acts(ACTS),
        Grid.Axis.named(List.of("function of the executive", "function of the council")),
        new Grid.Axis(amounts.size(), amounts::words),
        Grid.Axis.named(kinds.stream().map(Term::words).toList()),
        Grid.Axis.named(types.stream().map(Term::words).toList()),
        Grid.Axis.named(shares.words()),
        Grid.Axis.named(List.of("within budget", "outside budget")),
        Grid.Axis.named(List.of("within the framework", "outside the framework")),
        Grid.Axis.named(List.of("wards not stated", "one ward", "two or more wards")),
        Grid.Axis.named(committees.stream()
            .map(id -> id.map(named -> "in the remit of " + name(named))
                .orElse("in no joint committee's remit"))
            .toList()),
        Grid.Axis.named(
            urgencies.stream().map(urgency -> urgency.words() + " urgency").toList()),
        waiving(council));
    return new Grid(axes, values -> {
      Act act = ACTS.get(values[0]);
      boolean money = values[2] > 0;
      boolean outside = values[6] == 1;
      Optional<JointCommitteeId> committee = committees.get(values[9]);
      if ((!money && (values[3] > 0 || values[4] > 0 || values[5] > 0 || outside))
          || (outside && !MONEY_ACTS.contains(act))
          || (values[7] == 1 && !ActKind.of(act).isGeneral())
          || (act == Act.RUN_JOINT_COMMITTEE && committee.isEmpty())) {
        return Optional.empty();
      }
      Initiative.Builder initiative = initiative(council, act)
          .function(values[1] == 0 ? Function.EXECUTIVE : Function.COUNCIL)
          .withinFramework(values[7] == 0 ? Answer.YES : Answer.NO)
          .urgency(urgencies.get(values[10]))
          .waiveCallIn(values[11] == 1)
          .jointCommittee(committee);
      amounts.in(values[2]).ifPresent(sum -> {
        MoneyEntry.Builder entry = MoneyEntry.builder()
            .council(council)
            .amount(sum)
            .kind(kinds.get(values[3]))
            .type(types.get(values[4]))
            .withinBudget(outside ? Answer.NO : Answer.YES);
        shares.budget(values[5], sum).ifPresent(entry::serviceBudget);
        initiative.addMoney(entry.build());
      });
      wards(initiative, council, values[8]);
      return Optional.of(initiative.build());
    });
  }

  /** Whether call-in is to be waived, which plays a role where facts differ on that. */
  private Grid.Axis waiving(CouncilId council) {
    return Grid.Axis.named(
        waiver(before, council).equals(waiver(after, council))
            ? List.of("call-in not to be waived")
            : List.of("call-in not to be waived", "call-in to be waived"));
  }

  private Optional<Answer> waiver(Facts facts, CouncilId council) {
    return facts.council(council).isEmpty()
        ? Optional.empty()
        : facts.constitution(council).callIn(day).map(fact -> fact.value().waiver());
  }

  private static void wards(Initiative.Builder initiative, CouncilId council, int value) {
    if (value > 0) {
      initiative.putWards(council, value == 1 ? WardImpact.ONE : WardImpact.TWO_OR_MORE);
    }
  }

  /** What shows which notices and which call-in a council's steps have. */
  Grid days(CouncilId council) {
    List<Optional<JointCommitteeId>> committees = new ArrayList<>();
    committees.add(Optional.empty());
    committeesOf(council).forEach(id -> committees.add(Optional.of(id)));
    return days(List.of(council), List.of(""), committees);
  }

  /** The same of a joint committee's steps. */
  Grid days(JointCommitteeId committee, List<CouncilId> parts, List<String> names) {
    return days(parts, names, List.of(Optional.of(committee)));
  }

  private Grid days(
      List<CouncilId> parts, List<String> names, List<Optional<JointCommitteeId>> committees) {
    List<Grid.Axis> axes = List.of(
        acts(ACTS),
        Grid.Axis.named(names),
        Grid.Axis.named(List.of("function of the executive", "function of the council")),
        Grid.Axis.named(List.of("one ward", "two or more wards")),
        Grid.Axis.named(List.of("normal urgency", "notice impracticable", "special urgency")),
        Grid.Axis.named(List.of("in public", "in private")),
        Grid.Axis.named(committees.stream()
            .map(id -> id.map(named -> "in the remit of " + name(named))
                .orElse("in no joint committee's remit"))
            .toList()),
        waiving(parts.get(0)));
    return new Grid(axes, values -> {
      Act act = ACTS.get(values[0]);
      CouncilId council = parts.get(values[1]);
      Optional<JointCommitteeId> committee = committees.get(values[6]);
      if (act == Act.RUN_JOINT_COMMITTEE && committee.isEmpty()) {
        return Optional.empty();
      }
      Initiative.Builder initiative = initiative(council, act)
          .function(values[2] == 0 ? Function.EXECUTIVE : Function.COUNCIL)
          .urgency(URGENCIES.get(values[4]))
          .isPrivate(values[5] == 1)
          .waiveCallIn(values[7] == 1)
          .jointCommittee(committee);
      wards(initiative, council, values[3] + 1);
      if (MONEY_ACTS.contains(act)) {
        initiative.addMoney(MoneyEntry.builder()
            .council(council)
            .amount(1)
            .kind(MoneyEntry.Kind.SPENDING)
            .type(MoneyEntry.Type.REVENUE)
            .build());
      }
      return Optional.of(initiative.build());
    });
  }

  /** What shows which services a council holds. */
  Grid services(CouncilId council) {
    Set<Set<Tier>> seen = new LinkedHashSet<>();
    List<Service> services = Service.standardList().values().stream()
        .filter(service -> seen.add(service.tiers()))
        .toList();
    return new Grid(
        List.of(
            acts(List.of(Act.ENDORSE, Act.SHARE_SERVICE, Act.NOTE)),
            Grid.Axis.named(services.stream().map(Service::description).toList())),
        values -> Optional.of(initiative(
                council, List.of(Act.ENDORSE, Act.SHARE_SERVICE, Act.NOTE).get(values[0]))
            .addServices(services.get(values[1]).number())
            .build()));
  }

  /** What shows which ambitions and outcomes there are. */
  Grid vocabulary(CouncilId council) {
    List<String> ambitions =
        unshared(before.area().ambitions().keySet(), after.area().ambitions().keySet());
    List<String> outcomes =
        unshared(before.area().outcomes().keySet(), after.area().outcomes().keySet());
    List<String> names = new ArrayList<>();
    ambitions.forEach(ambition -> names.add("ambition " + ambition));
    outcomes.forEach(outcome -> names.add("outcome " + outcome));
    return new Grid(List.of(acts(List.of(Act.ENDORSE)), Grid.Axis.named(names)), values -> {
      Initiative.Builder initiative = initiative(council, Act.ENDORSE);
      if (values[1] < ambitions.size()) {
        initiative.addAmbitions(ambitions.get(values[1]));
      } else {
        initiative.addEffects(
            Effect.on(outcomes.get(values[1] - ambitions.size()), Reach.COUNTY_WIDE));
      }
      return Optional.of(initiative.build());
    });
  }

  private static List<String> unshared(Set<String> first, Set<String> second) {
    Set<String> names = new TreeSet<>(first);
    names.addAll(second);
    names.removeIf(name -> first.contains(name) && second.contains(name));
    return List.copyOf(names);
  }

  /** What shows whether a joint committee is in being and what it decides. */
  Grid committee(JointCommitteeId committee, List<CouncilId> parts, List<String> names) {
    List<Grid.Axis> axes = List.of(
        acts(ACTS),
        Grid.Axis.named(names),
        Grid.Axis.named(List.of("in no joint committee's remit", "in its remit")),
        Grid.Axis.named(List.of("within the framework", "outside the framework")),
        Grid.Axis.named(List.of("one ward", "two or more wards")),
        Grid.Axis.named(List.of("in public", "in private")),
        Grid.Axis.named(List.of("of no stated effect", "with an effect on one place")));
    return new Grid(axes, values -> {
      Act act = ACTS.get(values[0]);
      CouncilId council = parts.get(values[1]);
      boolean remit = values[2] == 1;
      if ((act == Act.RUN_JOINT_COMMITTEE && !remit)
          || (values[3] == 1 && !ActKind.of(act).isGeneral())) {
        return Optional.empty();
      }
      Initiative.Builder initiative = initiative(council, act)
          .withinFramework(values[3] == 0 ? Answer.YES : Answer.NO)
          .isPrivate(values[5] == 1);
      if (remit) {
        initiative.jointCommittee(committee);
      }
      wards(initiative, council, values[4] + 1);
      if (values[6] == 1) {
        initiative.addEffects(
            new Effect(Optional.empty(), Optional.of("an outcome"), Reach.PLACE, List.of(council)));
      }
      if (MONEY_ACTS.contains(act)) {
        initiative.addMoney(MoneyEntry.builder()
            .council(council)
            .amount(1)
            .kind(MoneyEntry.Kind.SPENDING)
            .type(MoneyEntry.Type.REVENUE)
            .build());
      }
      return Optional.of(initiative.build());
    });
  }

  /** One council of each part that a council can have in a joint committee, by either facts. */
  Map<String, CouncilId> parts(JointCommitteeId committee) {
    Map<String, CouncilId> parts = new TreeMap<>();
    for (Council council : after.councils()) {
      if (isInBeing(council.id())) {
        String part = part(before, committee, council.id());
        String then = part(after, committee, council.id());
        parts.putIfAbsent(part.equals(then) ? part : part + " and then " + then, council.id());
      }
    }
    return parts;
  }

  private String part(Facts facts, JointCommitteeId committee, CouncilId council) {
    boolean member = facts
        .jointCommittee(committee)
        .flatMap(record -> record.membership(council, day))
        .isPresent();
    return (member ? "a member" : "no member")
        + facts
            .constitution(council)
            .form(day)
            .map(form -> ", " + form.value().words())
            .orElse("");
  }

  boolean isInBeing(CouncilId council) {
    return Profile.isInBeing(before, council, day) && Profile.isInBeing(after, council, day);
  }

  /** How many districts take part, of each sort, and how far the effects reach. */
  Grid participation() {
    Map<String, List<CouncilId>> sorts = new TreeMap<>();
    List<CouncilId> districts = new ArrayList<>();
    List<Council> all = new ArrayList<>(before.councils());
    all.addAll(after.councils());
    all.stream()
        .filter(council -> council.tier() == Tier.DISTRICT)
        .map(Council::id)
        .distinct()
        .filter(this::isInBeing)
        .filter(id -> isOurs(before, id) || isOurs(after, id))
        .forEach(districts::add);
    for (CouncilId district : districts) {
      sorts.computeIfAbsent(sort(district), sort -> new ArrayList<>()).add(district);
    }
    List<Act> acts = List.of(Act.ENDORSE, Act.SUBMIT_TO_GOVERNMENT, Act.ACCEPT_POWERS);
    List<Grid.Axis> axes = new ArrayList<>();
    axes.add(acts(acts));
    List<List<CouncilId>> groups = new ArrayList<>();
    sorts.forEach((sort, group) -> {
      groups.add(group);
      axes.add(new Grid.Axis(group.size() + 1, chosen -> {
        List<String> numbers = new ArrayList<>();
        chosen.stream().forEach(number -> numbers.add(Integer.toString(number)));
        return String.join(" or ", numbers) + " of the " + group.size() + " " + sort;
      }));
    });
    axes.add(Grid.Axis.named(
        List.of("of no stated effect", "with an effect on the county", "on one place")));
    return new Grid(axes, values -> {
      List<CouncilId> participants = new ArrayList<>();
      for (int group = 0; group < groups.size(); group++) {
        participants.addAll(groups.get(group).subList(0, values[group + 1]));
      }
      if (participants.isEmpty()) {
        return Optional.empty();
      }
      Initiative.Builder initiative = initiative(participants.get(0), acts.get(values[0]))
          .addAllParticipants(participants.subList(1, participants.size()))
          .lead(participants.get(0));
      int effect = values[values.length - 1];
      if (effect > 0) {
        initiative.addEffects(new Effect(
            Optional.empty(),
            Optional.of("an outcome"),
            effect == 1 ? Reach.COUNTY_WIDE : Reach.PLACE,
            effect == 1 ? List.of() : List.of(participants.get(0))));
      }
      return Optional.of(initiative.build());
    });
  }

  private static boolean isOurs(Facts facts, CouncilId id) {
    return facts.council(id).map(facts::isOurs).orElse(Boolean.FALSE);
  }

  private String sort(CouncilId district) {
    String first = sort(before, district);
    String second = sort(after, district);
    return "districts " + (first.equals(second) ? first : first + " and then " + second);
  }

  private String sort(Facts facts, CouncilId district) {
    if (!isOurs(facts, district)) {
      return "outside the area";
    }
    return facts
        .area()
        .phase(day)
        .map(phase -> phase
            .members()
            .map(members -> members.contains(district) ? "in the phase" : "not in the phase")
            .orElse("of which it is unknown whether they are in the phase"))
        .orElse("before any phase");
  }

  private Set<JointCommitteeId> committeesOf(CouncilId council) {
    Set<JointCommitteeId> committees = new LinkedHashSet<>();
    for (Facts facts : List.of(before, after)) {
      for (JointCommitteeRecord record : facts.jointCommittees()) {
        if (record.membership(council, day).isPresent()) {
          committees.add(record.id());
        }
      }
    }
    committees.removeIf(
        id -> before.jointCommittee(id).isEmpty() || after.jointCommittee(id).isEmpty());
    return committees;
  }

  private String name(JointCommitteeId committee) {
    return after
        .jointCommittee(committee)
        .or(() -> before.jointCommittee(committee))
        .map(JointCommitteeRecord::name)
        .orElse(committee.value());
  }

  private List<KeyDecisionThreshold> thresholds(CouncilId council) {
    return List.of(before, after).stream()
        .flatMap(facts -> facts.constitution(council).keyDecision(day).stream())
        .map(Fact::value)
        .toList();
  }

  private List<Delegation> rows(CouncilId council) {
    return List.of(before, after).stream()
        .flatMap(facts -> facts.constitution(council).delegation(day).stream())
        .flatMap(fact -> fact.value().stream())
        .toList();
  }

  /** Savings and transfers are held against the sums for spending unless they have their own. */
  private static List<MoneyEntry.Kind> kinds(List<KeyDecisionThreshold> thresholds) {
    List<MoneyEntry.Kind> kinds = new ArrayList<>(List.of(MoneyEntry.Kind.SPENDING));
    if (thresholds.stream().anyMatch(threshold -> threshold.saving().isPresent())) {
      kinds.add(MoneyEntry.Kind.SAVING);
    }
    if (thresholds.stream().anyMatch(threshold -> threshold.virement().isPresent())) {
      kinds.add(MoneyEntry.Kind.VIREMENT);
    }
    return kinds;
  }

  /**
   * What part of its service's budget a sum is, in classes that no threshold tells apart.
   *
   * @param perCents where a class begins, the least first
   */
  private record Shares(List<BigDecimal> perCents) {

    static Shares of(List<KeyDecisionThreshold> thresholds) {
      NavigableSet<BigDecimal> perCents = new TreeSet<>();
      for (KeyDecisionThreshold threshold : thresholds) {
        if (threshold.usesShare()) {
          threshold
              .shareOfServiceBudget()
              .filter(share -> share.signum() > 0)
              .ifPresent(perCents::add);
        }
      }
      return new Shares(List.copyOf(perCents));
    }

    List<String> words() {
      List<String> words = new ArrayList<>(List.of("service budget not named"));
      for (int i = 0; i < perCents.size(); i++) {
        if (i == 0) {
          words.add("less than " + perCent(0) + " of the service's budget");
        }
        words.add(
            i + 1 < perCents.size()
                ? perCent(i) + " to less than " + perCent(i + 1) + " of the service's budget"
                : perCent(i) + " or more of the service's budget");
      }
      return words;
    }

    private String perCent(int number) {
      return Figures.perCent(perCents.get(number));
    }

    /** A budget of which the sum is such a part. */
    Optional<BigDecimal> budget(int number, BigDecimal sum) {
      if (number == 0) {
        return Optional.empty();
      }
      if (number == 1) {
        return Optional.of(sum.multiply(HUNDRED)
            .divide(perCents.get(0), 2, RoundingMode.FLOOR)
            .add(BigDecimal.ONE));
      }
      return Optional.of(
          sum.multiply(HUNDRED).divide(perCents.get(number - 2), 2, RoundingMode.FLOOR));
    }
  }
}
