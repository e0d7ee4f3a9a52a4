/** Vision Derbyshire's own facts, each with its source. */
@NullMarked
package org.visionderbyshire.derbyshire;

import org.jspecify.annotations.NullMarked;
