/** The answer: level, route, reasons, and what nobody can know yet. */
@NullMarked
package org.visionderbyshire.determination;

import org.jspecify.annotations.NullMarked;
