/** Councils and their constitutions: who they are and how each of them decides. */
@NullMarked
package org.visionderbyshire.council;

import org.jspecify.annotations.NullMarked;
