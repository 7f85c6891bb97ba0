/**
 * The bottom edge: the day as of which the record is read, its acts over time, and what differs
 * from a day that it is compared with.
 *
 * <p>Dispatches days that are typed, dragged or played; knows neither the picture nor the window.
 */
@NullMarked
package org.tripole.ui.panel.time;

import org.jspecify.annotations.NullMarked;
