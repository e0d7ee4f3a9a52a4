package org.visionderbyshire.cli;

import java.util.List;
import org.visionderbyshire.citation.Statement;
import org.visionderbyshire.paper.Page;

/** Lists of statements with their sources. */
final class Statements {

  private Statements() {}

  /** A heading and under it each statement with its id and source; nothing where there are none. */
  static void print(Page page, String heading, List<Statement> statements) {
    if (!statements.isEmpty()) {
      page.heading(heading);
      print(page, statements);
      page.blank();
    }
  }

  static void print(Page page, List<Statement> statements) {
    for (Statement statement : statements) {
      print(page, statement.id(), statement.text() + Words.cite(statement.citations()));
    }
  }

  static void print(Page page, String id, String words) {
    page.item(2, Page.unbroken(id) + ": " + words);
  }
}
