package org.visionderbyshire.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.paper.Note;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;

/**
 * Writes papers on a page, with all reasons; law that they cite is linked to its text. Sources are
 * told by number and once, at the end of a paper, with the rules that rest on them; but where a
 * paper is about rules, each sentence has the id of its rule and its sources with it.
 */
final class PaperHtml {

  private static final int SHORT = "calendar days".length();
  /** A label that is no longer has its words beside it. */
  private static final int LONG = 20;

  private final Markup out;
  private final int heading;
  private final Optional<LocalDate> on;
  private final boolean aboutRules;

  /** The sources of a paper by their numbers, each with the rules that rest on it. */
  private final Map<Citation, Set<String>> sources = new LinkedHashMap<>();

  private String anchor = "";

  /**
   * A writer that leads to law in its latest text.
   *
   * @param heading the level of the titles of papers
   * @param aboutRules whether papers are about rules
   */
  PaperHtml(Markup out, int heading, boolean aboutRules) {
    this(out, heading, Optional.empty(), aboutRules);
  }

  /**
   * A writer.
   *
   * @param heading the level of the titles of papers
   * @param on the day in whose text law is linked; if none, in the latest
   * @param aboutRules whether papers are about rules
   */
  PaperHtml(Markup out, int heading, Optional<LocalDate> on, boolean aboutRules) {
    this.out = out;
    this.heading = heading;
    this.on = on;
    this.aboutRules = aboutRules;
  }

  static void noAdvice(Markup out) {
    out.element("p", Paper.NO_ADVICE, "class", "advice");
  }

  /**
   * Writes a paper.
   *
   * @param anchor the id by which it can be linked to
   */
  void write(Paper paper, String anchor) {
    write(paper, anchor, List.of());
  }

  /**
   * Writes a paper.
   *
   * @param anchor the id by which it can be linked to
   * @param more what it rests on as a whole
   */
  void write(Paper paper, String anchor, List<Citation> more) {
    this.anchor = anchor;
    sources.clear();
    out.open("article", "id", anchor).line();
    title(heading, paper.title());
    noAdvice(out);
    out.line();
    paper.blocks().forEach(block -> block(block, heading));
    more.forEach(citation -> sources.putIfAbsent(citation, new LinkedHashSet<>()));
    sources();
    out.close().line();
  }

  /** The sources by their numbers, each with what stands there and the rules that rest on it. */
  private void sources() {
    if (sources.isEmpty()) {
      return;
    }
    title(heading + 1, "Sources");
    out.open("ol", "class", "sources").line();
    int number = 0;
    for (Map.Entry<Citation, Set<String>> source : sources.entrySet()) {
      out.open("li", "id", source(++number));
      words(Sentence.of(List.of(new Sentence.Part.Source(source.getKey()))));
      String heading = Sources.resolve(source.getKey())
          .filter(place -> !place.isWhole())
          .map(place -> ": " + place.heading())
          .orElse("");
      out.text(heading
          + (source.getValue().isEmpty() ? "" : " [" + String.join(", ", source.getValue()) + "]"));
      out.close().line();
    }
    out.close().line();
  }

  private String source(int number) {
    return anchor + "-source-" + number;
  }

  /** What a sentence rests on, by numbers that lead to the end. */
  private void numbered(Note note) {
    List<Integer> numbers = new ArrayList<>();
    for (Citation citation : note.citations()) {
      sources
          .computeIfAbsent(citation, any -> new LinkedHashSet<>())
          .addAll(note.rule().stream().toList());
      numbers.add(List.copyOf(sources.keySet()).indexOf(citation) + 1);
    }
    String lead = " [";
    for (int number : numbers.stream().distinct().sorted().toList()) {
      out.text(lead).element("a", Integer.toString(number), "href", "#" + source(number));
      lead = ", ";
    }
    if (!numbers.isEmpty()) {
      out.text("]");
    }
  }

  private void title(int level, String words) {
    out.open("h" + level).element("bdi", words).close().line();
  }

  private void block(Block block, int level) {
    if (block instanceof Block.Section section) {
      out.open("section").line();
      title(level + 1, section.title());
      section.blocks().forEach(each -> block(each, level + 1));
      out.close().line();
    } else if (block instanceof Block.Entries entries) {
      entries(entries.entries());
    } else if (block instanceof Block.Paragraph paragraph) {
      out.open("p", "dir", "auto");
      words(paragraph.words()).close().line();
    } else if (block instanceof Block.Notes notes) {
      notes(notes.notes());
    } else if (block instanceof Block.Topic topic) {
      out.open("div", "class", "item")
          .open("p")
          .element("strong", topic.heading())
          .close();
      notes(topic.notes());
      out.close().line();
    } else if (block instanceof Block.Item item) {
      out.open("div", "class", "step item").line().open("p");
      words(item.words()).close().line();
      notes(item.notes());
      out.close().line();
    } else if (block instanceof Block.Stage stage) {
      stage(stage, level);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Details details) {
      out.open("details").element("summary", details.title()).line();
      details(details, level);
      out.close().line();
    } else if (block instanceof Block.Picture picture) {
      picture(picture);
    }
  }

  private void details(Block.Details details, int level) {
    if (!details.entries().isEmpty()) {
      entries(details.entries());
    }
    for (Block block : details.blocks()) {
      if (block instanceof Block.Details more && !details.entries().isEmpty()) {
        out.element("p", more.title() + ":", "class", "leads-on").line();
        details(more, level);
      } else {
        block(block, level);
      }
    }
  }

  /** Labels and what they say; below each other where the labels are long. */
  private void entries(List<Block.Entry> entries) {
    out.open("dl");
    if (entries.stream().anyMatch(entry -> entry.label().length() > LONG)) {
      out.with("class", "long");
    }
    out.line();
    entries.forEach(entry -> entry(entry.label(), entry.words()));
    out.close().line();
  }

  private void entry(String label, Sentence words) {
    out.element("dt", English.capital(label)).open("dd");
    words(words).close().line();
  }

  private void stage(Block.Stage stage, int level) {
    String titles = stage.acts().stream().map(Block.Act::title).collect(Collectors.joining(", "));
    if (stage.number() == 0) {
      out.element("p", titles, "class", "leads-on").line();
    } else {
      title(level + 1, "Stage " + stage.number() + ": " + titles);
    }
    for (Block.Act act : stage.acts()) {
      act.steps().forEach(step -> step(stage.acts().size() > 1 ? act.title() + ", " : "", step));
    }
  }

  private void step(String act, Block.Step step) {
    out.open("div", "class", "step")
        .open("p")
        .element("strong", English.capital(act + step.label()) + ": ")
        .text(String.join(", ", step.names()))
        .close()
        .line()
        .open("dl")
        .line();
    step.details().forEach(detail -> entry(detail.label(), detail.words()));
    out.close();
    notes(step.notes());
    out.close().line();
  }

  private void notes(List<Note> notes) {
    if (!notes.isEmpty()) {
      out.open("ul", "class", "why").line();
      notes.forEach(note -> {
        out.open("li");
        note(note);
        out.close().line();
      });
      out.close().line();
    }
  }

  private void note(Note note) {
    String words = plain(note.words());
    out.text((note.label().isEmpty()
            ? English.capital(words)
            : English.capital(note.label()) + ": " + words)
        + (note.councils().isEmpty() ? "" : ": " + String.join(", ", note.councils())));
    if (aboutRules) {
      words(note.source());
    } else {
      numbered(note);
    }
  }

  /** A sentence as it stands on pages. */
  static String plain(Sentence sentence) {
    return sentence.text(PaperHtml::plain);
  }

  private static String plain(Sentence.Part part) {
    return part instanceof Sentence.Part.Day known ? English.day(known.day()) : part.text();
  }

  /** A sentence whose citations of law lead to its text. */
  private Markup words(Sentence sentence) {
    for (Sentence.Part part : sentence.parts()) {
      Optional<URI> address = part instanceof Sentence.Part.Source source
          ? Sources.resolve(source.citation())
              .flatMap(place -> on.isPresent() ? place.address(on.get()) : place.address())
          : Optional.empty();
      if (address.isPresent()) {
        out.element("a", part.text(), "href", address.get());
      } else {
        out.text(plain(part));
      }
    }
    return out;
  }

  /** A picture, and the list of which the style shows one or the other. */
  private void picture(Block.Picture picture) {
    out.open("figure").line().raw(picture.svg()).open("ol", "class", "in-words").line();
    for (Block.Topic topic : picture.inWords()) {
      out.open("li").element("strong", topic.heading());
      notes(topic.notes());
      out.close().line();
    }
    out.close().line().element("figcaption", picture.caption()).close().line();
  }

  /** A table whose rows are named by their first cell. */
  private void table(Block.Table table) {
    out.open("table").line().open("thead").open("tr");
    table.heads().forEach(head -> out.element("th", head, "scope", "col"));
    out.close().close().line().open("tbody").line();
    for (List<String> row : table.rows()) {
      out.open("tr").open("th", "scope", "row");
      cell(out, row.get(0));
      for (String words : row.subList(1, row.size())) {
        out.open("td");
        cell(out, words);
      }
      out.close().line();
    }
    out.close().close().line();
  }

  /** Ends a cell with its words; what is hardly longer than a day is kept in one line. */
  static void cell(Markup out, String words) {
    if (words.length() <= SHORT) {
      out.with("class", "short");
    }
    out.text(words).close();
  }
}
