package org.visionderbyshire.advising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.advice.Change;
import org.visionderbyshire.advice.Changes;
import org.visionderbyshire.advice.Lead;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.effort.Effort;
import org.visionderbyshire.effort.Progress;
import org.visionderbyshire.effort.Unfinished;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.policy.CaseFile;
import org.visionderbyshire.policy.Compiled;

/** Changes found with an effort that does not suffice, and with one that just does. */
class UnfinishedChangesTest {

  private static final Facts FACTS = VisionDerbyshire.facts();
  private static final Advice ADVICE = Advice.of(Compiled.VISION_DERBYSHIRE);

  private static Initiative ofCase(String name) throws IOException {
    return CaseFile.of(name).initiative();
  }

  /** Every change by its initiative, with what it leads to. */
  private static Map<Initiative, Lead> leads(Changes changes) {
    return changes.groups().stream()
        .flatMap(group ->
            group.changes().stream().map(change -> Map.entry(change.initiative(), group.lead())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<Initiative, Change> byInitiative(Changes changes) {
    return changes.all().collect(Collectors.toMap(Change::initiative, change -> change));
  }

  /** As many choices or fewer of each change, and nothing else than in all of them. */
  private static void isContained(Changes some, Changes all) {
    assertThat(leads(all)).containsAllEntriesOf(leads(some));
    Map<Initiative, Change> whole = byInitiative(all);
    byInitiative(some).forEach((initiative, change) -> {
      Change full = whole.get(initiative);
      assertThat(full.fields()).isEqualTo(change.fields());
      assertThat(full.dodges()).isEqualTo(change.dodges());
      assertThat(full.choices()).containsAll(change.choices());
    });
  }

  private static void holdsWhatWasFoundSoFar(Function<Effort, Changes> changes) {
    List<Progress> told = new ArrayList<>();
    Changes all = changes.apply(Effort.unlimited().telling(told::add));
    assertThat(all).isEqualTo(changes.apply(Effort.unlimited()));
    assertThat(all.unfinished()).isEmpty();
    assertThat(all.groups()).isNotEmpty();
    assertThat(told).extracting(Progress::asked).isSorted().startsWith(0L);
    long enough = told.get(told.size() - 1).asked();

    assertThat(changes.apply(Effort.asking(enough))).isEqualTo(all);
    assertThat(changes.apply(Effort.asking(0)).groups()).isEmpty();
    for (int part = 0; part < 20; part++) {
      long effort = enough * part / 20;
      Changes some = changes.apply(Effort.asking(effort));
      assertThat(some.unfinished().orElseThrow().asked()).isEqualTo(effort);
      assertThat(some.sentence()).endsWith("known so far");
      assertThat(some.fields()).isLessThanOrEqualTo(all.fields());
      isContained(some, all);
      assertThat(changes.apply(Effort.asking(effort))).as("asked again").isEqualTo(some);
    }
    assertThat(changes.apply(Effort.asking(enough - 1)).unfinished()).isPresent();
  }

  @Test
  void ofAnything() throws IOException {
    Initiative four = ofCase("four-districts");
    holdsWhatWasFoundSoFar(effort -> ADVICE.changes(four, FACTS, effort));
  }

  @Test
  void ofALevel() throws IOException {
    Initiative three = ofCase("county-strategy-of-three-districts").toBuilder()
        .effects(List.of())
        .build();
    Target wanted = Target.level(CollaborationLevel.COUNTY_WIDE);
    holdsWhatWasFoundSoFar(effort -> ADVICE.changes(three, FACTS, wanted, effort));
  }

  @Test
  void ofAStep() throws IOException {
    Initiative four = ofCase("four-districts");
    Target wanted = Target.step(CouncilId.of("bolsover"), Body.COUNCIL, Action.DECIDE);
    holdsWhatWasFoundSoFar(effort -> ADVICE.changes(four, FACTS, wanted, effort));
  }

  @Test
  void noneIsClaimedNotToBeWhereNotAllWereTried() throws IOException {
    Changes none = ADVICE.changes(ofCase("four-districts"), FACTS, Effort.asking(0));

    assertThat(none.sentence())
        .isEqualTo("of the changes that lead to another level or route 0 are known so far");
    assertThat(none.unfinished())
        .contains(new Unfinished(
            Unfinished.Why.SPENT, 0, List.of("changes of one field", "changes of several fields")));
  }

  @Test
  void whatIsInTheAnswerTakesNoEffort() throws IOException {
    Changes changes = ADVICE.changes(
        ofCase("four-districts"),
        FACTS,
        Target.step(CouncilId.of("erewash"), Body.EXECUTIVE, Action.DECIDE),
        Effort.asking(0));

    assertThat(changes.sentence()).endsWith("is in the answer already");
    assertThat(changes.unfinished()).isEmpty();
  }

  @Test
  void whoIsToldCanCancel() throws IOException {
    Initiative four = ofCase("four-districts");
    AtomicBoolean cancelled = new AtomicBoolean();
    Changes some =
        ADVICE.changes(four, FACTS, Effort.unlimited().until(cancelled::get).telling(progress -> {
          cancelled.set(progress.asked() >= 2_000);
        }));

    assertThat(some.unfinished().orElseThrow().why()).isEqualTo(Unfinished.Why.CANCELLED);
    assertThat(some.unfinished().orElseThrow().asked()).isEqualTo(2_000);
    isContained(some, ADVICE.changes(four, FACTS));
  }
}
