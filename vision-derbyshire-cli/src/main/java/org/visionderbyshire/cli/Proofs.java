package org.visionderbyshire.cli;

import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.effort.Effort;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.portfolio.FactsDifferences;
import org.visionderbyshire.proof.Analysis;

/** What commands have proved. */
final class Proofs {

  private Proofs() {}

  static PolicyReport report(Governance governance, Facts facts, Effort effort) {
    return Analysis.of(governance, facts).report(effort);
  }

  static PolicyDifference difference(
      Governance before, Governance after, Facts facts, Effort effort) {
    return Analysis.difference(before, after, facts, effort);
  }

  static FactsDifference difference(
      Governance governance, Facts before, Facts after, Effort effort) {
    return FactsDifferences.compare(governance, before, after, effort);
  }
}
