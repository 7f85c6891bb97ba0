/**
 * Presenting: the saved views one after the other, by the keys of a remote, on a bare screen.
 *
 * <p>Knows the order of the views and what is said over them, but neither the window that it fills
 * nor how a view is brought back.
 */
@NullMarked
package org.tripole.ui.present;

import org.jspecify.annotations.NullMarked;
