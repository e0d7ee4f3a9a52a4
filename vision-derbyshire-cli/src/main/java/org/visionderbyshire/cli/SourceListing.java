package org.visionderbyshire.cli;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.citation.Place;
import org.visionderbyshire.citation.Sources;
import org.visionderbyshire.citation.Use;
import org.visionderbyshire.citation.Work;
import org.visionderbyshire.citation.WorkKind;
import org.visionderbyshire.clearance.Clearance;
import org.visionderbyshire.derbyshire.Element;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.paper.Page;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the sources and what rests on each place of them. */
@Command(
    name = "sources",
    description = {
      "Lists the sources, place by place, with what rests on each: rules, readings and lists of"
          + " the model.",
      "",
      "Of each paragraph and slide of the two documents it tells what became of it: it decides,"
          + " is in the model, calls for judgement, or is context. Law comes with the address of"
          + " its text."
    })
final class SourceListing implements Runnable {

  /** More ids than that are counted instead. */
  private static final int NAMED = 60;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Law in the text of that day, such as 2022-06-01; the latest if not given.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = "--use",
      paramLabel = "USE",
      converter = UseReader.class,
      description = "Only paragraphs and slides of which that became: decides, model, judgement or"
          + " context.")
  private Optional<Use.Kind> use = Optional.empty();

  @Parameters(
      arity = "0..*",
      paramLabel = "KEY",
      description = "Only these works, such as HP2020 or \"LGA 1972\".")
  private List<String> keys = List.of();

  private final Terminal terminal;

  SourceListing(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    List<String> known = Sources.all().stream().map(Work::key).toList();
    Inputs inputs = new Inputs(terminal);
    keys.stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> inputs.fault("KEY", Nearest.unknown("source", key, known)));
    inputs.throwUnlessSound();
    Map<Citation, Map<String, Set<String>>> policy = policy(Policies.shipped());
    Page page = new Page(terminal.style());
    for (Work work : Sources.all()) {
      List<Place> places = work.places().stream().filter(this::isMeant).toList();
      if ((keys.isEmpty() || keys.contains(work.key())) && !places.isEmpty()) {
        page.heading(
            work.title().equals(work.key()) ? work.key() : work.key() + ": " + work.title());
        if (work.kind() == WorkKind.LAW) {
          page.paragraph(2, "law, known as it stood on " + Sources.lawKnownTo());
        }
        places.forEach(
            place -> place(page, place, policy.getOrDefault(place.citation(), Map.of())));
        page.blank();
      }
    }
    terminal.out().print(page);
  }

  private boolean isMeant(Place place) {
    return use.isEmpty() || place.use().map(Use::kind).equals(use);
  }

  private void place(Page page, Place place, Map<String, Set<String>> policy) {
    page.item(
        2,
        (place.isWhole() ? "" : Page.unbroken(place.pinpoint()) + ": ")
            + place.heading()
            + place.use().map(SourceListing::use).orElse(""));
    Optional<URI> address = on.isPresent() ? place.address(on.get()) : place.address();
    address.ifPresent(uri -> page.item(4, Page.unbroken(uri.toString())));
    policy.forEach((list, ids) -> rests(page, list, ids));
    Map<String, Set<String>> model = new LinkedHashMap<>();
    for (Element element : VisionDerbyshire.restingOn(place.citation())) {
      add(model, element.list(), element.id());
    }
    Clearance.usual().items().stream()
        .filter(item -> item.citations().contains(place.citation()))
        .forEach(item -> add(model, "checklist of clearance", item.title()));
    model.forEach((list, ids) -> rests(page, list, ids));
  }

  /** What became of it; where it is found is told by what rests on it. */
  private static String use(Use use) {
    return switch (use.kind()) {
      case DECIDES -> "; decides";
      case MODEL -> "; in the model";
      case JUDGEMENT -> "; judgement: " + use.where();
      case CONTEXT -> "; context: " + use.where();
    };
  }

  private static void rests(Page page, String list, Set<String> ids) {
    page.item(
        4,
        Page.unbroken(list)
            + ": "
            + (ids.size() > NAMED ? ids.size() + " of them" : Words.names(ids)));
  }

  /** The rules and the readings of a policy that cite each place. */
  private static Map<Citation, Map<String, Set<String>>> policy(Governance governance) {
    Map<Citation, Map<String, Set<String>>> resting = new LinkedHashMap<>();
    for (Rule rule : governance.rules()) {
      rule.citations()
          .forEach(place -> add(
              resting.computeIfAbsent(place, key -> new LinkedHashMap<>()), "rules", rule.id()));
    }
    for (Reading reading : governance.policy().readings()) {
      reading
          .citations()
          .forEach(place -> add(
              resting.computeIfAbsent(place, key -> new LinkedHashMap<>()),
              "readings",
              reading.id()));
    }
    return resting;
  }

  private static void add(Map<String, Set<String>> lists, String list, String id) {
    lists.computeIfAbsent(list, key -> new LinkedHashSet<>()).add(id);
  }

  /** Reads what became of a place. */
  static final class UseReader extends TermReader<Use.Kind> {

    UseReader() {
      super("use", Use.Kind.class);
    }
  }
}
