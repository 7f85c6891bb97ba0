/**
 * Graph documents as files for other programs: GraphML, GEXF, DOT, JSON, CSV.
 *
 * <p>Writes what a document holds and decides nothing about it; files are written by {@code disk}
 * only. Knows nothing of the record, of scores or of what nodes and attributes mean.
 */
@NullMarked
package org.tripole.export.graph;

import org.jspecify.annotations.NullMarked;
