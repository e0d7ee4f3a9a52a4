package org.visionderbyshire.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.initiative.Initiative;

/**
 * The catalogue of inputs: everything that a case can say, each thing once. It follows from the
 * forms of initiatives and facts, so that a field that is added to one of them is an input.
 * Immutable and thread-safe.
 */
public final class Inputs {

  private static final String FACTS = "facts";

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
  private final List<Input<?>> inputs = new ArrayList<>();

  private Inputs(Case given, Citation whoSaysSo, List<JointCommitteeId> committees) {
    this.given = given;
    this.citations = List.of(whoSaysSo);
    this.councils = new LinkedHashSet<>(given.initiative().participants());
    this.committees = new LinkedHashSet<>(committees);
    given.initiative().jointCommittee().ifPresent(this.committees::add);
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
    Inputs all = new Inputs(given, whoSaysSo, committees);
    all.fields(INITIATIVE, InitiativeForm.INITIATIVE, given::initiative);
    all.facts();
    all.days();
    return List.copyOf(all.inputs);
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
    Input<V> entry = Input.item((Input<List<V>>) list, form, (Field<V, B, K>) key, about);
    inputs.add(entry);
    for (Field<V, B, ?> field : form.fields()) {
      if (field != key) {
        fact(entry.field(form, field, () -> begun(form, (Field<V, B, K>) key, about)));
      }
    }
  }

  /** An entry that says of whom it speaks, and who says so. */
  @SuppressWarnings("unchecked") // as above
  private <V, B, K> V begun(Form<V, B> form, Field<V, B, K> key, K about) {
    B builder = form.builder();
    key.set(builder, Optional.of(about));
    form.field("citation")
        .ifPresent(
            field -> ((Field<V, B, List<Citation>>) field).set(builder, Optional.of(citations)));
    return form.build(builder);
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
