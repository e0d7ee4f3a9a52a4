package org.visionderbyshire.derbyshire;

import java.util.List;
import org.visionderbyshire.citation.Statement;
import org.visionderbyshire.collaboration.Collaboration;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.collaboration.CollaborationLevel;

/** How the councils of Vision Derbyshire have agreed to collaborate. */
final class DerbyshireCollaboration {

  private static final String LEVELS = "HP2020 App A \"A new model\"";
  private static final String FORMS = "HP2020 8.2";
  private static final String PRINCIPLES = "DCC2022 App 2 \"Phase 1\"; HP2020 8.5";
  private static final String PHASE_1 = "DCC2022 App 2 \"Phase 1\"";
  private static final String COMMITMENT =
      PRINCIPLES + "; DCC2022 App 2 \"Case for Change: Vision Derbyshire\"";
  private static final String AREAS_AND_FACTORS_OF_2020 = "HP2020 8.5";
  private static final String COMMITMENTS = "HP2020 8.16";
  private static final String WAYS_OF_WORKING = "HP2020 8.17";
  private static final String ENABLERS = "HP2020 8.15";

  private DerbyshireCollaboration() {}

  static Collaboration collaboration() {
    return Collaboration.builder()
        .addAllLevels(levels())
        .addAllForms(forms())
        .addAllExpectations(expectations())
        .addAllMechanisms(mechanisms())
        .addAllPrinciples(principles())
        .addAllFocusAreas(focusAreas())
        .addAllCriticalSuccessFactors(criticalSuccessFactors())
        .addAllCommitments(commitments())
        .addAllWaysOfWorking(waysOfWorking())
        .addAllEnablers(enablers())
        .build();
  }

  private static List<Statement> levels() {
    return List.of(
        Statement.of(
            CollaborationLevel.REGIONAL_NATIONAL.code(),
            "Outcomes that reach beyond Derbyshire, into the region or the nation, and that need"
                + " joint effort there; Derbyshire takes one stance and is heard as one.",
            LEVELS),
        Statement.of(
            CollaborationLevel.COUNTY_WIDE.code(),
            "Outcomes for residents of the whole county, for which most of the districts work"
                + " together, at times with the County Council, and respond as one.",
            LEVELS),
        Statement.of(
            CollaborationLevel.LOCAL_PLACE.code(),
            "Work done locally, with residents and for them: by one district, by two or by three,"
                + " the County Council joining in where a place needs it; applying a county-wide"
                + " initiative locally is such work too.",
            LEVELS));
  }

  private static List<Statement> forms() {
    return List.of(
        Statement.of(
            CollaborationForm.SERVICE.code(),
            "One service carries out a function for more than one authority.",
            FORMS),
        Statement.of(
            CollaborationForm.STRATEGIC.code(),
            "Districts take an active part when strategies for the county are shaped, drawn by"
                + " what can be won from outside, such as money for growth and skills.",
            FORMS),
        Statement.of(
            CollaborationForm.WIDER_PUBLIC_SECTOR.code(),
            "Once councils work together well, they can lead reform among public bodies: health"
                + " with social care, assets and workforce planned by all of them.",
            FORMS));
  }

  private static List<Statement> expectations() {
    return List.of(
        Statement.of(
            "strategic-first",
            "Strategic collaboration comes first, service collaboration does not.",
            "HP2020 9.3"),
        Statement.of(
            "service-in-clusters",
            "Where districts share services, clusters of them are expected to, not the county as"
                + " one.",
            "HP2020 9.6"),
        Statement.of(
            "public-bodies",
            "Reaching the ambitions takes collaboration with other public bodies as well.",
            "HP2020 3.11; HP2020 9.4"),
        Statement.of(
            "alliances-untouched",
            "High Peak need not give up anything of its alliance with Staffordshire Moorlands.",
            "HP2020 3.12; HP2020 9.7"),
        Statement.of(
            "alliance-arrangements",
            "Staffordshire Moorlands has arrangements of its own, in its county and region, for"
                + " strategic collaboration and for work with other public bodies; Vision"
                + " Derbyshire leaves them as they are.",
            "HP2020 9.5"),
        Statement.of(
            "across-county-boundaries",
            "Joint working need not end at the county boundary.",
            "HP2020 10.6"));
  }

  private static List<Statement> mechanisms() {
    return List.of(
        Statement.of("delegation", "Powers delegated.", "HP2020 8.2"),
        Statement.of("shared-governance", "Arrangements for governing jointly.", "HP2020 8.2"),
        Statement.of("joint-plans", "Joint plans.", "HP2020 10.6"),
        Statement.of("joint-committees", "Joint committees.", "HP2020 10.6"),
        Statement.of("shared-back-office", "Shared back-office services.", "HP2020 10.6"),
        Statement.of(
            "special-purpose-vehicles",
            "Special purpose vehicles, for regeneration.",
            "HP2020 10.6"));
  }

  private static List<Statement> principles() {
    return List.of(
        Statement.of("improve-outcomes", "Improve outcomes.", COMMITMENT),
        Statement.of("one-voice", "Speak with one voice.", COMMITMENT),
        Statement.of("better-coordination", "Better coordination.", COMMITMENT),
        Statement.of(
            "viable-alternative",
            "A viable alternative: no unitarisation.",
            PRINCIPLES + "; HP2020 8.11"),
        Statement.of("sustainable", "Deliver to be sustainable.", COMMITMENT));
  }

  private static List<Statement> focusAreas() {
    return List.of(
        Statement.of("climate-change", "Climate change.", PRINCIPLES + "; HP2020 6.6"),
        Statement.of(
            "economy-and-skills",
            "Economic development with the visitor economy, and skills with employment.",
            PHASE_1),
        Statement.of("transport-and-infrastructure", "Transport and infrastructure.", PHASE_1),
        Statement.of("health-and-wellbeing", "Health and wellbeing.", PHASE_1),
        Statement.of("communities", "Communities.", PHASE_1),
        Statement.of("tourism", "Tourism.", AREAS_AND_FACTORS_OF_2020),
        Statement.of("social-mobility", "Social mobility.", AREAS_AND_FACTORS_OF_2020),
        Statement.of("economic-prosperity", "Economic prosperity.", AREAS_AND_FACTORS_OF_2020));
  }

  private static List<Statement> criticalSuccessFactors() {
    return List.of(
        Statement.of("dedicated-resource", "Dedicated resource.", PHASE_1),
        Statement.of(
            "strategic-narrative-and-leadership", "Strategic narrative and leadership.", PHASE_1),
        Statement.of("business-case-and-outcomes", "Business case and outcomes.", PHASE_1),
        Statement.of("pace-and-momentum", "Pace and momentum.", AREAS_AND_FACTORS_OF_2020),
        Statement.of(
            "working-as-a-collective",
            "Working as a collective, away from business as usual in place and in mind.",
            AREAS_AND_FACTORS_OF_2020),
        Statement.of(
            "collaborative-leadership",
            "Leaders who behave collaboratively and set the example.",
            AREAS_AND_FACTORS_OF_2020));
  }

  private static List<Statement> commitments() {
    return List.of(
        Statement.of(
            "outcomes-focused",
            "Look to what people and places get out of it first, and to the boundaries of councils"
                + " last.",
            COMMITMENTS),
        Statement.of(
            "blended-footprints",
            "Work for the region, for the county and locally, mixing the three as the outcome needs"
                + " and weighing nearness against scale.",
            COMMITMENTS),
        Statement.of(
            "innovate",
            "Do not only the old things together but new ones, and ask what each council's part is"
                + " beside partners and communities.",
            COMMITMENTS),
        Statement.of(
            "one-voice",
            "Have one voice for Derbyshire wherever it is heard, and a clear offer.",
            COMMITMENTS),
        Statement.of(
            "share", "Share means, duties, decisions and the running of services.", COMMITMENTS),
        Statement.of(
            "prioritise",
            "Choose by the same priorities each time, since means are short.",
            COMMITMENTS));
  }

  private static List<Statement> waysOfWorking() {
    return List.of(
        Statement.of(
            "culture",
            "A culture in which collaborating is what anyone in any council does by default.",
            WAYS_OF_WORKING + "; HP2020 App A \"We know that\""),
        Statement.of(
            "customer-service",
            "One approach to customers, so that a resident meets the same service everywhere.",
            WAYS_OF_WORKING),
        Statement.of(
            "assets",
            "Technology and physical assets brought into line, to get more from them.",
            WAYS_OF_WORKING),
        Statement.of(
            "insight",
            "Business insight and performance figures brought together, so that all decide and"
                + " evaluate on the same ground.",
            WAYS_OF_WORKING),
        Statement.of(
            "workforce",
            "Careers and training open to the staff of every council, with incentives that match.",
            WAYS_OF_WORKING),
        Statement.of(
            "procurement",
            "Buying and commissioning on a large scale, with negotiations and contracts shared.",
            WAYS_OF_WORKING),
        Statement.of(
            "policy",
            "Strategy and policy made together, but for cases in which a place needs its own.",
            WAYS_OF_WORKING),
        Statement.of(
            "means-to-an-end",
            "Changing organisations only for the sake of outcomes.",
            WAYS_OF_WORKING));
  }

  private static List<Statement> enablers() {
    return List.of(
        Statement.of("leadership", "Leadership.", ENABLERS),
        Statement.of("culture", "Culture.", ENABLERS),
        Statement.of("technology", "Technology.", ENABLERS),
        Statement.of("workforce", "Workforce.", ENABLERS),
        Statement.of("customers", "Customers.", ENABLERS),
        Statement.of("assets", "Assets.", ENABLERS));
  }
}
