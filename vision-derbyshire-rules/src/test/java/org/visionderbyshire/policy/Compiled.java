package org.visionderbyshire.policy;

/** The shipped policy, compiled once for all tests that need no engine of their own. */
public final class Compiled {

  public static final Governance VISION_DERBYSHIRE = Governance.compile(Policy.visionDerbyshire());

  private Compiled() {}
}
