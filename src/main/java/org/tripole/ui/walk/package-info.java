/**
 * Walking through the picture by keyboard: its keys, its status line, its words.
 *
 * <p>Knows the walk, the canvas and the words of the record, but not the window round them.
 */
@NullMarked
package org.tripole.ui.walk;

import org.jspecify.annotations.NullMarked;
