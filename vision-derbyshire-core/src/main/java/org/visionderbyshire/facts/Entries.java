package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.council.Constitution;
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

  /** The names of the parts that the entry has and dates. */
  static List<String> partsOf(Constitution entry) {
    List<String> parts = new ArrayList<>();
    entry.form().ifPresent(part -> parts.add("form"));
    entry.formInWords().ifPresent(part -> parts.add("formInWords"));
    entry.keyDecision().ifPresent(part -> parts.add("keyDecision"));
    entry.callIn().ifPresent(part -> parts.add("callIn"));
    entry.notices().ifPresent(part -> parts.add("notices"));
    entry.jointArrangements().ifPresent(part -> parts.add("jointArrangements"));
    entry.positions().ifPresent(part -> parts.add("positions"));
    known(entry.preDecisionScrutiny()).ifPresent(part -> parts.add("preDecisionScrutiny"));
    known(entry.scrutinyCommittee()).ifPresent(part -> parts.add("scrutinyCommittee"));
    entry.delegation().ifPresent(part -> parts.add("delegation"));
    return parts;
  }

  /**
   * The names of the parts that the entry has and dates. The councils in it have days of their own,
   * and roles have none.
   */
  static List<String> partsOf(JointCommittee entry) {
    List<String> parts = new ArrayList<>();
    entry.name().ifPresent(part -> parts.add("name"));
    entry.remit().ifPresent(part -> parts.add("remit"));
    known(entry.allExecutiveMembers()).ifPresent(part -> parts.add("allExecutiveMembers"));
    entry.callIn().ifPresent(part -> parts.add("callIn"));
    entry.notices().ifPresent(part -> parts.add("notices"));
    return parts;
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
