/** The levels and forms of collaboration. */
@NullMarked
package org.visionderbyshire.collaboration;

import org.jspecify.annotations.NullMarked;
