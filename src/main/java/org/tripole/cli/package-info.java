/**
 * The command line: a command per verb, results on standard output, messages on standard error,
 * exit codes 0 done, 1 problems found, 2 wrong use.
 *
 * <p>Needs no display and no thread of its own; writes to the writers it is given. Knows nothing of
 * the window.
 */
@NullMarked
package org.tripole.cli;

import org.jspecify.annotations.NullMarked;
