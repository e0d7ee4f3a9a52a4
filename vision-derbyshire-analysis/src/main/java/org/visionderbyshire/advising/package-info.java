/**
 * What lies beside an answer: why something is not in it, what would change it, and what to find
 * out first.
 */
@NullMarked
package org.visionderbyshire.advising;

import org.jspecify.annotations.NullMarked;
