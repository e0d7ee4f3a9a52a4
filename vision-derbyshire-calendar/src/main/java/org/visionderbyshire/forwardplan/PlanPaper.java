package org.visionderbyshire.forwardplan;

import java.util.List;
import java.util.stream.Stream;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.paper.Block;
import org.visionderbyshire.paper.Note;
import org.visionderbyshire.paper.Paper;
import org.visionderbyshire.sentence.English;
import org.visionderbyshire.sentence.Sentence;

/** Lays a forward plan out to be read: each notice with its day and what it carries. */
final class PlanPaper {

  private PlanPaper() {}

  static Paper of(List<PlannedNotice> entries) {
    return new Paper(
        "Forward plan: " + English.count(entries.size(), "notice", "notices"),
        entries.stream().map(PlanPaper::item).toList());
  }

  private static Block item(PlannedNotice entry) {
    Sentence.Builder words = Sentence.builder();
    entry.published().ifPresentOrElse(words::day, () -> words.words("Without a day"));
    words.words(": " + entry.step().name() + ", " + entry.notice().kind().title() + ": "
        + entry.initiative().title() + "; " + Wording.of(entry.step().body()) + " "
        + Wording.verb(entry.step().action(), false));
    entry
        .day()
        .ifPresent(day -> words.words(" ").day(day).words(entry.open() ? " at the earliest" : ""));
    if (entry.isTooLate()) {
      words.words("; too late");
    }
    return new Block.Item(
        words.build(),
        Stream.of(PlanWords.particulars(entry), PlanWords.standing(entry), PlanWords.terms(entry))
            .flatMap(List::stream)
            .map(Note::of)
            .toList());
  }
}
