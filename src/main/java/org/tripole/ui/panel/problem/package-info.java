/**
 * The list of what is wrong in the folder that was opened last, and how to mend it.
 *
 * <p>Shows problems as the reader worded them; knows nothing of how they are found.
 */
@NullMarked
package org.tripole.ui.panel.problem;

import org.jspecify.annotations.NullMarked;
