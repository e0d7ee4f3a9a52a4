package org.visionderbyshire.cli;

import org.visionderbyshire.report.Paper;

/** Papers as they can be read to a committee. */
final class PaperText {

  private PaperText() {}

  static String of(Terminal terminal, Paper paper) {
    Page page = new Page(terminal);
    page.heading(paper.title());
    paper.summary().forEach(sentence -> page.paragraph(0, sentence));
    for (Paper.Section section : paper.sections()) {
      page.blank().heading(section.title());
      for (Paper.Item item : section.items()) {
        page.item(2, item.words());
        item.small().forEach(words -> page.item(6, words));
      }
      if (!section.table().isEmpty()) {
        page.table(section.table());
      }
    }
    return page.blank().paragraph(0, Determine.NO_ADVICE).toString();
  }
}
