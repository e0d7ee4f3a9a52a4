package org.visionderbyshire.cli;

import org.visionderbyshire.analysis.FactsDifference;
import org.visionderbyshire.analysis.PolicyDifference;
import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.facts.Facts;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.portfolio.FactsDifferences;
import org.visionderbyshire.proof.Analysis;

/** What commands have proved. */
final class Proofs {

  private Proofs() {}

  static PolicyReport report(Governance governance, Facts facts) {
    return Analysis.of(governance, facts).report();
  }

  static PolicyDifference difference(Governance before, Governance after, Facts facts) {
    return Analysis.difference(before, after, facts);
  }

  static FactsDifference difference(Governance governance, Facts before, Facts after) {
    return FactsDifferences.compare(governance, before, after);
  }
}
