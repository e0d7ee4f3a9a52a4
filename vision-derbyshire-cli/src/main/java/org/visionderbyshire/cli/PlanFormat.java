package org.visionderbyshire.cli;

import org.visionderbyshire.vocabulary.Term;

/** What a forward plan is written as. */
enum PlanFormat implements Term {
  CSV,
  ICALENDAR,
  TEXT,
  HTML;

  /** Reads the name of a form. */
  static final class Reader extends TermReader<PlanFormat> {

    Reader() {
      super(PlanFormat.class);
    }
  }
}
