/**
 * Every sentence that a person reads, by key and language.
 *
 * <p>One enum and one bundle of the same name an area; the locale is always passed in. Knows
 * nothing of what the sentences are about.
 */
@NullMarked
package org.tripole.text;

import org.jspecify.annotations.NullMarked;
