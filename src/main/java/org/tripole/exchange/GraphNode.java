package org.tripole.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node with all that is told of it.
 *
 * @param id unique among the nodes of a document
 * @param look null when the node has no place
 * @param cells one for each node column of the document
 */
public record GraphNode(
        String id, String label, @Nullable NodeLook look, Period period, List<Cell> cells) {

    public GraphNode {
        cells = List.copyOf(cells);
        if (id.isBlank()) {
            throw new IllegalArgumentException("A node needs an id");
        }
    }

    /** How the node is drawn, if it has a place. */
    public Optional<NodeLook> drawn() {
        return Optional.ofNullable(look);
    }
}
