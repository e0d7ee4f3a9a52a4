/** How much work long answers may take, how far they have come, and what was not finished. */
@NullMarked
package org.visionderbyshire.effort;

import org.jspecify.annotations.NullMarked;
