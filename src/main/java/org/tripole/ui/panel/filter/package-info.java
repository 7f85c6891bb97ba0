/**
 * Which part of the record is drawn: the filters with their live counts, those that were saved, and
 * the bar that says what they hide.
 *
 * <p>Chooses and counts; the filtering itself is the graph's.
 */
@NullMarked
package org.tripole.ui.panel.filter;

import org.jspecify.annotations.NullMarked;
