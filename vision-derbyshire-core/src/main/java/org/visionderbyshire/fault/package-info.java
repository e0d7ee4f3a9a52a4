/** What is wrong with an input, said to a person: every fault at once, each with its place. */
@NullMarked
package org.visionderbyshire.fault;

import org.jspecify.annotations.NullMarked;
