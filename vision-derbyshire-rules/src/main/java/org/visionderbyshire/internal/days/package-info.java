/** The days of the steps of a route. For the modules of this library alone. */
@NullMarked
package org.visionderbyshire.internal.days;

import org.jspecify.annotations.NullMarked;
