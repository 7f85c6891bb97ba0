package org.tripole.ui.canvas;

import java.util.Optional;
import org.tripole.draw.Box;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;

/** What the canvas shows: composes a picture for every frame that it is asked for. */
public interface Drawing {

    /** The picture for that frame, in its pixels. */
    Picture base(Frame frame);

    /** What lies above the base: faded rest, rings, tooltip; on no ground. */
    Picture overlay(Frame frame, Emphasis emphasis);

    /** The part of the frame that the world fills, without title, legend and foot. */
    Box plot(Frame frame);

    /** Width by height of the world that is drawn. */
    double aspect();

    /** Where a thing stands in the world, if it is in the drawing. */
    Optional<Point> placeOf(Ref ref);
}
