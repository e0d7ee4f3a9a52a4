/**
 * What can be proved of a policy: where it is silent, where its rules disagree, which of them
 * matter, and how it differs from another. Results only; they are found by the rules module.
 */
@NullMarked
package org.visionderbyshire.analysis;

import org.jspecify.annotations.NullMarked;
