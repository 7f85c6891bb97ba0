/**
 * Composers: data, positions, what is asked for and a palette in, a picture out. Pure functions.
 *
 * <p>Knows nothing of JavaFX, AWT or files; the same picture reaches the screen and every export.
 */
@NullMarked
package org.tripole.view;

import org.jspecify.annotations.NullMarked;
