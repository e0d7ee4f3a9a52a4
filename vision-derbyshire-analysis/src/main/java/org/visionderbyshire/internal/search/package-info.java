/** Looks for cases by asking forwards: one change of an input at a time, each put to the rules. */
@NullMarked
package org.visionderbyshire.internal.search;

import org.jspecify.annotations.NullMarked;
