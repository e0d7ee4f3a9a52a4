package org.visionderbyshire.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.internal.table.Partition;
import org.visionderbyshire.internal.table.Shape;
import org.visionderbyshire.policy.Rule;
import org.visionderbyshire.policy.RuleConclusion;
import org.visionderbyshire.rule.Attribute;
import org.visionderbyshire.rule.Situation;

/**
 * Everything a policy says, as a table: rules that read the same attributes are asked together,
 * each combination of the values that they tell apart once, and what they answered is kept with
 * their ids. What they read is taken from the rules themselves. Whatever the readings: a rule's
 * readings say when its rows count. Immutable and thread-safe.
 */
public final class AnswerTable {

  private final List<Section> sections;
  private final Map<Class<? extends Situation>, List<Index>> indices = new LinkedHashMap<>();

  /**
   * A table of what was asked already.
   *
   * @param sections its sections; each kind of situation may have several
   */
  public AnswerTable(List<Section> sections) {
    Objects.requireNonNull(sections, "sections");
    this.sections = List.copyOf(sections);
    for (Section section : this.sections) {
      indices
          .computeIfAbsent(section.situation(), type -> new ArrayList<>())
          .add(new Index(section));
    }
  }

  /**
   * Rules that read the same, and all that they answer.
   *
   * @param situation the kind of situation that they look at
   * @param components what they read of it
   * @param rules the rules
   * @param rows one row a combination, most of them without an answer
   */
  public record Section(
      Class<? extends Situation> situation,
      List<Attribute> components,
      List<Rule> rules,
      List<Row> rows) {

    public Section {
      Objects.requireNonNull(components, "components");
      Objects.requireNonNull(rules, "rules");
      Objects.requireNonNull(rows, "rows");
      Objects.requireNonNull(situation, "situation");
      components = List.copyOf(components);
      rules = List.copyOf(rules);
      rows = List.copyOf(rows);
    }
  }

  /**
   * One combination.
   *
   * @param values for each component read, the values that the rules do not tell apart
   * @param said what rules say there, in the order of their ids
   */
  public record Row(List<List<Object>> values, List<RuleConclusion> said) {

    public Row {
      Objects.requireNonNull(values, "values");
      Objects.requireNonNull(said, "said");
      values = List.copyOf(values);
      said = List.copyOf(said);
    }
  }

  /** Finds the row of a situation. */
  private static final class Index {

    private final Section section;
    private final List<Map<Object, Integer>> classes = new ArrayList<>();
    private final int[] sizes;

    /** Which of the components are counts: all else can be nothing that was not asked about. */
    private final int[] counts;

    Index(Section section) {
      this.section = section;
      this.sizes = new int[section.components().size()];
      for (int i = 0; i < sizes.length; i++) {
        Map<Object, Integer> classOf = new LinkedHashMap<>();
        int classesSeen = 0;
        for (Row row : section.rows()) {
          if (!classOf.containsKey(row.values().get(i).get(0))) {
            for (Object value : row.values().get(i)) {
              classOf.put(value, classesSeen);
            }
            classesSeen++;
          }
        }
        classes.add(classOf);
        sizes[i] = classesSeen;
      }
      this.counts = IntStream.range(0, sizes.length)
          .filter(i -> section.components().get(i).kind() == int.class)
          .toArray();
    }

    boolean reaches(Situation situation) {
      for (int i : counts) {
        if (!classes.get(i).containsKey(section.components().get(i).in(situation))) {
          return false;
        }
      }
      return true;
    }

    List<RuleConclusion> ask(Situation situation) {
      int row = 0;
      for (int i = 0; i < sizes.length; i++) {
        Object value = section.components().get(i).in(situation);
        Integer number = classes.get(i).get(value);
        if (number == null) {
          throw new IllegalArgumentException(
              section.components().get(i) + " is " + value + ", which the table does not reach");
        }
        row = row * sizes[i] + number;
      }
      return section.rows().get(row).said();
    }
  }

  /**
   * Asks a policy everything. Opaque rules are left out, as nobody can tell what they read.
   *
   * @param upTo the largest count of districts that it is asked about
   */
  public static AnswerTable of(Governance governance, int upTo) {
    Objects.requireNonNull(governance, "governance");
    Map<Class<? extends Situation>, Map<SortedSet<Integer>, List<Rule>>> groups =
        new LinkedHashMap<>();
    for (Rule rule : governance.rules()) {
      Class<? extends Situation> type = Attribute.situations().get(rule.situation());
      if (type != null && !rule.opaque()) {
        SortedSet<Integer> read =
            new Partition(type, Shape.of(type).values(upTo), List.of(rule)).read();
        groups
            .computeIfAbsent(type, key -> new LinkedHashMap<>())
            .computeIfAbsent(new TreeSet<>(read), key -> new ArrayList<>())
            .add(rule);
      }
    }
    List<Section> sections = groups.entrySet().stream()
        .flatMap(ofType -> ofType.getValue().entrySet().stream()
            .map(group ->
                section(governance, ofType.getKey(), group.getKey(), group.getValue(), upTo)))
        .toList();
    return new AnswerTable(sections);
  }

  private static Section section(
      Governance governance,
      Class<? extends Situation> type,
      SortedSet<Integer> read,
      List<Rule> rules,
      int upTo) {
    Shape shape = Shape.of(type);
    List<List<Object>> values = shape.values(upTo);
    Partition partition = new Partition(type, values, rules);
    List<List<List<Object>>> cells = new ArrayList<>(List.of(List.of()));
    for (int component : read) {
      List<List<List<Object>>> longer = new ArrayList<>();
      for (List<List<Object>> cell : cells) {
        for (List<Object> members : partition.classesOf(component)) {
          List<List<Object>> extended = new ArrayList<>(cell);
          extended.add(members);
          longer.add(extended);
        }
      }
      cells = longer;
    }
    List<Row> rows = cells.parallelStream()
        .map(cell -> {
          Object[] made = new Object[values.size()];
          for (int i = 0; i < made.length; i++) {
            made[i] = values.get(i).get(0);
          }
          int next = 0;
          for (int component : read) {
            made[component] = cell.get(next++).get(0);
          }
          List<RuleConclusion> said = governance.ask(shape.make(made)).stream()
              .filter(each -> rules.contains(each.rule()))
              .toList();
          return new Row(cell, said);
        })
        .toList();
    return new Section(type, read.stream().map(shape.components()::get).toList(), rules, rows);
  }

  /** Its sections, by kind of situation, in the order of the ids of their first rules. */
  public List<Section> sections() {
    return sections;
  }

  /** How many rows it has, and so how many questions were asked. */
  public int rows() {
    return sections.stream().mapToInt(section -> section.rows().size()).sum();
  }

  /** Whether no count of a situation lies beyond those that were asked about. */
  public boolean reaches(Situation situation) {
    Objects.requireNonNull(situation, "situation");
    for (Index index : indices.getOrDefault(situation.getClass(), List.of())) {
      if (!index.reaches(situation)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What the rules say in a situation, as the table has it, in the order of the ids of the rules.
   *
   * @throws IllegalArgumentException if a count lies beyond those that were asked about
   */
  public List<RuleConclusion> ask(Situation situation) {
    Objects.requireNonNull(situation, "situation");
    List<RuleConclusion> said = new ArrayList<>();
    for (Index index : indices.getOrDefault(situation.getClass(), List.of())) {
      said.addAll(index.ask(situation));
    }
    if (said.size() > 1) {
      said.sort((one, other) -> one.rule().compareTo(other.rule()));
    }
    return said;
  }
}
