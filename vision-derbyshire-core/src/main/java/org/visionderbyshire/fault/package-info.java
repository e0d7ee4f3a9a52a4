/**
 * What is wrong with an input, said to a person: every fault at once, each with its place.
 *
 * <p>Throughout the library bad input is a {@link org.visionderbyshire.fault.BadInputException},
 * and a parameter that is null a {@link NullPointerException} whose message is the name of the
 * parameter.
 */
@NullMarked
package org.visionderbyshire.fault;

import org.jspecify.annotations.NullMarked;
