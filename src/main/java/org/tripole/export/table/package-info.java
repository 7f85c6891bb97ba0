/**
 * Tables as CSV files that spreadsheets and programs read alike.
 *
 * <p>Writes what a table holds and decides nothing about it; files are written by {@code disk}
 * only. Knows nothing of the record or of what the columns mean.
 */
@NullMarked
package org.tripole.export.table;

import org.jspecify.annotations.NullMarked;
