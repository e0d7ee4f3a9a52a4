package org.visionderbyshire.internal.search;

import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.input.FactsForm;
import org.visionderbyshire.input.Field;
import org.visionderbyshire.input.Form;
import org.visionderbyshire.input.InitiativeForm;
import org.visionderbyshire.input.Kind;
import org.visionderbyshire.internal.input.Ground;

/** How much a case says that a plainer one leaves out: what must be supplied counts for more. */
final class Plainness {

  private static final int SUPPLIED = 5;
  private static final int MADE_UP = 10;
  private static final int LATER = 5;

  private final Ground ground;

  Plainness(Ground ground) {
    this.ground = ground;
  }

  /** The smaller, the plainer. */
  int of(Case given) {
    int said = 2 * said(InitiativeForm.INITIATIVE, given.initiative());
    int supplied = said(FactsForm.FACTS, given.supplied());
    int fresh = given.supplied().councils().size();
    int day = ground.days().indexOf(given.initiative().on());
    boolean plain = given.initiative().acts().contains(Act.ADOPT_STRATEGY);
    return said
        + SUPPLIED * supplied
        + MADE_UP * fresh
        + (day <= 0 ? 0 : LATER + day)
        + (plain ? 0 : 1)
        + given.window().map(window -> window.published().size() + 1).orElse(0);
  }

  private static <R, B> int said(Form<R, B> form, R record) {
    int said = 0;
    for (Field<R, B, ?> field : form.fields()) {
      said += said(field, record);
    }
    return said;
  }

  private static <R, B, T> int said(Field<R, B, T> field, R record) {
    return field.get(record).map(value -> said(field.kind(), value)).orElse(0);
  }

  private static <T> int said(Kind<T> kind, T value) {
    if (kind instanceof Kind.Entry<T> entry) {
      return said(entry.form(), value);
    } else if (kind instanceof Kind.Items<?> items) {
      return items(items, value);
    } else if (kind instanceof Kind.ByCouncil<?> values) {
      return Kind.cast(values, value).size();
    }
    return 1;
  }

  private static <V> int items(Kind.Items<V> kind, Object value) {
    return Kind.cast(kind, value).stream()
        .mapToInt(item -> said(kind.item(), item))
        .sum();
  }
}
