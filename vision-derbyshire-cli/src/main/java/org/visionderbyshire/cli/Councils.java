package org.visionderbyshire.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.council.Alliance;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.FactWords;
import org.visionderbyshire.dated.Fact;
import org.visionderbyshire.determination.Wording;
import org.visionderbyshire.facts.BodyName;
import org.visionderbyshire.facts.ConstitutionRecord;
import org.visionderbyshire.facts.Existence;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.facts.JointCommitteeRecord;
import org.visionderbyshire.facts.Phase;
import org.visionderbyshire.paper.Page;
import org.visionderbyshire.vocabulary.Answer;
import org.visionderbyshire.vocabulary.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists councils. */
@Command(
    name = "councils",
    description = {
      "Lists the councils.",
      "",
      "How a council is governed, what it calls significant and where it takes part are dated"
          + " facts: they are told for the day that --on names."
    })
final class Councils implements Runnable {

  private static final int COLUMN = 25;

  @Mixin
  private final DatedFacts dated = new DatedFacts();

  private final Terminal terminal;

  Councils(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    Facts facts = dated.read(terminal);
    Page page = new Page(terminal.style());
    dated.on().ifPresentOrElse(day -> onDay(page, facts, day), () -> register(page, facts));
    terminal.out().print(page);
  }

  private static void register(Page page, Facts facts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("ID", "NAME", "GSS", "TIER", "STATUS", "REGION", "AREA"));
    for (Council council : facts.councils()) {
      rows.add(List.of(
          council.id().value(),
          council.name(),
          council.gss().orElse("-"),
          council.tier().code(),
          council.status().map(Term::code).orElse("-"),
          council.region().orElse("-"),
          council.area().orElse("-")));
    }
    page.table(rows)
        .blank()
        .paragraph(
            0,
            "Form of governance, thresholds and memberships are dated: --on DATE tells them for a"
                + " day.");
  }

  private static void onDay(Page page, Facts facts, LocalDate day) {
    for (Council council : facts.councils()) {
      page.heading(council.name());
      line(page, "id", council.id().value());
      line(
          page,
          "register",
          council.tier().code()
              + council.region().map(region -> ", " + region).orElse("")
              + council.gss().map(gss -> ", " + gss).orElse("")
              + Words.cite(council.citations()));
      if (council.period().contains(day)) {
        constitution(page, facts.constitution(council.id()), day);
        bodies(page, facts, council.id(), day);
        line(page, "phase", phase(facts, council.id(), day));
        committees(page, facts, council.id(), day);
        alliances(page, facts, council.id(), day);
      } else {
        line(page, "in being", council.period() + ", so not on " + day);
      }
      page.blank();
    }
    page.paragraph(0, "As of " + day + ", as far as known. Nothing shipped claims to be current.");
  }

  private static void constitution(Page page, ConstitutionRecord known, LocalDate day) {
    fact(page, "form of governance", known.form(day), Wording::of);
    known.formInWords(day).ifPresent(words -> line(page, "", words.value()));
    fact(page, "key decision from", known.keyDecision(day), FactWords::of);
    fact(page, "call-in", known.callIn(day), FactWords::of);
    fact(page, "notices", known.notices(day), FactWords::of);
    fact(page, "joint arrangements", known.jointArrangements(day), Wording::of);
    fact(page, "positions", known.positions(day), Wording::of);
    fact(page, "pre-decision scrutiny", known.preDecisionScrutiny(day), Wording::of);
    Optional<Fact<Answer>> scrutiny = known.scrutinyCommittee(day);
    if (scrutiny.isPresent()) {
      fact(page, "scrutiny committee", scrutiny, Wording::of);
    }
    fact(page, "delegation", known.delegation(day), FactWords::delegation);
  }

  /** Those that somebody named. */
  private static void bodies(Page page, Facts facts, CouncilId council, LocalDate day) {
    for (Body body : BodyName.BODIES) {
      Optional<Fact<BodyName>> name = facts.body(council, body, day);
      if (name.isPresent()) {
        fact(page, body.words(), name, BodyName::words);
      }
    }
  }

  private static String phase(Facts facts, CouncilId council, LocalDate day) {
    Optional<Fact<CouncilId>> declined = facts.area().declined().stream()
        .filter(fact -> fact.value().equals(council) && fact.period().contains(day))
        .findFirst();
    if (declined.isPresent()) {
      return "declined, " + declined.get().period() + Words.cite(declined.get().citations());
    }
    Optional<Phase> phase = facts.area().phase(day);
    if (phase.isEmpty()) {
      return "none in force";
    }
    String takesPart = phase
        .get()
        .members()
        .map(members -> members.contains(council) ? "takes part in" : "takes no part in")
        .orElse("not known whether it takes part in");
    return takesPart + " " + phase.get().title() + Words.cite(phase.get().citations());
  }

  private static void committees(Page page, Facts facts, CouncilId council, LocalDate day) {
    for (JointCommitteeRecord committee : facts.jointCommittees()) {
      Existence existence = committee.existence(day);
      List<String> parts = new ArrayList<>();
      if (existence == Existence.IN_BEING || existence == Existence.IN_DOUBT) {
        part(parts, "member", committee.members(day), council);
        part(parts, "host", committee.hosts(day), council);
        part(parts, "funder", committee.funders(day), council);
      }
      if (!parts.isEmpty()) {
        line(
            page,
            "joint committee",
            String.join(", ", parts) + " of " + committee.name() + doubt(existence)
                + citations(committee.existence()));
      }
    }
  }

  private static void part(
      List<String> parts, String part, List<CouncilId> councils, CouncilId council) {
    if (councils.contains(council)) {
      parts.add(part);
    }
  }

  private static String doubt(Existence existence) {
    return existence == Existence.IN_DOUBT ? ", if that still is in being" : "";
  }

  private static String citations(List<Fact<Boolean>> facts) {
    List<Citation> citations =
        facts.stream().flatMap(fact -> fact.citations().stream()).distinct().toList();
    return Words.cite(citations);
  }

  private static void alliances(Page page, Facts facts, CouncilId council, LocalDate day) {
    for (Alliance alliance : facts.alliances(day)) {
      if (alliance.councils().contains(council)) {
        String allies = alliance.councils().stream()
            .filter(ally -> !ally.equals(council))
            .map(ally -> Wording.name(facts, ally))
            .collect(Collectors.joining(", "));
        line(page, "alliance", "with " + allies + Words.cite(alliance.citations()));
      }
    }
  }

  private static <T> void fact(
      Page page, String label, Optional<Fact<T>> fact, Function<T, String> words) {
    line(
        page,
        label,
        fact.map(known -> words.apply(known.value()) + "; " + known.period()
                + (known.supplied() ? ", supplied" : "") + Words.cite(known.citations()))
            .orElse("unknown"));
  }

  private static void line(Page page, String label, String words) {
    page.labelled(2, label, COLUMN, words);
  }
}
