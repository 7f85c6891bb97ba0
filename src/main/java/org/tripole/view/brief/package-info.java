/**
 * Composers of a brief: two pages on one actor, from what is known of it, as pictures.
 *
 * <p>Knows the network figure only as a picture to place; nothing of files, windows or how scores
 * come about.
 */
@NullMarked
package org.tripole.view.brief;

import org.jspecify.annotations.NullMarked;
