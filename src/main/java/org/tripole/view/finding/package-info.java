/**
 * Findings that titles may state: rules over network and scores in, claims with their rows out.
 *
 * <p>Knows nothing of layouts, sheets or marks; of the drawing model only references.
 */
@NullMarked
package org.tripole.view.finding;

import org.jspecify.annotations.NullMarked;
