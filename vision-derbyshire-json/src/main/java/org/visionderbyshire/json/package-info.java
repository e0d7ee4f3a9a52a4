/**
 * The JSON form of initiatives, facts and determinations: read, written and described by schemas;
 * advice and analyses are written. Initiatives can be CSV, too.
 */
@NullMarked
package org.visionderbyshire.json;

import org.jspecify.annotations.NullMarked;
