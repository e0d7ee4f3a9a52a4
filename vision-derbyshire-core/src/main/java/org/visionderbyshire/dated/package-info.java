/** Facts that hold for a while: periods, dated facts and the timelines that resolve them. */
@NullMarked
package org.visionderbyshire.dated;

import org.jspecify.annotations.NullMarked;
