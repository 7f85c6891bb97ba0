/**
 * Small reusable controls: headings, rows that open something, share bars, hints.
 *
 * <p>They show what they are given; they know nothing of states, scores or the program.
 */
@NullMarked
package org.tripole.ui.kit;

import org.jspecify.annotations.NullMarked;
