package org.tripole.ui.panel.reading;

import org.tripole.draw.Ref;

/**
 * One line of the reading view.
 *
 * @param ref what Enter selects: a node, the tie of a line below a node, or the far end of a link
 * @param name by which nodes are sorted and filtered
 * @param words what is shown and spoken
 */
public record ReadingLine(Ref ref, String name, String words) {}
