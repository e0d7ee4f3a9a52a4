package example.extension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.initiative.Reach;
import org.visionderbyshire.policy.Policy;
import org.visionderbyshire.policy.Reading;
import org.visionderbyshire.policy.RuleFile;

/** Adds one rule and one reading to the policy that is shipped. */
public final class ExtendedPolicy {

  private ExtendedPolicy() {}

  public static void main(String[] args) {
    Governance governance = Governance.compile(policy());
    System.out.println(determine(governance).explain());
    System.out.print(
        determine(governance.with(Map.of("informing", "every-ambition"))).explain());
  }

  /** All that is shipped, and beside it what is one's own; under a name of its own. */
  static Policy policy() {
    Policy shipped = Policy.visionDerbyshire();
    List<RuleFile> files = new ArrayList<>(shipped.files());
    files.add(ownRules());
    List<Reading> readings = new ArrayList<>(shipped.readings());
    readings.add(informing());
    return new Policy("Vision Derbyshire and a rule of our own", "1", files, readings);
  }

  /** The first option is the default: with it, answers stay as they are. */
  private static Reading informing() {
    return new Reading(
        "informing",
        "of which initiatives the joint committee is told",
        List.of(
            new Reading.Option("local-places", "those for local places"),
            new Reading.Option("every-ambition", "all that serve an ambition")),
        "The joint committee is to bring shared ambitions forward. For that it may want to hear of"
            + " every initiative that serves one, and not only of those of local places.",
        Citation.list("DCC2022 App 2 \"Case for Change: Governance\""));
  }

  private static RuleFile ownRules() {
    String name = "own-rules.drl";
    try (InputStream in =
        Objects.requireNonNull(ExtendedPolicy.class.getResourceAsStream(name), name)) {
      return new RuleFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  static Determination determine(Governance governance) {
    return governance.determine(
        Initiative.builder()
            .id("start-up-support")
            .on("2022-06-01")
            .lead("chesterfield")
            .participants("derbyshire", "chesterfield")
            .addAmbitions("seize-innovation")
            .addEffects(Effect.on("inclusive-and-diverse-economy", Reach.COUNTY_WIDE))
            .addActs(Act.ENDORSE)
            .build(),
        VisionDerbyshire.facts());
  }
}
