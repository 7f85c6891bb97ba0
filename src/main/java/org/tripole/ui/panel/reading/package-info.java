/**
 * The picture as text: every node that is drawn, with what it is tied to.
 *
 * <p>Knows the state and what is derived from it, but neither the canvas nor the main window.
 */
@NullMarked
package org.tripole.ui.panel.reading;

import org.jspecify.annotations.NullMarked;
