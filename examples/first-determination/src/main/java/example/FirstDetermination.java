package example;

import java.time.LocalDate;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.policy.Policy;

/** Asks who has to decide an initiative and by when, and prints the answer with its reasons. */
public final class FirstDetermination {

  private FirstDetermination() {}

  public static void main(String[] args) {
    // Compiling takes seconds: do it once and share the result, which is thread-safe.
    Governance governance = Governance.compile(Policy.visionDerbyshire());
    System.out.print(determine(governance).explain());
  }

  static Determination determine(Governance governance) {
    Initiative initiative = Initiative.builder()
        .id("start-up-support")
        .on("2022-06-01") // the day that facts and law are read on; never the clock
        .lead("chesterfield")
        .participants("derbyshire", "chesterfield", "derbyshire-dales")
        .addAmbitions("seize-innovation")
        .addEffects(Effect.on("inclusive-and-diverse-economy", Reach.COUNTY_WIDE))
        .addActs(Act.ADOPT_STRATEGY)
        .build();
    // Without a window level and route are found, with one days too: as early as can be after
    // the first day for a notice, or as late as can be before the day of a wanted decision.
    return governance.determine(
        initiative, VisionDerbyshire.facts(), Window.from(LocalDate.of(2022, 6, 6)));
  }
}
