package org.tripole.ui.canvas;

import java.util.Optional;
import org.tripole.draw.Box;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;

/** What the canvas shows: a world that can be composed as a figure on any sheet. */
public interface Drawing {

    /** The figure on that sheet; a large one is asked for beside the window's thread. */
    Figure on(Frame frame);

    /** Width by height of the world. */
    double aspect();

    /** Where a thing stands in the world, if it is in the drawing. */
    Optional<Point> placeOf(Ref ref);

    /** A drawing on one sheet, in its pixels. */
    interface Figure {

        /** The figure itself. */
        Picture base();

        /** What lies above the base: faded rest, rings, tooltip; on no ground. */
        Picture overlay(Emphasis emphasis);

        /** The part of the sheet that the world fills, without title, legend and foot. */
        Box plot();
    }
}
