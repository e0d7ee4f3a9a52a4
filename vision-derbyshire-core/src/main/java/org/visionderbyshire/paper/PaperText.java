package org.visionderbyshire.paper;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.paper.PaperStyle.Reasons;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;

/** Writes papers as text. */
public final class PaperText {

  /** Where the words of entries begin, and those of steps and their details. */
  private static final int ENTRY_COLUMN = 19;

  private static final int STEP_COLUMN = 23;

  private static final int SOURCE_COLUMN = 6;
  private static final int STEP = 5;
  private static final int INDENT = 2;

  private final PaperStyle style;
  private final Page page;

  /**
   * The sources by their numbers, where they are told by number, in the order in which they come
   * up.
   */
  private final Map<Citation, Integer> numbers = new HashMap<>();

  private PaperText(PaperStyle style) {
    this.style = style;
    this.page = new Page(style);
  }

  /** The paper as text; each line ends with a line feed. */
  public static String of(Paper paper, PaperStyle style) {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(style, "style");
    PaperText text = new PaperText(style);
    text.page.heading(paper.title());
    boolean behindSection = false;
    for (Block block : paper.blocks()) {
      if (behindSection && !(block instanceof Block.Section)) {
        text.page.blank();
      }
      text.block(block, 0);
      behindSection = block instanceof Block.Section;
    }
    text.sources();
    return text.page.toString();
  }

  private void block(Block block, int indent) {
    if (block instanceof Block.Section section) {
      section(section, indent);
    } else if (block instanceof Block.Entries entries) {
      entries.entries().forEach(this::entry);
    } else if (block instanceof Block.Paragraph paragraph) {
      page.paragraph(indent, words(paragraph.words()));
    } else if (block instanceof Block.Notes notes) {
      notes.notes().forEach(note -> page.item(indent, note(note)));
    } else if (block instanceof Block.Topic topic) {
      page.item(indent, topic.heading());
      topic.notes().forEach(note -> page.item(indent + INDENT, note(note)));
    } else if (block instanceof Block.Item item) {
      page.item(indent, withSources(words(item.words()), behind(item.notes())));
      item.notes().stream()
          .filter(note -> style.reasons() == Reasons.IN_FULL || note.rule().isEmpty())
          .forEach(note -> page.item(indent + 2 * INDENT, note(note)));
    } else if (block instanceof Block.Stage stage) {
      stage(stage, indent);
    } else if (block instanceof Block.Table table) {
      page.table(Stream.concat(Stream.of(table.heads()), table.rows().stream()).toList());
    } else if (block instanceof Block.Details details) {
      details(details, indent);
    } else if (block instanceof Block.Picture picture) {
      page.paragraph(indent, picture.caption());
    }
  }

  private void section(Block.Section section, int indent) {
    if (indent == 0) {
      page.blank().heading(section.title());
    } else {
      page.item(indent, section.title());
    }
    section.blocks().forEach(block -> block(block, indent + INDENT));
  }

  private void entry(Block.Entry entry) {
    page.labelled(
        INDENT,
        entry.label(),
        ENTRY_COLUMN,
        words(entry.words()),
        entry.warning() ? style.warning() : words -> words);
  }

  private void stage(Block.Stage stage, int indent) {
    String lead = " ".repeat(indent) + stage.number() + ".";
    for (Block.Act act : stage.acts()) {
      if (stage.number() == 0) {
        page.item(indent, act.title());
      } else {
        page.labelled(0, lead, STEP, act.title());
      }
      lead = "";
      act.steps().forEach(this::step);
    }
  }

  private void step(Block.Step step) {
    page.labelled(
        STEP,
        step.label(),
        STEP_COLUMN,
        names(step.names()) + (style.reasons() == Reasons.BY_RULE ? rules(step.why()) : ""));
    if (style.reasons() == Reasons.NUMBERED) {
      String label = "why";
      for (Note note : step.why()) {
        page.labelled(STEP + INDENT, label, STEP_COLUMN, note(note));
        label = "";
      }
    }
    for (Block.Detail detail : step.details()) {
      page.labelled(
          STEP + INDENT,
          detail.label(),
          STEP_COLUMN,
          words(detail.words()) + backing(detail.backing()));
    }
    if (style.reasons() == Reasons.IN_FULL) {
      step.notes().forEach(note -> page.item(STEP + INDENT, note(note)));
    }
  }

  /** What is told in full alone, in one sentence. */
  private void details(Block.Details details, int indent) {
    if (style.reasons() == Reasons.IN_FULL) {
      page.item(
          indent + 2 * INDENT,
          details.title()
              + (details.entries().isEmpty()
                  ? ""
                  : ": "
                      + details.entries().stream()
                          .map(entry -> entry.label() + ": " + words(entry.words()))
                          .collect(Collectors.joining("; ", "", "."))));
      details.blocks().forEach(block -> block(block, indent + INDENT));
    }
  }

  private String words(Sentence sentence) {
    return sentence.text(this::part);
  }

  /** A part; days and sources are kept in one line. */
  private String part(Sentence.Part part) {
    if (part instanceof Sentence.Part.Day known) {
      return Page.unbroken(style.days().apply(known.day()));
    }
    return part instanceof Sentence.Part.Source ? Page.unbroken(part.text()) : part.text();
  }

  /** A sentence with its source: the id of its rule or, in full, what it rests on, too. */
  private String note(Note note) {
    String words = words(note.words());
    return (note.label().isEmpty()
            ? English.capital(words)
            : English.capital(note.label()) + ": " + words)
        + (note.councils().isEmpty() ? "" : ": " + names(note.councils()))
        + switch (style.reasons()) {
          case NUMBERED -> numbered(note.citations());
          case BY_RULE -> ids("", note.rule().stream().toList());
          case IN_FULL -> source(note);
        };
  }

  /** What stands behind a detail, whose reasons are told apart where they are told in full. */
  private String backing(Backing backing) {
    return switch (style.reasons()) {
      case NUMBERED -> numbered(backing.citations());
      case BY_RULE -> ids("", backing.rules());
      case IN_FULL -> "";
    };
  }

  /** Sources by their numbers; one that comes up anew has the next. */
  private String numbered(Collection<Citation> citations) {
    return ids(
        "",
        citations.stream()
            .map(citation -> numbers.computeIfAbsent(citation, any -> numbers.size() + 1))
            .distinct()
            .sorted()
            .map(number -> Integer.toString(number))
            .toList());
  }

  /** The sources by their numbers, each with what stands there. */
  private void sources() {
    if (numbers.isEmpty()) {
      return;
    }
    page.blank().heading("Sources");
    numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(source -> page.labelled(
            INDENT,
            source.getValue() + ".",
            SOURCE_COLUMN,
            Page.unbroken(source.getKey().text())
                + Sources.resolve(source.getKey())
                    .filter(place -> !place.isWhole())
                    .map(place -> ": " + place.heading())
                    .orElse("")));
  }

  /** Numbers of sources stand before the full stop. */
  private String withSources(String words, String sources) {
    return style.reasons() == Reasons.NUMBERED && !sources.isEmpty() && words.endsWith(".")
        ? words.substring(0, words.length() - 1) + sources + "."
        : words + sources;
  }

  /** What rules stand behind an item, where they are not told in full. */
  private String behind(List<Note> notes) {
    return switch (style.reasons()) {
      case NUMBERED ->
        numbered(notes.stream()
            .filter(note -> note.rule().isPresent())
            .flatMap(note -> note.citations().stream())
            .toList());
      case BY_RULE -> rules(notes);
      case IN_FULL -> "";
    };
  }

  /** Rules by their ids. */
  private static String rules(List<Note> notes) {
    Map<String, Set<String>> rules = new LinkedHashMap<>();
    notes.forEach(note -> note.rule()
        .ifPresent(rule ->
            rules.computeIfAbsent(note.label(), label -> new LinkedHashSet<>()).add(rule)));
    return rules.entrySet().stream()
        .map(each -> ids(each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  private static String ids(String label, Collection<String> rules) {
    return rules.isEmpty()
        ? ""
        : " "
            + Page.unbroken(label.isEmpty() ? "[" : "[" + label + " ")
            + (label.isEmpty() ? Page.unbroken(String.join(", ", rules)) : String.join(", ", rules))
            + "]";
  }

  private static String names(List<String> names) {
    return names.stream().map(Page::unbroken).collect(Collectors.joining(", "));
  }

  /** What it rests on; the rule and each source are kept in one line. */
  private static String source(Note note) {
    return note.source()
        .text(
            part -> part instanceof Sentence.Part.Words ? part.text() : Page.unbroken(part.text()));
  }
}
