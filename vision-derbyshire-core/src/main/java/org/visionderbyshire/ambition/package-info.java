/** What councils want to reach together: ambitions and the outcomes that they serve. */
@NullMarked
package org.visionderbyshire.ambition;

import org.jspecify.annotations.NullMarked;
