package org.visionderbyshire.advising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.advice.Link;
import org.visionderbyshire.advice.MissedCondition;
import org.visionderbyshire.advice.MissedReading;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.advice.Way;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.Delegation;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.internal.stage.About;
import org.visionderbyshire.internal.stage.Matter;
import org.visionderbyshire.internal.stage.Party;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.internal.words.LevelPhrases;
import org.visionderbyshire.internal.words.RoutePhrases;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.policy.Insertion;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Consent;
import org.visionderbyshire.rule.CouncilAct;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.Informing;
import org.visionderbyshire.rule.JointAct;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.Noting;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.OwnAct;
import org.visionderbyshire.rule.Scrutiny;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.Tested;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Finds, for something that is not in an answer, the rules that would have put it there. Each
 * situation that was consulted is held against each rule that looks at its kind; where a rule
 * builds on what others conclude, those come before it.
 */
final class Omission {

  private final Map<String, String> readings;
  private final List<Reading> known;
  private final OutlinedMatter outlined;
  private final Matter matter;
  private final MissedWording words;
  private final Function<Party, Set<MoneyEntry.Kind>> uncounted;
  private final Map<String, List<Rule>> bySituation;
  private final Map<Wanted, Map<String, Optional<List<Condition>>>> requirements = new HashMap<>();
  private final Map<String, String> sentences = new HashMap<>();
  private final Map<ConditionAt, MissedCondition> told = new HashMap<>();

  Omission(Governance governance, OutlinedMatter outlined) {
    this.readings = governance.readings();
    this.known = governance.policy().readings();
    this.outlined = outlined;
    this.matter = outlined.matter();
    this.uncounted = party -> OutlinedMatter.uncounted(governance, party);
    this.words = new MissedWording(matter, uncounted);
    this.bySituation = new LinkedHashMap<>();
    for (Rule rule : governance.rules().stream().filter(rule -> !rule.opaque()).toList()) {
      bySituation.computeIfAbsent(rule.situation(), kind -> new ArrayList<>()).add(rule);
    }
  }

  /** A condition of a situation, which often is missed in many ways. */
  private record ConditionAt(Condition condition, Situation situation, About about) {}

  /** A rule held against a situation: what it would have to say, and what it misses. */
  private record Attempt(Rule rule, List<Condition> missed, Situation situation, About about) {}

  /** Rules that follow each other; the ones that hold are among them. */
  private record Chain(About about, List<MissedCondition> before, List<Attempt> links) {

    Chain after(List<Attempt> first) {
      List<Attempt> all = new ArrayList<>(first);
      all.addAll(links);
      return new Chain(about, before, all);
    }

    Chain provided(List<MissedCondition> first) {
      if (first.isEmpty()) {
        return this;
      }
      List<MissedCondition> all = new ArrayList<>(first);
      all.addAll(before);
      return new Chain(about, all, links);
    }
  }

  /** What would have to be so for a rule to conclude something: its conditions, and more. */
  private interface Wanted {
    /** The further conditions under which the word says what is wanted; none if it never does. */
    Optional<List<Condition>> needs(Insertion insertion);
  }

  /**
   * The ways to a target, the nearest first.
   *
   * @param before what was missed before any rule was asked
   */
  List<Way> ways(Target target, List<MissedCondition> before) {
    List<Chain> chains;
    if (target instanceof Target.OfLevel level) {
      chains = level(level.level());
    } else if (target instanceof Target.OfStep step) {
      chains = steps(step);
    } else {
      chains = keyDecisions(((Target.OfKeyDecision) target).council());
    }
    List<Way> ways = new ArrayList<>();
    for (Chain chain : chains) {
      way(chain.provided(before)).ifPresent(ways::add);
    }
    IdentityHashMap<Way, Integer> distance = new IdentityHashMap<>();
    ways.forEach(way ->
        distance.put(way, (int) (1000 * way.readings().count() + way.missed().count())));
    ways.sort(Comparator.comparing(way -> distance.getOrDefault(way, 0)));
    return ways;
  }

  // ---- levels

  private List<Chain> level(CollaborationLevel level) {
    List<Chain> chains = new ArrayList<>();
    for (Outline.Consulted each : outlined.outline().consulted()) {
      About about = each.effect() < 0 ? About.THE_WHOLE : About.effect(each.effect());
      if (each.situation() instanceof EffectLevel found) {
        for (Rule rule : rules(EffectLevel.class)) {
          requirements(rule, concluding(level))
              .ifPresent(needed -> chains.addAll(effect(rule, needed, found, about)));
        }
      } else if (each.situation() instanceof WholeLevel found) {
        for (Rule rule : rules(WholeLevel.class)) {
          requirements(rule, concluding(level))
              .ifPresent(needed -> chains.addAll(whole(rule, needed, found)));
        }
      }
    }
    if (matter.initiative().effects().isEmpty()) {
      chains.addAll(anEffect(level));
    }
    return chains;
  }

  /** A rule on what both tests said of an effect, after the rules of the tests. */
  private List<Chain> effect(Rule rule, List<Condition> needed, EffectLevel found, About about) {
    Tested byOutcome = wanted(needed, "outcome").orElse(found.outcome());
    Tested widest = widest(about.effect(), byOutcome);
    boolean agreeing = needed.stream()
        .anyMatch(condition -> condition.attribute().name().equals("agreed")
            && condition.comparison() == Condition.Comparison.YES);
    Tested byParticipation =
        agreeing ? widest : wanted(needed, "participation").orElse(found.participation());
    EffectLevel adjusted = new EffectLevel(byOutcome, byParticipation, widest);
    Attempt last = held(rule, needed, adjusted, about);
    List<Chain> chains = new ArrayList<>();
    List<List<Attempt>> outcomes = wanted(needed, "outcome").isPresent()
        ? testing(EffectLevel.class, "outcome", byOutcome, about)
        : List.of(List.of());
    List<List<Attempt>> participations =
        agreeing || wanted(needed, "participation").isPresent()
            ? testing(EffectLevel.class, "participation", byParticipation, About.THE_WHOLE)
            : List.of(List.of());
    for (List<Attempt> first : outcomes) {
      for (List<Attempt> second : participations) {
        chains.add(new Chain(about, List.of(), List.of(last)).after(second).after(first));
      }
    }
    return chains;
  }

  /** A rule on the initiative as a whole, after those of the participation test. */
  private List<Chain> whole(Rule rule, List<Condition> needed, WholeLevel found) {
    Optional<Tested> wanted = wanted(needed, "participation");
    Tested participation = wanted.orElse(found.participation());
    Attempt last = held(
        rule,
        needed,
        new WholeLevel(found.effects(), found.pending(), found.widest(), participation),
        About.THE_WHOLE);
    List<Chain> chains = new ArrayList<>();
    for (List<Attempt> first : wanted.isPresent()
        ? testing(WholeLevel.class, "participation", participation, About.THE_WHOLE)
        : List.<List<Attempt>>of(List.of())) {
      chains.add(new Chain(About.THE_WHOLE, List.of(), List.of(last)).after(first));
    }
    return chains;
  }

  /** Where no effect is named: one that is, in every way in which it can call for the level. */
  private List<Chain> anEffect(CollaborationLevel level) {
    List<Chain> chains = new ArrayList<>();
    for (Rule rule : rules(OutcomeTest.class)) {
      Optional<List<Condition>> needed = requirements(rule, concluding(level));
      for (Rule last : rules(EffectLevel.class)) {
        Optional<List<Condition>> then = requirements(last, concluding(level));
        if (needed.isEmpty() || then.isEmpty() || wanted(then.get(), "outcome").isEmpty()) {
          continue;
        }
        Tested tested = Tested.of(level);
        Tested widest = level == CollaborationLevel.REGIONAL_NATIONAL ? Tested.NONE : tested;
        for (Reach reach : Reach.values()) {
          OutcomeTest test = new OutcomeTest(
              reach,
              matter.collectiveAction(),
              matter.initiative().localApplicationOf().isPresent());
          Attempt first = held(rule, needed.get(), test, About.THE_WHOLE);
          boolean fits = first.missed.stream()
              .noneMatch(condition -> condition.attribute().name().equals("reach")
                  || condition.attribute().name().equals("beyondCounty"));
          if (fits) {
            Attempt second = held(
                last,
                then.get(),
                new EffectLevel(tested, outlined.byParticipation(), widest),
                About.THE_WHOLE);
            chains.add(new Chain(
                About.THE_WHOLE,
                List.of(MissedWording.missed(
                    "effects",
                    "no effect is named",
                    "one is that reaches " + LevelPhrases.reached(reach),
                    "no effect is named; the rule is for one that reaches "
                        + LevelPhrases.reached(reach))),
                List.of(first, second)));
            break;
          }
        }
      }
    }
    return chains;
  }

  /** The widest level below regional by outcome, if one effect's level were that. */
  private Tested widest(int effect, Tested instead) {
    Tested widest = Tested.NONE;
    for (int i = 0; i < matter.initiative().effects().size(); i++) {
      Tested tested = i == effect ? instead : outlined.byOutcome(i);
      if (tested != Tested.REGIONAL_NATIONAL
          && tested.level().isPresent()
          && tested.compareTo(widest) > 0) {
        widest = tested;
      }
    }
    return widest;
  }

  /** The rules that find what an attribute would have to be; one that holds stands for all. */
  private List<List<Attempt>> testing(
      Class<? extends Situation> to, String attribute, Tested tested, About about) {
    Class<? extends Situation> kind = Wiring.source(to, attribute);
    Optional<CollaborationLevel> level = tested.level();
    Optional<Situation> situation = outlined.outline().consulted().stream()
        .filter(each -> kind.isInstance(each.situation()) && each.effect() == about.effect())
        .map(Outline.Consulted::situation)
        .findFirst();
    if (level.isEmpty() || situation.isEmpty()) {
      return List.of();
    }
    List<List<Attempt>> found = new ArrayList<>();
    for (Attempt held : all(kind, situation.get(), about, concluding(level.get()))) {
      found.add(List.of(held));
    }
    return orThatHolds(found);
  }

  private static Optional<Tested> wanted(List<Condition> needed, String attribute) {
    return needed.stream()
        .filter(condition -> condition.attribute().name().equals(attribute)
            && condition.comparison() == Condition.Comparison.AMONG
            && condition.constants().size() == 1)
        .map(condition -> condition.constants().get(0))
        .filter(Tested.class::isInstance)
        .map(Tested.class::cast)
        .findFirst();
  }

  // ---- steps

  private List<Chain> steps(Target.OfStep target) {
    List<Chain> chains = new ArrayList<>();
    for (Party party : matter.parties()) {
      if (target.council().isEmpty()
          || target.council().get().equals(party.council().id())) {
        for (Act act : matter.acts()) {
          chains.addAll(own(party, act, target.body(), target.action()));
          chains.addAll(consulted(CouncilAct.class, About.of(party.council(), act), step(target)));
          if (isOf(target, Action.SUBMIT)) {
            chains.addAll(submitting(party, act, target.body()));
            chains.addAll(submittingOnConsent(party, act, target.body()));
          }
        }
        chains.addAll(consenting(party, step(target)));
        chains.addAll(ifAsked(party, Act.NOTE, matter.noting(party), step(target)));
        chains.addAll(consulted(Scrutiny.class, About.of(party.council()), step(target)));
      }
    }
    if (target.council().isEmpty()) {
      for (Act act : matter.acts()) {
        chains.addAll(consulted(JointAct.class, About.of(act), step(target)));
        if (target.body() == Body.JOINT_COMMITTEE && isOf(target, Action.DECIDE)) {
          for (Party party : matter.parties()) {
            chains.addAll(
                consulted(CouncilAct.class, About.of(party.council(), act), word("covered")));
          }
        }
      }
      chains.addAll(consulted(Informing.class, About.THE_WHOLE, step(target)));
    }
    return chains;
  }

  private static boolean isOf(Target.OfStep target, Action action) {
    return target.action().isEmpty() || target.action().get() == action;
  }

  /** A council's own route: that the act is its own matter, and who in it decides then. */
  private List<Chain> own(Party party, Act act, Body body, Optional<Action> action) {
    About about = About.of(party.council(), act);
    Optional<Situation> competence = outlined.outline().consulted().stream()
        .filter(each -> each.situation() instanceof CouncilAct asked
            && asked.act() == matter.asSeen(act)
            && each.council().equals(Optional.of(party.council().id())))
        .map(Outline.Consulted::situation)
        .findFirst();
    if (competence.isEmpty()) {
      return List.of();
    }
    List<List<Attempt>> first = new ArrayList<>();
    for (Attempt held : all(CouncilAct.class, competence.get(), about, word("ownRoute"))) {
      first.add(List.of(held));
    }
    List<List<Attempt>> nearest = nearest(orThatHolds(first));
    List<Chain> chains = new ArrayList<>();
    OwnAct asked = matter.ownAct(party, act, uncounted.apply(party));
    for (Attempt held : all(OwnAct.class, asked, about, step(body, action))) {
      for (List<Attempt> before : nearest) {
        chains.add(new Chain(about, List.of(), List.of(held)).after(before));
      }
    }
    return chains;
  }

  /** The lead submits by the body that decides. */
  private List<Chain> submitting(Party party, Act act, Body body) {
    List<Chain> chains = new ArrayList<>();
    for (Chain asked : consulted(JointAct.class, About.of(act), word("leadSubmits"))) {
      List<MissedCondition> before = new ArrayList<>();
      Optional<Party> lead = matter.leadParty();
      if (lead.isEmpty() || !lead.get().council().equals(party.council())) {
        String leads = lead.map(known -> known.council().name() + " leads")
            .orElse("which council leads is unknown");
        String wanted = party.council().name() + " leads";
        before.add(MissedWording.missed(
            "lead", leads, wanted, leads + "; it would be so where " + wanted));
      }
      boolean decides = outlined.outline().steps().stream()
          .anyMatch(step -> step.council().equals(Optional.of(party.council().id()))
              && step.body() == body
              && step.action() == Action.DECIDE
              && step.acts().contains(act));
      List<Chain> deciding = decides
          ? List.of(new Chain(About.of(party.council(), act), List.of(), List.of()))
          : own(party, act, body, Optional.of(Action.DECIDE));
      for (Chain chain : deciding) {
        List<Attempt> links = new ArrayList<>(chain.links);
        links.addAll(asked.links);
        chains.add(new Chain(About.of(party.council(), act), before, links));
      }
    }
    return chains;
  }

  /** A council's consent to powers, were there any. */
  private List<Chain> consenting(Party party, Wanted wanted) {
    return ifAsked(party, Act.ACCEPT_POWERS, matter.consent(party), wanted);
  }

  /** What rules say of a council for an act, which it need not be asked to do. */
  private List<Chain> ifAsked(Party party, Act act, Situation situation, Wanted wanted) {
    About about = About.of(party.council(), act);
    String asked = "asked to " + RoutePhrases.doing(act);
    List<MissedCondition> before = matter.acts().contains(act)
        ? List.of()
        : List.of(MissedWording.missed(
            "acts",
            "councils are not " + asked,
            "councils are " + asked,
            "councils are not " + asked + "; it would be so where they are"));
    return all(situation.getClass(), situation, about, wanted).stream()
        .map(held -> new Chain(about, before, List.of(held)))
        .toList();
  }

  /** Whoever consents submits. */
  private List<Chain> submittingOnConsent(Party party, Act act, Body body) {
    List<Chain> chains = new ArrayList<>();
    for (Chain asked : consulted(JointAct.class, About.of(act), word("consentersSubmit"))) {
      for (Chain consent : consenting(party, step(body, Optional.of(Action.CONSENT)))) {
        chains.add(new Chain(consent.about, consent.before, asked.links).after(consent.links));
      }
    }
    return chains;
  }

  // ---- key decisions

  private List<Chain> keyDecisions(Optional<CouncilId> council) {
    List<Chain> chains = new ArrayList<>();
    for (Outline.Consulted each : outlined.outline().consulted()) {
      if (each.situation() instanceof Decision decision
          && (decision.action() == Action.DECIDE || decision.isAble())
          && decision.body() != Body.JOINT_COMMITTEE
          && (council.isEmpty() || council.equals(each.council()))) {
        for (Attempt held : all(Decision.class, decision, about(each), key())) {
          chains.add(new Chain(about(each), List.of(), List.of(held)));
        }
      } else if (each.situation() instanceof JointDecision decision && council.isEmpty()) {
        for (Attempt held : all(JointDecision.class, decision, about(each), key())) {
          chains.addAll(jointKey(held));
        }
      }
    }
    if (chains.isEmpty()) {
      String who = council
          .flatMap(matter.facts()::council)
          .map(known -> known.name() + " decides nothing here")
          .orElse("nothing is decided");
      chains.add(new Chain(
          council.flatMap(matter.facts()::council).map(About::of).orElse(About.THE_WHOLE),
          List.of(MissedWording.missed(
              "steps", who, "something is decided", who + ", and only decisions can be key ones")),
          List.of()));
    }
    return chains;
  }

  /** A joint committee's decision is key by what one of its members spends or touches. */
  private List<Chain> jointKey(Attempt last) {
    boolean byFigures =
        last.missed.stream().anyMatch(condition -> condition.attribute().name().equals("figures"));
    if (!byFigures) {
      return List.of(new Chain(About.THE_WHOLE, List.of(), List.of(last)));
    }
    List<Condition> others = last.missed.stream()
        .filter(condition -> !condition.attribute().name().equals("figures"))
        .toList();
    List<Chain> chains = new ArrayList<>();
    for (Outline.Consulted each : outlined.outline().consulted()) {
      if (each.situation() instanceof Decision part && part.body() == Body.JOINT_COMMITTEE) {
        for (Attempt held : all(Decision.class, part, about(each), key())) {
          chains.add(new Chain(
              about(each),
              List.of(),
              List.of(held, new Attempt(last.rule, others, last.situation, last.about))));
        }
      }
    }
    return chains.isEmpty()
        ? List.of(new Chain(About.THE_WHOLE, List.of(), List.of(last)))
        : chains;
  }

  private About about(Outline.Consulted consulted) {
    @Nullable
    Council council = consulted.council().flatMap(matter.facts()::council).orElse(null);
    return new About(council, consulted.effect(), consulted.act().stream().toList(), null);
  }

  // ---- rules and what they say

  private List<Rule> rules(Class<? extends Situation> kind) {
    return bySituation.getOrDefault(kind.getSimpleName(), List.of());
  }

  /** All rules that look at the situation of that kind and of that council, act and effect. */
  private List<Chain> consulted(Class<? extends Situation> kind, About about, Wanted wanted) {
    Optional<CouncilId> council = Optional.ofNullable(about.council()).map(Council::id);
    Optional<Act> act = about.acts().stream().findFirst();
    return outlined.outline().consulted().stream()
        .filter(each -> kind.isInstance(each.situation())
            && each.council().equals(council)
            && each.act().equals(act)
            && each.effect() == about.effect())
        .findFirst()
        .map(each -> all(kind, each.situation(), about, wanted).stream()
            .map(held -> new Chain(about, List.of(), List.of(held)))
            .toList())
        .orElse(List.of());
  }

  private List<Attempt> all(
      Class<? extends Situation> kind, Situation situation, About about, Wanted wanted) {
    List<Attempt> all = new ArrayList<>();
    for (Rule rule : rules(kind)) {
      requirements(rule, wanted).ifPresent(needed -> all.add(held(rule, needed, situation, about)));
    }
    return all;
  }

  private static Attempt held(Rule rule, List<Condition> needed, Situation situation, About about) {
    return new Attempt(
        rule,
        needed.stream().filter(condition -> !condition.holds(situation)).toList(),
        situation,
        about);
  }

  /** What must be so for a rule to say what is wanted; none if it never does. */
  private Optional<List<Condition>> requirements(Rule rule, Wanted wanted) {
    return requirements
        .computeIfAbsent(wanted, any -> new HashMap<>())
        .computeIfAbsent(rule.id(), id -> required(rule, wanted));
  }

  private static Optional<List<Condition>> required(Rule rule, Wanted wanted) {
    for (Insertion insertion : rule.insertions()) {
      Optional<List<Condition>> more = wanted.needs(insertion);
      if (more.isPresent()) {
        List<Condition> all = new ArrayList<>(more.get());
        rule.conditions().stream()
            .filter(condition -> condition.comparison() != Condition.Comparison.READ)
            .filter(condition -> more.get().stream().noneMatch(need -> follows(condition, need)))
            .forEach(all::add);
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  /** That something was found, and that a delegate is named, is said by what it is. */
  private static boolean follows(Condition condition, Condition need) {
    String name = condition.attribute().name();
    return condition.comparison() == Condition.Comparison.YES
        && (name.equals(need.attribute().name() + "Found")
            || name.equals(need.attribute().name() + "d"));
  }

  private static Wanted word(String word) {
    return new OfWord(word);
  }

  private static Wanted concluding(CollaborationLevel level) {
    return new LevelWord(level);
  }

  private static Wanted key() {
    return new OfKey();
  }

  private static Wanted step(Target.OfStep target) {
    return step(target.body(), target.action());
  }

  private static Wanted step(Body body, Optional<Action> action) {
    return new StepWord(body, action);
  }

  private record OfWord(String word) implements Wanted {
    @Override
    public Optional<List<Condition>> needs(Insertion insertion) {
      return insertion.word().equals(word) ? Optional.of(List.of()) : Optional.empty();
    }
  }

  private record LevelWord(CollaborationLevel level) implements Wanted {
    @Override
    public Optional<List<Condition>> needs(Insertion insertion) {
      if (!insertion.word().equals("level")) {
        return Optional.empty();
      }
      Object said = insertion.arguments().get(0);
      boolean ofTests = said instanceof Tested
          || (said instanceof Attribute attribute && attribute.kind() == Tested.class);
      return Omission.needs(said, ofTests ? Tested.of(level) : level);
    }
  }

  private record OfKey() implements Wanted {
    @Override
    public Optional<List<Condition>> needs(Insertion insertion) {
      return insertion.word().equals("keyDecision")
          ? Omission.needs(insertion.arguments().get(0), Answer.YES)
          : Optional.empty();
    }
  }

  private record StepWord(Body body, Optional<Action> action) implements Wanted {
    @Override
    public Optional<List<Condition>> needs(Insertion insertion) {
      if (!insertion.word().equals("step")) {
        return Optional.empty();
      }
      Object who = insertion.arguments().get(0);
      if (who instanceof Attribute attribute
          && attribute.name().equals("delegate")
          && !Delegation.BODIES.contains(body)) {
        return Optional.empty();
      }
      Optional<List<Condition>> bodyNeeds = Omission.needs(who, body);
      Optional<List<Condition>> actionNeeds = action.isEmpty()
          ? Optional.of(List.of())
          : Omission.needs(insertion.arguments().get(1), action.get());
      return bodyNeeds.flatMap(first -> actionNeeds.map(second -> {
        List<Condition> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
      }));
    }
  }

  /** What must be so for an argument to be that: nothing, an attribute, or it never is. */
  private static Optional<List<Condition>> needs(Object argument, Object wanted) {
    if (argument instanceof Attribute attribute) {
      return Optional.of(List.of(new Condition(
          attribute.name() + " == " + wanted,
          attribute,
          Condition.Comparison.AMONG,
          List.of(wanted))));
    }
    return argument.equals(wanted) ? Optional.of(List.of()) : Optional.empty();
  }

  /** Whether some rule can say it of some situation. */
  boolean isEverConcluded(Target target) {
    return bySituation.values().stream().flatMap(List::stream).anyMatch(rule -> {
      Class<? extends Situation> kind = kind(rule);
      if (target instanceof Target.OfLevel level) {
        return (kind == EffectLevel.class || kind == WholeLevel.class)
            && requirements(rule, concluding(level.level())).isPresent();
      }
      if (target instanceof Target.OfStep step) {
        boolean ofCouncils = Set.of(
                OwnAct.class, Noting.class, CouncilAct.class, Consent.class, Scrutiny.class)
            .contains(kind);
        boolean says = requirements(rule, step(step)).isPresent();
        boolean submits = isOf(step, Action.SUBMIT)
            && (submitsAfter(rule, "leadSubmits", step, Action.DECIDE)
                || submitsAfter(rule, "consentersSubmit", step, Action.CONSENT));
        boolean covers = step.body() == Body.JOINT_COMMITTEE
            && isOf(step, Action.DECIDE)
            && requirements(rule, word("covered")).isPresent();
        return submits || (step.council().isEmpty() ? says || covers : ofCouncils && says);
      }
      return requirements(rule, key()).isPresent();
    });
  }

  /** Whether it can say that who does one thing submits, and there ever is who does. */
  private boolean submitsAfter(Rule rule, String word, Target.OfStep step, Action action) {
    return requirements(rule, word(word)).isPresent()
        && isEverConcluded(new Target.OfStep(step.council(), step.body(), Optional.of(action)));
  }

  private static Class<? extends Situation> kind(Rule rule) {
    Class<? extends Situation> kind = Attribute.situations().get(rule.situation());
    if (kind == null) {
      throw new IllegalStateException("rule " + rule.id() + " looks at nothing known");
    }
    return kind;
  }

  // ---- which of several rules

  /** Where one holds, nothing is missed here, and it stands for all. */
  private List<List<Attempt>> orThatHolds(List<List<Attempt>> found) {
    return found.stream()
        .filter(links -> links.stream()
            .allMatch(held -> held.missed.isEmpty() && held.rule.holdsUnder(readings)))
        .findFirst()
        .map(List::of)
        .orElse(found);
  }

  /** Those that miss the fewest conditions. */
  private List<List<Attempt>> nearest(List<List<Attempt>> found) {
    int least = found.stream().mapToInt(Omission::missed).min().orElse(0);
    return found.stream().filter(links -> missed(links) == least).toList();
  }

  private static int missed(List<Attempt> links) {
    return links.stream().mapToInt(held -> held.missed.size()).sum();
  }

  // ---- words

  /** In words; none where its rules hold under no readings together. */
  private Optional<Way> way(Chain chain) {
    Map<String, Set<String>> allowed = new LinkedHashMap<>();
    for (Attempt held : chain.links) {
      for (Rule.Under under : held.rule.readings()) {
        allowed
            .computeIfAbsent(under.reading(), id -> new LinkedHashSet<>(under.options()))
            .retainAll(under.options());
      }
    }
    if (allowed.values().stream().anyMatch(Set::isEmpty)) {
      return Optional.empty();
    }
    List<Link> links = chain.links.stream().map(held -> link(held, allowed)).toList();
    About about = chain.about;
    List<String> sentences = new ArrayList<>();
    chain.before.forEach(missed -> sentences.add(missed.sentence()));
    for (Link link : links) {
      link.missed().forEach(missed -> sentences.add(missed.sentence()));
      link.readings().forEach(missed -> sentences.add(missed.sentence()));
    }
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Way(
        Optional.ofNullable(about.council()).map(Council::id),
        about.acts().stream().findFirst(),
        about.effect() < 0
            ? Optional.empty()
            : Optional.of(matter.initiative().effects().get(about.effect()).name()),
        chain.before,
        links,
        String.join("; ", new LinkedHashSet<>(sentences))));
  }

  private Link link(Attempt held, Map<String, Set<String>> allowed) {
    List<MissedReading> missedReadings = held.rule.readings().stream()
        .filter(under -> !under.options().contains(String.valueOf(readings.get(under.reading()))))
        .map(under -> reading(under.reading(), allowed.getOrDefault(under.reading(), Set.of())))
        .toList();
    return new Link(
        held.rule.id(),
        sentences.computeIfAbsent(held.rule.id(), id -> held.rule.inGeneral().text()),
        held.missed.stream()
            .map(condition -> told.computeIfAbsent(
                new ConditionAt(condition, held.situation, held.about),
                asked -> words.missed(asked.condition, asked.situation, asked.about)))
            .toList(),
        missedReadings,
        held.rule.citations());
  }

  private MissedReading reading(String id, Set<String> options) {
    String inForce = String.valueOf(readings.get(id));
    Reading reading =
        known.stream().filter(any -> any.id().equals(id)).findFirst().orElseThrow();
    return new MissedReading(
        id,
        inForce,
        List.copyOf(options),
        reading.title() + " is taken to be " + reading.meaning(inForce) + "; it would have to be "
            + English.or(options.stream()
                .map(option -> reading.meaning(option) + " (" + id + "=" + option + ")")
                .toList()),
        reading.citations());
  }
}
