/**
 * Views and filters as they outlive the window: of a view, what was asked, how it was looked at, on
 * which sheet, and marks of the data that it rests on.
 *
 * <p>Fits a saved view to data that have changed since, and says what changed. Knows no file
 * format.
 */
@NullMarked
package org.tripole.app.saved;

import org.jspecify.annotations.NullMarked;
