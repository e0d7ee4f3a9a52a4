package org.visionderbyshire.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.visionderbyshire.advice.Changes;
import org.visionderbyshire.advice.NextQuestion;
import org.visionderbyshire.advice.Target;
import org.visionderbyshire.advice.WhyNot;
import org.visionderbyshire.advising.Advice;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.council.Body;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.policy.Policy;

/** What lies beside the answer for seven councils with two acts and money of two of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AdviceBenchmark {

  private final Advice advice = Advice.of(Governance.compile(Policy.visionDerbyshire()));
  private final Facts facts = VisionDerbyshire.facts();

  private final Initiative sevenCouncils = Initiative.builder()
      .id("seven-councils")
      .on("2022-06-01")
      .lead("derbyshire")
      .participants(
          "derbyshire",
          "amber-valley",
          "bolsover",
          "chesterfield",
          "derbyshire-dales",
          "erewash",
          "high-peak")
      .addAmbitions("relentless-ambition")
      .addEffects(
          Effect.on("fair-society", Reach.COUNTY_WIDE),
          Effect.inPlaces("communities-drive-change", "bolsover", "high-peak"))
      .addActs(Act.ADOPT_STRATEGY, Act.SPEND)
      .addMoney(spending("derbyshire", 600_000), spending("chesterfield", 60_000))
      .build();

  private static MoneyEntry spending(String council, long pounds) {
    return MoneyEntry.builder()
        .council(council)
        .amount(pounds)
        .kind(MoneyEntry.Kind.SPENDING)
        .type(MoneyEntry.Type.REVENUE)
        .build();
  }

  /** Why the level is not regional or national. */
  @Benchmark
  public WhyNot whyNotLevel() {
    return advice.whyNot(sevenCouncils, facts, Target.level(CollaborationLevel.REGIONAL_NATIONAL));
  }

  /** Why full council decides nowhere: the target with the most ways. */
  @Benchmark
  public WhyNot whyNotBody() {
    return advice.whyNot(sevenCouncils, facts, Target.body(Body.COUNCIL));
  }

  /** Everything that would change the answer. */
  @Benchmark
  public Changes changes() {
    return advice.changes(sevenCouncils, facts);
  }

  /** What would make it regional or national, for which it takes two fields. */
  @Benchmark
  public Changes changesForLevel() {
    return advice.changes(sevenCouncils, facts, Target.level(CollaborationLevel.REGIONAL_NATIONAL));
  }

  /** What would bring it to the full council of one council. */
  @Benchmark
  public Changes changesForStep() {
    return advice.changes(
        sevenCouncils, facts, Target.body(CouncilId.of("amber-valley"), Body.COUNCIL));
  }

  /** What would bring in the leaders, for which it takes two fields. */
  @Benchmark
  public Changes changesForLeaders() {
    return advice.changes(sevenCouncils, facts, Target.body(Body.LEADERS));
  }

  /** Which open question to answer first. */
  @Benchmark
  public Optional<NextQuestion> nextQuestion() {
    return advice.nextQuestion(sevenCouncils, facts);
  }
}
