/**
 * Composes what leaves the program as data: the network as a graph document, and the tables beside
 * a picture.
 *
 * <p>Decides what is told of each state, institution, initiative and tie. Knows no file format.
 */
@NullMarked
package org.tripole.app.content;

import org.jspecify.annotations.NullMarked;
