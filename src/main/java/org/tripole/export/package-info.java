/**
 * Pictures as files: the surfaces for SVG, PDF and PNG, and the bundled fonts that every surface
 * measures and draws with.
 *
 * <p>Paints what a picture says and decides nothing about it. Knows nothing of JavaFX, of the data
 * or of what the marks mean; files are written by {@code disk} only.
 */
@NullMarked
package org.tripole.export;

import org.jspecify.annotations.NullMarked;
