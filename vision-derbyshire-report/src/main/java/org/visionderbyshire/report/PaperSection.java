package org.visionderbyshire.report;

import java.util.List;

/** A paper on a page. */
final class PaperSection {

  private final Markup out;

  PaperSection(Markup out) {
    this.out = out;
  }

  void write(Paper paper) {
    out.open("article").line().element("h1", paper.title(), "dir", "auto").line();
    paper
        .summary()
        .forEach(sentence -> out.element("p", sentence, "class", "summary").line());
    InitiativeSection.noAdvice(out);
    out.line();
    for (Paper.Section section : paper.sections()) {
      out.element("h2", section.title(), "dir", "auto").line();
      section.items().forEach(this::item);
      if (!section.table().isEmpty()) {
        table(section.table());
      }
    }
    out.close().line();
  }

  private void item(Paper.Item item) {
    out.open("div", "class", "step item").line().element("p", item.words()).line();
    if (!item.small().isEmpty()) {
      out.open("ul", "class", "why").line();
      item.small().forEach(words -> out.element("li", words).line());
      out.close().line();
    }
    out.close().line();
  }

  private void table(List<List<String>> rows) {
    out.open("table").line().open("thead").open("tr");
    rows.get(0).forEach(head -> out.element("th", head, "scope", "col"));
    out.close().close().line().open("tbody").line();
    for (List<String> row : rows.subList(1, rows.size())) {
      out.open("tr").element("th", row.get(0), "scope", "row");
      row.subList(1, row.size()).forEach(cell -> out.element("td", cell));
      out.close().line();
    }
    out.close().close().line();
  }
}
