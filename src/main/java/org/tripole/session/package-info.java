/**
 * What outlives the program: preferences, apart from any data, what was saved under names, and
 * views as pictures carry them.
 *
 * <p>Reads and writes files of its own; knows no window. A file that it cannot read is never
 * overwritten unless somebody says so.
 */
@NullMarked
package org.tripole.session;

import org.jspecify.annotations.NullMarked;
