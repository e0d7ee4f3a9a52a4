package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.dated.Entry;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.dated.Timeline;
import org.visionderbyshire.vocabulary.Answer;

/** Takes the facts out of entries, part by part. */
final class Entries {

  private Entries() {}

  /** The timeline of one part of the entries; those that leave it out say nothing of it. */
  static <E extends Entry, T> Timeline<T> timeline(
      List<E> shipped, List<E> supplied, Function<E, Optional<T>> part) {
    List<Fact<T>> facts = new ArrayList<>();
    for (E entry : shipped) {
      part.apply(entry)
          .ifPresent(
              value -> facts.add(new Fact<>(value, entry.period(), entry.citations(), false)));
    }
    for (E entry : supplied) {
      part.apply(entry)
          .ifPresent(value -> facts.add(new Fact<>(value, entry.period(), citations(entry), true)));
    }
    return Timeline.of(facts);
  }

  /** A yes or no as a part: not known is left out. */
  static Optional<Answer> known(Answer answer) {
    return Optional.of(answer).filter(given -> given != Answer.UNKNOWN);
  }

  /** The citations of a supplied entry, with who confirmed it; never none, as answers cite it. */
  static List<Citation> citations(Entry supplied) {
    List<Citation> told = new ArrayList<>(supplied.citations());
    Optional<String> by = supplied.confirmedBy();
    Optional<LocalDate> on = supplied.confirmedOn();
    if (by.isPresent() || on.isPresent()) {
      told.add(Citation.of("confirmed"
          + by.map(name -> " by " + name.strip()).orElse("")
          + on.map(day -> " on " + day).orElse("")));
    }
    if (told.isEmpty()) {
      told.add(Citation.of("supplied without a citation"));
    }
    return told;
  }
}
