package org.tripole.ui;

import java.util.Optional;
import org.tripole.draw.Box;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.ui.canvas.Drawing;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;

/** The network of a derived state as something that the canvas draws. */
public record NetworkDrawing(NetworkScene scene, Look look) implements Drawing {

    @Override
    public Figure on(Frame frame) {
        return new NetworkFigure(new NetworkView(scene, frame, look));
    }

    @Override
    public double aspect() {
        return scene.aspect();
    }

    @Override
    public Optional<Point> placeOf(Ref ref) {
        return scene.placeOf(ref);
    }

    private record NetworkFigure(NetworkView view) implements Figure {

        @Override
        public Picture base() {
            return view.picture();
        }

        @Override
        public Picture overlay(Emphasis emphasis) {
            return view.overlay(emphasis);
        }

        @Override
        public Box plot() {
            return view.transform().plot();
        }
    }
}
