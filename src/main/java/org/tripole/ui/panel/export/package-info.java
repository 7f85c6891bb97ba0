/**
 * The export dialog: how a picture will be, what is wrong with it, and where it is written; graphs
 * and data likewise.
 *
 * <p>Models decide without nodes. Knows neither the window that opens it nor how files are written.
 */
@NullMarked
package org.tripole.ui.panel.export;

import org.jspecify.annotations.NullMarked;
