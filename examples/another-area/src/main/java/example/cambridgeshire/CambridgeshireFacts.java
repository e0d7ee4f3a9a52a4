package example.cambridgeshire;

import java.util.List;
import java.util.stream.Stream;
import org.visionderbyshire.committee.JointCommittee;
import org.visionderbyshire.committee.JointCommitteeId;
import org.visionderbyshire.committee.Part;
import org.visionderbyshire.council.Constitution;
import org.visionderbyshire.council.Council;
import org.visionderbyshire.council.CouncilId;
import org.visionderbyshire.council.CouncilStatus;
import org.visionderbyshire.council.FormOfGovernance;
import org.visionderbyshire.council.Tier;
import org.visionderbyshire.dated.Period;
import org.visionderbyshire.facts.Area;
import org.visionderbyshire.facts.FactSheet;
import org.visionderbyshire.facts.Facts;

/**
 * Cambridgeshire: its councils and the joint committee of three of them. What is not here is
 * unknown, and answers ask for it: thresholds, call-in, schemes of delegation, who sets up joint
 * committees, and how three of the districts are governed. Nothing here has a day, as none is
 * certain, and reasons tell so; put dated facts of your own over them with {@link Facts#with}.
 */
final class CambridgeshireFacts {

  static final JointCommitteeId EXECUTIVE_BOARD =
      JointCommitteeId.of("greater-cambridge-executive-board");

  private static final String AREA = "cambridgeshire";

  /** It tells under which Act each of the three set the board up, and so how each is governed. */
  private static final String PARTNERSHIP = "Greater Cambridge Partnership, page on its governance";

  private static final String CONSTITUTION =
      "Cambridgeshire County Council, constitution, part E3 Greater Cambridge Partnership";

  private CambridgeshireFacts() {}

  static Facts facts() {
    return Facts.of(area(), sheet());
  }

  /** The outcomes are this example's own words for what the city deal is about. */
  private static Area area() {
    return Area.builder()
        .id(AREA)
        .name("Cambridgeshire")
        .voice(EXECUTIVE_BOARD)
        .putOutcomes("easier-journeys", "journeys to work and study are easier")
        .putOutcomes("homes-within-reach", "people can afford a home near their work")
        .putOutcomes("skills-for-local-jobs", "people have the skills for the jobs around them")
        .build();
  }

  private static FactSheet sheet() {
    return FactSheet.builder()
        .addCouncils(
            council(
                "cambridgeshire-county",
                "Cambridgeshire County Council",
                "E10000003",
                Tier.COUNTY,
                CouncilStatus.COUNTY),
            council(
                "cambridge",
                "Cambridge City Council",
                "E07000008",
                Tier.DISTRICT,
                CouncilStatus.CITY),
            district("east-cambridgeshire", "East Cambridgeshire District Council", "E07000009"),
            district("fenland", "Fenland District Council", "E07000010"),
            district("huntingdonshire", "Huntingdonshire District Council", "E07000011"),
            district("south-cambridgeshire", "South Cambridgeshire District Council", "E07000012"))
        .addConstitutions(
            form("cambridgeshire-county", FormOfGovernance.COMMITTEE_SYSTEM),
            form("cambridge", FormOfGovernance.EXECUTIVE),
            form("south-cambridgeshire", FormOfGovernance.EXECUTIVE))
        .addJointCommittees(executiveBoard())
        .build();
  }

  private static Council district(String id, String name, String gss) {
    return council(id, name, gss, Tier.DISTRICT, CouncilStatus.DISTRICT);
  }

  private static Council council(
      String id, String name, String gss, Tier tier, CouncilStatus status) {
    return Council.builder()
        .id(CouncilId.of(id))
        .name(name)
        .gss(gss)
        .tier(tier)
        .status(status)
        .region("East of England")
        .area(AREA)
        .cite("ONS local authority codes")
        .build();
  }

  private static Constitution form(String council, FormOfGovernance form) {
    return Constitution.builder()
        .council(CouncilId.of(council))
        .form(form)
        .cite(PARTNERSHIP)
        .build();
  }

  private static JointCommittee executiveBoard() {
    List<Part> members = Stream.of("cambridgeshire-county", "cambridge", "south-cambridgeshire")
        .map(council -> new Part(CouncilId.of(council), Period.ALWAYS))
        .toList();
    return JointCommittee.builder()
        .id(EXECUTIVE_BOARD)
        .name("Greater Cambridge Partnership Executive Board")
        .remit("projects, their funding, plans and strategies of the Greater Cambridge City Deal")
        .addAllMembers(members)
        .cite(PARTNERSHIP + "; " + CONSTITUTION)
        .build();
  }
}
