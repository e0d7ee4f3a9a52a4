/** A policy at work: it determines at which level an initiative belongs and who decides it. */
@NullMarked
package org.visionderbyshire.governance;

import org.jspecify.annotations.NullMarked;
