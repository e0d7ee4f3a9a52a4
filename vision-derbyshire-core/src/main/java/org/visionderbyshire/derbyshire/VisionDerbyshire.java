package org.visionderbyshire.derbyshire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Statement;
import org.visionderbyshire.facts.Area;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.programme.Programme;

/**
 * Vision Derbyshire as the sources describe it. Nothing here claims to be current: every fact has
 * its source and its day. Thread-safe.
 */
public final class VisionDerbyshire {

  private VisionDerbyshire() {}

  private static final class Shipped {
    static final Programme PROGRAMME = DerbyshireProgramme.programme();
    static final List<Statement> RECORDS = DerbyshireRecords.all();
    static final FactSheet SHEET = DerbyshireFacts.sheet();
    static final Facts FACTS = Facts.of(area(PROGRAMME), SHEET);
    static final Map<Citation, List<Element>> RESTING =
        resting(DerbyshireElements.of(PROGRAMME, SHEET, FACTS.area(), RECORDS));
  }

  /** The councils, their constitutions as far as known, the joint committee and the phases. */
  public static Facts facts() {
    return Shipped.FACTS;
  }

  /** The ambitions with their projects, the programme, its benefits and how to work together. */
  public static Programme programme() {
    return Shipped.PROGRAMME;
  }

  /**
   * What the sources and the published records tell beside the facts, and what they leave open:
   * thresholds elsewhere, how councils in fact decided, what nobody knows, and what is outside this
   * model and has to be told where it matters. No answer is drawn from these statements.
   *
   * @return statements in the order of the subject, each with its own id and its citations
   */
  public static List<Statement> records() {
    return Shipped.RECORDS;
  }

  /**
   * What of all this rests on a place: programme, facts and records alike. Empty for a place that
   * nothing cites; {@link org.visionderbyshire.citation.Place#use()} tells why, for documents.
   *
   * @return the elements that cite it, in a fixed order
   */
  public static List<Element> restingOn(Citation place) {
    Objects.requireNonNull(place, "place");
    return Shipped.RESTING.getOrDefault(place, List.of());
  }

  private static Map<Citation, List<Element>> resting(List<Element> elements) {
    Map<Citation, List<Element>> resting = new HashMap<>();
    for (Element element : elements) {
      for (Citation citation : element.element().citations()) {
        resting.computeIfAbsent(citation, key -> new ArrayList<>()).add(element);
      }
    }
    resting.replaceAll((citation, citing) -> List.copyOf(citing));
    return resting;
  }

  private static Area area(Programme programme) {
    Map<String, String> ambitions = new LinkedHashMap<>();
    programme.ambitions().forEach(each -> ambitions.put(each.id().value(), each.name()));
    Map<String, String> outcomes = new LinkedHashMap<>();
    programme.outcomes().forEach(each -> outcomes.put(each.id().value(), each.name()));
    return Area.builder()
        .id(DerbyshireFacts.AREA)
        .name("Derbyshire")
        .voice(DerbyshireFacts.JOINT_COMMITTEE)
        .putAllAmbitions(ambitions)
        .putAllOutcomes(outcomes)
        .addAllPhases(DerbyshireFacts.phases())
        .oneVoiceFrom(DerbyshireFacts.ONE_VOICE_FROM)
        .membersUnknownFrom(DerbyshireFacts.MEMBERS_UNKNOWN_FROM)
        .countyAuthorityFrom(DerbyshireFacts.COUNTY_AUTHORITY_FROM)
        .addLeftOutOfSavings(DerbyshireFacts.HIGH_PEAK)
        .addAllDeclined(DerbyshireFacts.declined())
        .build();
  }
}
