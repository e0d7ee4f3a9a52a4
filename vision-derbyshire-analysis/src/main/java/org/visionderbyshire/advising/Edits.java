package org.visionderbyshire.advising;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.visionderbyshire.advice.FieldChange;
import org.visionderbyshire.advice.FieldChange.Field;
import org.visionderbyshire.advice.Size;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Function;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Party;
import org.visionderbyshire.internal.stage.Significance;
import org.visionderbyshire.internal.wording.Values;
import org.visionderbyshire.internal.words.LevelPhrases;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Figures;
import org.visionderbyshire.vocabulary.Term;

/**
 * Everything that could be otherwise in one field of an initiative and could matter to a rule. What
 * is said becomes something else that can be said; nothing becomes unknown, as that would change
 * what is told and not what is so.
 */
final class Edits {

  /** The most councils, effects or acts of which every choice is tried. */
  private static final int MOST = 9;

  private final Matter matter;
  private final Initiative initiative;
  private final Facts facts;
  private final java.util.function.Function<Party, Set<MoneyEntry.Kind>> uncounted;
  private final List<Edit> edits = new ArrayList<>();

  private Edits(Matter matter, java.util.function.Function<Party, Set<MoneyEntry.Kind>> uncounted) {
    this.matter = matter;
    this.uncounted = uncounted;
    this.initiative = matter.initiative();
    this.facts = matter.facts();
  }

  /**
   * All of them, in the order of the fields.
   *
   * @param uncounted the kinds of a council's money of which exactly the sum does not count
   */
  static List<Edit> of(
      Matter matter, java.util.function.Function<Party, Set<MoneyEntry.Kind>> uncounted) {
    Edits all = new Edits(matter, uncounted);
    all.participants();
    all.lead();
    all.effects();
    all.collectiveAction();
    all.localApplication();
    all.acts();
    all.frameworkPlan();
    all.powers();
    all.function();
    all.money();
    all.withinBudget();
    all.withinFramework();
    all.wards();
    all.urgency();
    all.privacy();
    all.jointCommittee();
    all.ambitions();
    all.on();
    return List.copyOf(all.edits);
  }

  // ---- who takes part

  private void participants() {
    Set<CouncilId> taking = new LinkedHashSet<>(initiative.participants());
    List<Council> absent = facts.councils().stream()
        .filter(council -> facts.isOurs(council) && council.tier() != Tier.UNITARY)
        .filter(council -> council.period().contains(matter.on()))
        .filter(council -> !taking.contains(council.id()))
        .toList();
    moved(absent, true);
    moved(
        facts.councils().stream()
            .filter(council -> taking.contains(council.id()))
            .toList(),
        false);
  }

  private boolean isDistrict(Council council) {
    return facts.isOurs(council) && council.tier() == Tier.DISTRICT;
  }

  private void moved(List<Council> councils, boolean in) {
    for (long mask : choices(councils.size())) {
      List<Council> chosen = chosen(councils, mask);
      if (!in && chosen.size() == initiative.participants().size()) {
        continue;
      }
      Set<CouncilId> ids =
          chosen.stream().map(Council::id).collect(Collectors.toCollection(LinkedHashSet::new));
      String names = chosen.stream().map(Council::name).collect(Collectors.joining(" and "));
      int size = chosen.size();
      boolean districts = chosen.stream().allMatch(this::isDistrict);
      String noun = districts ? "district" : "council";
      String sentence = in
          ? English.number(size) + " more " + noun + (size == 1 ? " takes" : "s take") + " part: "
              + names
          : English.number(size) + " " + noun + (size == 1 ? " stays" : "s stay") + " out: "
              + names;
      add(
          new FieldChange(
              Field.PARTICIPANTS,
              size == 1 ? Optional.of(chosen.get(0).id()) : Optional.empty(),
              in ? "no part" : "takes part",
              in ? "takes part" : "no part",
              Optional.of(new Size(
                  districts ? Size.Unit.DISTRICTS : Size.Unit.COUNCILS,
                  BigDecimal.valueOf(size),
                  in)),
              sentence),
          in ? initiative -> joined(initiative, ids) : initiative -> without(initiative, ids),
          Optional.empty(),
          ids,
          "participants " + (in ? "in" : "out"),
          false,
          mask);
    }
  }

  private static Initiative joined(Initiative initiative, Set<CouncilId> councils) {
    return initiative.toBuilder().addAllParticipants(councils).build();
  }

  /** Without councils, and so without their money, their wards and their lead. */
  private static Initiative without(Initiative initiative, Set<CouncilId> councils) {
    Map<CouncilId, WardImpact> wards = new LinkedHashMap<>(initiative.wards());
    wards.keySet().removeAll(councils);
    return initiative.toBuilder()
        .participants(initiative.participants().stream()
            .filter(council -> !councils.contains(council))
            .toList())
        .lead(initiative.lead().filter(lead -> !councils.contains(lead)))
        .money(initiative.money().stream()
            .filter(entry -> !councils.contains(entry.council()))
            .toList())
        .wards(wards)
        .build();
  }

  private void lead() {
    for (Party party : matter.parties()) {
      CouncilId id = party.council().id();
      if (!initiative.lead().equals(Optional.of(id))) {
        add(
            new FieldChange(
                Field.LEAD,
                Optional.of(id),
                initiative.lead().map(lead -> Wording.name(facts, lead)).orElse("nobody"),
                party.council().name(),
                Optional.empty(),
                party.council().name() + " leads"),
            it -> it.toBuilder().lead(id).build(),
            Optional.empty(),
            Set.of(),
            "lead " + id,
            false,
            1);
      }
    }
  }

  // ---- what it is to improve

  private void effects() {
    List<Effect> effects = initiative.effects();
    List<CouncilId> taking = matter.parties().stream()
        .filter(party -> party.district())
        .map(party -> party.council().id())
        .toList();
    List<CouncilId> districts = taking.isEmpty()
        ? facts.districts(matter.on()).stream().map(Council::id).toList()
        : taking;
    for (Reach reach : Reach.values()) {
      if (reach == Reach.PLACE && districts.isEmpty()) {
        continue;
      }
      if (effects.isEmpty()) {
        add(
            field(
                Field.EFFECTS,
                "no effect",
                "an effect that reaches " + LevelPhrases.reached(reach),
                Optional.of(new Size(Size.Unit.EFFECTS, BigDecimal.ONE, true)),
                "an effect is named that reaches " + LevelPhrases.reached(reach)),
            it -> it.toBuilder()
                .effects(List.of(reaching(
                    new Effect(Optional.empty(), Optional.of("an effect"), reach, List.of()),
                    reach,
                    districts)))
                .build(),
            Optional.empty(),
            Set.of(),
            "effects " + reach,
            false,
            1);
        continue;
      }
      for (long mask : choicesOfEffects()) {
        List<Effect> chosen = chosen(effects, mask);
        if (chosen.stream().anyMatch(effect -> effect.reach() == reach)) {
          continue;
        }
        boolean narrower = chosen.stream().anyMatch(effect -> reach.compareTo(effect.reach()) > 0);
        String names = names(chosen);
        add(
            field(
                Field.EFFECTS,
                chosen.stream()
                    .map(effect -> LevelPhrases.reached(effect.reach()))
                    .distinct()
                    .collect(Collectors.joining(" and ")),
                LevelPhrases.reached(reach),
                Optional.of(
                    new Size(Size.Unit.EFFECTS, BigDecimal.valueOf(chosen.size()), !narrower)),
                names
                    + (chosen.size() == 1 ? " reaches " : " reach ")
                    + LevelPhrases.reached(reach)),
            it -> effects(it, mask, effect -> Optional.of(reaching(effect, reach, districts))),
            narrower
                ? Optional.of("a smaller reach that is only named leaves the effects as wide as"
                    + " they are; it is a change only where less is to be achieved")
                : Optional.empty(),
            Set.of(),
            "effects " + reach,
            false,
            mask);
      }
    }
    for (long mask : choicesOfEffects()) {
      List<Effect> chosen = chosen(effects, mask);
      add(
          field(
              Field.EFFECTS,
              names(chosen),
              "not named",
              Optional.of(new Size(Size.Unit.EFFECTS, BigDecimal.valueOf(chosen.size()), false)),
              names(chosen) + (chosen.size() == 1 ? " is" : " are") + " no longer named"),
          it -> effects(it, mask, effect -> Optional.empty()),
          Optional.of("an effect that is only left out of the papers still comes about; it is a"
              + " change only where it is no longer to be achieved"),
          Set.of(),
          "effects dropped",
          false,
          mask);
    }
  }

  /** Every choice of a few; of many each one, and all together that reach as far. */
  private List<Long> choicesOfEffects() {
    List<Effect> effects = initiative.effects();
    if (effects.size() <= MOST / 2) {
      return choices(effects.size());
    }
    Set<Long> masks = new LinkedHashSet<>();
    for (int i = 0; i < Math.min(effects.size(), 60); i++) {
      masks.add(1L << i);
    }
    List<Reach> all = List.of(Reach.values());
    for (int reaches = 1; reaches < 1 << all.size(); reaches++) {
      long mask = 0;
      for (int i = 0; i < Math.min(effects.size(), 60); i++) {
        if ((reaches >> all.indexOf(effects.get(i).reach()) & 1) == 1) {
          mask |= 1L << i;
        }
      }
      if (mask != 0) {
        masks.add(mask);
      }
    }
    return bySize(masks);
  }

  private static Initiative effects(
      Initiative initiative,
      long mask,
      java.util.function.Function<Effect, Optional<Effect>> change) {
    List<Effect> changed = new ArrayList<>();
    for (int i = 0; i < initiative.effects().size(); i++) {
      Effect effect = initiative.effects().get(i);
      if (i < 60 && (mask >> i & 1) == 1) {
        change.apply(effect).ifPresent(changed::add);
      } else {
        changed.add(effect);
      }
    }
    return initiative.toBuilder().effects(changed).build();
  }

  private static Effect reaching(Effect effect, Reach reach, List<CouncilId> districts) {
    return new Effect(
        effect.outcome(),
        effect.outcomeText(),
        reach,
        reach == Reach.PLACE ? districts : List.of());
  }

  private String names(List<Effect> effects) {
    return effects.stream()
        .map(Effect::name)
        .map(name -> "\"" + facts.area().outcomes().getOrDefault(name, name) + "\"")
        .collect(Collectors.joining(" and "));
  }

  private void collectiveAction() {
    Answer now = initiative.collectiveRegionalAction();
    for (Answer answer : List.of(Answer.YES, Answer.NO)) {
      if (answer != now) {
        add(
            field(
                Field.COLLECTIVE_REGIONAL_ACTION,
                now.words(),
                answer.words(),
                Optional.empty(),
                answer == Answer.YES
                    ? "it needs collective regional or national activity"
                    : "it needs no collective regional or national activity"),
            it -> it.toBuilder().collectiveRegionalAction(answer).build(),
            now == Answer.YES
                ? Optional.of("whether it needs collective activity lies in the matter, and not in"
                    + " what is said of it")
                : Optional.empty(),
            "collective " + answer);
      }
    }
  }

  private void localApplication() {
    if (initiative.localApplicationOf().isPresent()) {
      add(
          field(
              Field.LOCAL_APPLICATION_OF,
              initiative.localApplicationOf().get(),
              "none",
              Optional.empty(),
              "it stands by itself and applies no county-wide initiative locally"),
          it -> it.toBuilder().localApplicationOf(Optional.empty()).build(),
          Optional.empty(),
          "local");
    } else {
      add(
          field(
              Field.LOCAL_APPLICATION_OF,
              "none",
              "a county-wide initiative",
              Optional.empty(),
              "it applies a county-wide initiative locally"),
          it -> it.toBuilder().localApplicationOf("a-county-wide-initiative").build(),
          Optional.of("what is only called a local application reaches as far as before; it is a"
              + " change only where there is a county-wide initiative that it applies"),
          "local");
    }
  }

  // ---- what councils are to do

  private void acts() {
    List<Act> acts = matter.acts();
    for (Act act : Act.values()) {
      if (!acts.contains(act)) {
        add(
            field(
                Field.ACTS,
                "not asked",
                act.code(),
                Optional.of(new Size(Size.Unit.ACTS, BigDecimal.ONE, true)),
                "councils are also asked for " + Values.doing(act)),
            it -> acts(it, List.of(), List.of(act)),
            Optional.empty(),
            "act in " + act);
        if (acts.size() == 1) {
          Act old = acts.get(0);
          add(
              field(
                  Field.ACTS,
                  old.code(),
                  act.code(),
                  Optional.of(new Size(Size.Unit.ACTS, BigDecimal.ONE, true)),
                  "councils are asked for " + Values.doing(act) + " instead of "
                      + Values.doing(old)),
              it -> acts(it, List.of(old), List.of(act)),
              Optional.empty(),
              "act for another " + act);
        }
      }
    }
    for (long mask : choices(acts.size())) {
      List<Act> dropped = chosen(acts, mask);
      if (dropped.size() < acts.size()) {
        String names = dropped.stream().map(Values::doing).collect(Collectors.joining(" and "));
        add(
            field(
                Field.ACTS,
                dropped.stream().map(Term::code).collect(Collectors.joining(", ")),
                "not asked",
                Optional.of(new Size(Size.Unit.ACTS, BigDecimal.valueOf(dropped.size()), false)),
                "councils are no longer asked for " + names),
            it -> acts(it, dropped, List.of()),
            Optional.empty(),
            Set.of(),
            "acts out",
            false,
            mask);
      }
    }
  }

  private static Initiative acts(Initiative initiative, List<Act> out, List<Act> in) {
    Set<Act> acts = EnumSet.copyOf(initiative.acts());
    acts.removeAll(out);
    acts.addAll(in);
    return initiative.toBuilder().acts(acts).build();
  }

  private void frameworkPlan() {
    Optional<Answer> now = initiative.frameworkPlan();
    for (Answer answer : List.of(Answer.YES, Answer.NO)) {
      if (!now.equals(Optional.of(answer))) {
        add(
            field(
                Field.FRAMEWORK_PLAN,
                now.map(Term::words).orElse("taken to be no"),
                answer.words(),
                Optional.empty(),
                answer == Answer.YES
                    ? "the strategy is a plan of the policy framework"
                    : "the strategy is no plan of the policy framework"),
            it -> it.toBuilder().frameworkPlan(answer).build(),
            now.equals(Optional.of(Answer.YES))
                ? Optional.of("which plans are of the policy framework, law and constitutions"
                    + " settle, and not what is said of it")
                : Optional.empty(),
            "framework plan " + answer);
      }
    }
  }

  private void powers() {
    Powers now = initiative.powers();
    for (Powers powers : Powers.values()) {
      if (powers != now && powers != Powers.UNKNOWN) {
        add(
            field(
                Field.POWERS,
                now.words(),
                powers.words(),
                Optional.empty(),
                "the powers come to " + powers.words()),
            it -> it.toBuilder().powers(powers).build(),
            Optional.empty(),
            "powers " + powers);
      }
    }
  }

  private void function() {
    Optional<Function> now = initiative.function();
    for (Function function : List.of(Function.EXECUTIVE, Function.COUNCIL)) {
      if (!now.equals(Optional.of(function))) {
        add(
            field(
                Field.FUNCTION,
                now.map(Term::words).orElse("not stated"),
                function.words(),
                Optional.empty(),
                function == Function.EXECUTIVE
                    ? "it is a function of the executive"
                    : "it is a function of the council, and not of its executive"),
            it -> it.toBuilder().function(function).build(),
            now.equals(Optional.of(Function.COUNCIL))
                ? Optional.of("whose function it is, law and constitutions settle, and not what is"
                    + " said of it")
                : Optional.empty(),
            "function " + function);
      }
    }
  }

  // ---- money

  private void money() {
    for (Party party : matter.parties()) {
      if (!party.entries().isEmpty()) {
        amounts(party);
      }
    }
  }

  /** All sums at which something can change, nearest first, upwards and downwards. */
  private void amounts(Party party) {
    Map<List<MoneyEntry>, BigDecimal> moved = new LinkedHashMap<>();
    List<Significance.Cut> cuts = party
        .threshold()
        .map(threshold -> Significance.cuts(threshold, party.entries(), uncounted.apply(party)))
        .orElse(List.of());
    List<Sum> below = new ArrayList<>();
    List<Sum> farBelow = new ArrayList<>();
    for (Significance.Cut cut : cuts) {
      moved(moved, party, List.of(new Sum(cut.entries(), Significance.PENNY)));
      moved(moved, party, List.of(new Sum(cut.entries(), BigDecimal.ZERO)));
      List<BigDecimal> under = new ArrayList<>();
      for (BigDecimal point : cut.points()) {
        moved(moved, party, List.of(new Sum(cut.entries(), point)));
        under.add(point.subtract(Significance.PENNY));
        moved(moved, party, List.of(new Sum(cut.entries(), under.get(under.size() - 1))));
      }
      under.removeIf(sum -> cut.sum().compareTo(sum) <= 0);
      under.stream()
          .max(Comparator.naturalOrder())
          .ifPresent(sum -> below.add(new Sum(cut.entries(), sum)));
      under.stream()
          .min(Comparator.naturalOrder())
          .ifPresent(sum -> farBelow.add(new Sum(cut.entries(), sum)));
    }
    moved(moved, party, below);
    moved(moved, party, farBelow);
    List<Sum> none = new ArrayList<>();
    Map<BigDecimal, List<Sum>> within = new TreeMap<>();
    for (MoneyEntry.Kind kind : MoneyEntry.Kind.values()) {
      List<MoneyEntry> ofKind =
          party.entries().stream().filter(entry -> entry.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        for (BigDecimal limit : party.limits()) {
          moved(moved, party, List.of(new Sum(ofKind, limit)));
          moved(moved, party, List.of(new Sum(ofKind, limit.add(Significance.PENNY))));
          if (Significance.sum(ofKind).compareTo(limit) > 0) {
            within.computeIfAbsent(limit, sum -> new ArrayList<>()).add(new Sum(ofKind, limit));
          }
        }
        moved(moved, party, List.of(new Sum(ofKind, Significance.PENNY)));
        none.add(new Sum(ofKind, BigDecimal.ZERO));
      }
    }
    within.values().forEach(sums -> moved(moved, party, sums));
    none.forEach(sum -> moved(moved, party, List.of(sum)));
    moved(moved, party, none);
    amounts(party, moved, true);
    amounts(party, moved, false);
  }

  /**
   * What entries should add up to.
   *
   * @param entries the entries
   * @param wanted the sum
   */
  private record Sum(List<MoneyEntry> entries, BigDecimal wanted) {}

  /** Keeps the entries that make those sums, with how much more or less they are. */
  private static void moved(
      Map<List<MoneyEntry>, BigDecimal> moved, Party party, List<Sum> wanted) {
    IdentityHashMap<MoneyEntry, BigDecimal> amounts = new IdentityHashMap<>();
    BigDecimal difference = BigDecimal.ZERO;
    for (Sum sum : wanted) {
      BigDecimal more = sum.wanted.subtract(Significance.sum(sum.entries));
      difference = difference.add(more);
      if (more.signum() >= 0) {
        MoneyEntry first = sum.entries.get(0);
        amounts.put(first, first.amount().add(more));
      } else {
        BigDecimal left = more.negate();
        for (int i = sum.entries.size() - 1; i >= 0 && left.signum() > 0; i--) {
          MoneyEntry entry = sum.entries.get(i);
          BigDecimal taken = entry.amount().min(left);
          amounts.put(entry, entry.amount().subtract(taken));
          left = left.subtract(taken);
        }
      }
    }
    if (difference.signum() != 0) {
      moved.putIfAbsent(
          party.entries().stream()
              .map(entry -> amounting(entry, amounts.getOrDefault(entry, entry.amount())))
              .toList(),
          difference);
    }
  }

  private void amounts(Party party, Map<List<MoneyEntry>, BigDecimal> moved, boolean more) {
    List<Map.Entry<List<MoneyEntry>, BigDecimal>> all = moved.entrySet().stream()
        .filter(entry -> entry.getValue().signum() > 0 == more)
        .sorted(Comparator.comparing(entry -> entry.getValue().abs()))
        .toList();
    CouncilId id = party.council().id();
    BigDecimal now = Significance.sum(party.entries());
    for (int i = 0; i < all.size(); i++) {
      List<MoneyEntry> entries = all.get(i).getKey();
      BigDecimal by = all.get(i).getValue().abs();
      BigDecimal then = Significance.sum(entries);
      add(
          new FieldChange(
              Field.MONEY,
              Optional.of(id),
              Figures.pounds(now),
              Figures.pounds(then),
              Optional.of(new Size(Size.Unit.POUNDS, by, more)),
              Figures.pounds(by)
                  + (more ? " more" : " less")
                  + " of "
                  + party.council().name()
                  + ": "
                  + Figures.pounds(then)
                  + " in all"),
          it -> it.toBuilder().money(replaced(it.money(), id, entries)).build(),
          more
              ? Optional.empty()
              : Optional.of("a sum that is lowered or split to stay under a threshold or a limit"
                  + " is spent all the same; it is a change only where less is really spent"),
          Set.of(),
          "money " + id + (more ? " up" : " down"),
          true,
          i);
    }
  }

  private static List<MoneyEntry> replaced(
      List<MoneyEntry> money, CouncilId council, List<MoneyEntry> entries) {
    List<MoneyEntry> all = new ArrayList<>();
    int next = 0;
    for (MoneyEntry entry : money) {
      all.add(
          entry.council().equals(council) && next < entries.size() ? entries.get(next++) : entry);
    }
    return all;
  }

  private static MoneyEntry amounting(MoneyEntry entry, BigDecimal amount) {
    return copy(entry).amount(amount).withinBudget(entry.withinBudget()).build();
  }

  private static MoneyEntry.Builder copy(MoneyEntry entry) {
    MoneyEntry.Builder copy =
        MoneyEntry.builder().council(entry.council()).kind(entry.kind()).type(entry.type());
    entry.serviceBudget().ifPresent(copy::serviceBudget);
    return copy;
  }

  private void withinBudget() {
    for (Party party : matter.parties()) {
      for (Answer answer : List.of(Answer.YES, Answer.NO)) {
        boolean differs = party.entries().stream()
            .anyMatch(entry -> !entry.withinBudget().equals(Optional.of(answer)));
        if (differs) {
          CouncilId id = party.council().id();
          add(
              new FieldChange(
                  Field.WITHIN_BUDGET,
                  Optional.of(id),
                  party.budgetStated() ? party.budget().words() : "taken to be yes",
                  answer.words(),
                  Optional.empty(),
                  party.council().name()
                      + "'s money is "
                      + (answer == Answer.YES ? "within" : "outside")
                      + " its budget"),
              it -> it.toBuilder()
                  .money(it.money().stream()
                      .map(entry -> entry.council().equals(id)
                          ? copy(entry)
                              .amount(entry.amount())
                              .withinBudget(answer)
                              .build()
                          : entry)
                      .toList())
                  .build(),
              party.budget() == Answer.NO
                  ? Optional.of("what is only said to be within the budget stays outside; it is a"
                      + " change only where the council alters the budget first")
                  : Optional.empty(),
              Set.of(),
              "budget " + id + " " + answer,
              false,
              1);
        }
      }
    }
  }

  private void withinFramework() {
    Optional<Answer> now = initiative.withinFramework();
    for (Answer answer : List.of(Answer.YES, Answer.NO)) {
      if (!now.equals(Optional.of(answer))) {
        add(
            field(
                Field.WITHIN_FRAMEWORK,
                now.map(Term::words).orElse("taken to be yes"),
                answer.words(),
                Optional.empty(),
                "it is " + (answer == Answer.YES ? "within" : "outside") + " the policy framework"),
            it -> it.toBuilder().withinFramework(answer).build(),
            now.equals(Optional.of(Answer.NO))
                ? Optional.of("what is only said to be within the policy framework stays outside;"
                    + " it is a change only where the framework is altered first")
                : Optional.empty(),
            "framework " + answer);
      }
    }
  }

  // ---- the rest

  private void wards() {
    for (Party party : matter.parties()) {
      for (WardImpact impact : List.of(WardImpact.ONE, WardImpact.TWO_OR_MORE)) {
        if (!party.wardsStated() || party.wards() != impact) {
          CouncilId id = party.council().id();
          String of = " of " + party.council().name();
          add(
              new FieldChange(
                  Field.WARDS,
                  Optional.of(id),
                  party.wardsStated() ? party.wards().words() : "not stated",
                  impact.words(),
                  Optional.empty(),
                  impact == WardImpact.ONE
                      ? "one " + party.council().tier().ward() + of + " is significantly affected"
                      : "two or more "
                          + party.council().tier().wards()
                          + of
                          + " are significantly affected"),
              it -> {
                Map<CouncilId, WardImpact> wards = new LinkedHashMap<>(it.wards());
                wards.put(id, impact);
                return it.toBuilder().wards(wards).build();
              },
              party.wards() == WardImpact.TWO_OR_MORE
                  ? Optional.of("a "
                      + party.council().tier().ward()
                      + " that is only left out is affected all the same")
                  : Optional.empty(),
              Set.of(),
              "wards " + id + " " + impact,
              false,
              1);
        }
      }
    }
  }

  private void urgency() {
    for (Urgency urgency : Urgency.values()) {
      if (urgency != initiative.urgency()) {
        add(
            field(
                Field.URGENCY,
                initiative.urgency().words(),
                urgency.words(),
                Optional.empty(),
                switch (urgency) {
                  case NORMAL -> "it can wait for the usual notice";
                  case NOTICE_IMPRACTICABLE -> "the usual notice is impracticable";
                  case SPECIAL -> "its urgency is special";
                }),
            it -> it.toBuilder().urgency(urgency).build(),
            urgency.compareTo(initiative.urgency()) > 0
                ? Optional.of("urgency that is only claimed skips a notice that others rely on; it"
                    + " is a change only where the matter cannot wait")
                : Optional.empty(),
            "urgency " + urgency);
      }
    }
  }

  private void privacy() {
    boolean now = initiative.isPrivate();
    add(
        field(
            Field.PRIVATE,
            now ? "yes" : "no",
            now ? "no" : "yes",
            Optional.empty(),
            now ? "it is dealt with in public" : "it is dealt with in private"),
        it -> it.toBuilder().isPrivate(!now).build(),
        Optional.empty(),
        "private");
  }

  private void jointCommittee() {
    Optional<JointCommitteeId> now = initiative.jointCommittee();
    for (JointCommitteeRecord record : facts.jointCommittees()) {
      if (!now.equals(Optional.of(record.id()))) {
        add(
            field(
                Field.JOINT_COMMITTEE,
                now.map(JointCommitteeId::value).orElse("none"),
                record.id().value(),
                Optional.empty(),
                "it falls within the remit of " + record.name()),
            it -> it.toBuilder().jointCommittee(record.id()).build(),
            Optional.empty(),
            "joint committee " + record.id());
      }
    }
    if (now.isPresent()) {
      add(
          field(
              Field.JOINT_COMMITTEE,
              now.get().value(),
              "none",
              Optional.empty(),
              "it falls within no joint committee's remit"),
          it -> it.toBuilder().jointCommittee(Optional.empty()).build(),
          Optional.of("what falls within a remit does so whether the committee is named or not"),
          "joint committee out");
    }
  }

  private void ambitions() {
    if (initiative.ambitions().isEmpty()) {
      facts.area().ambitions().entrySet().stream()
          .findFirst()
          .ifPresent(ambition -> add(
              field(
                  Field.AMBITIONS,
                  "none",
                  ambition.getKey(),
                  Optional.empty(),
                  "it serves an ambition, such as \"" + ambition.getValue() + "\""),
              it -> it.toBuilder().addAmbitions(ambition.getKey()).build(),
              Optional.empty(),
              "ambition"));
    } else {
      add(
          field(
              Field.AMBITIONS,
              String.join(", ", initiative.ambitions()),
              "none",
              Optional.empty(),
              "it serves no ambition"),
          it -> it.toBuilder().ambitions(List.of()).build(),
          Optional.of("an ambition that is only left out is served all the same"),
          "ambition");
    }
  }

  /**
   * The nearest day on either side of each day on which some fact begins or ends, or an Act begins.
   */
  private void on() {
    NavigableSet<LocalDate> turns = new TreeSet<>(facts.turns());
    for (Powers powers : Powers.values()) {
      powers.since().ifPresent(turns::add);
    }
    List<LocalDate> later =
        turns.stream().filter(day -> day.isAfter(matter.on())).toList();
    List<LocalDate> earlier = new ArrayList<>(turns.stream()
        .filter(day -> !day.isAfter(matter.on()))
        .map(day -> day.minusDays(1))
        .filter(day -> !day.isBefore(Initiative.EARLIEST))
        .toList());
    Collections.reverse(earlier);
    days(later, true);
    days(earlier, false);
  }

  private void days(List<LocalDate> days, boolean later) {
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      long by = Math.abs(ChronoUnit.DAYS.between(matter.on(), day));
      add(
          field(
              Field.ON,
              matter.on().toString(),
              day.toString(),
              Optional.of(new Size(Size.Unit.DAYS, BigDecimal.valueOf(by), later)),
              "it is read on "
                  + day
                  + ", "
                  + by
                  + (by == 1 ? " day " : " days ")
                  + (later ? "later" : "earlier")),
          it -> it.toBuilder().on(day).build(),
          Optional.empty(),
          Set.of(),
          "on " + later,
          true,
          i);
    }
  }

  // ---- choices

  /** Every choice of at least one thing, the smallest first; of many each one and all together. */
  private static List<Long> choices(int things) {
    Set<Long> masks = new HashSet<>();
    if (things > MOST) {
      for (int i = 0; i < Math.min(things, 60); i++) {
        masks.add(1L << i);
        masks.add((1L << (i + 1)) - 1);
      }
    } else {
      for (long mask = 1; mask < 1L << things; mask++) {
        masks.add(mask);
      }
    }
    return bySize(masks);
  }

  private static List<Long> bySize(Set<Long> masks) {
    return masks.stream()
        .sorted(Comparator.<Long>comparingInt(Long::bitCount)
            .thenComparing((a, b) -> Long.compareUnsigned(Long.reverse(b), Long.reverse(a))))
        .toList();
  }

  private static <T> List<T> chosen(List<T> things, long mask) {
    List<T> chosen = new ArrayList<>();
    for (int i = 0; i < Math.min(things.size(), 60); i++) {
      if ((mask >> i & 1) == 1) {
        chosen.add(things.get(i));
      }
    }
    return chosen;
  }

  private static FieldChange field(
      Field field, String from, String to, Optional<Size> size, String sentence) {
    return new FieldChange(field, Optional.empty(), from, to, size, sentence);
  }

  private void add(
      FieldChange change, UnaryOperator<Initiative> apply, Optional<String> dodge, String family) {
    add(change, apply, dodge, Set.of(), family, false, 1);
  }

  private void add(
      FieldChange change,
      UnaryOperator<Initiative> apply,
      Optional<String> dodge,
      Set<CouncilId> moved,
      String family,
      boolean nested,
      long parts) {
    edits.add(new Edit(change, apply, dodge, moved, family, nested, parts));
  }
}
