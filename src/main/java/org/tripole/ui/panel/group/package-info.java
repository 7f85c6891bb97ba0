/**
 * The groups that the states form by acting alike, beside the labels: how steady they are, and how
 * far they line up.
 *
 * <p>Searches only when somebody asks for it; the search itself is the scores'.
 */
@NullMarked
package org.tripole.ui.panel.group;

import org.jspecify.annotations.NullMarked;
