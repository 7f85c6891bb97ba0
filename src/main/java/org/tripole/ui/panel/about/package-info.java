/**
 * What the program is: version, licence, third-party notices, and the terms of the open dataset.
 *
 * <p>Reads its texts from the program's own resources and nothing else.
 */
@NullMarked
package org.tripole.ui.panel.about;

import org.jspecify.annotations.NullMarked;
