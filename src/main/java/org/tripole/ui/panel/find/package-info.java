/**
 * Finding an actor or a target by any of its names or codes, forgiving accents and slips.
 *
 * <p>The index is pure; the box dispatches what was chosen and knows nothing of the picture.
 */
@NullMarked
package org.tripole.ui.panel.find;

import org.jspecify.annotations.NullMarked;
