/**
 * The bottom edge: the day as of which the record is read, and which record it is.
 *
 * <p>Reads a typed date and dispatches it; knows nothing of what follows from it.
 */
@NullMarked
package org.tripole.ui.panel.time;

import org.jspecify.annotations.NullMarked;
