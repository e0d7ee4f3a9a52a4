package org.visionderbyshire.internal.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.input.FactsForm;
import org.visionderbyshire.input.Field;
import org.visionderbyshire.input.Form;
import org.visionderbyshire.input.InitiativeForm;
import org.visionderbyshire.input.Kind;

/** Puts one thing in the place of another, wherever a case names it. */
final class Replacement {

  private final UnaryOperator<CouncilId> councils;
  private final UnaryOperator<LocalDate> days;

  private Replacement(UnaryOperator<CouncilId> councils, UnaryOperator<LocalDate> days) {
    this.councils = councils;
    this.days = days;
  }

  /** The case with another council in the place of one. */
  static Case of(Case given, CouncilId council, CouncilId other) {
    return new Replacement(any -> any.equals(council) ? other : any, day -> day).in(given);
  }

  /** The case on another day, with all that is dated as long before and after it. */
  static Case on(Case given, LocalDate day) {
    long later = ChronoUnit.DAYS.between(given.initiative().on(), day);
    return new Replacement(council -> council, any -> any.plusDays(later)).in(given);
  }

  private Case in(Case given) {
    return new Case(
        in(InitiativeForm.INITIATIVE, given.initiative()),
        in(FactsForm.FACTS, given.supplied()),
        given.window().map(this::in));
  }

  private Window in(Window window) {
    Map<String, LocalDate> published = new LinkedHashMap<>();
    window
        .published()
        .forEach((whose, day) ->
            published.put(councils.apply(CouncilId.of(whose)).value(), days.apply(day)));
    return new Window(window.from().map(days), window.by().map(days), published);
  }

  private <R, B> R in(Form<R, B> form, R record) {
    B builder = form.builder(record);
    for (Field<R, B, ?> field : form.fields()) {
      set(field, record, builder);
    }
    return form.build(builder);
  }

  private <R, B, T> void set(Field<R, B, T> field, R record, B builder) {
    Optional<T> value = field.get(record);
    value.ifPresent(known -> {
      T other = in(field.kind(), known);
      if (!other.equals(known)) {
        field.set(builder, Optional.of(other));
      }
    });
  }

  private <T> T in(Kind<T> kind, T value) {
    return kind instanceof Kind.Entry<T> entry
        ? in(entry.form(), value)
        : Kind.cast(kind, other(kind, value));
  }

  private Object other(Kind<?> kind, Object value) {
    if (kind == Kind.COUNCIL) {
      return councils.apply(Kind.cast(Kind.COUNCIL, value));
    } else if (kind == Kind.DAY) {
      return days.apply(Kind.cast(Kind.DAY, value));
    } else if (kind == Kind.PERIOD) {
      Period period = Kind.cast(Kind.PERIOD, value);
      return new Period(period.from().map(days), period.to().map(days));
    } else if (kind instanceof Kind.Items<?> items) {
      return items(items, value);
    } else if (kind instanceof Kind.ByCouncil<?> values) {
      return byCouncil(values, value);
    }
    return value;
  }

  private <V> List<V> items(Kind.Items<V> kind, Object value) {
    return Kind.cast(kind, value).stream().map(item -> in(kind.item(), item)).toList();
  }

  private <V> Map<CouncilId, V> byCouncil(Kind.ByCouncil<V> kind, Object value) {
    Map<CouncilId, V> values = new LinkedHashMap<>();
    Kind.cast(kind, value).forEach((council, known) -> values.put(councils.apply(council), known));
    return values;
  }
}
