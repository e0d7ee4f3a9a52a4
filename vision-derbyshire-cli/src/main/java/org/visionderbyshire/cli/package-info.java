/** A command line for Vision Derbyshire. */
@NullMarked
package org.visionderbyshire.cli;

import org.jspecify.annotations.NullMarked;
