/**
 * Chooses window or command line and wires the parts by constructor. Knows every package; no
 * package knows its {@code Main}. Holds no rule of the subject and draws nothing itself.
 */
@NullMarked
package org.tripole;

import org.jspecify.annotations.NullMarked;
