/** Policies, and the governance that they make: rules compiled, determinations given. */
@NullMarked
package org.visionderbyshire.policy;

import org.jspecify.annotations.NullMarked;
