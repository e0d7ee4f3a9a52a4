package org.visionderbyshire.derbyshire;

import java.util.Objects;
import org.visionderbyshire.citation.Cited;

/**
 * An element of what is shipped on Vision Derbyshire, and where it is found. Immutable and
 * thread-safe.
 *
 * @param list the list it stands in, such as {@code collaboration.commitments}
 * @param id its id there; what has none is named by the councils it is about
 * @param element the element itself
 */
public record Element(String list, String id, Cited element) {

  public Element {
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(element, "element");
  }
}
