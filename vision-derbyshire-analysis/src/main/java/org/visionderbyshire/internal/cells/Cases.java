package org.visionderbyshire.internal.cells;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.Region;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.internal.input.Ground;
import org.visionderbyshire.internal.search.Askable;
import org.visionderbyshire.internal.search.Search;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.internal.table.Partition;
import org.visionderbyshire.internal.table.Shape;
import org.visionderbyshire.policy.Condition;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleConclusion;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Conclusion;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.EffectLevel;
import org.visionderbyshire.rule.JointDecision;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.rule.WholeLevel;
import org.visionderbyshire.vocabulary.Answer;

/**
 * All that can come before the policies that are looked at: every situation to which some
 * initiative leads.
 */
public final class Cases {

  /** More than there are anywhere: a rule that names more than that names none that matters. */
  private static final int MOST_DISTRICTS = 30;

  private final List<Side> sides;
  private final Askable askable;
  private final Facts facts;
  private final Search search;

  /** Where else examples are looked for: under other policies or other readings. */
  private final List<Search> elsewhere;

  /** The kinds of situations of which examples are looked for elsewhere. */
  private final Set<Class<? extends Situation>> turning;

  private final Map<Class<? extends Situation>, List<Situation>> possible;
  private final Map<Class<? extends Situation>, Set<Situation>> held = new ConcurrentHashMap<>();
  private final Map<Class<? extends Situation>, SituationSpace> spaces;
  private final Map<Class<? extends Situation>, SituationSpace> beyond;
  private final Map<Boolean, LevelSpace> levels;
  private final Set<StepTaken> taken;
  private final Map<StepTaken, Set<Answer>> keys = new HashMap<>();

  /** A step that some rule makes. */
  private record StepTaken(Body body, Action action) {}

  public Cases(List<Side> sides, Facts facts) {
    this(sides, new Search(sides.get(0).governance(), new Ground(facts)));
  }

  /** The same with what a search knows under another policy. */
  private Cases(List<Side> sides, Search search) {
    this.sides = List.copyOf(sides);
    this.askable = search.askable();
    this.facts = askable.facts();
    this.search = search;
    this.elsewhere =
        sides.stream().skip(1).map(side -> search.under(side.governance())).toList();
    this.turning = Set.copyOf(Attribute.situations().values());
    this.possible = new ConcurrentHashMap<>();
    this.spaces = new ConcurrentHashMap<>();
    this.levels = new ConcurrentHashMap<>();
    this.beyond = new ConcurrentHashMap<>();
    this.taken = new HashSet<>();
  }

  private Cases(Cases same, Side other) {
    this.sides = same.sides;
    this.askable = same.askable;
    this.facts = same.facts;
    this.search = same.search;
    this.elsewhere = List.of(search.under(other.governance()));
    this.turning = Side.LEVELS;
    this.possible = same.possible;
    this.spaces = same.spaces;
    this.levels = same.levels;
    this.beyond = same.beyond;
    this.taken = same.taken;
  }

  /**
   * The same, with examples of what tests of the level come to under other readings of the same
   * policy, too. Which steps there are does not depend on readings as far as rules tell them apart.
   */
  public Cases under(Side other) {
    return new Cases(this, other);
  }

  /** All that can come before other policies, which is much the same. */
  public Cases of(List<Side> others) {
    Governance first = others.get(0).governance();
    return new Cases(others, first == sides.get(0).governance() ? search : search.under(first));
  }

  /** An initiative that leads to a situation; none where none is found under any policy. */
  public Optional<Example> example(Situation situation) {
    Optional<Case> found = search.example(situation);
    return (found.isEmpty() && turning.contains(situation.getClass())
            ? elsewhere.stream()
                .flatMap(other -> other.example(situation).stream())
                .findFirst()
            : found)
        .map(Cases::shown);
  }

  /** An initiative that leads to such a level; none where there can be none. */
  Optional<Example> example(Set<OutcomeTest> effects, ParticipationTest participation) {
    return search.example(effects, participation).map(Cases::shown);
  }

  private static Example shown(Case given) {
    return new Example(
        given.initiative(),
        Optional.of(given.supplied()).filter(supplied -> !supplied.equals(Case.NOTHING)));
  }

  private Set<StepTaken> taken() {
    if (taken.isEmpty()) {
      for (Class<? extends Situation> type : Wiring.stepMakers()) {
        for (Side side : sides) {
          // all that a rule may say does not depend on situations that it does not tell apart
          space(type).firsts().forEach(situation -> taken(side.ask(situation)));
        }
      }
    }
    return taken;
  }

  private void taken(List<RuleConclusion> said) {
    for (RuleConclusion each : said) {
      if (each.conclusion() instanceof Conclusion.Take take) {
        taken.add(new StepTaken(take.body(), take.action()));
      } else if (each.conclusion() instanceof Conclusion.Covered) {
        taken.add(new StepTaken(Body.JOINT_COMMITTEE, Action.DECIDE));
      } else if (each.conclusion() instanceof Conclusion.LeadSubmits
          || each.conclusion() instanceof Conclusion.ConsentersSubmit) {
        for (Body body : Body.values()) {
          taken.add(new StepTaken(body, Action.SUBMIT));
        }
      }
    }
  }

  /** Where examples are looked for. */
  public Search search() {
    return search;
  }

  /** What a side makes of an example. */
  public Outline outline(Side side, Example example) {
    return side.governance().outline(example.initiative(), supplied(example));
  }

  /** The facts with those that an example brings. */
  public Facts supplied(Example example) {
    return example.facts().map(facts::with).orElse(facts);
  }

  /**
   * The kinds of situations about which some rule of some side says something, in a fixed order.
   */
  public List<Class<? extends Situation>> types() {
    return new TreeMap<>(Attribute.situations())
        .values().stream()
            .filter(type -> sides.stream().anyMatch(side -> !side.rules(type).isEmpty()))
            .toList();
  }

  /** The possible situations of a kind, sorted by all rules of all sides. */
  public SituationSpace space(Class<? extends Situation> type) {
    return known(
        spaces, type, () -> new SituationSpace(type, values(type), possible(type), rules(type)));
  }

  /** What is known, or is found now; to find one thing may take another of the same kind. */
  private static <K, V> V known(Map<K, V> all, K key, Supplier<V> find) {
    V known = all.get(key);
    if (known == null) {
      known = find.get();
      all.put(key, known);
    }
    return known;
  }

  private List<Rule> rules(Class<? extends Situation> type) {
    return sides.stream().flatMap(side -> side.rules(type).stream()).toList();
  }

  /**
   * All that levels can depend on.
   *
   * @param blended whether effects can count for each other's levels, so that all sets of effects
   *     are looked at; else one effect tells what holds of each of several
   */
  public LevelSpace levels(boolean blended) {
    return known(levels, blended, () -> allLevels(blended));
  }

  private LevelSpace allLevels(boolean blended) {
    return new LevelSpace(
        values(OutcomeTest.class),
        possible(ParticipationTest.class),
        new Partition(
            ParticipationTest.class,
            values(ParticipationTest.class),
            rules(ParticipationTest.class)),
        rules(OutcomeTest.class),
        blended,
        this);
  }

  /** Whether the level of one effect can depend on what others reach. */
  public boolean isBlended(Side side) {
    Map<List<Object>, Set<Conclusion>> byOwn = new HashMap<>();
    for (Situation situation : possible(EffectLevel.class)) {
      EffectLevel effect = (EffectLevel) situation;
      Set<Conclusion> levels = side.levels(effect);
      Set<Conclusion> known =
          byOwn.putIfAbsent(List.of(effect.outcome(), effect.participation()), levels);
      if (known != null && !known.equals(levels)) {
        return true;
      }
    }
    return possible(WholeLevel.class).stream()
        .anyMatch(situation -> ((WholeLevel) situation).effects()
            && side.settled(situation).concludes(Conclusion.Level.class));
  }

  private List<List<Object>> values(Class<? extends Situation> type) {
    return Shape.of(type).components().stream().map(askable::values).toList();
  }

  /** Whether a situation is one of those that are looked at. */
  public boolean holds(Situation situation) {
    return held.computeIfAbsent(situation.getClass(), type -> {
          Set<Situation> all = new HashSet<>(possible(type));
          all.addAll(beyondPossible(type));
          return all;
        })
        .contains(situation);
  }

  /**
   * What comes up beside what is possible: while answers to a question are tried, and in areas with
   * other numbers of districts than the facts at hand know. Examples are not looked for.
   */
  public SituationSpace beyond(Class<? extends Situation> type) {
    return known(
        beyond,
        type,
        () -> new SituationSpace(
            type,
            Shape.of(type).components().stream()
                .map(component -> askable.values(component, mostDistricts()))
                .toList(),
            beyondPossible(type),
            rules(type)));
  }

  private List<Situation> beyondPossible(Class<? extends Situation> type) {
    return askable.beyond(type, mostDistricts()).stream().filter(this::isTaken).toList();
  }

  /** One district more than the facts at hand know, and than any rule compares a count with. */
  private int mostDistricts() {
    int most = 0;
    for (Attribute component : Shape.of(ParticipationTest.class).components()) {
      for (Object value : askable.values(component)) {
        most = value instanceof Integer count ? Math.max(most, count) : most;
      }
    }
    for (Rule rule : rules(ParticipationTest.class)) {
      for (Condition condition : rule.conditions()) {
        for (Object constant : condition.constants()) {
          most = constant instanceof Integer count ? Math.max(most, count) : most;
        }
      }
    }
    return Math.min(most, MOST_DISTRICTS) + 1;
  }

  private List<Situation> possible(Class<? extends Situation> type) {
    return known(
        possible, type, () -> askable.asked(type).stream().filter(this::isTaken).toList());
  }

  /** Whether it is about no step, or about one that rules make. */
  private boolean isTaken(Situation situation) {
    if (situation instanceof Decision test) {
      return taken().contains(new StepTaken(test.body(), test.action()));
    }
    if (situation instanceof CallInTest test) {
      return keys(new StepTaken(test.body(), test.action())).contains(test.key());
    }
    return !(situation instanceof NoticeTest test)
        || keys(new StepTaken(test.body(), test.action())).contains(test.key());
  }

  /** What rules can say of whether a step is key, under any reading; nothing of one never taken. */
  private Set<Answer> keys(StepTaken step) {
    return known(keys, step, () -> foundKeys(step));
  }

  private Set<Answer> foundKeys(StepTaken step) {
    if (!taken().contains(step)) {
      return Set.of();
    }
    boolean joint = step.body == Body.JOINT_COMMITTEE && step.action == Action.DECIDE;
    Set<Answer> found = EnumSet.of(Answer.NO);
    // every decision of that body, and not one of each cell: rules need not tell bodies apart
    List<Situation> decisions = possible(joint ? JointDecision.class : Decision.class).stream()
        .filter(situation -> !(situation instanceof Decision decision)
            || (decision.body() == step.body && decision.action() == step.action))
        .toList();
    for (Side side : sides) {
      decisions.stream()
          .flatMap(situation -> side.ask(situation).stream())
          .flatMap(said -> said.conclusion() instanceof Conclusion.Key key
              ? Stream.of(key.answer())
              : Stream.empty())
          .forEach(found::add);
    }
    return found;
  }

  /** A box as a region; none where no initiative leads to any of its cells. */
  public Optional<Region> region(Space space, Regions.Box box) {
    return box.cells().stream()
        .map(cell -> space.example(cell, this))
        .flatMap(Optional::stream)
        .findFirst()
        .map(example -> region(space, box, example));
  }

  public static Region region(Space space, Regions.Box box, Example example) {
    return new Region(
        space.words(box.allowed()),
        box.cells().stream().mapToLong(space::weight).sum(),
        example);
  }
}
