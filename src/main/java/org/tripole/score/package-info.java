/**
 * Where actors stand between the approaches, how sure that is and why: METHOD.md in code, as pure
 * functions of a dataset, a day and weights.
 *
 * <p>Knows nothing of files, words for people, pictures or screens.
 */
@NullMarked
package org.tripole.score;

import org.jspecify.annotations.NullMarked;
