package org.visionderbyshire.programme;

import java.util.List;
import java.util.Objects;
import org.visionderbyshire.ambition.AmbitionId;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;

/**
 * An item of the accelerated delivery programme: what was to be delivered first. Immutable and
 * thread-safe.
 *
 * @param id unique within the programme, in kebab case
 * @param name what it is about
 * @param ambition the ambition that it serves
 * @param leads who leads it, the leader before the officer
 * @param citations where it is said
 */
public record AcceleratedItem(
    String id, String name, AmbitionId ambition, List<Lead> leads, List<Citation> citations)
    implements Cited {

  public AcceleratedItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(ambition, "ambition");
    Objects.requireNonNull(leads, "leads");
    Objects.requireNonNull(citations, "citations");
    leads = List.copyOf(leads);
    citations = List.copyOf(citations);
  }
}
