/**
 * What leaves the program as data rather than as a picture: graph documents and tables, as plain
 * values.
 *
 * <p>Stands to graph and table files as {@code draw} stands to pictures. Knows nothing of the
 * record, of scores or of any file format.
 */
@NullMarked
package org.tripole.exchange;

import org.jspecify.annotations.NullMarked;
