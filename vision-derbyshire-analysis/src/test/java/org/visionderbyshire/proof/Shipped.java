package org.visionderbyshire.proof;

import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.policy.Compiled;
import org.visionderbyshire.policy.Governance;

/** The shipped policy, compiled and analysed once for all tests. */
final class Shipped {

  static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;
  static final Analysis ANALYSIS = Analysis.of(GOVERNANCE, VisionDerbyshire.facts());
  static final PolicyReport REPORT = ANALYSIS.report();

  private Shipped() {}
}
