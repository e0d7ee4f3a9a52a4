package org.visionderbyshire.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.analysis.AnswerChange;
import org.visionderbyshire.analysis.CountChange;
import org.visionderbyshire.analysis.Portfolio;
import org.visionderbyshire.analysis.PortfolioDifference;
import org.visionderbyshire.analysis.Workload;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.KeyDecisionThreshold;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Action;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.fault.BadInputException;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.WardImpact;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.oracle.RandomInitiatives;

/** Many initiatives at once, counted by hand and against each single answer. */
class PortfoliosTest {

  private static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;

  /** The joint committee hears of local places, so that levels show in steps. */
  private static final Governance INFORMING =
      GOVERNANCE.with(Map.of("local-place-report", "inform"));

  private static final Governance BY_PARTICIPATION =
      GOVERNANCE.with(Map.of("level-basis", "participation", "local-place-report", "inform"));
  private static final Facts FACTS = VisionDerbyshire.facts();

  private static List<Initiative> programme() throws IOException {
    List<Initiative> programme = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "programme"))) {
      for (Path file :
          files.filter(any -> any.toString().endsWith(".json")).sorted().toList()) {
        programme.addAll(InitiativeJson.read(Files.readString(file), FACTS));
      }
    }
    return programme;
  }

  /** Random ones that can be read by the shipped facts. */
  private static List<Initiative> many(long seed, int number) {
    RandomInitiatives random = new RandomInitiatives(seed);
    List<Initiative> many = new ArrayList<>();
    while (many.size() < number) {
      Initiative initiative = random.next();
      if (FACTS.faults(initiative).isEmpty()) {
        many.add(initiative);
      }
    }
    return many;
  }

  private static Constitution.Builder chesterfield(long pounds) {
    return Constitution.builder()
        .council(CouncilId.of("chesterfield"))
        .keyDecision(KeyDecisionThreshold.flat(pounds));
  }

  private static Facts with(Constitution.Builder constitution) {
    return FACTS.with(FactSheet.builder()
        .addConstitutions(constitution.cite("supplied").build())
        .build());
  }

  private static Initiative spend(String id, long pounds) {
    return Initiative.builder()
        .id(id)
        .title("Spending " + pounds)
        .on("2023-06-01")
        .participants("chesterfield")
        .addAmbitions("seize-innovation")
        .addActs(Act.SPEND)
        .addMoney(MoneyEntry.builder()
            .council("chesterfield")
            .amount(pounds)
            .kind(MoneyEntry.Kind.SPENDING)
            .type(MoneyEntry.Type.REVENUE)
            .build())
        .wards("chesterfield", WardImpact.ONE)
        .build();
  }

  private static CountChange change(int before, int added, int removed, int after) {
    return new CountChange(before, added, removed, after);
  }

  @Test
  void theProgrammeIsSurveyed() throws IOException {
    Portfolio portfolio = Portfolios.survey(programme(), GOVERNANCE, FACTS);
    assertThat(portfolio.initiatives()).hasSize(32);
    assertThat(portfolio.settled()).isEqualTo(12);
    assertThat(portfolio.levels())
        .containsExactly(
            Map.entry("regional-national", 2),
            Map.entry("county-wide", 29),
            Map.entry("local-place", 0),
            Map.entry("none", 1));
    assertThat(portfolio.bodies())
        .containsExactly(
            Map.entry("council", 22),
            Map.entry("executive", 147),
            Map.entry("committee", 23),
            Map.entry("joint-committee", 5));
    assertThat(portfolio.questions())
        .containsOnly(
            Map.entry("collective-regional-action", 2),
            Map.entry("function", 3),
            Map.entry("money", 5),
            Map.entry("phase-members", 1),
            Map.entry("positions", 99),
            Map.entry("scrutiny-committee", 17),
            Map.entry("wards", 77));
    assertThat(portfolio.findings())
        .containsOnly(Map.entry("blended", 2), Map.entry("participation-differs", 14));
    assertThat(portfolio.total()).isEqualTo(new Workload(235, 197, 0, 77, 312, 204));
    assertThat(portfolio.shares().stream().map(share -> share.actor().name()))
        .containsExactly(
            "Derbyshire County Council",
            "Amber Valley Borough Council",
            "Bolsover District Council",
            "Chesterfield Borough Council",
            "Derbyshire Dales District Council",
            "Erewash Borough Council",
            "High Peak Borough Council",
            "North East Derbyshire District Council",
            "South Derbyshire District Council",
            "Vision Derbyshire Joint Committee");
  }

  @Test
  void anotherReadingMovesTheProgramme() throws IOException {
    PortfolioDifference difference =
        Portfolios.compare(programme(), INFORMING, FACTS, BY_PARTICIPATION, FACTS);
    assertThat(difference.initiatives()).isEqualTo(32);
    assertThat(difference.movers()).hasSize(15);
    assertThat(difference.moversBy("level")).isEqualTo(12);
    assertThat(difference.moversBy("levels")).isEqualTo(1);
    assertThat(difference.moversBy("steps")).isEqualTo(8);
    assertThat(difference.moversBy("findings")).isEqualTo(15);
    assertThat(difference.moversBy("key-decision")).isZero();
    assertThat(difference.levels())
        .containsExactly(
            Map.entry("regional-national", change(2, 0, 0, 2)),
            Map.entry("county-wide", change(29, 0, 12, 17)),
            Map.entry("local-place", change(0, 12, 0, 12)),
            Map.entry("none", change(1, 0, 0, 1)));
    assertThat(difference.totals())
        .containsExactly(
            Map.entry("settled", change(12, 0, 0, 12)),
            Map.entry("steps", change(235, 8, 0, 243)),
            Map.entry("decisions", change(197, 0, 0, 197)),
            Map.entry("key-decisions", change(0, 0, 0, 0)),
            Map.entry("perhaps-key", change(77, 0, 0, 77)),
            Map.entry("notices", change(312, 0, 0, 312)),
            Map.entry("findings", change(16, 13, 15, 14)),
            Map.entry("questions", change(204, 0, 0, 204)));
    assertThat(difference.findings())
        .containsOnly(
            Map.entry("blended", change(2, 0, 1, 1)),
            Map.entry("outcome-differs", change(0, 13, 0, 13)),
            Map.entry("participation-differs", change(14, 0, 14, 0)));
    assertThat(difference.shares().stream()
            .filter(PortfolioDifference.ShareChange::isChange)
            .map(share -> share.actor().name() + " " + share.notices().net()))
        .as("who is only informed publishes nothing")
        .isEmpty();
    assertThat(difference.readingsBefore()).containsEntry("level-basis", "outcome");
    assertThat(difference.readingsAfter()).containsEntry("level-basis", "participation");
    PortfolioDifference.Mover first = difference.movers().get(0);
    assertThat(first.initiative()).isEqualTo("festival-of-business");
    assertThat(first.title()).isEqualTo("Derbyshire Festival of Business");
    assertThat(first.changes().stream().map(AnswerChange::words))
        .containsExactly(
            "level: county-wide becomes local-place",
            "Vision Derbyshire Joint Committee is informed: no step becomes a step",
            "finding participation-differs: found becomes not found",
            "finding outcome-differs: not found becomes found");
  }

  @Test
  void anotherFactMovesWhatItReaches() {
    List<Initiative> spends = List.of(spend("small", 50_000), spend("large", 150_000));
    PortfolioDifference difference =
        Portfolios.compare(spends, GOVERNANCE, FACTS, GOVERNANCE, with(chesterfield(50_000)));
    assertThat(difference.movers().stream().map(PortfolioDifference.Mover::initiative))
        .containsExactly("small");
    assertThat(difference.movers().get(0).changes().stream().map(AnswerChange::words))
        .containsExactly(
            "Chesterfield Borough Council (executive) decides: not key becomes key",
            "Chesterfield Borough Council (executive) decides: perhaps called in becomes can be"
                + " called in",
            "Chesterfield Borough Council (executive) decides: agenda of 5 clear days becomes key"
                + " decision notice of 28 clear days, agenda of 5 clear days",
            "finding may-be-delegated: found (Chesterfield Borough Council) becomes not found");
  }

  @Test
  void otherReasonsAreNoMove() {
    List<Initiative> spends = List.of(spend("small", 50_000), spend("large", 150_000));
    PortfolioDifference difference =
        Portfolios.compare(spends, GOVERNANCE, FACTS, GOVERNANCE, with(chesterfield(100_000)));
    assertThat(difference.isEqual()).isTrue();
    assertThat(difference.otherReasons()).containsExactly("small", "large");
  }

  @Test
  void theSameTwiceMovesNothing() throws IOException {
    PortfolioDifference difference =
        Portfolios.compare(programme(), GOVERNANCE, FACTS, GOVERNANCE, FACTS);
    assertThat(difference.isEqual()).isTrue();
    assertThat(difference.otherReasons()).isEmpty();
    assertThat(difference.totals().values()).noneMatch(CountChange::isChange);
    assertThat(difference.shares()).noneMatch(PortfolioDifference.ShareChange::isChange);
  }

  @Test
  void sumsAddUp() {
    List<Initiative> many = many(20250401, 400);
    Facts other = with(chesterfield(50_000));
    Portfolio before = Portfolios.survey(many, GOVERNANCE, FACTS);
    Portfolio after = Portfolios.survey(many, BY_PARTICIPATION, other);
    PortfolioDifference difference =
        Portfolios.compare(many, GOVERNANCE, FACTS, BY_PARTICIPATION, other);
    assertThat(difference.movers()).isNotEmpty().hasSizeLessThan(400);
    difference.levels().forEach((level, change) -> {
      assertThat(change.before()).isEqualTo(before.levels().get(level));
      assertThat(change.after()).isEqualTo(after.levels().get(level));
    });
    assertThat(
            difference.levels().values().stream().mapToInt(CountChange::before).sum())
        .isEqualTo(400);
    assertThat(
            difference.levels().values().stream().mapToInt(CountChange::after).sum())
        .isEqualTo(400);
    difference.bodies().forEach((body, change) -> {
      assertThat(change.before()).isEqualTo(before.bodies().getOrDefault(body, 0));
      assertThat(change.after()).isEqualTo(after.bodies().getOrDefault(body, 0));
    });
    difference.findings().forEach((finding, change) -> {
      assertThat(change.before()).isEqualTo(before.findings().getOrDefault(finding, 0));
      assertThat(change.after()).isEqualTo(after.findings().getOrDefault(finding, 0));
    });
    difference.questions().forEach((about, change) -> {
      assertThat(change.before()).isEqualTo(before.questions().getOrDefault(about, 0));
      assertThat(change.after()).isEqualTo(after.questions().getOrDefault(about, 0));
    });
    Map<String, CountChange> totals = difference.totals();
    assertThat(List.of(
            totals.get("steps").after(),
            totals.get("decisions").after(),
            totals.get("key-decisions").after(),
            totals.get("perhaps-key").after(),
            totals.get("notices").after(),
            totals.get("questions").after()))
        .isEqualTo(List.of(
            after.total().steps(),
            after.total().decisions(),
            after.total().keyDecisions(),
            after.total().perhapsKey(),
            after.total().notices(),
            after.total().questions()));
    assertThat(totals.get("settled")).satisfies(settled -> {
      assertThat(settled.before()).isEqualTo(before.settled());
      assertThat(settled.after()).isEqualTo(after.settled());
    });
    // each decision and each notice is somebody's
    CountChange none = CountChange.of(0, 0, 0);
    assertThat(difference.shares().stream()
            .map(PortfolioDifference.ShareChange::decisions)
            .reduce(none, CountChange::plus))
        .isEqualTo(totals.get("decisions"));
    assertThat(difference.shares().stream()
            .map(PortfolioDifference.ShareChange::notices)
            .reduce(none, CountChange::plus))
        .isEqualTo(totals.get("notices"));
    assertThat(after.shares().stream()
            .map(Portfolio.Share::workload)
            .mapToInt(Workload::decisions)
            .sum())
        .isEqualTo(after.total().decisions());
  }

  /** Counted again from the answers, one by one. */
  @Test
  void whoMovesIsWhoIsAnsweredOtherwise() {
    List<Initiative> many = many(7, 200);
    PortfolioDifference difference =
        Portfolios.compare(many, INFORMING, FACTS, BY_PARTICIPATION, FACTS);
    List<String> levels = new ArrayList<>();
    List<String> steps = new ArrayList<>();
    for (Initiative initiative : many) {
      Determination first = INFORMING.determine(initiative, FACTS);
      Determination second = BY_PARTICIPATION.determine(initiative, FACTS);
      if (!first.level().equals(second.level())) {
        levels.add(initiative.id());
      }
      if (!keys(first).equals(keys(second))) {
        steps.add(initiative.id());
      }
    }
    assertThat(ids(difference, "level")).isEqualTo(levels).isNotEmpty();
    assertThat(ids(difference, "steps")).isEqualTo(steps).isNotEmpty();
  }

  private static List<String> ids(PortfolioDifference difference, String subject) {
    return difference.movers().stream()
        .filter(mover ->
            mover.changes().stream().anyMatch(change -> change.subject().equals(subject)))
        .map(PortfolioDifference.Mover::initiative)
        .toList();
  }

  private static List<List<Object>> keys(Determination answer) {
    return answer
        .steps()
        .<List<Object>>map(
            step -> List.of(step.council(), step.jointCommittee(), step.body(), step.action()))
        .toList();
  }

  @Test
  void consentIsADecision() {
    Initiative powers = Initiative.builder()
        .id("powers")
        .on("2023-06-01")
        .participants("chesterfield")
        .addActs(Act.ACCEPT_POWERS)
        .build();
    Portfolio portfolio = Portfolios.survey(List.of(powers), GOVERNANCE, FACTS);
    assertThat(GOVERNANCE.determine(powers, FACTS).steps().map(step -> step.action()))
        .contains(Action.CONSENT)
        .doesNotContain(Action.DECIDE);
    assertThat(portfolio.bodies()).containsExactly(Map.entry("council", 1));
  }

  @Test
  void allFaultsAreToldWithTheInitiative() {
    Council rutland = Council.builder()
        .id(CouncilId.of("rutland"))
        .name("Rutland County Council")
        .tier(Tier.UNITARY)
        .cite("supplied")
        .build();
    Facts known = FACTS.with(FactSheet.builder().addCouncils(rutland).build());
    List<Initiative> bad = List.of(
        initiative("beyond", "rutland"),
        initiative("nowhere", "atlantis"),
        initiative("twice", "derby"),
        initiative("twice", "derby"));
    assertThatThrownBy(() -> Portfolios.compare(bad, GOVERNANCE, FACTS, GOVERNANCE, known))
        .isInstanceOfSatisfying(BadInputException.class, e -> {
          assertThat(e.faults().stream().map(Fault::where))
              .containsExactly(
                  "beyond.participants[0]",
                  "nowhere.participants[0]",
                  "nowhere.participants[0]",
                  "id");
          assertThat(e.faults().get(0).message())
              .startsWith("unknown council \"rutland\"")
              .endsWith("(by the facts before)");
          assertThat(e.faults().get(3).message()).isEqualTo("\"twice\" stands twice");
        });
    assertThatThrownBy(() -> Portfolios.survey(bad, GOVERNANCE, known))
        .isInstanceOfSatisfying(
            BadInputException.class, e -> assertThat(e.faults()).hasSize(2));
    assertThat(Portfolios.survey(List.of(bad.get(0)), GOVERNANCE, known).initiatives())
        .hasSize(1);
  }

  private static Initiative initiative(String id, String council) {
    return Initiative.builder()
        .id(id)
        .on("2023-06-01")
        .participants(council)
        .addActs(Act.ENDORSE)
        .build();
  }

  @Test
  void nothingComesToNothing() {
    Portfolio none = Portfolios.survey(List.of(), GOVERNANCE, FACTS);
    assertThat(none.total()).isEqualTo(Workload.NONE);
    assertThat(none.levels().values()).containsOnly(0);
    assertThat(none.shares()).isEmpty();
    assertThat(
            Portfolios.compare(List.of(), GOVERNANCE, FACTS, GOVERNANCE, FACTS).isEqual())
        .isTrue();
  }

  @Test
  void equalInputGivesEqualOutputInTheOrderOfTheInput() {
    List<Initiative> many = many(99, 100);
    PortfolioDifference difference =
        Portfolios.compare(many, GOVERNANCE, FACTS, BY_PARTICIPATION, FACTS);
    assertThat(Portfolios.compare(many, GOVERNANCE, FACTS, BY_PARTICIPATION, FACTS))
        .isEqualTo(difference)
        .hasToString(difference.toString());
    List<String> order = many.stream().map(Initiative::id).toList();
    assertThat(difference.movers().stream()
            .map(mover -> order.indexOf(mover.initiative()))
            .toList())
        .isSorted();
    assertThat(Portfolios.survey(many, GOVERNANCE, FACTS).initiatives().stream()
            .map(Portfolio.Surveyed::initiative))
        .containsExactlyElementsOf(order);
  }

  @Test
  void whatIsConsultedIsListedOnce() {
    List<Initiative> many = many(3, 50);
    assertThat(Portfolios.consulted(many, GOVERNANCE, FACTS))
        .containsAll(Portfolios.consulted(many.subList(0, 10), GOVERNANCE, FACTS))
        .hasSizeGreaterThan(100);
  }

  @Test
  void countsThatDoNotAddUpAreRefused() {
    assertThatThrownBy(() -> new CountChange(1, 1, 1, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Optional.of(CountChange.of(3, 1, 2))).hasValue(change(3, 1, 2, 2));
  }
}
