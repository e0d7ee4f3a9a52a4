package example.cambridgeshire;

import java.util.List;
import org.visionderbyshire.determination.Determination;
import org.visionderbyshire.determination.Window;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Act;
import org.visionderbyshire.initiative.Effect;
import org.visionderbyshire.initiative.Initiative;

/** Asks for another area, under a policy of its own, who decides and by when. */
public final class AnotherArea {

  private AnotherArea() {}

  public static void main(String[] args) {
    Governance governance = Governance.compile(CambridgeshirePolicy.policy());
    for (Initiative initiative : List.of(settingUp(), cyclingRoute())) {
      System.out.println(determine(governance, initiative).explain());
    }
  }

  /** With a window days are found, too: here for notices that can go out from that day on. */
  static Determination determine(Governance governance, Initiative initiative) {
    return governance.determine(
        initiative, CambridgeshireFacts.facts(), Window.from(initiative.on()));
  }

  /** Three councils set up a joint committee: each by its own body and under its own law. */
  static Initiative settingUp() {
    return Initiative.builder()
        .id("joint-committee-for-the-city-deal")
        .on("2014-10-20")
        .lead("cambridgeshire-county")
        .participants("cambridgeshire-county", "cambridge", "south-cambridgeshire")
        .addEffects(Effect.inPlaces("easier-journeys", "cambridge", "south-cambridgeshire"))
        .addActs(Act.ESTABLISH_JOINT_COMMITTEE)
        .jointCommittee("greater-cambridge-executive-board")
        .build();
  }

  /** Within the remit of the joint committee that there is: it decides, and nobody else does. */
  static Initiative cyclingRoute() {
    return Initiative.builder()
        .id("cycling-route")
        .on("2023-06-05")
        .lead("cambridgeshire-county")
        .participants("cambridgeshire-county", "cambridge", "south-cambridgeshire")
        .addEffects(Effect.inPlaces("easier-journeys", "cambridge", "south-cambridgeshire"))
        .addActs(Act.ADOPT_STRATEGY)
        .jointCommittee("greater-cambridge-executive-board")
        .build();
  }
}
