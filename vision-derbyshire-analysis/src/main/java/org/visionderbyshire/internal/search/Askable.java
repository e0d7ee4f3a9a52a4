package org.visionderbyshire.internal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.internal.input.Ground;
import org.visionderbyshire.internal.stage.Possible;
import org.visionderbyshire.internal.table.Shape;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/**
 * All situations that can be put to rules in the light of facts, whatever the rules. What takes
 * part in them is listed once. Thread-safe.
 */
public final class Askable {

  private final Ground ground;
  private final Possible possible;
  private final Map<Class<? extends Situation>, List<Situation>> asked = new ConcurrentHashMap<>();
  private final Map<List<Object>, List<Situation>> beyond = new ConcurrentHashMap<>();

  public Askable(Ground ground) {
    this.ground = ground;
    this.possible = new Possible(ground.area());
  }

  public Facts facts() {
    return ground.facts();
  }

  public Askable(Facts facts) {
    this(new Ground(facts));
  }

  /**
   * What a component of a situation can be: every word of its vocabulary, yes and no; of counts
   * those that the facts at hand lead to on any day.
   */
  public List<Object> values(Attribute component) {
    if (component.kind().isEnum()) {
      return List.of(component.kind().getEnumConstants());
    }
    if (component.kind() == boolean.class) {
      return List.of(false, true);
    }
    Set<Integer> counts = new TreeSet<>();
    for (LocalDate day : ground.days()) {
      List<CouncilId> districts =
          ground.facts().districts(day).stream().map(Council::id).toList();
      Set<CouncilId> members = ground.members(day);
      int ofMembers = (int) districts.stream().filter(members::contains).count();
      switch (component.name()) {
        case "ofDistricts" -> counts.add(districts.size());
        case "ofMembers" -> counts.add(ofMembers);
        case "districts" -> addUpTo(districts.size(), counts);
        case "members" -> addUpTo(ofMembers, counts);
        default -> throw new IllegalArgumentException("nobody counts " + component);
      }
    }
    return List.copyOf(counts);
  }

  private static void addUpTo(int most, Set<Integer> counts) {
    for (int count = 0; count <= most; count++) {
      counts.add(count);
    }
  }

  /** The same, with all counts up to a limit. */
  public List<Object> values(Attribute component, int upTo) {
    return component.kind() == int.class
        ? IntStream.rangeClosed(0, upTo).<Object>mapToObj(count -> count).toList()
        : values(component);
  }

  /**
   * Whether some initiative leads to it, with the facts at hand or with more. Situations that come
   * up only when answers to a question are tried are not possible. What depends on rules is taken
   * as possible.
   */
  public boolean isPossible(Situation situation) {
    return possible.isPossible(situation);
  }

  /** All of a kind to which some initiative leads. */
  public List<Situation> asked(Class<? extends Situation> type) {
    return asked.computeIfAbsent(type, fresh -> all(type, this::values, possible::isPossible));
  }

  /**
   * What comes up beside these: while answers to a question are tried, and in areas with other
   * numbers of districts.
   *
   * @param upTo the largest number of districts
   */
  public List<Situation> beyond(Class<? extends Situation> type, int upTo) {
    return beyond.computeIfAbsent(List.of(type, upTo), fresh -> {
      Set<Situation> known = Set.copyOf(asked(type));
      return all(
          type,
          component -> values(component, upTo),
          situation -> possible.isTried(situation) && !known.contains(situation));
    });
  }

  private static List<Situation> all(
      Class<? extends Situation> type,
      Function<Attribute, List<Object>> valuesOf,
      Predicate<Situation> wanted) {
    Shape shape = Shape.of(type);
    List<List<Object>> values = shape.components().stream().map(valuesOf).toList();
    List<Situation> found = new ArrayList<>();
    collect(shape, values, new Object[values.size()], 0, wanted, found);
    return List.copyOf(found);
  }

  private static void collect(
      Shape shape,
      List<List<Object>> values,
      Object[] made,
      int next,
      Predicate<Situation> wanted,
      List<Situation> found) {
    if (next == made.length) {
      Situation situation = shape.make(made);
      if (wanted.test(situation)) {
        found.add(situation);
      }
      return;
    }
    for (Object value : values.get(next)) {
      made[next] = value;
      collect(shape, values, made, next + 1, wanted, found);
    }
  }
}
