package org.visionderbyshire.internal.examples;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.rule.Situation;

/** Tries where examples lead. Thread-safe. */
final class Trials {

  private static final int KEPT = 200;

  private final Governance governance;
  private final Facts facts;
  private final Drafts drafts;

  /** Many examples come with the same facts, which take longer to put together than to use. */
  private final Map<FactSheet, Facts> completed =
      Collections.synchronizedMap(new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FactSheet, Facts> eldest) {
          return size() > KEPT;
        }
      });

  Trials(Governance governance, ExampleGround ground) {
    this.governance = governance;
    this.facts = ground.facts();
    this.drafts = new Drafts(ground);
  }

  /** The facts with those that an example supplies. */
  Facts facts(Example example) {
    return example.facts().map(this::completed).orElse(facts);
  }

  private Facts completed(FactSheet sheet) {
    Facts known = completed.get(sheet);
    if (known == null) {
      // not under the lock: it takes long, and to do it twice does no harm
      known = facts.with(sheet);
      completed.put(sheet, known);
    }
    return known;
  }

  /** What an example comes to; none where it cannot be determined. */
  Optional<Outline> outline(Example example) {
    return outline(example, Optional.empty());
  }

  private Optional<Outline> outline(Example example, Optional<Window> window) {
    Initiative initiative = example.initiative();
    try {
      Facts known = facts(example);
      return Optional.of(
          window.isPresent()
              ? governance.outline(initiative, known, window.get())
              : governance.outline(initiative, known));
    } catch (BadInputException e) {
      return Optional.empty(); // facts at hand leave no room for those to be supplied
    }
  }

  /** What the example that comes closest to a wish comes to. */
  Optional<Outline> outline(Wish wish) {
    return draft(wish, false).flatMap(this::outline);
  }

  /** The situations that an example leads to, one by one. */
  List<Situation> consulted(Example example) {
    return consulted(example, Optional.empty());
  }

  private List<Situation> consulted(Example example, Optional<Window> window) {
    return outline(example, window).map(Outline::consulted).orElse(List.of()).stream()
        .map(Outline.Consulted::situation)
        .toList();
  }

  /** Whether an example leads to a situation; with days, where it is one of timetables. */
  boolean leadsTo(Example example, Situation situation) {
    return consulted(example, TimetableExamples.window(situation, example.initiative()))
        .contains(situation);
  }

  /** The first of the wishes that comes true; what leads to the situation. */
  Optional<Example> first(List<Wish> wishes, Situation situation) {
    for (Wish wish : wishes) {
      Optional<Example> lenient = draft(wish, false);
      if (lenient.isPresent() && leadsTo(lenient.get(), situation)) {
        return lenient;
      }
      Optional<Example> strict = draft(wish, true);
      if (strict.isPresent() && !strict.equals(lenient) && leadsTo(strict.get(), situation)) {
        return strict;
      }
    }
    return Optional.empty();
  }

  private Optional<Example> draft(Wish wish, boolean strict) {
    try {
      return drafts.draft(wish, strict);
    } catch (BadInputException e) {
      return Optional.empty(); // no initiative can be like that
    }
  }
}
