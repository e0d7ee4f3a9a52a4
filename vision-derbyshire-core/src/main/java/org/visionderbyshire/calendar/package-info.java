/** Clear days, bank holidays and the ways in which councils count days. */
@NullMarked
package org.visionderbyshire.calendar;

import org.jspecify.annotations.NullMarked;
