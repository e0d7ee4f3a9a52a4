package org.visionderbyshire.derbyshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.visionderbyshire.citation.Statement;
import org.visionderbyshire.collaboration.Collaboration;
import org.visionderbyshire.collaboration.CollaborationForm;
import org.visionderbyshire.collaboration.CollaborationLevel;
import org.visionderbyshire.vocabulary.Term;

class DerbyshireCollaborationTest {

  private final Collaboration collaboration = DerbyshireCollaboration.collaboration();

  @Test
  void everyLevelAndFormIsDescribed() {
    assertThat(collaboration.levels())
        .extracting(Statement::id)
        .containsExactlyInAnyOrderElementsOf(Term.codes(CollaborationLevel.class));
    assertThat(collaboration.forms())
        .extracting(Statement::id)
        .containsExactlyElementsOf(Term.codes(CollaborationForm.class));
  }

  @Test
  void whatIsExpectedOfTheForms() {
    assertIds(
        collaboration.expectations(),
        "strategic-first",
        "service-in-clusters",
        "public-bodies",
        "alliances-untouched",
        "alliance-arrangements",
        "across-county-boundaries");
  }

  @Test
  void mechanisms() {
    assertIds(
        collaboration.mechanisms(),
        "delegation",
        "shared-governance",
        "joint-plans",
        "joint-committees",
        "shared-back-office",
        "special-purpose-vehicles");
  }

  @Test
  void fivePrinciples() {
    assertIds(
        collaboration.principles(),
        "improve-outcomes",
        "one-voice",
        "better-coordination",
        "viable-alternative",
        "sustainable");
  }

  @Test
  void focusAreasAndSuccessFactorsOfBothSources() {
    assertIds(
        collaboration.focusAreas(),
        "climate-change",
        "economy-and-skills",
        "transport-and-infrastructure",
        "health-and-wellbeing",
        "communities",
        "tourism",
        "social-mobility",
        "economic-prosperity");
    assertIds(
        collaboration.criticalSuccessFactors(),
        "dedicated-resource",
        "strategic-narrative-and-leadership",
        "business-case-and-outcomes",
        "pace-and-momentum",
        "working-as-a-collective",
        "collaborative-leadership");
  }

  @Test
  void sixCommitmentsEightWaysOfWorkingSixEnablers() {
    assertIds(
        collaboration.commitments(),
        "outcomes-focused",
        "blended-footprints",
        "innovate",
        "one-voice",
        "share",
        "prioritise");
    assertIds(
        collaboration.waysOfWorking(),
        "culture",
        "customer-service",
        "assets",
        "insight",
        "workforce",
        "procurement",
        "policy",
        "means-to-an-end");
    assertIds(
        collaboration.enablers(),
        "leadership",
        "culture",
        "technology",
        "workforce",
        "customers",
        "assets");
  }

  private static void assertIds(List<Statement> statements, String... ids) {
    assertThat(statements).extracting(Statement::id).containsExactly(ids);
  }
}
