package org.visionderbyshire.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.internal.search.Askable;
import org.visionderbyshire.proof.Shipped;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.CallInTest;
import org.visionderbyshire.rule.Decision;
import org.visionderbyshire.rule.NoticeTest;
import org.visionderbyshire.rule.Situation;

/** Boxes are disjoint, hold all cells of their label and no other, and are counted right. */
class RegionsTest {

  private static final int SPACES = 400;

  /** Of these only situations of steps that rules make are looked at. */
  private static final List<Class<? extends Situation>> OF_STEPS =
      List.of(Decision.class, CallInTest.class, NoticeTest.class);

  /** Some tuples of a small grid; all others cannot occur. */
  private record Grid(List<int[]> cells, int[] sizes) implements Space {

    static Grid random(Random random) {
      int[] sizes = random.ints(1 + random.nextInt(4), 1, 6).toArray();
      int possible = 1 + random.nextInt(10);
      List<int[]> tuples = new ArrayList<>(List.of(new int[0]));
      for (int size : sizes) {
        tuples = tuples.stream()
            .flatMap(tuple -> IntStream.range(0, size).mapToObj(each -> {
              int[] longer = Arrays.copyOf(tuple, tuple.length + 1);
              longer[tuple.length] = each;
              return longer;
            }))
            .toList();
      }
      return new Grid(
          tuples.stream().filter(tuple -> random.nextInt(10) < possible).toList(), sizes);
    }

    @Override
    public long weight(int cell) {
      return 1 + Arrays.stream(cells.get(cell)).sum();
    }

    @Override
    public List<String> words(List<BitSet> box) {
      return List.of(box.toString());
    }

    @Override
    public Optional<Example> example(int cell, Cases cases) {
      return Optional.empty();
    }
  }

  /** Labels by chance, or by two dimensions, so that there is something to merge. */
  private static int[] labels(Grid grid, Random random) {
    int kinds = 1 + random.nextInt(4);
    boolean byChance = random.nextBoolean();
    int one = random.nextInt(grid.sizes().length);
    int other = random.nextInt(grid.sizes().length);
    return grid.cells().stream()
        .mapToInt(cell -> (byChance
                ? random.nextInt(kinds + 1)
                : Math.max(cell[one], cell[other] / 2) % (kinds + 1))
            + Regions.NONE)
        .toArray();
  }

  @Test
  void boxesOfRandomSpacesArePartitions() {
    for (int seed = 0; seed < SPACES; seed++) {
      Random random = new Random(seed);
      Grid grid = Grid.random(random);
      assertPartition(grid, labels(grid, random));
    }
  }

  private static void assertPartition(Space space, int[] labels) {
    List<Regions.Box> boxes = Regions.of(space, labels);
    int[] seen = new int[labels.length];
    for (Regions.Box box : boxes) {
      List<Integer> inside = IntStream.range(0, labels.length)
          .filter(cell -> Regions.isIn(space.cells().get(cell), box.allowed()))
          .boxed()
          .toList();
      assertThat(box.cells()).as("the cells that fit its limits").isNotEmpty().isEqualTo(inside);
      assertThat(inside).allMatch(cell -> labels[cell] == box.label());
      inside.forEach(cell -> seen[cell]++);
    }
    for (int cell = 0; cell < labels.length; cell++) {
      assertThat(seen[cell])
          .as("boxes of cell %s", Arrays.toString(space.cells().get(cell)))
          .isEqualTo(labels[cell] == Regions.NONE ? 0 : 1);
    }
    assertThat(Regions.of(space, labels)).as("asked again").isEqualTo(boxes);
    assertThat(boxes)
        .isSortedAccordingTo((one, next) -> one.label() != next.label()
            ? Integer.compare(one.label(), next.label())
            : Integer.compare(one.cells().get(0), next.cells().get(0)));
  }

  @Test
  void whatIsLabelledAlikeIsOneBoxWithoutLimits() {
    for (int seed = 0; seed < SPACES; seed++) {
      Grid grid = Grid.random(new Random(seed));
      List<Regions.Box> boxes = Regions.of(grid, new int[grid.cells().size()]);
      assertThat(boxes).hasSize(grid.cells().isEmpty() ? 0 : 1).allSatisfy(box -> {
        assertThat(box.allowed()).isEqualTo(Regions.all(grid.sizes()));
        assertThat(box.cells()).hasSize(grid.cells().size());
      });
    }
  }

  @Test
  void whatIsNotLabelledIsInNoBox() {
    Grid grid = Grid.random(new Random(1));
    int[] none = new int[grid.cells().size()];
    Arrays.fill(none, Regions.NONE);
    assertThat(Regions.of(grid, none)).isEmpty();
  }

  /** One class apart in one dimension: the other dimensions are free, and the box says no more. */
  @Test
  void aBoxHasNoLimitThatItCanDoWithout() {
    Grid grid = new Grid(
        List.of(new int[] {0, 0}, new int[] {0, 1}, new int[] {1, 0}, new int[] {1, 1}),
        new int[] {2, 2});
    List<Regions.Box> boxes = Regions.of(grid, new int[] {Regions.NONE, Regions.NONE, 0, 0});
    assertThat(boxes).singleElement().extracting(Regions.Box::allowed).hasToString("[{1}, {0, 1}]");
  }

  /** Here a limit of the second dimension follows from that of the first. */
  @Test
  void aBoxDoesNotLimitWhatFollows() {
    Grid grid =
        new Grid(List.of(new int[] {0, 0}, new int[] {1, 1}, new int[] {1, 2}), new int[] {2, 3});
    List<Regions.Box> boxes = Regions.of(grid, new int[] {Regions.NONE, 0, 0});
    assertThat(boxes)
        .singleElement()
        .satisfies(box -> assertThat(
                box.allowed().stream().mapToInt(BitSet::cardinality).toArray())
            .satisfiesAnyOf(
                free -> assertThat(free).containsExactly(1, 3),
                free -> assertThat(free).containsExactly(2, 2)));
  }

  /** Of every kind of situation, by what the shipped policy says there. */
  @Test
  void boxesOfEveryKindOfSituationArePartitionsAndCountedRight() {
    Askable askable = new Askable(VisionDerbyshire.facts());
    Side side = new Side(Shipped.GOVERNANCE, Shipped.ANALYSIS.table());
    Cases cases = new Cases(List.of(side), VisionDerbyshire.facts());
    assertThat(cases.types()).hasSameElementsAs(Attribute.situations().values());
    for (Class<? extends Situation> type : cases.types()) {
      SituationSpace space = cases.space(type);
      Labels<SettledAnswer> labels = new Labels<>();
      for (Situation situation : space.firsts()) {
        SettledAnswer verdict = side.settled(situation);
        labels.add(!verdict.conclusions().isEmpty(), verdict);
      }
      assertPartition(space, labels.numbers());
      Map<String, Long> inBoxes = new TreeMap<>();
      for (Regions.Box box : Regions.of(space, labels.numbers())) {
        box.cells()
            .forEach(cell ->
                inBoxes.merge(labels.of(box.label()).toString(), space.weight(cell), Long::sum));
      }
      if (!OF_STEPS.contains(type)) {
        Map<String, Long> counted = new TreeMap<>();
        askable.asked(type).stream()
            .map(side::settled)
            .filter(verdict -> !verdict.conclusions().isEmpty())
            .forEach(verdict -> counted.merge(verdict.toString(), 1L, Long::sum));
        assertThat(inBoxes).as(type.getSimpleName()).isEqualTo(counted);
      }
    }
  }

  /** Levels are looked at over whole initiatives, of which there are more than situations. */
  @Test
  void boxesOfLevelsArePartitions() {
    Governance governance = Shipped.GOVERNANCE;
    Side side = new Side(governance, Shipped.ANALYSIS.table());
    Cases cases = new Cases(List.of(side), VisionDerbyshire.facts());
    for (boolean blended : List.of(false, true)) {
      LevelSpace space = cases.levels(blended);
      Labels<Object> labels = new Labels<>();
      space
          .outlines(governance)
          .forEach(outline -> labels.add(
              outline.isPresent(), outline.<Object>map(made -> made.levels()).orElse("")));
      assertPartition(space, labels.numbers());
    }
  }
}
