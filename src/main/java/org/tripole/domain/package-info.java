/**
 * The record: states, institutions, initiatives, dated and sourced ties, approaches, as immutable
 * values.
 *
 * <p>Everything is in a stable order and indexed by typed ids. Knows nothing of files, scores,
 * pictures or screens.
 */
@NullMarked
package org.tripole.domain;

import org.jspecify.annotations.NullMarked;
