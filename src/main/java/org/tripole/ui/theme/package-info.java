/**
 * What the window looks like: themes as data, one style sheet on their roles.
 *
 * <p>Knows no panel and only the looks of the state; the picture's own colours come from the
 * palettes of the views.
 */
@NullMarked
package org.tripole.ui.theme;

import org.jspecify.annotations.NullMarked;
