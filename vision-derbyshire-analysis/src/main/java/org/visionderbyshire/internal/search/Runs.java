package org.visionderbyshire.internal.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.input.Case;
import org.visionderbyshire.policy.Outline;
import org.visionderbyshire.rule.Situation;

/** Puts cases to a policy. Thread-safe. */
public final class Runs {

  private static final int KEPT = 1_000;

  private final Governance governance;
  private final Facts facts;

  /** Many cases come with the same facts, which take longer to put together than to use. */
  private final Map<FactSheet, Optional<Facts>> completed =
      Collections.synchronizedMap(new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FactSheet, Optional<Facts>> eldest) {
          return size() > KEPT;
        }
      });

  public Runs(Governance governance, Facts facts) {
    this.governance = governance;
    this.facts = facts;
  }

  /** The facts of a case; none where facts at hand leave no room for those that are supplied. */
  private Optional<Facts> facts(Case given) {
    if (given.supplied().equals(Case.NOTHING)) {
      return Optional.of(facts);
    }
    Optional<Facts> known = completed.get(given.supplied());
    if (known == null) {
      // not under the lock: it takes long, and to do it twice does no harm
      try {
        known = Optional.of(given.facts(facts));
      } catch (BadInputException e) {
        known = Optional.empty();
      }
      completed.put(given.supplied(), known);
    }
    return known;
  }

  /** What a case comes to; none where it cannot be determined. */
  public Optional<Outline> outline(Case given) {
    return facts(given).flatMap(known -> {
      if (!known.faults(given.initiative()).isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(given
            .window()
            .map(window -> governance.outline(given.initiative(), known, window))
            .orElseGet(() -> governance.outline(given.initiative(), known)));
      } catch (BadInputException e) {
        return Optional.empty(); // the days lie beyond the calendar
      }
    });
  }

  /** The situations that a case leads to, one by one. */
  public List<Situation> consulted(Case given) {
    return outline(given).map(Outline::consulted).orElse(List.of()).stream()
        .map(Outline.Consulted::situation)
        .distinct()
        .toList();
  }
}
