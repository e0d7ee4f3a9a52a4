/**
 * The JSON form of initiatives, facts and determinations: read, written and described by schemas.
 */
@NullMarked
package org.visionderbyshire.json;

import org.jspecify.annotations.NullMarked;
