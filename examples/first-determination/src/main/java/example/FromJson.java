package example;

import java.util.List;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.initiative.Initiative;
import org.visionderbyshire.json.DeterminationJson;
import org.visionderbyshire.json.InitiativeJson;
import org.visionderbyshire.policy.Policy;

/** Takes an initiative in the JSON form and prints its determination in the JSON form. */
public final class FromJson {

  private FromJson() {}

  public static void main(String[] args) {
    System.out.println(determine(Governance.compile(Policy.visionDerbyshire()), """
        {"id": "start-up-support", "on": "2022-06-01", "lead": "chesterfield",
         "participants": ["derbyshire", "chesterfield"], "acts": ["adopt-strategy"],
         "effects": [{"outcome": "inclusive-and-diverse-economy", "reach": "county-wide"}]}
        """));
  }

  static String determine(Governance governance, String json) {
    List<Initiative> initiatives = InitiativeJson.read(json, VisionDerbyshire.facts());
    return DeterminationJson.write(
        governance.determine(initiatives.get(0), VisionDerbyshire.facts()));
  }
}
