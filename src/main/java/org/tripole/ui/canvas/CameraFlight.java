package org.tripole.ui.canvas;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tripole.draw.Box;
import org.tripole.draw.Point;
import org.tripole.view.Camera;

/**
 * Where the camera is, and its short way to where it was sent. A new order starts from where the
 * camera is at that moment.
 */
final class CameraFlight {

    private static final double SECONDS = 0.16;
    private static final double NANOS_PER_SECOND = 1e9;

    private final ReadOnlyObjectWrapper<Camera> camera =
            new ReadOnlyObjectWrapper<>(Camera.whole(1));
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    advance(now);
                }
            };
    private Viewport viewport = new Viewport(new Box(0, 0, 1, 1), 1);
    private DoubleFunction<Camera> path = share -> camera.get();
    private double targetZoom = 1;
    private boolean isFlying;
    private long startNanos;
    private long latestNanos;

    /** Where the camera is. */
    ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    /** Where the camera is. */
    Camera camera() {
        return camera.get();
    }

    /** What the camera looks through. */
    Viewport viewport() {
        return viewport;
    }

    /**
     * Looks through another viewport. A camera that showed the whole world still does; any other
     * keeps to its part of a world that was stretched.
     */
    void look(Viewport next) {
        boolean showedAll = camera().equals(viewport.whole());
        double stretch = next.aspect() / viewport.aspect();
        viewport = next;
        if (showedAll) {
            jump(next.whole());
        } else if (stretch != 1) {
            Point centre = camera().centre();
            jump(new Camera(camera().zoom(), new Point(centre.x() * stretch, centre.y())));
        }
    }

    /** Shows the whole world at once. */
    void jumpToWhole() {
        jump(viewport.whole());
    }

    /** Zooms by {@code factor}; the world place under {@code pixel} stays there all the way. */
    void zoomBy(double factor, Point pixel) {
        Point held = viewport.toWorld(camera(), pixel);
        double from = camera().zoom();
        double wanted = (isFlying ? targetZoom : from) * factor;
        double to = viewport.holding(held, pixel, wanted).zoom();
        fly(share -> viewport.holding(held, pixel, between(from, to, share)), to);
    }

    /** Zooms by {@code factor} about the middle of the plot. */
    void zoomBy(double factor) {
        zoomBy(factor, viewport.plot().centre());
    }

    /** Moves the picture by pixels, at once. */
    void moveBy(double dx, double dy) {
        jump(viewport.moved(camera(), dx, dy));
    }

    /** Shows the whole world. */
    void fit() {
        flyTo(viewport.whole());
    }

    /** Shows these world places as large as the plot allows; does nothing when there are none. */
    void show(List<Point> places) {
        if (!places.isEmpty()) {
            flyTo(viewport.around(places));
        }
    }

    /**
     * Is at once where that camera is, as far as the bounds of the viewport allow. A flight would
     * end halfway where the viewport changes its shape.
     */
    void jumpWithin(DoubleFunction<Camera> byAspect) {
        jump(viewport.within(byAspect.apply(viewport.aspect())));
    }

    /** Brings a world place into view unless it is there already. */
    void reveal(Point world) {
        if (!inner().contains(viewport.toPixel(camera(), world))) {
            flyTo(new Camera(camera().zoom(), world));
        }
    }

    /** Brings world places into view together, unless they are: at the same zoom when they fit. */
    void reveal(List<Point> places) {
        Box inner = inner();
        if (places.stream().allMatch(at -> inner.contains(viewport.toPixel(camera(), at)))) {
            return;
        }
        Camera around = viewport.around(places);
        Point centre = around.zoom() < camera().zoom() ? around.centre() : viewport.middle(places);
        flyTo(new Camera(Math.min(around.zoom(), camera().zoom()), centre));
    }

    private Box inner() {
        return viewport.plot().grown(-Math.min(48, viewport.plot().height() / 4));
    }

    private void flyTo(Camera to) {
        Camera from = camera();
        fly(share -> share >= 1 ? to : between(from, to, share), to.zoom());
    }

    private void fly(DoubleFunction<Camera> way, double zoom) {
        path = way;
        targetZoom = zoom;
        latestNanos = isFlying ? latestNanos : 0;
        startNanos = latestNanos; // orders at every frame must not hold the camera up
        isFlying = true;
        timer.start();
    }

    private void jump(Camera to) {
        timer.stop();
        isFlying = false;
        targetZoom = to.zoom();
        camera.set(to);
    }

    private void advance(long now) {
        if (startNanos == 0) {
            startNanos = now;
        }
        latestNanos = now;
        double share = (now - startNanos) / (SECONDS * NANOS_PER_SECOND);
        if (share >= 1) {
            jump(path.apply(1));
        } else {
            camera.set(path.apply(eased(share)));
        }
    }

    /** Quick start, soft landing. */
    private static double eased(double share) {
        return 1 - Math.pow(1 - share, 3);
    }

    /** Even steps of zoom look even when they multiply. */
    private static double between(double from, double to, double share) {
        return share >= 1 ? to : from * Math.pow(to / from, share);
    }

    private static Camera between(Camera from, Camera to, double share) {
        Point start = from.centre();
        Point end = to.centre();
        return new Camera(
                between(from.zoom(), to.zoom(), share),
                start.plus((end.x() - start.x()) * share, (end.y() - start.y()) * share));
    }
}
