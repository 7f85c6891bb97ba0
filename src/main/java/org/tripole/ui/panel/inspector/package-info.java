/**
 * Why is it there: the selected thing explained, as a page of plain blocks and the panel that shows
 * it.
 *
 * <p>Pages are values made from the record and the scores, tested without a toolkit. Only {@code
 * InspectorPanel} and {@code BlockNodes} know nodes; nothing here opens a connection by itself.
 */
@NullMarked
package org.tripole.ui.panel.inspector;

import org.jspecify.annotations.NullMarked;
