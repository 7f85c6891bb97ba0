/**
 * The program without a screen: one immutable state, the changes it takes, undo, and the pipeline
 * that derives network, scores, positions and scene from it.
 *
 * <p>Knows JavaFX's properties, but no window, panel or canvas, and starts no thread of its own.
 */
@NullMarked
package org.tripole.app;

import org.jspecify.annotations.NullMarked;
