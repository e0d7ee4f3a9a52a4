package org.visionderbyshire.derbyshire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visionderbyshire.ambition.Ambition;
import org.visionderbyshire.citation.Cited;
import org.visionderbyshire.citation.Statement;
import org.visionderbyshire.collaboration.Collaboration;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.facts.Area;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.facts.Service;
import org.visionderbyshire.programme.AcceleratedItem;
import org.visionderbyshire.programme.Benefit;
import org.visionderbyshire.programme.Figure;
import org.visionderbyshire.programme.Programme;
import org.visionderbyshire.programme.ProgressItem;

/** Goes through all that is shipped and names where each element of it is found. */
final class DerbyshireElements {

  private final List<Element> found = new ArrayList<>();

  private DerbyshireElements() {}

  static List<Element> of(
      Programme programme, FactSheet sheet, Area area, List<Statement> records) {
    DerbyshireElements elements = new DerbyshireElements();
    elements.add(programme);
    elements.add(programme.collaboration());
    elements.add(sheet);
    elements.add("phases", area.phases(), Phase::id);
    elements.add("declined", area.declined(), declined -> declined.value().value());
    elements.add(
        "services", Service.standardList().values(), service -> Integer.toString(service.number()));
    elements.statements("records", records);
    return List.copyOf(elements.found);
  }

  private void add(Programme programme) {
    add("ambitions", programme.ambitions(), ambition -> ambition.id().value());
    for (Ambition ambition : programme.ambitions()) {
      statements("ambitions.statements", ambition.statements());
      statements("ambitions.flagshipProjects", ambition.flagshipProjects());
      statements("ambitions.flagshipPriorities", ambition.flagshipPriorities());
      statements("ambitions.asks", ambition.asks());
    }
    add("outcomes", programme.outcomes(), outcome -> outcome.id().value());
    statements("overarchingAsks", programme.overarchingAsks());
    statements("offers", programme.offers());
    statements("caseForChange", programme.caseForChange());
    statements("natureOfCase", programme.natureOfCase());
    statements("reorganisationTests", programme.reorganisationTests());
    statements("transformative", programme.transformative());
    statements("strategicPillar", programme.strategicPillar());
    statements("pilots", programme.pilots());
    statements("workstreams", programme.workstreams());
    statements("governanceRoles", programme.governanceRoles());
    statements("governanceDuties", programme.governanceDuties());
    statements("bodiesUnderConsideration", programme.bodiesUnderConsideration());
    statements("phasePriorities", programme.phasePriorities());
    add("accelerated", programme.accelerated(), AcceleratedItem::id);
    add("progress", programme.progress(), ProgressItem::id);
    programme.progress().forEach(item -> add("progress.figures", item.figures(), Figure::id));
    statements("future", programme.future());
    add("benefits", programme.benefits(), Benefit::id);
    programme.benefits().forEach(benefit -> statements("benefits.notes", benefit.notes()));
    statements("organisationalBenefits", programme.organisationalBenefits());
    statements("milestones", programme.milestones());
    statements("countyDeal", programme.countyDeal());
    add("contextFigures", programme.contextFigures(), Figure::id);
  }

  private void add(Collaboration collaboration) {
    statements("collaboration.levels", collaboration.levels());
    statements("collaboration.forms", collaboration.forms());
    statements("collaboration.expectations", collaboration.expectations());
    statements("collaboration.mechanisms", collaboration.mechanisms());
    statements("collaboration.principles", collaboration.principles());
    statements("collaboration.focusAreas", collaboration.focusAreas());
    statements("collaboration.criticalSuccessFactors", collaboration.criticalSuccessFactors());
    statements("collaboration.commitments", collaboration.commitments());
    statements("collaboration.waysOfWorking", collaboration.waysOfWorking());
    statements("collaboration.enablers", collaboration.enablers());
  }

  private void add(FactSheet sheet) {
    add("councils", sheet.councils(), council -> council.id().value());
    add(
        "constitutions",
        sheet.constitutions(),
        constitution -> constitution.council().value());
    add("jointCommittees", sheet.jointCommittees(), committee -> committee.id().value());
    add(
        "alliances",
        sheet.alliances(),
        alliance ->
            alliance.councils().stream().map(CouncilId::value).collect(Collectors.joining(", ")));
  }

  private void statements(String list, List<Statement> statements) {
    add(list, statements, Statement::id);
  }

  private <T extends Cited> void add(
      String list, Collection<? extends T> elements, Function<T, String> id) {
    elements.forEach(element -> found.add(new Element(list, id.apply(element), element)));
  }
}
