package org.visionderbyshire.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.determination.Reason;

/**
 * A sentence of a determination as it is told: once, even where a rule says the same of several
 * councils. Immutable and thread-safe.
 *
 * @param rule the id of the rule that says it
 * @param sentence what it says; of several councils it speaks as "the council"
 * @param councils the names of the councils, where there are several
 * @param citations what it rests on
 */
public record Told(String rule, String sentence, List<String> councils, List<Citation> citations) {

  private static final String ANY = "the council";

  public Told {
    Objects.requireNonNull(councils, "councils");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(sentence, "sentence");
    councils = List.copyOf(councils);
    citations = List.copyOf(citations);
  }

  /**
   * The reasons, those alike told together, in the order of the first of each.
   *
   * @param councils the names of the councils that sentences may speak of
   */
  public static List<Told> of(Collection<Reason> reasons, Collection<String> councils) {
    Objects.requireNonNull(reasons, "reasons");
    Objects.requireNonNull(councils, "councils");
    Map<List<String>, List<Reason>> alike = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      alike
          .computeIfAbsent(
              List.of(reason.rule(), impersonal(reason.sentence(), councils)),
              key -> new ArrayList<>())
          .add(reason);
    }
    List<Told> told = new ArrayList<>();
    alike.forEach((key, same) -> {
      Set<String> sentences = new LinkedHashSet<>();
      Set<String> named = new LinkedHashSet<>();
      Set<Citation> citations = new LinkedHashSet<>();
      for (Reason reason : same) {
        sentences.add(reason.sentence());
        named.addAll(namedIn(reason.sentence(), councils));
        citations.addAll(reason.citations());
      }
      boolean one = sentences.size() == 1;
      told.add(new Told(
          key.get(0),
          one ? same.get(0).sentence() : key.get(1),
          one ? List.of() : List.copyOf(named),
          List.copyOf(citations)));
    });
    return told;
  }

  /** The sentence with the council that it names left open, if it names one. */
  public static String impersonal(String sentence, Collection<String> councils) {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(councils, "councils");
    List<String> named = namedIn(sentence, councils);
    return named.size() == 1 ? sentence.replace(named.get(0), ANY) : sentence;
  }

  private static List<String> namedIn(String sentence, Collection<String> councils) {
    return councils.stream().filter(sentence::contains).toList();
  }
}
