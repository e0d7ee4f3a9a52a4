package org.visionderbyshire.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.visionderbyshire.analysis.Example;
import org.visionderbyshire.analysis.Gap;
import org.visionderbyshire.analysis.IdleRule;
import org.visionderbyshire.analysis.Move;
import org.visionderbyshire.analysis.Overlap;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.analysis.ReadingUse;
import org.visionderbyshire.analysis.Region;
import org.visionderbyshire.analysis.RuleReference;
import org.visionderbyshire.citation.Citation;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.determination.PolicyId;
import org.visionderbyshire.effort.Unfinished;

/** Results of analyses in which every part is there. */
final class Analyses {

  static final PolicyId POLICY = new PolicyId("Vision Derbyshire", "1", "0f");
  static final RuleReference COUNTY = new RuleReference(
      "L2.1",
      "{outcome} reaches residents across the county",
      List.of(Citation.of("HP2020 App A \"A new model\"")));
  static final RuleReference OPAQUE = new RuleReference("X1", "Whatever \"it\" says", List.of());

  private Analyses() {}

  static Example plain() {
    return new Example(InitiativeJson.read("""
                {"id": "example", "on": "2022-06-01", "participants": ["bolsover", "high-peak"],
                 "acts": ["note"]}
                """, VisionDerbyshire.facts()).get(0), Optional.empty());
  }

  static Example withFacts() {
    return new Example(
        InitiativeJson.read(Samples.text("initiative.json"), VisionDerbyshire.facts())
            .get(0),
        Optional.of(FactsJson.read(Samples.text("facts.json"))));
  }

  static Move move() {
    return new Move(
        "level",
        new Region(
            List.of("the outcome reaches the county", "no majority takes part"), 12, withFacts()),
        "county-wide",
        "local-place",
        List.of(COUNTY),
        List.of(OPAQUE));
  }

  static PolicyReport report() {
    return new PolicyReport(
        POLICY,
        Map.of("majority-of", "all-districts", "level-basis", "outcome"),
        List.of(new Gap(
            "no level",
            new Region(List.of(), 41_000_000_000L, plain()),
            List.of(COUNTY),
            List.of("level-basis=participation"),
            List.of("level-basis=wider"))),
        List.of(new Overlap(
            List.of(
                new Overlap.Voice(COUNTY, "level county-wide"),
                new Overlap.Voice(OPAQUE, "level local-place")),
            new Region(List.of("always so"), 1, plain()),
            List.of("level-basis"))),
        List.of(new IdleRule(COUNTY, "", "no input fits")),
        List.of(new IdleRule(COUNTY, "", "others say the same")),
        List.of(new IdleRule(COUNTY, "districts >= 1", "there is always one")),
        List.of(new ReadingUse("level-basis", "outcome", "participation", List.of(move()))),
        135,
        3_120,
        41_000_000_000L,
        List.of(OPAQUE),
        Optional.of(unfinished()));
  }

  static PolicyDifference difference() {
    return new PolicyDifference(
        POLICY,
        Map.of("level-basis", "outcome"),
        new PolicyId("Vision Derbyshire", "2", "1e"),
        Map.of("level-basis", "participation"),
        List.of(move()),
        List.of(),
        41_000,
        0,
        List.of(OPAQUE),
        Optional.of(unfinished()));
  }

  static Unfinished unfinished() {
    return new Unfinished(
        Unfinished.Why.SPENT, 1_000, List.of("gaps in level", "overlaps in level"));
  }

  /** A policy compared with itself. */
  static PolicyDifference none() {
    return new PolicyDifference(
        POLICY,
        Map.of("level-basis", "outcome"),
        POLICY,
        Map.of("level-basis", "outcome"),
        List.of(),
        List.of(),
        41_000,
        0,
        List.of(),
        Optional.empty());
  }
}
