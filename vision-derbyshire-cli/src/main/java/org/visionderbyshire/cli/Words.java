package org.visionderbyshire.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.paper.Page;

/** Names, rules and sources of which each is kept in one line. */
final class Words {

  private Words() {}

  /** Names separated by commas, each kept in one line. */
  static String names(Collection<String> names) {
    return names.stream().map(Page::unbroken).collect(Collectors.joining(", "));
  }

  /** The names of councils. */
  static String names(Facts facts, List<CouncilId> councils) {
    return names(councils.stream().map(id -> Wording.name(facts, id)).toList());
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
}
