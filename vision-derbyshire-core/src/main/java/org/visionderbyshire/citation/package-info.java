/** Where things are said: citations, the statements they carry, and the manifest of the sources. */
@NullMarked
package org.visionderbyshire.citation;

import org.jspecify.annotations.NullMarked;
