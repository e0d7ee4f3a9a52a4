/** The days on which bodies meet, read from the calendars that councils publish. */
@NullMarked
package org.visionderbyshire.meetings;

import org.jspecify.annotations.NullMarked;
