package org.visionderbyshire.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.initiative.Initiative;

/**
 * The catalogue of inputs: everything that a case can say, each thing once. It follows from the
 * forms of initiatives and facts, so that a field that is added to one of them is an input.
 * Immutable and thread-safe.
 */
public final class Inputs {

  static final String FACTS = "facts";

  /** The initiative as a whole. */
  private static final Input<Initiative> INITIATIVE = new Input<>(
      "",
      "",
      Kind.entry(InitiativeForm.INITIATIVE),
      InitiativeForm.INITIATIVE.words(),
      Input.Source.PROPOSER,
      given -> Optional.of(given.initiative()),
      (given, value) -> given.with(value.orElseThrow()));

  /** The facts that are supplied, as a whole. */
  private static final Input<FactSheet> SUPPLIED = new Input<>(
      FACTS,
      FACTS,
      Kind.entry(FactsForm.FACTS),
      FactsForm.FACTS.words(),
      Input.Source.FACT,
      given -> Optional.of(given.supplied()),
      (given, value) -> given.with(value.orElse(Case.NOTHING)));

  private final Case given;
  private final List<Citation> citations;
  private final Set<CouncilId> councils;
  private final Set<JointCommitteeId> committees;

  /** Whether facts are those that hold from the day of the initiative on, each in its own entry. */
  private final boolean ofTheDay;

  private final List<Input<?>> inputs = new ArrayList<>();

  private Inputs(
      Case given,
      Citation whoSaysSo,
      Collection<CouncilId> councils,
      Collection<JointCommitteeId> committees,
      boolean ofTheDay) {
    this.given = given;
    this.citations = List.of(whoSaysSo);
    this.councils = new LinkedHashSet<>(councils);
    this.committees = new LinkedHashSet<>(committees);
    this.ofTheDay = ofTheDay;
  }

  /**
   * All inputs of a case: those of the initiative, of each of its effects and sums and of one more,
   * of each council that takes part, of joint committees, and of the days.
   *
   * @param whoSaysSo what is cited for facts that are written into the case
   * @param committees the joint committees about which facts can be supplied, beside the one that
   *     the initiative names
   */
  public static List<Input<?>> of(
      Case given, Citation whoSaysSo, List<JointCommitteeId> committees) {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(whoSaysSo, "whoSaysSo");
    Objects.requireNonNull(committees, "committees");
    List<JointCommitteeId> named = new ArrayList<>(committees);
    given.initiative().jointCommittee().ifPresent(named::add);
    Inputs all = new Inputs(given, whoSaysSo, given.initiative().participants(), named, false);
    all.fields(INITIATIVE, InitiativeForm.INITIATIVE, given::initiative);
    all.facts();
    all.days();
    return List.copyOf(all.inputs);
  }

  /**
   * What stands at a path, if anything can: in the initiative, or about a council or a joint
   * committee, whether it takes part or not, as a fact that holds from the day of the initiative
   * on.
   */
  static Optional<Input<?>> at(Case given, Citation whoSaysSo, String path) {
    int about = path.indexOf('.', path.indexOf('.') + 1) + 1;
    int field = path.lastIndexOf('.');
    Inputs all;
    if (path.startsWith(FACTS + ".") && about < field) {
      String id = path.substring(about, field);
      all = new Inputs(
          given, whoSaysSo, List.of(CouncilId.of(id)), List.of(JointCommitteeId.of(id)), true);
      all.facts();
    } else {
      all = new Inputs(given, whoSaysSo, given.initiative().participants(), List.of(), true);
      all.fields(INITIATIVE, InitiativeForm.INITIATIVE, given::initiative);
    }
    return all.inputs.stream().filter(input -> input.path().equals(path)).findFirst();
  }

  private <R, B> void fields(Input<R> object, Form<R, B> form, Supplier<R> begin) {
    for (Field<R, B, ?> field : form.fields()) {
      add(object.field(form, field, begin));
    }
  }

  private <T> void add(Input<T> input) {
    inputs.add(input);
    if (input.kind() instanceof Kind.Entry<T> entry) {
      within(input, entry.form());
    } else if (input.kind() instanceof Kind.Items<?> items
        && items.item() instanceof Kind.Entry<?> entry) {
      items(input, entry);
    } else if (input.kind() instanceof Kind.ByCouncil<?> values) {
      byCouncil(input, values.value());
    }
  }

  private <R, B> void within(Input<R> object, Form<R, B> form) {
    fields(object, form, () -> form.build(form.builder()));
  }

  /** The items that there are; of what a new one must say nothing can be taken for granted. */
  @SuppressWarnings("unchecked") // the kind of a list tells the type of its input
  private <T, V> void items(Input<T> input, Kind.Entry<V> entry) {
    Input<List<V>> list = (Input<List<V>>) input;
    for (int i = 0; i < list.get(given).map(List::size).orElse(0); i++) {
      int place = i;
      Input<V> item = Input.item(list, entry, place);
      inputs.add(item);
      fields(item, entry.form(), () -> item.get(given).orElseThrow());
    }
  }

  @SuppressWarnings("unchecked") // as above
  private <T, V> void byCouncil(Input<T> input, Kind<V> value) {
    councils.forEach(council ->
        inputs.add(Input.of((Input<Map<CouncilId, V>>) input, value, council)));
  }

  // ---- facts

  private void facts() {
    for (Field<FactSheet, FactSheet.Builder, ?> field : FactsForm.FACTS.fields()) {
      fact(SUPPLIED.field(FactsForm.FACTS, field, () -> Case.NOTHING));
    }
  }

  /** A part of facts; lists of what is about councils or committees are told by these. */
  private <T> void fact(Input<T> input) {
    inputs.add(input);
    if (input.kind() instanceof Kind.Items<?> items
        && items.item() instanceof Kind.Entry<?> entry) {
      about(input, entry.form());
    } else if (input.kind() instanceof Kind.Entry<T> entry) {
      within(input, entry.form());
    }
  }

  private <T, V, B> void about(Input<T> list, Form<V, B> form) {
    for (Field<V, B, ?> field : form.fields()) {
      if (field.needed().isPresent() && field.kind() == Kind.COUNCIL) {
        councils.forEach(council -> about(list, form, field, council));
      } else if (field.needed().isPresent() && field.kind() == Kind.JOINT_COMMITTEE) {
        committees.forEach(committee -> about(list, form, field, committee));
      }
    }
  }

  @SuppressWarnings("unchecked") // the kinds of list and key tell their types
  private <T, V, B, K> void about(Input<T> list, Form<V, B> form, Field<V, B, ?> key, K about) {
    Predicate<V> isAbout = entry -> key.get(entry).equals(Optional.of(about));
    Input<V> entries = Input.item((Input<List<V>>) list, form, about, isAbout);
    inputs.add(entries);
    for (Field<V, B, ?> field : form.fields()) {
      if (field != key) {
        Input<V> entry = ofTheDay
            ? Input.item((Input<List<V>>) list, form, about, isAbout.and(saying(form, field, key)))
                .finished(written -> cited(form, written))
            : entries;
        fact(entry.field(form, field, () -> begun(form, (Field<V, B, K>) key, about, field)));
      }
    }
  }

  /**
   * Which entries say something of the day in a field. A period is what they say where they say
   * nothing else: beside anything else it is the days of that.
   */
  private <V, B> Predicate<V> saying(Form<V, B> form, Field<V, B, ?> field, Field<V, B, ?> key) {
    LocalDate on = given.initiative().on();
    if (field.kind() != Kind.PERIOD) {
      return entry ->
          field.get(entry).isPresent() && days(form, entry).from().equals(Optional.of(on));
    }
    return entry -> (days(form, entry).from().equals(Optional.of(on))
            || days(form, entry).to().equals(Optional.of(on.minusDays(1))))
        && form.fields().stream()
            .filter(other -> other != field && other != key && other.kind() != Kind.CITATIONS)
            .allMatch(other -> other.get(entry).isEmpty());
  }

  private static <V> Period days(Form<V, ?> form, V entry) {
    return form.fields().stream()
        .filter(field -> field.kind() == Kind.PERIOD)
        .flatMap(field -> field.get(entry).stream())
        .map(days -> Kind.cast(Kind.PERIOD, days))
        .findFirst()
        .orElse(Period.ALWAYS);
  }

  /** An entry that says of whom it speaks, and who says so; of the day, from when on. */
  @SuppressWarnings("unchecked") // as above
  private <V, B, K> V begun(Form<V, B> form, Field<V, B, K> key, K about, Field<V, B, ?> field) {
    B builder = form.builder();
    key.set(builder, Optional.of(about));
    for (Field<V, B, ?> other : form.fields()) {
      if (ofTheDay && other.kind() == Kind.PERIOD && other != field) {
        ((Field<V, B, Period>) other)
            .set(builder, Optional.of(Period.from(given.initiative().on())));
      }
    }
    return cited(form, form.build(builder));
  }

  /** An entry that says, beside others, who says so. */
  @SuppressWarnings("unchecked") // as above
  private <V, B> V cited(Form<V, B> form, V entry) {
    return form.field("citation")
        .map(field -> (Field<V, B, List<Citation>>) field)
        .map(field -> {
          Set<Citation> all = new LinkedHashSet<>(field.get(entry).orElse(List.of()));
          all.addAll(citations);
          return form.with(entry, field, Optional.of(List.copyOf(all)));
        })
        .orElse(entry);
  }

  // ---- days

  private void days() {
    inputs.add(window(
        "from",
        "The first day on which notices can be published",
        Input.Source.PROPOSER,
        Window::from,
        (window, day) -> window(day, window.flatMap(Window::by), published(window))));
    inputs.add(window(
        "by",
        "The day by which it is to be in effect",
        Input.Source.PROPOSER,
        Window::by,
        (window, day) -> window(window.flatMap(Window::from), day, published(window))));
    List<String> publishers = new ArrayList<>();
    councils.forEach(council -> publishers.add(council.value()));
    given.initiative().jointCommittee().ifPresent(id -> publishers.add(id.value()));
    for (String publisher : publishers) {
      inputs.add(window(
          "published." + publisher,
          "The day on which its decision is published",
          Input.Source.FACT,
          window -> Optional.ofNullable(window.published().get(publisher)),
          (window, day) -> {
            Map<String, LocalDate> days = new TreeMap<>(published(window));
            day.ifPresentOrElse(known -> days.put(publisher, known), () -> days.remove(publisher));
            return window(window.flatMap(Window::from), window.flatMap(Window::by), days);
          }));
    }
  }

  private static Input<LocalDate> window(
      String field,
      String words,
      Input.Source source,
      Function<Window, Optional<LocalDate>> get,
      BiFunction<Optional<Window>, Optional<LocalDate>, Optional<Window>> set) {
    String name = "window." + field;
    return new Input<>(
        name,
        name.replaceFirst("(published\\.).*", "$1*"),
        Kind.DAY,
        words,
        source,
        given -> given.window().flatMap(get),
        (given, day) -> given.with(set.apply(given.window(), day)));
  }

  private static Map<String, LocalDate> published(Optional<Window> window) {
    return window.map(Window::published).orElse(Map.of());
  }

  /** Days that are asked for; none where neither the first nor the last is. */
  private static Optional<Window> window(
      Optional<LocalDate> from, Optional<LocalDate> by, Map<String, LocalDate> published) {
    return from.isEmpty() && by.isEmpty()
        ? Optional.empty()
        : Optional.of(new Window(from, by, published));
  }
}
