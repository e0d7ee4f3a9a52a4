package org.visionderbyshire.internal.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.internal.input.Ground;
import org.visionderbyshire.internal.stage.Wiring;
import org.visionderbyshire.internal.table.Shape;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Answer;

/**
 * Looks for the plainest case that leads to a situation: from cases that are known to lead near it,
 * one change of an input at a time, each put to the rules. Which change brings about which value of
 * an attribute is learnt beforehand, by making every change of cases in which something comes up
 * that did not before. Thread-safe.
 */
public final class Search {

  /** So many cases are tried for one situation. */
  private static final int MOST = 100;

  /** From so many cases that are known to lead near it. */
  private static final int NEAR = 6;

  /** So many situations are looked at in which rules say a word that shows in it. */
  private static final int BEHIND = 24;

  /** So many changes that were seen to bring a value about are tried for it first. */
  private static final int LIKELY = 10;

  private final Governance governance;
  private final Askable askable;
  private final Runs runs;
  private final Moves moves;
  private final Plainness plainness;

  /** Each situation that some case led to, with the plainest such case. */
  private final Map<Class<? extends Situation>, Map<Situation, Plain>> known = new HashMap<>();

  /** What cases led to, as many are met again on the way to others. */
  private final Map<Case, List<Situation>> ran = new ConcurrentHashMap<>();

  /** The cases of which it was taken down what they led to. */
  private final Set<Case> taken = new LinkedHashSet<>();

  /** The cases of which every change was made, in their order. */
  private final Set<Case> explored = new LinkedHashSet<>();

  private final Map<Situation, List<Value>> valuesOf = new HashMap<>();

  /** What was looked for before. */
  private final Map<Situation, Optional<Case>> found = new HashMap<>();

  /** The changes that were seen to bring a value about. */
  private final Map<Value, Set<String>> effects = new HashMap<>();

  /** The inputs that were seen to bear on an attribute, and the attributes that they bear on. */
  private final Map<Attribute, Set<String>> bearing = new HashMap<>();

  private final Map<String, Set<Attribute>> weight = new HashMap<>();

  /** How often a change was made that led somewhere. */
  private final Map<String, Integer> made = new HashMap<>();

  /** How often it brought about which values, in an order in which they add up alike each time. */
  private final Map<String, Map<Value, Integer>> brings = new HashMap<>();

  private final Set<Boolean> begun = new HashSet<>();

  /** A search for a policy and facts. */
  public Search(Governance governance, Ground ground) {
    this.governance = governance;
    this.askable = new Askable(ground);
    this.runs = new Runs(governance, ground.facts());
    this.moves = new Moves(ground);
    this.plainness = new Plainness(ground);
  }

  /** A case, and how plain it is. */
  private record Plain(Case given, int cost) {}

  /** A value of an attribute. */
  private record Value(Class<? extends Situation> type, Attribute attribute, Object value) {}

  /** The plainest case found that leads to a situation; none where none can. */
  public Optional<Case> example(Situation wanted) {
    return askable.isPossible(wanted) ? find(wanted) : Optional.empty();
  }

  /** The same, without regard to what is possible. */
  public synchronized Optional<Case> find(Situation wanted) {
    Optional<Case> known = found.get(wanted);
    if (known == null) {
      known = Optional.ofNullable(sought(wanted)).map(any -> plainer(any, wanted));
      found.put(wanted, known);
    }
    return known;
  }

  /**
   * A case with exactly these effects, in which that many take part; none where there can be none.
   */
  public Optional<Case> example(Set<OutcomeTest> effects, ParticipationTest participation) {
    Set<Answer> collective = EnumSet.noneOf(Answer.class);
    Set<Boolean> local = new HashSet<>();
    effects.forEach(effect -> {
      collective.add(effect.collectiveAction());
      local.add(effect.localApplication());
    });
    if (collective.size() > 1 || local.size() > 1) {
      return Optional.empty(); // both are said of the initiative
    }
    Set<Situation> wanted = new HashSet<>(effects);
    wanted.add(participation);
    return example(participation)
        .map(given -> moves.reaching(
            given,
            effects.stream().map(OutcomeTest::reach).sorted().toList(),
            collective.stream().findFirst().orElse(Answer.UNKNOWN),
            local.contains(true)))
        .filter(given -> {
          List<Situation> consulted = runs.consulted(given);
          return consulted.containsAll(wanted)
              && consulted.stream().filter(OutcomeTest.class::isInstance).count() == effects.size();
        });
  }

  /**
   * The plainest two cases found that differ in one input and in whether something holds of a
   * situation of that kind.
   */
  public synchronized Optional<Neighbours> neighbours(
      Class<? extends Situation> type, Predicate<Situation> holds) {
    Comparator<Neighbours> plainest =
        Comparator.comparingInt(pair -> plainness.of(pair.holds()) + plainness.of(pair.fails()));
    return saying(type, holds).stream()
        .limit(NEAR)
        .flatMap(situation -> example(situation).stream())
        .flatMap(given -> moves.of(given, name -> true).stream()
            .filter(move -> fails(move.then(), type, holds))
            .map(move -> new Neighbours(given, move.then(), move.input())))
        .min(plainest);
  }

  private boolean fails(Case given, Class<? extends Situation> type, Predicate<Situation> holds) {
    List<Situation> consulted = run(given);
    return leadsTo(consulted, type)
        && consulted.stream().filter(type::isInstance).noneMatch(holds);
  }

  /** All situations that some case was seen to lead to. */
  public synchronized Set<Situation> met() {
    Set<Situation> met = new LinkedHashSet<>();
    known.values().forEach(all -> met.addAll(all.keySet()));
    return met;
  }

  /** Makes changes of cases until nothing new appears, with and without days. */
  public synchronized void explore() {
    explore(true);
  }

  private @Nullable Case sought(Situation wanted) {
    begin();
    @Nullable Case known = known(wanted);
    if (known == null) {
      explore(isOfDays(wanted));
      known = known(wanted);
    }
    return known == null ? search(wanted) : known;
  }

  private @Nullable Case known(Situation wanted) {
    Plain found = known.getOrDefault(wanted.getClass(), Map.of()).get(wanted);
    return found == null ? null : found.given;
  }

  private static boolean isOfDays(Situation situation) {
    return Wiring.ofDays().contains(situation.getClass());
  }

  // ---- what is known

  /** Makes every change of the plainest cases. */
  private void begin() {
    if (explored.isEmpty()) {
      moves.plain().forEach(plain -> explore(plain, name -> true));
    }
  }

  /**
   * Makes changes of each case in which some attribute has a value that it had not before, until
   * there is none; of what there are many choices, those of the plainest cases are enough.
   */
  private void explore(boolean dated) {
    if (!begun.add(dated)) {
      return;
    }
    begin();
    Set<Value> seen = new HashSet<>();
    Deque<Case> open = new ArrayDeque<>();
    if (dated) {
      explore(false);
      moves.plain().forEach(plain -> open.add(dated(plain)));
      List.copyOf(explored).stream()
          .map(Search::dated)
          .filter(given -> run(given).stream()
              .filter(Search::isOfDays)
              .anyMatch(situation -> isNew(situation, seen)))
          .forEach(open::add);
    } else {
      fresh(List.copyOf(taken), seen, false).forEach(open::add);
    }
    while (!open.isEmpty()) {
      fresh(explore(open.remove(), name -> !Moves.MANY.contains(name)), seen, dated)
          .forEach(open::add);
    }
  }

  /** Makes changes of a case and takes down what they bring about; gives the changed cases. */
  private List<Case> explore(Case given, Predicate<String> inputs) {
    explored.add(given);
    List<Situation> before = run(given);
    List<Move> all = moves.of(given, inputs);
    all.parallelStream().forEach(move -> ran.computeIfAbsent(move.then(), runs::consulted));
    all.forEach(move -> learn(before, move));
    return all.stream().map(Move::then).toList();
  }

  /** Those that lead to a value that was not seen before. */
  private List<Case> fresh(List<Case> cases, Set<Value> seen, boolean dated) {
    return cases.stream()
        .filter(given -> {
          boolean isNew = false;
          for (Situation situation : run(given)) {
            isNew |= (!dated || isOfDays(situation)) && isNew(situation, seen);
          }
          return isNew && !explored.contains(given);
        })
        .toList();
  }

  /** Whether something has a value that it had not before; counts do not count. */
  private boolean isNew(Situation situation, Set<Value> seen) {
    boolean isNew = false;
    for (Value value : values(situation)) {
      isNew |= value.attribute().kind() != int.class && seen.add(value);
    }
    return isNew;
  }

  private List<Situation> run(Case given) {
    List<Situation> consulted = ran.computeIfAbsent(given, runs::consulted);
    if (taken.add(given)) {
      int cost = plainness.of(given);
      for (Situation situation : consulted) {
        known
            .computeIfAbsent(situation.getClass(), type -> new LinkedHashMap<>())
            .merge(
                situation,
                new Plain(given, cost),
                (old, fresh) -> old.cost <= fresh.cost ? old : fresh);
      }
    }
    return consulted;
  }

  /** Runs a changed case and takes down what the change brings about. */
  private List<Situation> learn(List<Situation> before, Move move) {
    List<Situation> after = run(move.then());
    if (!after.isEmpty()) {
      made.merge(move.label(), 1, Integer::sum);
      Set<Value> then = values(before);
      for (Value value : values(after)) {
        if (!then.contains(value)) {
          effects.computeIfAbsent(value, fresh -> new LinkedHashSet<>()).add(move.label());
          bearing.computeIfAbsent(value.attribute, fresh -> new HashSet<>()).add(move.input());
          weight.computeIfAbsent(move.input(), fresh -> new HashSet<>()).add(value.attribute);
          brings
              .computeIfAbsent(move.label(), fresh -> new LinkedHashMap<>())
              .merge(value, 1, Integer::sum);
        }
      }
    }
    return after;
  }

  private Set<Value> values(List<Situation> situations) {
    Set<Value> values = new LinkedHashSet<>();
    situations.forEach(situation -> values.addAll(values(situation)));
    return values;
  }

  private static List<Attribute> components(Situation situation) {
    return Shape.of(situation.getClass()).components();
  }

  private List<Value> values(Situation situation) {
    return valuesOf.computeIfAbsent(
        situation,
        fresh -> components(fresh).stream()
            .map(attribute -> new Value(fresh.getClass(), attribute, attribute.in(fresh)))
            .toList());
  }

  /**
   * Changes that were seen to bring about something that is missed: first those that bring about
   * most of it, and least that is not wanted.
   */
  private List<Move> likely(Situation wanted, Try from) {
    Set<String> labels = new LinkedHashSet<>();
    from.missed.forEach(value -> labels.addAll(effects.getOrDefault(value, Set.of())));
    Map<String, Double> scores = new HashMap<>();
    labels.forEach(label -> scores.put(label, score(label, wanted, from.missed)));
    List<String> best = labels.stream()
        .sorted(Comparator.comparingDouble((String label) -> -scores.getOrDefault(label, 0.0)))
        .limit(LIKELY)
        .toList();
    Set<String> inputs = new HashSet<>();
    best.forEach(label -> inputs.add(Move.inputOf(label)));
    return moves.of(from.given, inputs::contains).stream()
        .filter(move -> best.contains(move.label()))
        .sorted(Comparator.comparingInt(move -> best.indexOf(move.label())))
        .toList();
  }

  /**
   * All changes of inputs that were seen to bear on what is missed, those that bear on least first.
   */
  private List<Move> bearing(Try from) {
    Set<String> inputs = new HashSet<>();
    from.missed.forEach(value -> inputs.addAll(bearing.getOrDefault(value.attribute, Set.of())));
    return moves.of(from.given, inputs::contains).stream()
        .sorted(Comparator.comparingInt(
            move -> weight.getOrDefault(move.input(), Set.of()).size()))
        .toList();
  }

  private double score(String label, Situation wanted, List<Value> missed) {
    double score = 0;
    int times = made.getOrDefault(label, 1);
    for (Map.Entry<Value, Integer> brought :
        brings.getOrDefault(label, Map.of()).entrySet()) {
      Value value = brought.getKey();
      if (value.type == wanted.getClass()) {
        double share = brought.getValue() / (double) times;
        if (missed.contains(value)) {
          score += share;
        } else if (!value.attribute.in(wanted).equals(value.value)) {
          score -= share;
        }
      }
    }
    return score;
  }

  // ---- the search

  /** A case that was tried, and how far what it leads to is from what is wanted. */
  private record Try(
      Case given,
      List<Situation> consulted,
      int distance,
      List<Value> missed,
      int cost,
      int number) {}

  private @Nullable Case search(Situation wanted) {
    Set<List<Situation>> met = new HashSet<>();
    PriorityQueue<Try> open = new PriorityQueue<>(Comparator.comparingInt(Try::distance)
        .thenComparingInt(Try::cost)
        .thenComparingInt(Try::number));
    List<Case> starts = near(wanted);
    starts.addAll(behind(wanted));
    for (Case near : starts) {
      if (met.add(run(near)) && leadsTo(run(near), wanted.getClass())) {
        Try end = descend(tried(near, run(near), wanted), wanted);
        if (end.distance == 0) {
          return end.given;
        }
        open.add(end);
      }
    }
    int left = MOST;
    Set<Case> seen = new HashSet<>();
    while (left > 0 && !open.isEmpty()) {
      Try next = open.remove();
      for (Move move : bearing(next)) {
        if (left > 0 && seen.add(move.then())) {
          left--;
          List<Situation> consulted = learn(next.consulted, move);
          // what leads to the same as before is only less plain
          if (leadsTo(consulted, wanted.getClass()) && met.add(consulted)) {
            Try end = descend(tried(move.then(), consulted, wanted), wanted);
            if (end.distance == 0) {
              return end.given;
            }
            open.add(end);
          }
        }
      }
    }
    return null;
  }

  private static boolean leadsTo(List<Situation> consulted, Class<? extends Situation> type) {
    return consulted.stream().anyMatch(type::isInstance);
  }

  /**
   * Where nothing was seen to bring a value about: cases that lead to situations in which rules say
   * the word that shows in it.
   */
  private List<Case> behind(Situation wanted) {
    Set<Situation> alike = known.getOrDefault(wanted.getClass(), Map.of()).keySet();
    List<Case> cases = new ArrayList<>();
    for (Value value : values(wanted)) {
      if (alike.stream().noneMatch(each -> value.attribute.in(each).equals(value.value))) {
        Wiring.all().stream()
            .filter(
                wire -> wire.to() == value.type && wire.attribute().equals(value.attribute.name()))
            .flatMap(wire ->
                saying(wire.from(), situation -> says(situation, wire.word())).stream())
            .limit(BEHIND)
            .flatMap(situation -> find(situation).stream())
            .map(given -> isOfDays(wanted) ? dated(given) : given)
            .filter(given ->
                run(given).stream().anyMatch(situation -> values(situation).contains(value)))
            .limit(NEAR)
            .forEach(cases::add);
      }
    }
    return cases;
  }

  /** The situations of which something holds: first those that are close to what is known. */
  private List<Situation> saying(Class<? extends Situation> type, Predicate<Situation> holds) {
    begin();
    Map<Situation, Plain> alike = known.getOrDefault(type, Map.of());
    Map<Situation, Integer> distances = new LinkedHashMap<>();
    askable.asked(type).stream()
        .filter(holds)
        .forEach(situation -> distances.put(
            situation,
            alike.keySet().stream()
                .mapToInt(each -> distance(situation, each))
                .min()
                .orElse(0)));
    return distances.keySet().stream()
        .sorted(Comparator.comparingInt(situation -> distances.getOrDefault(situation, 0)))
        .toList();
  }

  private boolean says(Situation situation, String word) {
    return governance.ask(situation).stream()
        .anyMatch(said -> Wiring.wordOf(said.conclusion().getClass()).equals(word));
  }

  private static Case dated(Case given) {
    return given.with(Optional.of(Window.from(given.initiative().on())));
  }

  /** Makes changes that are likely to lead nearer, as long as one does. */
  private Try descend(Try from, Situation wanted) {
    Try now = from;
    boolean nearer = true;
    while (nearer && now.distance > 0) {
      nearer = false;
      for (Move move : likely(wanted, now)) {
        List<Situation> consulted = learn(now.consulted, move);
        if (leadsTo(consulted, wanted.getClass())) {
          Try then = tried(move.then(), consulted, wanted);
          if (then.distance < now.distance) {
            now = then;
            nearer = true;
            break;
          }
        }
      }
    }
    return now;
  }

  /** Cases that lead near it, one for each of its values among them, as some are hard to have. */
  private List<Case> near(Situation wanted) {
    List<Map.Entry<Situation, Plain>> alike =
        known.getOrDefault(wanted.getClass(), Map.of()).entrySet().stream()
            .sorted(Comparator.comparingInt(
                (Map.Entry<Situation, Plain> each) -> distance(wanted, each.getKey())))
            .toList();
    List<Case> near = new ArrayList<>();
    alike.stream().limit(NEAR).forEach(each -> near.add(each.getValue().given));
    for (Value value : values(wanted)) {
      alike.stream()
          .filter(each -> value.attribute.in(each.getKey()).equals(value.value))
          .findFirst()
          .ifPresent(each -> near.add(each.getValue().given));
    }
    return near;
  }

  private Try tried(Case given, List<Situation> consulted, Situation wanted) {
    Situation nearest = consulted.stream()
        .filter(situation -> situation.getClass() == wanted.getClass())
        .min(Comparator.comparingInt(situation -> distance(wanted, situation)))
        .orElseThrow();
    List<Value> missed = new ArrayList<>();
    for (Attribute attribute : components(wanted)) {
      if (!attribute.in(nearest).equals(attribute.in(wanted))) {
        missed.add(new Value(wanted.getClass(), attribute, attribute.in(wanted)));
      }
    }
    return new Try(
        given, consulted, distance(wanted, nearest), missed, plainness.of(given), taken.size());
  }

  private static int distance(Situation wanted, Situation other) {
    int distance = 0;
    for (Attribute attribute : components(wanted)) {
      Object one = attribute.in(wanted);
      Object two = attribute.in(other);
      if (one instanceof Integer count && two instanceof Integer number) {
        distance += Math.abs(count - number);
      } else {
        distance += one.equals(two) ? 0 : 1;
      }
    }
    return distance;
  }

  // ---- plainer

  /** The same with no more than it takes. */
  private Case plainer(Case found, Situation wanted) {
    return plainer(found, given -> run(given).contains(wanted));
  }

  /** The plainest case that single changes lead to, each of them plainer, in which that holds. */
  public Case plainer(Case given, Predicate<Case> holds) {
    Case once = plainerOnce(given, holds);
    // what did not do at first may do once other things are not said
    return once.equals(given) ? once : plainerOnce(once, holds);
  }

  private Case plainerOnce(Case given, Predicate<Case> holds) {
    Case plain = given;
    Set<String> vain = new HashSet<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Move move : simpler(plain, plainness.of(plain))) {
        if (vain.add(move.label()) && holds.test(move.then())) {
          plain = move.then();
          changed = true;
          break;
        }
      }
    }
    return plain;
  }

  private List<Move> simpler(Case given, int cost) {
    Map<Move, Integer> costs = new HashMap<>();
    List<Move> all = moves.simpler(given);
    all.forEach(move -> costs.put(move, plainness.of(move.then())));
    return all.stream()
        .filter(move -> costs.getOrDefault(move, cost) < cost)
        .sorted(Comparator.comparingInt(move -> costs.getOrDefault(move, cost)))
        .toList();
  }
}
