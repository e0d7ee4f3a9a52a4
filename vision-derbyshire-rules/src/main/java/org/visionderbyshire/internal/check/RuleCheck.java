package org.visionderbyshire.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.visionderbyshire.fault.Fault;
import org.visionderbyshire.policy.OpaqueRules;

/** What is found while one rule is checked: what is wrong with it, and what cannot be checked. */
final class RuleCheck {

  private final String where;
  private final String named;
  private final OpaqueRules opaque;
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> unchecked = new ArrayList<>();

  /**
   * Of a rule of which nothing is known yet.
   *
   * @param where where it stands
   * @param named what begins a sentence about it
   */
  RuleCheck(String where, String named, OpaqueRules opaque) {
    this.where = where;
    this.named = named;
    this.opaque = opaque;
  }

  /** Something is wrong; the message goes on after the name of the rule. */
  void fault(String message) {
    faults.add(Fault.at(where, named + message));
  }

  /**
   * Something goes beyond what can be checked, which makes the rule opaque, or wrong where opaque
   * rules are refused.
   *
   * @param what it is, for people; it goes on after the name of the rule
   * @param instead what it should be to be checked
   */
  void beyond(String what, String instead) {
    unchecked.add(what);
    if (!mayBeOpaque()) {
      fault(what + instead);
    }
  }

  /** Whether the rule may be opaque. */
  boolean mayBeOpaque() {
    return opaque == OpaqueRules.ALLOWED;
  }

  /** Whether the rule is opaque, as far as is known. */
  boolean isOpaque() {
    return !unchecked.isEmpty();
  }

  /** What is wrong. */
  List<Fault> faults() {
    return faults;
  }

  /** What goes beyond what can be checked. */
  List<String> unchecked() {
    return unchecked;
  }
}
