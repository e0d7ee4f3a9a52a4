package org.visionderbyshire.internal.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.internal.table.Partition;
import org.visionderbyshire.internal.table.Shape;
import org.visionderbyshire.internal.words.Extent;
import org.visionderbyshire.internal.words.LevelInputs;
import org.visionderbyshire.internal.words.PhaseMembers;
import org.visionderbyshire.internal.words.Phrases;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.OutcomeTest;
import org.visionderbyshire.rule.ParticipationTest;
import org.visionderbyshire.rule.Situation;
import org.visionderbyshire.vocabulary.Answer;

/**
 * All that the level of an initiative can depend on: how far its effects reach, whether these need
 * collective action beyond the county, whether it applies another locally, and how many districts
 * and members take part. Levels come out of several situations together, so that whole initiatives
 * are looked at: each cell is one.
 */
public final class LevelSpace implements Space {

  private static final int REACHES = 0;

  private final Cases all;
  private final List<List<Object>> reaches;
  private final List<Set<Integer>> sets = new ArrayList<>();
  private final List<Answer> needs = List.of(Answer.values());
  private final List<Boolean> locals = List.of(false, true);
  private final List<Integer> districts;
  private final List<Integer> ofDistricts;
  private final List<PhaseMembers> members;
  private final List<int[]> cells = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();

  /** For each cell the first of those that no rule tells apart from it. */
  private final int[] likes;

  private final Map<Integer, Optional<Example>> examples = new ConcurrentHashMap<>();
  private final Map<Governance, List<Optional<Outline>>> outlines = new ConcurrentHashMap<>();

  /** What a cell is made of. */
  private record Case(Set<OutcomeTest> effects, ParticipationTest participation) {}

  /**
   * Makes the cells.
   *
   * @param reachesOf the values of the components of an outcome test
   * @param participations all that can take part
   * @param counted which of these rules tell apart
   * @param rules the rules that look at effects
   * @param blended whether initiatives with several kinds of effects are looked at too
   */
  public LevelSpace(
      List<List<Object>> reachesOf,
      List<Situation> participations,
      Partition counted,
      Collection<Rule> rules,
      boolean blended,
      Cases all) {
    this.all = all;
    this.reaches = new Partition(OutcomeTest.class, reachesOf, rules).classesOf(REACHES);
    List<ParticipationTest> tests =
        participations.stream().map(ParticipationTest.class::cast).toList();
    this.districts =
        tests.stream().map(ParticipationTest::districts).distinct().sorted().toList();
    this.ofDistricts =
        tests.stream().map(ParticipationTest::ofDistricts).distinct().sorted().toList();
    this.members = tests.stream()
        .map(LevelSpace::members)
        .distinct()
        .sorted(Comparator.comparing(PhaseMembers::known)
            .thenComparing(count -> count.of())
            .thenComparing(PhaseMembers::taking))
        .toList();
    for (int bits = 0; bits < 1 << reaches.size(); bits++) {
      int chosen = bits;
      List<Integer> set = IntStream.range(0, reaches.size())
          .filter(reach -> (chosen & (1 << reach)) != 0)
          .boxed()
          .toList();
      if (blended || set.size() <= 1) {
        sets.add(new LinkedHashSet<>(set));
      }
    }
    for (int set = 0; set < sets.size(); set++) {
      for (Answer need : needs) {
        for (boolean local : locals) {
          // without effects there is nothing to need and nothing to apply
          if (!sets.get(set).isEmpty() || (need == Answer.UNKNOWN && !local)) {
            add(set, need, local, tests);
          }
        }
      }
    }
    this.likes = likes(counted);
  }

  private Optional<Example> example(Case made) {
    return all.example(made.effects(), made.participation());
  }

  private void add(int set, Answer need, boolean local, List<ParticipationTest> tests) {
    Set<OutcomeTest> effects = new LinkedHashSet<>();
    for (int reach : sets.get(set)) {
      effects.add(new OutcomeTest((Reach) reaches.get(reach).get(0), need, local));
    }
    for (ParticipationTest test : tests) {
      int[] tuple = tuple(set, need, local, test);
      numbers.put(key(tuple), cells.size());
      cells.add(tuple);
      cases.add(new Case(effects, test));
    }
  }

  private int[] tuple(int set, Answer need, boolean local, ParticipationTest test) {
    return new int[] {
      set,
      needs.indexOf(need),
      locals.indexOf(local),
      districts.indexOf(test.districts()),
      ofDistricts.indexOf(test.ofDistricts()),
      members.indexOf(members(test))
    };
  }

  private static List<Integer> key(int[] tuple) {
    return Arrays.stream(tuple).boxed().toList();
  }

  /**
   * The cells of an initiative with these effects: one, or one for each effect where effects are
   * looked at one by one.
   */
  public List<Integer> cellsOf(Set<OutcomeTest> effects, ParticipationTest participation) {
    Set<Integer> reached = effects.stream()
        .map(effect -> classOf(effect.reach()))
        .collect(Collectors.toCollection(TreeSet::new));
    OutcomeTest any =
        effects.stream().findFirst().orElse(new OutcomeTest(Reach.PLACE, Answer.UNKNOWN, false));
    List<Set<Integer>> wanted = sets.contains(reached)
        ? List.of(reached)
        : reached.stream().map(Set::of).toList();
    return wanted.stream()
        .map(set -> key(tuple(
            sets.indexOf(set), any.collectiveAction(), any.localApplication(), participation)))
        .flatMap(key -> Optional.ofNullable(numbers.get(key)).stream())
        .toList();
  }

  private int classOf(Reach reach) {
    return IntStream.range(0, reaches.size())
        .filter(number -> reaches.get(number).contains(reach))
        .findFirst()
        .orElseThrow();
  }

  private static PhaseMembers members(ParticipationTest test) {
    return test.membersKnown()
        ? PhaseMembers.of(test.members(), test.ofMembers())
        : PhaseMembers.unknown();
  }

  @Override
  public List<int[]> cells() {
    return cells;
  }

  @Override
  public int[] sizes() {
    return new int[] {
      sets.size(), needs.size(), locals.size(), districts.size(), ofDistricts.size(), members.size()
    };
  }

  @Override
  public long weight(int cell) {
    return 1;
  }

  @Override
  public Optional<Example> example(int cell, Cases any) {
    return examples.computeIfAbsent(cell, number -> example(cases.get(number)));
  }

  /**
   * What a policy makes of every cell, under its readings; none where no initiative leads there.
   */
  public List<Optional<Outline>> outlines(Governance governance) {
    return outlines.computeIfAbsent(governance, this::made);
  }

  private List<Optional<Outline>> made(Governance governance) {
    // any of those alike will do of which there is an example
    Map<Integer, List<Integer>> alike = IntStream.range(0, likes.length)
        .boxed()
        .collect(Collectors.groupingBy(cell -> likes[cell]));
    Map<Integer, Optional<Outline>> first = new HashMap<>();
    alike.forEach((like, all) -> first.put(
        like, all.stream().flatMap(cell -> made(governance, cell).stream()).findFirst()));
    return Arrays.stream(likes)
        .mapToObj(like -> first.getOrDefault(like, Optional.<Outline>empty()))
        .toList();
  }

  private Optional<Outline> made(Governance governance, int cell) {
    return example(cell, all)
        .map(example -> governance.outline(example.initiative(), all.supplied(example)));
  }

  /** Cells with the same effects in which as many take part, as far as rules tell. */
  private int[] likes(Partition counted) {
    Map<List<Object>, Integer> firsts = new HashMap<>();
    int[] likes = new int[cells.size()];
    for (int cell = 0; cell < likes.length; cell++) {
      ParticipationTest test = cases.get(cell).participation();
      List<Object> key = new ArrayList<>(key(cells.get(cell)).subList(0, REACHES + 3));
      List<Attribute> components = Shape.of(ParticipationTest.class).components();
      for (int i = 0; i < components.size(); i++) {
        key.add(counted.classOf(i, components.get(i).in(test)));
      }
      Integer first = firsts.putIfAbsent(key, cell);
      likes[cell] = first == null ? cell : first;
    }
    return likes;
  }

  @Override
  public List<String> words(List<BitSet> box) {
    List<String> words = new ArrayList<>(Phrases.level(inputs(box), inputs(Regions.all(sizes()))));
    beyond(box).ifPresent(words::add);
    return words;
  }

  /** How far beyond the county effects reach, where rules tell a region from the nation. */
  private Optional<String> beyond(List<BitSet> box) {
    Set<Set<Reach>> all = sets.stream().map(this::beyond).collect(Collectors.toSet());
    Set<Set<Reach>> some =
        chosen(box.get(REACHES), sets).stream().map(this::beyond).collect(Collectors.toSet());
    boolean told = reaches.stream()
        .anyMatch(reach -> reach.contains(Reach.NATIONAL) != reach.contains(Reach.REGIONAL));
    return told && !some.equals(all)
        ? Optional.of("beyond the county effects reach "
            + some.stream().map(LevelSpace::words).sorted().collect(Collectors.joining(" or ")))
        : Optional.empty();
  }

  private Set<Reach> beyond(Set<Integer> set) {
    return set.stream()
        .flatMap(reach -> reaches.get(reach).stream())
        .map(Reach.class::cast)
        .filter(reach -> reach == Reach.REGIONAL || reach == Reach.NATIONAL)
        .collect(Collectors.toSet());
  }

  private static String words(Set<Reach> beyond) {
    if (beyond.isEmpty()) {
      return "nothing";
    }
    return beyond.contains(Reach.NATIONAL)
        ? beyond.contains(Reach.REGIONAL) ? "the region and the nation" : "the nation"
        : "the region";
  }

  private LevelInputs inputs(List<BitSet> box) {
    Iterator<BitSet> allowed = box.iterator();
    return new LevelInputs(
        chosen(allowed.next(), sets).stream().map(this::extents).collect(Collectors.toSet()),
        chosen(allowed.next(), needs),
        chosen(allowed.next(), locals),
        chosen(allowed.next(), districts),
        chosen(allowed.next(), ofDistricts),
        chosen(allowed.next(), members));
  }

  private static <T> Set<T> chosen(BitSet allowed, List<T> all) {
    return allowed.stream().<T>mapToObj(all::get).collect(Collectors.toSet());
  }

  private Set<Extent> extents(Set<Integer> set) {
    return set.stream()
        .flatMap(reach -> reaches.get(reach).stream())
        .map(reach -> switch ((Reach) reach) {
          case PLACE -> Extent.PLACE;
          case COUNTY_WIDE -> Extent.COUNTY_WIDE;
          case REGIONAL, NATIONAL -> Extent.BEYOND_COUNTY;
        })
        .collect(Collectors.toSet());
  }
}
