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

  /** Of kinds that have no more situations than that, each is a new one. */
  private static final int FEW = 32;

  private final Governance governance;
  private final Askable askable;
  private final Runs runs;
  private final Moves moves;
  private final Plainness plainness;
  private final Experience experience;

  /** A search under another policy, which leads to much the same. */
  private final @Nullable Search before;

  private final Map<Class<? extends Situation>, Nearness> nearness = new HashMap<>();

  /** Each situation that some case led to, with the plainest such case. */
  private final Map<Class<? extends Situation>, Map<Situation, Plain>> known =
      new LinkedHashMap<>();

  /** What cases led to, as many are met again on the way to others. */
  private final Map<Case, List<Situation>> ran = new ConcurrentHashMap<>();

  /** The cases of which it was taken down what they led to. */
  private final Set<Case> taken = new LinkedHashSet<>();

  /** The cases of which every change was made, in their order. */
  private final Set<Case> explored = new LinkedHashSet<>();

  /** What was found for values that no change was seen to bring about. */
  private final Map<Value, List<Case>> behind = new HashMap<>();

  private final Map<Situation, List<Value>> valuesOf = new HashMap<>();

  /** What was looked for before. */
  private final Map<Situation, Optional<Case>> found = new HashMap<>();

  /** The kinds of cases of which it was asked all what they led to: without days, and with. */
  private final Set<Boolean> begun = new HashSet<>();

  /** A search for a policy and facts. */
  public Search(Governance governance, Ground ground) {
    this.governance = governance;
    this.askable = new Askable(ground);
    this.runs = new Runs(governance, ground.facts());
    this.moves = new Moves(ground);
    this.plainness = new Plainness(ground);
    this.experience = new Experience();
    this.before = null;
  }

  private Search(Governance governance, Search before) {
    this.governance = governance;
    this.askable = before.askable;
    this.runs = new Runs(governance, askable.facts());
    this.moves = before.moves;
    this.plainness = before.plainness;
    this.experience = before.experience;
    this.before = before;
  }

  /** A search under another policy or other readings, which begins with what this one knows. */
  public Search under(Governance other) {
    return new Search(other, this);
  }

  /** A case, and how plain it is. */
  private record Plain(Case given, int cost) {}

  /** What can be asked in the light of the facts. */
  public Askable askable() {
    return askable;
  }

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

  /**
   * Cases that lead to such a situation of a kind, the plainest first; where none was met, one that
   * is looked for.
   */
  public synchronized List<Case> examples(
      Class<? extends Situation> type, Predicate<Situation> holds) {
    explore(Wiring.ofDays().contains(type));
    List<Case> met = known.getOrDefault(type, Map.of()).entrySet().stream()
        .filter(each -> holds.test(each.getKey()))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparingInt(Plain::cost))
        .map(Plain::given)
        .distinct()
        .toList();
    return met.isEmpty()
        ? saying(type, holds).stream()
            .limit(BEHIND)
            .flatMap(situation -> example(situation).stream())
            .limit(1)
            .toList()
        : met;
  }

  /** Whether some case was seen to lead to it. */
  public synchronized boolean isMet(Situation situation) {
    return known(situation) != null;
  }

  /** The situations that a case leads to, one by one. */
  public List<Situation> consulted(Case given) {
    return ran.computeIfAbsent(given, runs::consulted);
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
    boolean explored = begun.contains(isOfDays(wanted));
    @Nullable Case known = known(wanted);
    if (known == null && !explored) {
      known = search(wanted, 0);
    }
    if (known == null && !explored) {
      explore(isOfDays(wanted));
      known = known(wanted);
    }
    return known == null ? search(wanted, MOST) : known;
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
      if (before == null) {
        moves.plain().forEach(plain -> explore(plain, name -> true));
      } else {
        explored.addAll(moves.plain());
        runAll(before.plainest(false));
      }
    }
  }

  /** The plainest cases of all that is known, after it was explored. */
  private synchronized List<Case> plainest(boolean dated) {
    explore(dated);
    return known.values().stream()
        .flatMap(all -> all.values().stream())
        .map(Plain::given)
        .distinct()
        .toList();
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
    if (before != null) {
      runAll(before.plainest(dated));
      return;
    }
    Seen seen = new Seen();
    Deque<Case> open = new ArrayDeque<>();
    if (dated) {
      explore(false);
      moves.plain().forEach(plain -> open.add(dated(plain)));
      List.copyOf(explored).stream()
          .map(Search::dated)
          .filter(given -> run(given).stream().filter(Search::isOfDays).anyMatch(seen::isNew))
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
    List<Case> changed = all.stream().map(Move::then).toList();
    runAll(changed);
    all.forEach(move -> learn(before, move));
    return changed;
  }

  /** Those that lead to a value that was not seen before. */
  private List<Case> fresh(List<Case> cases, Seen seen, boolean dated) {
    return cases.stream()
        .filter(given -> {
          boolean isNew = false;
          for (Situation situation : run(given)) {
            isNew |= (!dated || isOfDays(situation)) && seen.isNew(situation);
          }
          return isNew && !explored.contains(given);
        })
        .toList();
  }

  /** What was met so far; counts do not count. */
  private final class Seen {

    private final Set<Situation> situations = new HashSet<>();
    private final Set<Value> values = new HashSet<>();

    /** Whether some attribute has a value that it had not before, or one of few it is. */
    boolean isNew(Situation situation) {
      boolean isNew = false;
      if (situations.add(situation)) {
        isNew = isOfDays(situation) && askable.asked(situation.getClass()).size() <= FEW;
        for (Value value : Value.of(situation)) {
          isNew |= !value.isCount() && values.add(value);
        }
      }
      return isNew;
    }
  }

  private void runAll(List<Case> cases) {
    cases.parallelStream().forEach(given -> ran.computeIfAbsent(given, runs::consulted));
    cases.forEach(this::run);
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
      List<Situation> fresh =
          after.stream().filter(situation -> !before.contains(situation)).toList();
      Set<Value> values = values(fresh);
      if (!fresh.isEmpty()) {
        values.removeAll(values(before));
      }
      experience.add(move, values);
    }
    return after;
  }

  private Set<Value> values(List<Situation> situations) {
    Set<Value> values = new LinkedHashSet<>();
    situations.forEach(situation -> values.addAll(values(situation)));
    return values;
  }

  private List<Value> values(Situation situation) {
    return valuesOf.computeIfAbsent(situation, Value::of);
  }

  /** The changes that are likely to bring about what is missed, the likeliest first. */
  private List<Move> likely(Situation wanted, Try from) {
    List<String> best = experience.likely(wanted, from.missed);
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
    return moves.of(from.given, experience.bearing(from.missed)::contains).stream()
        .sorted(Comparator.comparingInt(move -> experience.weight(move.input())))
        .toList();
  }

  /** A case that was tried, and how far what it leads to is from what is wanted. */
  private record Try(
      Case given,
      List<Situation> consulted,
      int distance,
      List<Value> missed,
      int cost,
      int number) {}

  private @Nullable Case search(Situation wanted, int most) {
    Set<List<Situation>> met = new HashSet<>();
    PriorityQueue<Try> open = new PriorityQueue<>(Comparator.comparingInt(Try::distance)
        .thenComparingInt(Try::cost)
        .thenComparingInt(Try::number));
    List<Case> starts = near(wanted);
    if (most > 0) {
      starts.addAll(behind(wanted));
      if (!isWithinReach(wanted, starts)) {
        return null;
      }
    }
    for (Case near : starts) {
      if (met.add(run(near)) && leadsTo(run(near), wanted.getClass())) {
        Try end = descend(tried(near, run(near), wanted), wanted);
        if (end.distance == 0) {
          return end.given;
        }
        open.add(end);
      }
    }
    int left = most;
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

  /** Whether each of its values comes up in some of the cases; what is counted can be more. */
  private boolean isWithinReach(Situation wanted, List<Case> cases) {
    Set<Value> near = new HashSet<>();
    cases.forEach(given -> near.addAll(values(run(given))));
    return values(wanted).stream().allMatch(value -> value.isCount() || near.contains(value));
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
      if (alike.stream().noneMatch(value::isIn)) {
        List<Case> found = behind.get(value);
        if (found == null) {
          found = behind(value);
          behind.put(value, found);
        }
        cases.addAll(found);
      }
    }
    return cases;
  }

  private List<Case> behind(Value value) {
    return Wiring.all().stream()
        .filter(wire -> wire.to() == value.type()
            && wire.attribute().equals(value.attribute().name()))
        .flatMap(wire -> saying(wire.from(), situation -> says(situation, wire.word())).stream()
            .limit(BEHIND))
        .flatMap(situation -> find(situation).stream())
        .map(given -> Wiring.ofDays().contains(value.type()) ? dated(given) : given)
        .filter(
            given -> run(given).stream().anyMatch(situation -> values(situation).contains(value)))
        .limit(NEAR)
        .toList();
  }

  /** The situations of which something holds: first those that are close to what is known. */
  private List<Situation> saying(Class<? extends Situation> type, Predicate<Situation> holds) {
    begin();
    List<Situation> atHand = known.getOrDefault(type, Map.of()).keySet().stream()
        .filter(holds)
        .limit(BEHIND)
        .toList();
    if (atHand.size() == BEHIND) {
      return atHand; // no more are looked at
    }
    return nearness
        .computeIfAbsent(type, any -> new Nearness(type, askable.asked(type)))
        .sorted(known.getOrDefault(type, Map.of()).keySet(), holds);
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
          .filter(each -> value.isIn(each.getKey()))
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
    List<Value> missed =
        values(wanted).stream().filter(value -> !value.isIn(nearest)).toList();
    return new Try(
        given, consulted, distance(wanted, nearest), missed, plainness.of(given), taken.size());
  }

  private int distance(Situation wanted, Situation other) {
    return distance(values(wanted), values(other));
  }

  private static int distance(List<Value> values, List<Value> others) {
    int distance = 0;
    for (int i = 0; i < values.size(); i++) {
      distance += values.get(i).distance(others.get(i));
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
