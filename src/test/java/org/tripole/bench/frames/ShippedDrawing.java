package org.tripole.bench.frames;

import java.util.Locale;
import java.util.Optional;
import org.tripole.Shipped;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Box;
import org.tripole.draw.Palette;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.export.BundledFont;
import org.tripole.graph.ActorNode;
import org.tripole.graph.TargetNode;
import org.tripole.layout.Positions;
import org.tripole.text.Messages;
import org.tripole.ui.canvas.Drawing;
import org.tripole.view.Analysis;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;
import org.tripole.view.PolesPlan;
import org.tripole.view.TiesShown;
import org.tripole.view.ViewSpec;
import org.tripole.view.Viewing;
import org.tripole.work.Progress;

/** The shipped network with all its ties, as the program draws it. */
public final class ShippedDrawing implements Drawing {

    private final NetworkScene scene;
    private final Look look;

    private ShippedDrawing(NetworkScene scene, Look look) {
        this.scene = scene;
        this.look = look;
    }

    /** Laid out by the poles for a sheet of that size. */
    public static ShippedDrawing of(double width, double height, Palette palette) {
        double aspect = NetworkView.plotShape(width, height, 1).whole();
        Positions positions =
                new PolesPlan(
                                Shipped.network(),
                                Shipped.scores(),
                                Analysis.NONE,
                                Viewing.opening().withAspect(aspect))
                        .layout()
                        .settle(Progress.NONE);
        ViewSpec all = ViewSpec.of(Viewing.opening().withTies(TiesShown.ALL));
        return new ShippedDrawing(
                new NetworkScene(Shipped.network(), Shipped.scores(), positions, all),
                new Look(palette, BundledFont.load(), new Messages(Locale.ENGLISH)));
    }

    /** The figure as the view composes it. */
    public NetworkView view(Frame frame) {
        return new NetworkView(scene, frame, look);
    }

    @Override
    public Figure on(Frame frame) {
        NetworkView view = view(frame);
        return new Figure() {
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
        };
    }

    @Override
    public double aspect() {
        return scene.positions().aspect();
    }

    @Override
    public Optional<Point> placeOf(Ref ref) {
        return switch (ref.kind()) {
            case ACTOR -> scene.positions().of(new ActorNode(new ActorId(ref.id())));
            case TARGET -> scene.positions().of(new TargetNode(new TargetId(ref.id())));
            default -> Optional.empty();
        };
    }
}
