/** The closed words that initiatives, facts and determinations are written in. */
@NullMarked
package org.visionderbyshire.vocabulary;

import org.jspecify.annotations.NullMarked;
