package org.tripole.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.tripole.draw.Point;
import org.tripole.graph.Node;
import org.tripole.layout.Positions;
import org.tripole.layout.Transition;
import org.tripole.view.NetworkScene;
import org.tripole.view.PlotTransform;

/** Lets nodes wander from where they stood to where another layout puts them, in 0.3 seconds. */
final class PlaceMotion {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Consumer<NetworkScene> show;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    advance(now);
                }
            };
    private Optional<Way> way = Optional.empty();
    private long startNanos;

    /**
     * A motion that shows scene after scene.
     *
     * @param show takes the scenes on the way, without names, and last the one at the end
     */
    PlaceMotion(Consumer<NetworkScene> show) {
        this.show = show;
    }

    /** Where a scene was seen: its places and how they lay on the screen. */
    record Seen(NetworkScene scene, PlotTransform transform) {}

    private record Way(Transition transition, NetworkScene end) {}

    /** Wanders from what was seen to {@code to}; a motion under way goes on from where it is. */
    void start(Seen from, Seen to) {
        Positions start = way.map(this::now).orElse(from.scene().positions());
        Positions same = onScreen(start, from.transform(), to);
        way = Optional.of(new Way(new Transition(same, to.scene().positions()), to.scene()));
        startNanos = 0;
        show.accept(to.scene().moving(same));
        timer.start();
    }

    /** Shows the end at once, if a motion is under way. */
    void finish() {
        timer.stop();
        way.map(Way::end).ifPresent(show);
        way = Optional.empty();
    }

    /** Drops a motion under way, as something else is to be shown. */
    void drop() {
        timer.stop();
        way = Optional.empty();
    }

    boolean isUnderWay() {
        return way.isPresent();
    }

    private Positions now(Way current) {
        return current.transition().at(share(System.nanoTime()));
    }

    private void advance(long now) {
        startNanos = startNanos == 0 ? now : startNanos;
        double share = share(now);
        if (share >= 1) {
            finish();
        } else {
            way.ifPresent(
                    current -> show.accept(current.end().moving(current.transition().at(share))));
        }
    }

    private double share(long now) {
        return startNanos == 0 ? 0 : (now - startNanos) / (Transition.MILLIS * NANOS_PER_MILLI);
    }

    /** The places of the new world that lie on the screen where the old ones lay. */
    private static Positions onScreen(Positions old, PlotTransform seen, Seen to) {
        Map<Node, Point> places = new LinkedHashMap<>();
        old.all().forEach((node, at) -> places.put(node, to.transform().toWorld(seen.toFrame(at))));
        return new Positions(to.scene().aspect(), places);
    }
}
