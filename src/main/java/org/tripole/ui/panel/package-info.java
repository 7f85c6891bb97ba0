/**
 * What every panel of the window is; one folder a panel below.
 *
 * <p>A panel knows the state and what is derived from it, but no other panel and not the window.
 */
@NullMarked
package org.tripole.ui.panel;

import org.jspecify.annotations.NullMarked;
