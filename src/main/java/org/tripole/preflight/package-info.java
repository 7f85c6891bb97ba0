/**
 * Measures whether a finished picture can be read where it will be shown: contrast, sizes of text,
 * colours apart, labels whole.
 *
 * <p>Works on marks and ink, never on pixels. Must not know how pictures are composed, what they
 * are about beyond the kinds of references, or who shows the report.
 */
@NullMarked
package org.tripole.preflight;

import org.jspecify.annotations.NullMarked;
