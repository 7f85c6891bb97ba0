/**
 * The record as a graph: typed nodes and edges of what exists on a day and passes the filter.
 *
 * <p>Built once, read-only, in stable order; queries and JGraphT views for algorithms. Knows
 * nothing of scores, so callers say who backs what and how actors were labelled; nothing of
 * layouts, pictures or screens.
 */
@NullMarked
package org.tripole.graph;

import org.jspecify.annotations.NullMarked;
