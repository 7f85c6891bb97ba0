/**
 * Files in, dataset and problems out: reads a data folder, and ties from a spreadsheet.
 *
 * <p>Every value knows its line and column; trouble in the files is collected, never thrown.
 *
 * <p>Knows nothing of scores, graphs, pictures or screens, and writes nothing.
 */
@NullMarked
package org.tripole.data;

import org.jspecify.annotations.NullMarked;
