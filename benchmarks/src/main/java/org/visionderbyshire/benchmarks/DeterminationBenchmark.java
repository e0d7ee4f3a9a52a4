package org.visionderbyshire.benchmarks;

import java.time.LocalDate;
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
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.MoneyEntry;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.policy.Policy;

/** A whole determination, reasons, questions and readings included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class DeterminationBenchmark {

  private final Governance governance = Governance.compile(Policy.visionDerbyshire());
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
      .addMoney(
          MoneyEntry.builder()
              .council("derbyshire")
              .amount(600_000)
              .kind(MoneyEntry.Kind.SPENDING)
              .type(MoneyEntry.Type.REVENUE)
              .build(),
          MoneyEntry.builder()
              .council("chesterfield")
              .amount(60_000)
              .kind(MoneyEntry.Kind.SPENDING)
              .type(MoneyEntry.Type.REVENUE)
              .build())
      .build();

  private final Initiative oneCouncil = Initiative.builder()
      .id("one-council")
      .on("2020-11-05")
      .lead("high-peak")
      .participants("high-peak")
      .addAmbitions("seize-innovation")
      .addEffects(Effect.on("inclusive-and-diverse-economy", Reach.COUNTY_WIDE))
      .addActs(Act.ENDORSE)
      .build();

  private final Window window = Window.from(LocalDate.of(2022, 6, 6));

  private final Determination determination = governance.determine(sevenCouncils, facts);

  /** Seven councils, two acts, money of two of them, many unknowns. */
  @Benchmark
  public Determination sevenCouncils() {
    return governance.determine(sevenCouncils, facts);
  }

  /** The same with days, forwards from a first notice. */
  @Benchmark
  public Determination sevenCouncilsWithDays() {
    return governance.determine(sevenCouncils, facts, window);
  }

  /** One council, one act. */
  @Benchmark
  public Determination oneCouncil() {
    return governance.determine(oneCouncil, facts);
  }

  /** The answer for seven councils as plain text. */
  @Benchmark
  public String explanation() {
    return determination.explain();
  }

  /** The answer for seven councils as JSON. */
  @Benchmark
  public String json() {
    return DeterminationJson.write(determination);
  }
}
