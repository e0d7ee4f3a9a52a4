/**
 * Drools: how rule files are parsed, compiled and asked. Nothing else knows of it. For the modules
 * of this library alone.
 */
@NullMarked
package org.visionderbyshire.internal.engine;

import org.jspecify.annotations.NullMarked;
