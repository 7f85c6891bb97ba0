package org.tripole.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.draw.Box;
import org.tripole.draw.Point;
import org.tripole.layout.Squeeze.Stretch;

/**
 * The <i>force</i> layout: joined nodes stand near each other. Every connected part is drawn alone,
 * then all are packed into the world, then the parts with pinned nodes are drawn once more round
 * these, then overlap is removed. Near linear in nodes and edges.
 */
public final class ForceLayout implements Layout {

    /** Up to this many nodes all distances count; above, those to pivots. */
    private static final int MOST_FOR_ALL_PAIRS = 1000;

    private static final int NODES_OF_A_STEP = 250;
    private static final double MARGIN = 60;

    private final Wiring wiring;
    private final Room room;
    private final List<Part> parts;
    private final List<Engine> engines = new ArrayList<>();
    private List<Placement> placements = List.of();
    private List<Engine> running;
    private int settled;
    private Stage stage = Stage.FREE;
    private Clearing clearing;

    /** What the picture is to show best. */
    public enum Look {
        /** Distances in the picture are as distances in the graph: stress. */
        DISTANCES,
        /** Groups that are joined more among themselves stand apart: ForceAtlas2. */
        CLUSTERS
    }

    private enum Stage {
        FREE,
        PINNED,
        CLEARING
    }

    /** A layout of {@code wiring}, the same for the same seed. */
    public ForceLayout(Wiring wiring, Room room, Look look, long seed) {
        this.wiring = wiring;
        this.room = room;
        this.parts = Part.of(wiring.graph());
        SplitMix64 random = new SplitMix64(seed);
        parts.forEach(part -> engines.add(engine(part.graph(), look, random)));
        this.running = engines;
        this.clearing = new Clearing(List.of(), List.of(), room);
    }

    @Override
    public void step() {
        switch (stage) {
            case FREE -> drawFreely();
            case PINNED -> drawRoundPins();
            case CLEARING -> clearing.step();
        }
    }

    @Override
    public boolean isDone() {
        return parts.isEmpty() || (stage == Stage.CLEARING && clearing.isDone());
    }

    @Override
    public Positions positions() {
        return stage == Stage.CLEARING
                ? clearing.positions()
                : new Clearing(wiring.bodies(), places(packed()), room).positions();
    }

    private void drawFreely() {
        advance();
        if (settled == running.size()) {
            placements = packed();
            running = holdPins();
            settled = 0;
            stage = Stage.PINNED;
        }
    }

    private void drawRoundPins() {
        advance();
        if (settled == running.size()) {
            clearing = new Clearing(wiring.bodies(), squeezed(places(placements)), room);
            stage = Stage.CLEARING;
        }
    }

    /** A step of the first parts that are not done; as many small ones as one large one. */
    private void advance() {
        int nodes = 0;
        while (nodes < NODES_OF_A_STEP && settled < running.size()) {
            Engine engine = running.get(settled);
            if (engine.isDone()) {
                settled++;
                nodes++;
            } else {
                engine.step();
                nodes += engine.plane().nodes();
            }
        }
    }

    /** Fixes the pinned nodes on their planes; yields the parts that have some. */
    private List<Engine> holdPins() {
        List<Engine> held = new ArrayList<>();
        for (int p = 0; p < parts.size(); p++) {
            if (hold(parts.get(p), engines.get(p).plane(), placements.get(p))) {
                engines.get(p).resume();
                held.add(engines.get(p));
            }
        }
        return held;
    }

    private boolean hold(Part part, Plane plane, Placement placement) {
        boolean isHeld = false;
        for (int i = 0; i < part.size(); i++) {
            Point pin = room.pins().get(wiring.bodies().get(part.member(i)).node());
            if (pin != null) {
                Point at = placement.toPlane(pin);
                plane.fix(i, at.x(), at.y());
                isHeld = true;
            }
        }
        return isHeld;
    }

    private List<Placement> packed() {
        return Packing.of(engines, frame());
    }

    /** The world without its margin. */
    private Box frame() {
        Box world = Box.at(0, 0, room.width(), Positions.WORLD_HEIGHT);
        return world.grown(-Math.min(MARGIN, Math.min(world.width(), world.height()) / 4));
    }

    private List<Point> places(List<Placement> lying) {
        Point[] places = new Point[wiring.bodies().size()];
        for (int p = 0; p < parts.size(); p++) {
            Plane plane = engines.get(p).plane();
            for (int i = 0; i < plane.nodes(); i++) {
                places[parts.get(p).member(i)] = lying.get(p).toWorld(plane.x[i], plane.y[i]);
            }
        }
        return List.of(places);
    }

    /** Places inside the world again where pins pulled some out of it. */
    private List<Point> squeezed(List<Point> places) {
        List<Point> pins =
                wiring.bodies().stream()
                        .flatMap(body -> Optional.ofNullable(room.pins().get(body.node())).stream())
                        .toList();
        if (pins.isEmpty()) {
            return places;
        }
        Box frame = frame();
        Squeeze across =
                new Squeeze(
                        Stretch.of(places.stream().mapToDouble(Point::x).toArray()),
                        Stretch.of(pins.stream().mapToDouble(Point::x).toArray()),
                        new Stretch(frame.minX(), frame.maxX()));
        Squeeze down =
                new Squeeze(
                        Stretch.of(places.stream().mapToDouble(Point::y).toArray()),
                        Stretch.of(pins.stream().mapToDouble(Point::y).toArray()),
                        new Stretch(frame.minY(), frame.maxY()));
        return places.stream().map(at -> new Point(across.of(at.x()), down.of(at.y()))).toList();
    }

    private static Engine engine(LayoutGraph graph, Look look, SplitMix64 random) {
        Plane plane = Plane.strewn(graph.nodes(), random);
        Engine stress =
                graph.nodes() <= MOST_FOR_ALL_PAIRS
                        ? new FullStress(graph, plane, random)
                        : new SparseStress(graph, plane, random);
        return look == Look.DISTANCES ? stress : new ForceAtlas(graph, stress);
    }
}
