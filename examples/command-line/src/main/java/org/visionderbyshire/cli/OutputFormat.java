package org.visionderbyshire.cli;

import java.util.List;
import org.visionderbyshire.vocabulary.Term;

/** In which form an answer is printed. */
enum OutputFormat implements Term {
  TEXT,
  TABLE,
  JSON;

  /** Reads the name of any form. */
  static final class Any extends TermReader<OutputFormat> {

    Any() {
      super(OutputFormat.class);
    }
  }

  /** Reads the name of a form, where there is no table. */
  static final class TextOrJson extends TermReader<OutputFormat> {

    TextOrJson() {
      super(OutputFormat.class, List.of(TEXT.code(), JSON.code()));
    }
  }
}
