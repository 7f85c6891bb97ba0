/**
 * Lines and glyphs into pixels, fast: for pictures with more of them than a canvas can paint in a
 * frame.
 *
 * <p>Knows the marks of the drawing model and plain numbers; no scene graph, no threads.
 */
@NullMarked
package org.tripole.ui.canvas.raster;

import org.jspecify.annotations.NullMarked;
