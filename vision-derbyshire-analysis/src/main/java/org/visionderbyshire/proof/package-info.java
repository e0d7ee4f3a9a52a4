/**
 * Proves what can be said of a policy: situations are few, so every question that rules can be
 * asked is asked once, and nothing is sampled.
 */
@NullMarked
package org.visionderbyshire.proof;

import org.jspecify.annotations.NullMarked;
