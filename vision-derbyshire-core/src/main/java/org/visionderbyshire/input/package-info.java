/**
 * What can be put into a determination: the fields of initiatives and facts, each once, with its
 * name in the JSON form, its words and its kind.
 */
@NullMarked
package org.visionderbyshire.input;

import org.jspecify.annotations.NullMarked;
