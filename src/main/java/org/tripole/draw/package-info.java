/**
 * The drawing model: marks, layers, pictures, and the surfaces that a picture is painted on.
 *
 * <p>Pure geometry and ink. Knows nothing of JavaFX, AWT or of what the marks mean; a {@code Ref}
 * only carries the id of the thing behind a mark.
 */
@NullMarked
package org.tripole.draw;

import org.jspecify.annotations.NullMarked;
