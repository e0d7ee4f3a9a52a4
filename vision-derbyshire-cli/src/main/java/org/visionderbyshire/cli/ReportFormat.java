package org.visionderbyshire.cli;

import org.visionderbyshire.vocabulary.Term;

/** What a report is written as. */
enum ReportFormat implements Term {
  HTML,
  ROUTE,
  TIMETABLE;

  /** Reads the name of a form. */
  static final class Reader extends TermReader<ReportFormat> {

    Reader() {
      super(ReportFormat.class);
    }
  }
}
