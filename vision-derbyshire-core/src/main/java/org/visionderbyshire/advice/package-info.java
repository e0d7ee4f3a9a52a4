/**
 * What lies beside an answer: why something is not in it, what would change it, and which open
 * question to answer first. Like answers themselves, none of it is legal advice.
 */
@NullMarked
package org.visionderbyshire.advice;

import org.jspecify.annotations.NullMarked;
