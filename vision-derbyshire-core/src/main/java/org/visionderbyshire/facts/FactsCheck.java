package org.visionderbyshire.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Excerpt;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.fault.Nearest;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;

/** What is wrong with initiatives and sheets of facts in the light of all that is known. */
final class FactsCheck {

  private final Facts facts;

  /** How many words were found that nobody knows. */
  private int unknown;

  FactsCheck(Facts facts) {
    this.facts = facts;
  }

  List<Fault> faults(Initiative initiative) {
    List<Fault> faults = new ArrayList<>();
    // the lead is a participant or already a fault, so an unknown one is told once
    for (int i = 0; i < initiative.participants().size(); i++) {
      CouncilId id = initiative.participants().get(i);
      check("participants[" + i + "]", id, initiative.on()).ifPresent(faults::add);
    }
    for (int i = 0; i < initiative.effects().size(); i++) {
      Effect effect = initiative.effects().get(i);
      String where = "effects[" + i + "]";
      if (effect.outcome().isPresent()) {
        unknown(
                where + ".outcome",
                "outcome",
                effect.outcome().get(),
                facts.area().outcomes().keySet())
            .ifPresent(faults::add);
      }
      for (int j = 0; j < effect.places().size(); j++) {
        check(where + ".places[" + j + "]", effect.places().get(j), initiative.on())
            .ifPresent(faults::add);
      }
    }
    for (int i = 0; i < initiative.ambitions().size(); i++) {
      unknown(
              "ambitions[" + i + "]",
              "ambition",
              initiative.ambitions().get(i),
              facts.area().ambitions().keySet())
          .ifPresent(faults::add);
    }
    for (int i = 0; i < initiative.services().size(); i++) {
      Integer number = initiative.services().get(i);
      if (!Service.standardList().containsKey(number)) {
        faults.add(Fault.at(
            "services[" + i + "]",
            number
                + " is not a number of the Local Government Service List (LGSL) as shipped, "
                + Service.standardList().size()
                + " services"));
      }
    }
    if (!initiative.acts().contains(Act.ESTABLISH_JOINT_COMMITTEE)) {
      initiative
          .jointCommittee()
          .flatMap(id -> unknown("jointCommittee", id))
          .ifPresent(faults::add);
    }
    return faults;
  }

  /** What is wrong with a sheet, but for what stands twice. */
  List<Fault> faults(FactSheet sheet) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < sheet.councils().size(); i++) {
      String where = "councils[" + i + "].area";
      // of other areas nothing is known, so any name but a misspelling of this one may be right
      sheet
          .councils()
          .get(i)
          .area()
          .filter(given -> Nearest.isSlip(given, facts.area().id()))
          .ifPresent(given -> faults.add(Fault.at(
              where,
              "unknown area \"" + given + "\"; did you mean \"" + facts.area().id() + "\"?")));
    }
    for (int i = 0; i < sheet.constitutions().size(); i++) {
      String where = "constitutions[" + i + "]";
      Constitution entry = sheet.constitutions().get(i);
      checkAnyDay(where + ".council", entry.council(), entry.period()).ifPresent(faults::add);
    }
    for (int i = 0; i < sheet.jointCommittees().size(); i++) {
      String where = "jointCommittees[" + i + "]";
      JointCommittee entry = sheet.jointCommittees().get(i);
      check(faults, where + ".members", entry.members());
      check(faults, where + ".host", entry.host());
      check(faults, where + ".funding", entry.funding());
    }
    for (int i = 0; i < sheet.alliances().size(); i++) {
      List<CouncilId> allied = sheet.alliances().get(i).councils();
      Period period = sheet.alliances().get(i).period();
      String where = "alliances[" + i + "].councils";
      for (int j = 0; j < allied.size(); j++) {
        check(where + "[" + j + "]", allied.get(j), period).ifPresent(faults::add);
      }
    }
    for (int i = 0; i < sheet.bodies().size(); i++) {
      String where = "bodies[" + i + "]";
      BodyName entry = sheet.bodies().get(i);
      entry
          .council()
          .flatMap(council -> checkAnyDay(where + ".council", council, entry.period()))
          .ifPresent(faults::add);
      entry
          .jointCommittee()
          .flatMap(id -> unknown(where + ".jointCommittee", id))
          .ifPresent(faults::add);
    }
    for (int i = 0; i < sheet.meetings().size(); i++) {
      String where = "meetings[" + i + "]";
      Meetings meetings = sheet.meetings().get(i);
      // a calendar may reach back to before there was a council, and its meetings then bind nobody
      meetings
          .council()
          .flatMap(council -> check(where + ".council", council, Period.ALWAYS))
          .ifPresent(faults::add);
      meetings
          .jointCommittee()
          .flatMap(id -> unknown(where + ".jointCommittee", id))
          .ifPresent(faults::add);
    }
    return faults;
  }

  /**
   * Two entries of one kind from one day leave it open which of them holds, and so do two lists of
   * bank holidays.
   */
  List<Fault> repeated(List<FactSheet> sheets) {
    List<Fault> faults = new ArrayList<>(codesOfTwo(sheets));
    Set<List<Object>> seen = new HashSet<>();
    for (FactSheet sheet : sheets) {
      for (int i = 0; i < sheet.councils().size(); i++) {
        CouncilId id = sheet.councils().get(i).id();
        if (!seen.add(List.of("council", id))) {
          faults.add(Fault.at("councils[" + i + "].id", "\"" + id + "\" stands twice"));
        }
      }
      for (int i = 0; i < sheet.constitutions().size(); i++) {
        Constitution entry = sheet.constitutions().get(i);
        for (String part : Entries.partsOf(entry)) {
          if (!seen.add(List.of(part, entry.council(), entry.period().from()))) {
            faults.add(
                repeated("constitutions[" + i + "]." + part, entry.council(), entry.period()));
          }
        }
      }
      for (int i = 0; i < sheet.jointCommittees().size(); i++) {
        JointCommittee entry = sheet.jointCommittees().get(i);
        for (String part : Entries.partsOf(entry)) {
          if (!seen.add(List.of(part, entry.id(), entry.period().from()))) {
            faults.add(repeated("jointCommittees[" + i + "]." + part, entry.id(), entry.period()));
          }
        }
      }
      for (int i = 0; i < sheet.bodies().size(); i++) {
        BodyName entry = sheet.bodies().get(i);
        Object whose = entry.council().isPresent() ? entry.council() : entry.jointCommittee();
        if (!seen.add(List.of("body", whose, entry.body(), entry.period().from()))) {
          faults.add(repeated("bodies[" + i + "]", entry));
        }
      }
      if (!sheet.bankHolidays().isEmpty() && !seen.add(List.of("bankHolidays"))) {
        faults.add(Fault.at(
            "bankHolidays",
            "are supplied twice; each list stands in place of any other, so only one can hold"));
      }
    }
    return faults;
  }

  private static Fault repeated(String where, BodyName entry) {
    return repeated(
        where,
        entry
                .council()
                .map(CouncilId::value)
                .or(() -> entry.jointCommittee().map(JointCommitteeId::value))
                .orElseThrow()
            + "/" + entry.body().code(),
        entry.period());
  }

  private static Fault repeated(String where, Object whose, Period period) {
    return Fault.at(
        where,
        "\""
            + whose
            + "\" has two facts of this kind "
            + period.from().map(day -> "from " + day).orElse("without a date")
            + "; only one can hold");
  }

  private Optional<Fault> unknown(String where, JointCommitteeId id) {
    return facts.jointCommittee(id).isPresent()
        ? Optional.empty()
        : unknown(
            where,
            "joint committee",
            id.value(),
            facts.jointCommittees().stream().map(record -> record.id().value()).toList());
  }

  /** What is wrong with a council that is named for a day. */
  private Optional<Fault> check(String where, CouncilId id, LocalDate day) {
    Optional<Council> council = facts.council(id);
    if (council.isEmpty()) {
      return Optional.of(Fault.at(where, facts.unknownCouncil(id, isToBeGuessed())));
    }
    return council.get().period().contains(day)
        ? Optional.empty()
        : Optional.of(notInBeing(where, council.get(), "on " + day));
  }

  /**
   * What is wrong with a council that is named for a while. A first day must be one on which it is
   * in being; what is open at the beginning begins with it, and whatever goes on ends with it.
   */
  private Optional<Fault> check(String where, CouncilId id, Period period) {
    Optional<Council> council = facts.council(id);
    if (council.isEmpty()) {
      return Optional.of(Fault.at(where, facts.unknownCouncil(id, isToBeGuessed())));
    }
    if (period.from().isPresent()) {
      return check(where, id, period.from().get());
    }
    return period.to().isPresent()
            && !council.get().period().hasBegunBy(period.to().get())
        ? Optional.of(notInBeing(where, council.get(), "by " + period.to().get()))
        : Optional.empty();
  }

  /**
   * What is wrong with a council whose constitution or body is told: on some day of it the council
   * must be in being. A council that is to be may have one before.
   */
  private Optional<Fault> checkAnyDay(String where, CouncilId id, Period period) {
    return facts
        .council(id)
        .filter(council -> !council.period().overlaps(period))
        .map(council -> notInBeing(where, council, period.toString()))
        .or(() -> check(where, id, Period.ALWAYS));
  }

  private static Fault notInBeing(String where, Council council, String when) {
    return Fault.at(
        where, "\"" + council.id() + "\" is in being " + council.period() + ", not " + when);
  }

  private void check(List<Fault> faults, String where, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      check(where + "[" + i + "].council", part.council(), part.period()).ifPresent(faults::add);
    }
  }

  /** One code of two councils that are in being on the same day. */
  private List<Fault> codesOfTwo(List<FactSheet> sheets) {
    Map<String, List<Council>> byCode = new HashMap<>();
    for (Council council : facts.councils()) {
      council
          .gss()
          .ifPresent(
              code -> byCode.computeIfAbsent(code, any -> new ArrayList<>()).add(council));
    }
    List<Fault> faults = new ArrayList<>();
    Set<CouncilId> later = new HashSet<>();
    sheets.forEach(sheet -> sheet.councils().forEach(council -> later.add(council.id())));
    for (FactSheet sheet : sheets) {
      for (int i = 0; i < sheet.councils().size(); i++) {
        Council council = sheet.councils().get(i);
        String where = "councils[" + i + "].gss";
        later.remove(council.id());
        council.gss().map(code -> byCode.getOrDefault(code, List.of())).orElse(List.of()).stream()
            .filter(other -> !other.id().equals(council.id()) && !later.contains(other.id()))
            .filter(other -> other.period().overlaps(council.period()))
            .findFirst()
            .ifPresent(other -> faults.add(Fault.at(
                where,
                "\"" + council.gss().get() + "\" is the code of two councils at a time: \""
                    + council.id() + "\" is in being " + council.period() + ", \"" + other.id()
                    + "\" " + other.period())));
      }
    }
    return faults;
  }

  /**
   * The fault of a word that is none of those known. After so many that no more faults are told, it
   * is neither guessed nor listed what could be meant: with many known words that takes long.
   */
  private Optional<Fault> unknown(
      String where, String kind, String given, Collection<String> known) {
    if (known.contains(given)) {
      return Optional.empty();
    }
    String unknown = "unknown " + kind + " \"" + Excerpt.of(given) + "\"";
    return Optional.of(Fault.at(
        where,
        isToBeGuessed()
            ? unknown + "; known: " + Excerpt.listing(known) + Nearest.guess(given, known)
            : unknown));
  }

  private boolean isToBeGuessed() {
    unknown++;
    return unknown <= BadInputException.MOST_TOLD;
  }
}
