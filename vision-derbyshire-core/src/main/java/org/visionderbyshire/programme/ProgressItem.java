package org.visionderbyshire.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Cited;

/**
 * An item of the programme and how far it had come on the day of a report. What became of it
 * afterwards is not known. Immutable and thread-safe.
 *
 * @param id unique within the programme, in kebab case
 * @param text what it is, in this library's own words
 * @param status how far it had come
 * @param reportedOn the day of the report
 * @param figures the numbers given with it
 * @param citations where it is said
 */
public record ProgressItem(
    String id,
    String text,
    DeliveryStatus status,
    LocalDate reportedOn,
    List<Figure> figures,
    List<Citation> citations)
    implements Cited {

  public ProgressItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reportedOn, "reportedOn");
    Objects.requireNonNull(figures, "figures");
    Objects.requireNonNull(citations, "citations");
    figures = List.copyOf(figures);
    citations = List.copyOf(citations);
  }
}
