package org.visionderbyshire.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.vocabulary.Term;

/** Words for people, where the written form of a vocabulary would not do. */
final class Words {

  private Words() {}

  /** The written form, its words parted by spaces. */
  static String of(Term term) {
    return term == Body.COUNCIL ? "full council" : of(term.code());
  }

  static String of(String code) {
    return code.replace('-', ' ');
  }

  static String list(Collection<? extends Term> terms) {
    return terms.stream().map(Words::of).collect(Collectors.joining(", "));
  }

  /** {@code 1 committee}, {@code 2 committees}. */
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** The first letter as a capital one. */
  static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Names separated by commas, each kept in one line. */
  static String names(Collection<String> names) {
    return names.stream().map(Page::unbroken).collect(Collectors.joining(", "));
  }

  /** The names of councils. */
  static String names(Facts facts, List<CouncilId> councils) {
    return names(councils.stream().map(id -> name(facts, id)).toList());
  }

  /** The name of a council; its id where nobody knows it. */
  static String name(Facts facts, CouncilId id) {
    return facts.council(id).map(Council::name).orElse(id.value());
  }

  /** Ids of rules, in brackets. */
  static String rules(Collection<String> ids) {
    return Page.unbroken(ids.stream().distinct().collect(Collectors.joining(", ", "[", "]")));
  }

  /** Sources in brackets; nothing where there are none. */
  static String cite(List<Citation> citations) {
    return citations.isEmpty()
        ? ""
        : " "
            + citations.stream()
                .map(citation -> Page.unbroken(citation.text()))
                .collect(Collectors.joining("; ", "[", "]"));
  }

  /** A rule and its sources, in brackets. */
  static String source(String rule, List<Citation> citations) {
    return citations.stream()
        .map(citation -> Page.unbroken(citation.text()))
        .collect(Collectors.joining("; ", "[" + Page.unbroken(rule + ": "), "]"));
  }

  /** What an answer would change. */
  static String changes(List<String> changes) {
    List<String> words = changes.stream()
        .filter(change -> !change.equals("levels") || !changes.contains("level"))
        .map(change -> switch (change) {
          case "level" -> "the level";
          case "levels" -> "the levels beside the widest";
          case "steps" -> "the steps";
          case "details" -> "what steps serve or depend on";
          case "key-decision" -> "whether a decision is key";
          case "notices" -> "the notices";
          case "findings" -> "the findings";
          case "dates" -> "the dates";
          default -> of(change);
        })
        .toList();
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
