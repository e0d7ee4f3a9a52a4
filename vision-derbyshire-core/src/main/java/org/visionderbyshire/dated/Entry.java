package org.visionderbyshire.dated;

import java.time.LocalDate;
import java.util.Optional;
import org.visionderbyshire.citation.Cited;

/**
 * An entry of facts about one thing: each part of it is a fact of its own, and all share the
 * period, the citations and whoever confirmed them. Implementations are immutable and thread-safe.
 */
public interface Entry extends Cited {

  /** When its parts hold. */
  Period period();

  /** Who confirmed its parts. */
  Optional<String> confirmedBy();

  /** When its parts were confirmed. */
  Optional<LocalDate> confirmedOn();
}
