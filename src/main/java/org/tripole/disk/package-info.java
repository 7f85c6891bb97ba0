/**
 * The only writer of files: whole files at once, and names that every system accepts.
 *
 * <p>Knows nothing of what is written, and nothing of the rest of the program.
 */
@NullMarked
package org.tripole.disk;

import org.jspecify.annotations.NullMarked;
