package org.visionderbyshire.cli;

import java.util.List;
import org.visionderbyshire.vocabulary.Term;

/** In which form an answer is printed. */
enum OutputFormat implements Term {
  TEXT,
  TABLE,
  JSON,
  HTML;

  /** Reads the name of a form of determinations. */
  static final class TextTableOrJson extends TermReader<OutputFormat> {

    TextTableOrJson() {
      super(OutputFormat.class, List.of(TEXT.code(), TABLE.code(), JSON.code()));
    }
  }

  /** Reads the name of a form of what is said about determinations or policies. */
  static final class TextJsonOrHtml extends TermReader<OutputFormat> {

    TextJsonOrHtml() {
      super(OutputFormat.class, List.of(TEXT.code(), JSON.code(), HTML.code()));
    }
  }

  /** Reads the name of a form, where there is no table. */
  static final class TextOrJson extends TermReader<OutputFormat> {

    TextOrJson() {
      super(OutputFormat.class, List.of(TEXT.code(), JSON.code()));
    }
  }
}
