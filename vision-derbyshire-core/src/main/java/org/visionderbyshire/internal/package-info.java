/** For the modules of Vision Derbyshire alone; it may change at any time. */
@NullMarked
package org.visionderbyshire.internal;

import org.jspecify.annotations.NullMarked;
