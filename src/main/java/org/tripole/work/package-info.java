/**
 * Long work: a job reports progress and can be cancelled at every round.
 *
 * <p>Knows nothing of JavaFX; who runs a job on which thread is the runner's business.
 */
@NullMarked
package org.tripole.work;

import org.jspecify.annotations.NullMarked;
