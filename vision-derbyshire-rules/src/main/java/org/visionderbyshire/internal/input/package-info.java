/** Which values of an input matter, and on which days facts differ. */
@NullMarked
package org.visionderbyshire.internal.input;

import org.jspecify.annotations.NullMarked;
