/**
 * The saved views: a list at the head of the left panel to open, name and order them.
 *
 * <p>Asks the window for the present view and to bring one back; knows neither the picture nor the
 * files that keep them.
 */
@NullMarked
package org.tripole.ui.panel.views;

import org.jspecify.annotations.NullMarked;
