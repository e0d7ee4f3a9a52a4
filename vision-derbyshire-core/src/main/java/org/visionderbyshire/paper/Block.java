package org.visionderbyshire.paper;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.sentence.Sentence;

/** A part of a paper. Immutable and thread-safe. */
public sealed interface Block {

  /**
   * What stands under a heading; sections may lie in sections.
   *
   * @param title the heading
   * @param blocks what stands under it
   */
  record Section(String title, List<Block> blocks) implements Block {
    public Section {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(blocks, "blocks");
      blocks = List.copyOf(blocks);
    }

    public Section(String title, Block... blocks) {
      this(title, List.of(Objects.requireNonNull(blocks, "blocks")));
    }
  }

  /**
   * Labels, each with what it says.
   *
   * @param entries the labels in their order
   */
  record Entries(List<Entry> entries) implements Block {
    public Entries {
      Objects.requireNonNull(entries, "entries");
      entries = List.copyOf(entries);
    }
  }

  /**
   * A paragraph.
   *
   * @param words what it says
   */
  record Paragraph(Sentence words) implements Block {
    public Paragraph {
      Objects.requireNonNull(words, "words");
    }

    public static Paragraph of(String words) {
      return new Paragraph(Sentence.of(words));
    }
  }

  /**
   * Sentences that stand beside each other, each with what it rests on.
   *
   * @param notes the sentences
   */
  record Notes(List<Note> notes) implements Block {
    public Notes {
      Objects.requireNonNull(notes, "notes");
      notes = List.copyOf(notes);
    }
  }

  /**
   * A few words, and sentences on them.
   *
   * @param heading the words
   * @param notes the sentences
   */
  record Topic(String heading, List<Note> notes) implements Block {
    public Topic {
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(notes, "notes");
      notes = List.copyOf(notes);
    }
  }

  /**
   * One thing that is said, and what it rests on in smaller print.
   *
   * @param words what is said
   * @param notes what it rests on
   */
  record Item(Sentence words, List<Note> notes) implements Block {
    public Item {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(notes, "notes");
      notes = List.copyOf(notes);
    }

    public static Item of(String words) {
      return new Item(Sentence.of(words), List.of());
    }
  }

  /**
   * What is done at the same time by one or more bodies.
   *
   * @param number which in an order, from 1; 0 outside any order
   * @param acts what is done, each with who does it
   */
  record Stage(int number, List<Act> acts) implements Block {
    public Stage {
      Objects.requireNonNull(acts, "acts");
      acts = List.copyOf(acts);
    }
  }

  /**
   * One thing that is done.
   *
   * @param title what is done
   * @param steps who does it
   */
  record Act(String title, List<Step> steps) {
    public Act {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(steps, "steps");
      steps = List.copyOf(steps);
    }
  }

  /**
   * Steps that differ in nothing but the council.
   *
   * @param label the body
   * @param names the councils, or the joint body
   * @param why why they are there
   * @param details what there is to know of each of them
   * @param notes all reasons, those of the details too
   */
  record Step(
      String label, List<String> names, List<Note> why, List<Detail> details, List<Note> notes) {
    public Step {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(names, "names");
      Objects.requireNonNull(why, "why");
      Objects.requireNonNull(details, "details");
      Objects.requireNonNull(notes, "notes");
      names = List.copyOf(names);
      why = List.copyOf(why);
      details = List.copyOf(details);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A label and what it says.
   *
   * @param label the label
   * @param words what it says
   * @param backing what stands behind it
   */
  record Detail(String label, Sentence words, Backing backing) {
    public Detail {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(backing, "backing");
    }
  }

  /**
   * A label and what it says, at the head of something.
   *
   * @param label the label
   * @param words what it says
   * @param warning whether it should be heeded
   */
  record Entry(String label, Sentence words, boolean warning) {
    public Entry {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(words, "words");
    }

    public static Entry of(String label, String words) {
      return new Entry(label, Sentence.of(words), false);
    }
  }

  /**
   * A table.
   *
   * @param heads the heads of its columns
   * @param rows its rows, each with as many cells
   */
  record Table(List<String> heads, List<List<String>> rows) implements Block {
    public Table {
      Objects.requireNonNull(heads, "heads");
      Objects.requireNonNull(rows, "rows");
      heads = List.copyOf(heads);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * What is told to those who want it in full.
   *
   * @param title what it is
   * @param entries what it says
   * @param blocks what it says beyond that
   */
  record Details(String title, List<Entry> entries, List<Block> blocks) implements Block {
    public Details {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(entries, "entries");
      Objects.requireNonNull(blocks, "blocks");
      entries = List.copyOf(entries);
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A picture.
   *
   * @param svg the picture as SVG, ready to stand in a page
   * @param caption what it shows
   * @param inWords the same in words and in its order, where there is no room for the picture
   */
  record Picture(String svg, String caption, List<Topic> inWords) implements Block {
    public Picture {
      Objects.requireNonNull(svg, "svg");
      Objects.requireNonNull(caption, "caption");
      Objects.requireNonNull(inWords, "inWords");
      inWords = List.copyOf(inWords);
    }
  }
}
