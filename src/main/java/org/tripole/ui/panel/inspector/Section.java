package org.tripole.ui.panel.inspector;

import java.util.List;

/**
 * A part of a page.
 *
 * @param id stable, for tests and styles
 * @param heading empty for the first part
 */
public record Section(String id, String heading, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
