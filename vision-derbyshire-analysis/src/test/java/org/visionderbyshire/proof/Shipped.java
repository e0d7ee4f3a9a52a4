package org.visionderbyshire.proof;

import org.visionderbyshire.analysis.PolicyReport;
import org.visionderbyshire.derbyshire.VisionDerbyshire;
import org.visionderbyshire.governance.Governance;
import org.visionderbyshire.policy.Compiled;

/** The shipped policy, compiled and analysed once for all tests. */
public final class Shipped {

  public static final Governance GOVERNANCE = Compiled.VISION_DERBYSHIRE;
  public static final Analysis ANALYSIS = Analysis.of(GOVERNANCE, VisionDerbyshire.facts());
  public static final PolicyReport REPORT = ANALYSIS.report();

  private Shipped() {}
}
