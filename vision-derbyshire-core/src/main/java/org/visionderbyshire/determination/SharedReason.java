package org.visionderbyshire.determination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.sentence.Sentence;

/**
 * What a rule says of one council or, in the same words, of several: told once. Immutable and
 * thread-safe.
 *
 * @param rule the id of the rule that says it
 * @param sentence what it says; of several councils it speaks as {@code the council}
 * @param councils the names of the councils, where there are several
 * @param citations what it rests on
 */
public record SharedReason(
    String rule, Sentence sentence, List<String> councils, List<Citation> citations)
    implements Cited {

  public SharedReason {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(councils, "councils");
    Objects.requireNonNull(citations, "citations");
    councils = List.copyOf(councils);
    citations = List.copyOf(citations);
  }

  /** What reasons are alike in. */
  private record Alike(String rule, Sentence ofAnyCouncil) {}

  /** The reasons, those alike told together, in the order of the first of each. */
  public static List<SharedReason> of(Collection<Reason> reasons) {
    Objects.requireNonNull(reasons, "reasons");
    Map<Alike, List<Reason>> alike = new LinkedHashMap<>();
    for (Reason reason : reasons) {
      alike
          .computeIfAbsent(
              new Alike(reason.rule(), reason.sentence().ofAnyCouncil()), key -> new ArrayList<>())
          .add(reason);
    }
    List<SharedReason> shared = new ArrayList<>();
    alike.forEach((key, same) -> shared.add(of(key, same)));
    return shared;
  }

  private static SharedReason of(Alike key, List<Reason> same) {
    Set<Sentence> sentences = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    Set<Citation> citations = new LinkedHashSet<>();
    for (Reason reason : same) {
      sentences.add(reason.sentence());
      reason.sentence().councils().forEach(council -> named.add(council.text()));
      citations.addAll(reason.citations());
    }
    boolean one = sentences.size() == 1;
    return new SharedReason(
        key.rule(),
        one ? same.get(0).sentence() : key.ofAnyCouncil(),
        one ? List.of() : List.copyOf(named),
        List.copyOf(citations));
  }
}
