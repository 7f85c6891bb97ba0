package org.tripole.ui.panel.inspector;

import java.util.List;

/**
 * All that the inspector says of one thing, as a value.
 *
 * @param kicker what sort of thing it is, above the title
 * @param sections parts in reading order; empty ones are left out
 */
public record Page(String kicker, String title, List<Section> sections) {
    public Page {
        sections = sections.stream().filter(section -> !section.blocks().isEmpty()).toList();
    }

    /** The blocks of the section with that id; none when the page lacks it. */
    public List<Block> section(String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.blocks().stream())
                .toList();
    }
}
