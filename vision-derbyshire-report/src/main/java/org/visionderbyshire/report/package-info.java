/**
 * Determinations for people: the route and the timetable as pictures, and all of an answer as a
 * report that prints; papers of advice and of what is proved of policies.
 */
@NullMarked
package org.visionderbyshire.report;

import org.jspecify.annotations.NullMarked;
