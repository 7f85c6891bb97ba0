/**
 * The picture on the screen: paints pictures on a canvas, moves the camera, and turns pointer and
 * keys into acts on what was hit.
 *
 * <p>Knows drawings and the things behind marks, but neither data, state nor the window round it.
 */
@NullMarked
package org.tripole.ui.canvas;

import org.jspecify.annotations.NullMarked;
