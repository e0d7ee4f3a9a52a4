package org.visionderbyshire.policy;

/**
 * What becomes of rules that say more than can be checked. Such a rule is opaque: it calls Java of
 * its own, or looks at more than the attributes of one situation.
 *
 * <p>An opaque rule is code with all the powers of the program that it is part of; no analysis can
 * tell what it does. Checked rules are harmless wherever they come from; an opaque one is as good
 * as who wrote it.
 *
 * @see Rule#opaque()
 */
public enum OpaqueRules {
  /** A policy with an opaque rule is refused. */
  REFUSED,
  /** They are run, and named as opaque. */
  ALLOWED
}
