package org.tripole.ui;

import java.util.Optional;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Box;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.graph.ApproachNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.ui.canvas.Drawing;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;

/** The network of a derived state as something that the canvas draws. */
record NetworkDrawing(NetworkScene scene, Look look) implements Drawing {

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
        return node(ref).flatMap(scene.positions()::of);
    }

    private static Optional<Node> node(Ref ref) {
        return switch (ref.kind()) {
            case ACTOR -> Optional.of(new ActorNode(new ActorId(ref.id())));
            case TARGET -> Optional.of(new TargetNode(new TargetId(ref.id())));
            case APPROACH -> Optional.of(new ApproachNode(new ApproachId(ref.id())));
            case TIE, SOURCE, GROUP -> Optional.empty();
        };
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
