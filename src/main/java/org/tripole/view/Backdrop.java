package org.tripole.view;

import java.util.List;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;

/** What lies behind the nodes and says what their places mean. */
interface Backdrop {

    /** The areas and lines, below all else. */
    List<Mark> areas();

    /** The names of what is drawn behind. */
    List<Label> labels();

    /** A ground that says nothing, as where distance has no fixed meaning. */
    Backdrop PLAIN =
            new Backdrop() {
                @Override
                public List<Mark> areas() {
                    return List.of();
                }

                @Override
                public List<Label> labels() {
                    return List.of();
                }
            };
}
