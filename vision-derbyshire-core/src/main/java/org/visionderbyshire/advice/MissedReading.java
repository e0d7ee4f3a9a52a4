package org.visionderbyshire.advice;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;

/**
 * A reading that would have to be another for a rule to hold. Immutable and thread-safe.
 *
 * @param reading the id of the reading
 * @param inForce the option in force
 * @param wanted the options under which the rule holds
 * @param sentence all of it in words
 * @param citations where the source leaves the choice
 */
public record MissedReading(
    String reading,
    String inForce,
    List<String> wanted,
    String sentence,
    List<Citation> citations) {

  public MissedReading {
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(citations, "citations");
    wanted = List.copyOf(wanted);
    citations = List.copyOf(citations);
  }
}
