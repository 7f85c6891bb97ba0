/**
 * Measuring colours: linear light, CIELAB, colour differences, and how colours look to others.
 *
 * <p>Plain numbers on the drawing model's colour. Knows no palette, no picture, and no threshold;
 * who asks decides what is enough.
 */
@NullMarked
package org.tripole.draw.colour;

import org.jspecify.annotations.NullMarked;
