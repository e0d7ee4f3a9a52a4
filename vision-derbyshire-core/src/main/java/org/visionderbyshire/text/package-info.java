/** What of a text can be shown and written, whoever wrote it. */
@NullMarked
package org.visionderbyshire.text;

import org.jspecify.annotations.NullMarked;
