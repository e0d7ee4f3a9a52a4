package org.visionderbyshire.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.NoticeContents;
import org.visionderbyshire.initiative.Powers;
import org.visionderbyshire.initiative.Privacy;
import org.visionderbyshire.initiative.Urgency;
import org.visionderbyshire.vocabulary.Answer;

/** Takes out of an example whatever it shows its point without. */
final class Plainer {

  private static final List<Consumer<Initiative.Builder>> WITHOUT = List.of(
      plain -> plain.acts(Set.of(Act.ENDORSE)),
      plain -> plain.acts(Set.of(Act.ADOPT_STRATEGY)),
      plain -> plain.money(List.of()),
      plain -> plain.wards(Map.of()),
      plain -> plain.effects(List.of()),
      plain -> plain.ambitions(List.of()),
      plain -> plain.forms(List.of()),
      plain -> plain.services(List.of()),
      plain -> plain.frameworkPlan(Optional.empty()),
      plain -> plain.powers(Powers.UNKNOWN),
      plain -> plain.arrangement(Optional.empty()),
      plain -> plain.waiveCallIn(false),
      plain -> plain.notice(NoticeContents.NONE),
      plain -> plain.function(Optional.empty()),
      plain -> plain.withinFramework(Optional.empty()),
      plain -> plain.collectiveRegionalAction(Answer.UNKNOWN),
      plain -> plain.localApplicationOf(Optional.empty()),
      plain -> plain.urgency(Urgency.NORMAL),
      plain -> plain.privacy(Privacy.NO),
      plain -> plain.jointCommittee(Optional.empty()),
      plain -> plain.lead(Optional.empty()));

  private Plainer() {}

  /** The example without all that can go; what is tried holds its point. */
  static Example of(Example example, Predicate<Example> hasPoint) {
    Example plain = example;
    for (Consumer<Initiative.Builder> without : WITHOUT) {
      plain = plainer(plain, without, hasPoint);
    }
    for (CouncilId council : example.initiative().participants()) {
      List<CouncilId> others = new ArrayList<>(plain.initiative().participants());
      others.remove(council);
      plain = plainer(plain, fewer -> fewer.participants(others), hasPoint);
    }
    for (FactSheet fewer : fewer(plain)) {
      Example tried = new Example(plain.initiative(), supplied(fewer));
      if (size(tried) < size(plain) && hasPoint.test(tried)) {
        plain = tried;
      }
    }
    return plain;
  }

  private static Example plainer(
      Example example, Consumer<Initiative.Builder> without, Predicate<Example> hasPoint) {
    try {
      Initiative.Builder fewer = example.initiative().toBuilder();
      without.accept(fewer);
      Example tried = new Example(fewer.build(), example.facts());
      return !tried.equals(example) && hasPoint.test(tried) ? tried : example;
    } catch (BadInputException e) {
      return example; // it takes what was left out
    }
  }

  private static Optional<FactSheet> supplied(FactSheet sheet) {
    return Optional.of(sheet).filter(some -> size(some) > 0);
  }

  private static int size(Example example) {
    return example.facts().map(Plainer::size).orElse(0);
  }

  /** How much is supplied, parts of constitutions each for themselves. */
  private static int size(FactSheet sheet) {
    return sheet.councils().size()
        + sheet.alliances().size()
        + sheet.jointCommittees().size()
        + sheet.constitutions().stream().mapToInt(entry -> parts(entry).size()).sum();
  }

  /** The sheets that supply less than an example does, the smallest first. */
  private static List<FactSheet> fewer(Example example) {
    List<FactSheet> fewer = new ArrayList<>();
    example.facts().ifPresent(sheet -> {
      fewer.add(FactSheet.builder().build());
      fewer.add(FactSheet.builder().addAllCouncils(sheet.councils()).build());
      sheet.constitutions().stream()
          .flatMap(entry -> parts(entry).stream())
          .forEach(part -> fewer.add(FactSheet.builder()
              .addAllCouncils(sheet.councils())
              .addConstitutions(part)
              .build()));
      fewer.add(FactSheet.builder()
          .addAllCouncils(sheet.councils())
          .addAllConstitutions(sheet.constitutions())
          .build());
      fewer.add(FactSheet.builder()
          .addAllCouncils(sheet.councils())
          .addAllJointCommittees(sheet.jointCommittees())
          .build());
    });
    return fewer;
  }

  /** The parts of an entry, each in an entry of its own. */
  private static List<Constitution> parts(Constitution entry) {
    List<Constitution> parts = new ArrayList<>();
    entry.form().ifPresent(form -> parts.add(part(entry).form(form).build()));
    entry.keyDecision().ifPresent(sum -> parts.add(part(entry).keyDecision(sum).build()));
    entry.callIn().ifPresent(callIn -> parts.add(part(entry).callIn(callIn).build()));
    entry.notices().ifPresent(notices -> parts.add(part(entry).notices(notices).build()));
    entry
        .jointArrangements()
        .ifPresent(who -> parts.add(part(entry).jointArrangements(who).build()));
    entry.delegation().ifPresent(rows -> parts.add(part(entry).delegation(rows).build()));
    if (entry.preDecisionScrutiny() != Answer.UNKNOWN) {
      parts.add(part(entry).preDecisionScrutiny(entry.preDecisionScrutiny()).build());
    }
    return parts;
  }

  private static Constitution.Builder part(Constitution entry) {
    Constitution.Builder part = Constitution.builder();
    part.council(entry.council());
    part.period(entry.period());
    part.addAllCitations(entry.citations());
    return part;
  }
}
