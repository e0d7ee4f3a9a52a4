package org.visionderbyshire.report;

import java.util.List;
import java.util.Objects;

/**
 * Something to be read: what it comes to, and then more of it. It is laid out the same way on a
 * page and in a terminal. Immutable and thread-safe.
 *
 * @param title what it is about
 * @param summary what it comes to, in sentences
 * @param sections the rest
 */
public record Paper(String title, List<String> summary, List<Section> sections) {

  public Paper {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(sections, "sections");
    Objects.requireNonNull(title, "title");
    summary = List.copyOf(summary);
    sections = List.copyOf(sections);
  }

  /**
   * A part of a paper.
   *
   * @param title its heading
   * @param items what it says
   * @param table rows of a table, the first of which are its heads; none: no table
   */
  public record Section(String title, List<Item> items, List<List<String>> table) {

    public Section {
      Objects.requireNonNull(items, "items");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(table, "table");
      items = List.copyOf(items);
      table = table.stream().map(List::copyOf).toList();
    }

    static Section of(String title, List<Item> items) {
      return new Section(title, items, List.of());
    }

    static Section table(String title, List<List<String>> table) {
      return new Section(title, List.of(), table);
    }
  }

  /**
   * One thing that is said.
   *
   * @param words what is said
   * @param small what it rests on, in small print
   */
  public record Item(String words, List<String> small) {

    public Item {
      Objects.requireNonNull(small, "small");
      Objects.requireNonNull(words, "words");
      small = List.copyOf(small);
    }

    static Item of(String words) {
      return new Item(words, List.of());
    }
  }
}
