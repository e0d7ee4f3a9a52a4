/**
 * What rule files are written in: the situations that rules look at, and the words they add.
 *
 * <p>Every situation is a record of a few words of closed vocabularies, yes/no values and counts of
 * districts. It names no council, so that a policy is a finite function and every question of it
 * need be asked only once.
 */
@NullMarked
package org.visionderbyshire.rule;

import org.jspecify.annotations.NullMarked;
