/**
 * What tables and analyses of policies are made with. It is for the modules of Vision Derbyshire
 * alone, and may change at any time.
 */
@NullMarked
package org.visionderbyshire.internal.table;

import org.jspecify.annotations.NullMarked;
