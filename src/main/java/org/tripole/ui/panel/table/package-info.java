/**
 * The states as a table that is sorted, filtered as typed, and copied.
 *
 * <p>Knows the state and what is derived from it, but neither the canvas nor the main window.
 */
@NullMarked
package org.tripole.ui.panel.table;

import org.jspecify.annotations.NullMarked;
