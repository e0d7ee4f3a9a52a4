/**
 * Determinations for people: the route and the timetable as pictures, and all of an answer as a
 * report that prints.
 */
@NullMarked
package org.visionderbyshire.report;

import org.jspecify.annotations.NullMarked;
