package org.tripole.domain;

import java.util.List;

/** One approach to governing AI, a pole of the picture, with the targets that anchor it. */
public record Approach(
        ApproachId id, String name, String shortName, String description, List<TargetId> anchors) {

    public Approach {
        anchors = List.copyOf(anchors);
    }
}
