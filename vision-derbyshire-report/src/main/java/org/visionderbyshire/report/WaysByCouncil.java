package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visionderbyshire.advice.Link;
import org.visionderbyshire.advice.MissedCondition;
import org.visionderbyshire.advice.MissedReading;
import org.visionderbyshire.advice.Way;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.paper.Note;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;

/**
 * Ways in which something would have come into an answer, council by council: the nearest of them,
 * what would have to be so told once for all acts of a council, and once for all councils of which
 * the same holds.
 */
final class WaysByCouncil {

  /** What would have to be so, with all that is so instead, and the rules that ask for it. */
  private static final class Wanted {
    final List<Part> parts = new ArrayList<>();
    final Set<Note> notes = new LinkedHashSet<>();

    int missed() {
      return parts.size();
    }
  }

  /**
   * One thing that would have to be so.
   *
   * @param wanted what would have to be so; where how far off it is is told, all of it
   * @param isSentence whether it is all of it
   * @param actual what is so instead, with the acts of which it is so
   */
  private record Part(String wanted, boolean isSentence, Map<String, Set<String>> actual) {

    /** What is so; of which act, where that differs. */
    String asItIs() {
      return English.and(actual.entrySet().stream()
          .map(each -> actual.size() == 1 || each.getValue().isEmpty()
              ? each.getKey()
              : each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
          .toList());
    }
  }

  private WaysByCouncil() {}

  static List<Block> blocks(List<Way> ways, Facts facts) {
    Map<Optional<CouncilId>, Map<List<String>, Wanted>> byCouncil = new LinkedHashMap<>();
    for (Way way : ways) {
      Wanted wanted = byCouncil
          .computeIfAbsent(way.council(), council -> new LinkedHashMap<>())
          .computeIfAbsent(
              Stream.concat(
                      way.missed().map(WaysByCouncil::wanted),
                      way.readings().map(MissedReading::sentence))
                  .distinct()
                  .toList(),
              key -> new Wanted());
      add(wanted, way);
    }
    Map<List<Block>, List<String>> alike = new LinkedHashMap<>();
    byCouncil.forEach((council, wanted) -> {
      String name = council.map(id -> Wording.name(facts, id)).orElse("");
      alike
          .computeIfAbsent(nearest(wanted.values(), name), key -> new ArrayList<>())
          .add(name);
    });
    return alike.entrySet().stream()
        .flatMap(each -> {
          List<String> names =
              each.getValue().stream().filter(name -> !name.isEmpty()).toList();
          return names.isEmpty()
              ? each.getKey().stream()
              : Stream.of(new Block.Section(English.and(names), each.getKey()));
        })
        .toList();
  }

  /** The ways that miss the fewest things, and how many others there are. */
  private static List<Block> nearest(Iterable<Wanted> all, String council) {
    List<Wanted> wanted = new ArrayList<>();
    all.forEach(wanted::add);
    int fewest = wanted.stream().mapToInt(Wanted::missed).min().orElse(0);
    List<Block> blocks = new ArrayList<>();
    wanted.stream()
        .filter(each -> each.missed() == fewest)
        .forEach(each -> blocks.add(item(each, council)));
    int others = wanted.size() - blocks.size();
    if (others > 0) {
      blocks.add(Block.Item.of(English.capital(English.number(others))
          + (others == 1 ? " other way misses" : " other ways miss")
          + " more; the JSON form tells them all."));
    }
    return blocks;
  }

  /** What tells one thing that is missed from others; where numbers are missed, how far off. */
  private static String wanted(MissedCondition missed) {
    return isTold(missed) ? missed.sentence() : missed.wanted();
  }

  /** Whether its sentence says more than what is so and what would have to be. */
  private static boolean isTold(MissedCondition missed) {
    return !missed.sentence().equals(missed.actual() + "; it would be so where " + missed.wanted());
  }

  private static void add(Wanted wanted, Way way) {
    if (wanted.parts.isEmpty()) {
      way.missed().forEach(missed -> part(wanted, wanted(missed), isTold(missed)));
      way.readings().forEach(missed -> part(wanted, missed.sentence(), true));
    }
    way.missed()
        .filter(missed -> !isTold(missed))
        .forEach(missed -> wanted.parts.stream()
            .filter(part -> part.wanted.equals(missed.wanted()))
            .findFirst()
            .ifPresent(part -> part.actual
                .computeIfAbsent(missed.actual(), actual -> new LinkedHashSet<>())
                .addAll(way.act().stream()
                    .map(Wording::of)
                    .filter(act -> !missed.actual().contains(act))
                    .toList())));
    for (Link link : way.links()) {
      Set<Citation> citations = new LinkedHashSet<>(link.citations());
      link.missed().forEach(missed -> citations.addAll(missed.citations()));
      link.readings().forEach(missed -> citations.addAll(missed.citations()));
      wanted.notes.add(Note.of(
          "",
          link.sentence() + (link.isHeld() ? " (so it is)" : ""),
          link.rule(),
          List.copyOf(citations)));
    }
  }

  private static void part(Wanted wanted, String words, boolean isSentence) {
    if (wanted.parts.stream().noneMatch(part -> part.wanted.equals(words))) {
      wanted.parts.add(new Part(words, isSentence, new LinkedHashMap<>()));
    }
  }

  /** What would have to be so of a council, which stands above it. */
  private static Block item(Wanted wanted, String council) {
    List<Part> plain = wanted.parts.stream().filter(part -> !part.isSentence).toList();
    List<String> sentences = new ArrayList<>(
        wanted.parts.stream().filter(Part::isSentence).map(Part::wanted).toList());
    if (!plain.isEmpty()) {
      sentences.add(
          plain.stream().map(Part::asItIs).distinct().collect(Collectors.joining(", and "))
              + "; it would be so where "
              + plain.stream().map(Part::wanted).collect(Collectors.joining(", and ")));
    }
    return new Block.Item(
        Sentence.of(English.full(ofTheCouncil(String.join("; ", sentences), council))),
        wanted.notes.stream()
            .map(note -> new Note(
                note.label(),
                Sentence.of(ofTheCouncil(note.words().text(), council)),
                note.councils(),
                note.rule(),
                note.citations()))
            .distinct()
            .toList());
  }

  private static String ofTheCouncil(String words, String council) {
    return council.isEmpty() ? words : words.replace(council, "the council");
  }
}
