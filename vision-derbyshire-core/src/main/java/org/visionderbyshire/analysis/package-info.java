/**
 * What can be proved of a policy: where it is silent, where its rules disagree, which of them
 * matter, and how it differs from another; and what many initiatives, or other facts, come to.
 * Results only; they are found by the module of analysis.
 */
@NullMarked
package org.visionderbyshire.analysis;

import org.jspecify.annotations.NullMarked;
