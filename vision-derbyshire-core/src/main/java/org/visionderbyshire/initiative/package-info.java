/** What councils propose to do together: the input of a determination. */
@NullMarked
package org.visionderbyshire.initiative;

import org.jspecify.annotations.NullMarked;
