package org.visionderbyshire.cli;

import org.visionderbyshire.vocabulary.Term;

/** In which form rules are listed. */
enum RulesFormat implements Term {
  TEXT,
  JSON,
  MARKDOWN;

  /** Reads the name of a form. */
  static final class Reader extends TermReader<RulesFormat> {

    Reader() {
      super(RulesFormat.class);
    }
  }
}
