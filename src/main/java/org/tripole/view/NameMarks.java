package org.tripole.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.TextStyle;
import org.tripole.graph.ActorNode;
import org.tripole.layout.LabelPlacer;
import org.tripole.score.Position;
import org.tripole.score.StandingKind;

/**
 * Names beside glyphs: first what is selected, then the telling targets, then states by confidence,
 * spread over the picture; as many as find room, more of them the nearer the camera.
 */
final class NameMarks {

    private static final double TEXT = 11;
    private static final double GAP = 3.5;
    private static final double CLEARANCE = 3;
    private static final int STATES_AT_FIRST = 36;
    private static final double CELL_WIDTH = 190;
    private static final double CELL_HEIGHT = 110;
    private static final int PER_CELL = 3;

    private final NetworkScene scene;
    private final NodeMarks nodes;
    private final Typesetter type;
    private final LabelPlacer placer;
    private final double zoom;

    NameMarks(NetworkScene scene, NodeMarks nodes, Typesetter type, Room room) {
        this.scene = scene;
        this.nodes = nodes;
        this.type = type;
        this.placer = room.placer();
        this.zoom = room.zoom();
    }

    /** Where names may go, and how near the camera is. */
    record Room(LabelPlacer placer, double zoom) {}

    /** The labels that found room. */
    List<Mark> all() {
        List<Mark> labels = new ArrayList<>();
        scene.spec().selection().forEach(ref -> add(labels, ref));
        scene.shown().targets().stream()
                .filter(this::isNamed)
                .forEach(id -> add(labels, Refs.of(id)));
        addStates(labels);
        return labels;
    }

    private boolean isNamed(TargetId id) {
        return scene.shown().isTelling(id) || zoom > 2.5 || !scene.spec().focus().isEmpty();
    }

    private void addStates(List<Mark> labels) {
        double most = STATES_AT_FIRST * Math.max(1, zoom * zoom);
        Map<Long, Integer> taken = new HashMap<>();
        List<ActorId> later = new ArrayList<>();
        int placed = 0;
        for (ActorId id : byConfidence()) {
            if (placed >= most) {
                return;
            }
            long cell = cell(id);
            if (taken.getOrDefault(cell, 0) >= PER_CELL) {
                later.add(id);
            } else if (add(labels, Refs.of(id))) {
                taken.merge(cell, 1, Integer::sum);
                placed++;
            }
        }
        for (ActorId id : later) {
            if (placed < most && add(labels, Refs.of(id))) {
                placed++;
            }
        }
    }

    private List<ActorId> byConfidence() {
        return scene.shown().actors().stream()
                .flatMap(id -> scene.scores().position(id).stream())
                .filter(this::mayBeNamed)
                .sorted(
                        Comparator.comparingLong(NameMarks::roundedConfidence)
                                .thenComparingLong(this::population)
                                .reversed()
                                .thenComparing(Position::actor))
                .map(Position::actor)
                .toList();
    }

    /** In tenths: among states that are about as sure, the more populous is named first. */
    private static long roundedConfidence(Position position) {
        return Math.round(position.measures().confidence() * 10);
    }

    private long population(Position position) {
        return scene.dataset()
                .actor(position.actor())
                .map(actor -> actor.facts().knownPopulation().orElse(0))
                .orElse(0L);
    }

    /** Thin states stay unnamed from afar: their place is a prior, not a finding. */
    private boolean mayBeNamed(Position position) {
        return position.standing().kind() != StandingKind.THIN
                || zoom > 3
                || !scene.spec().focus().isEmpty();
    }

    private long cell(ActorId id) {
        Point at = nodes.place(new ActorNode(id)).orElse(new Point(0, 0));
        long column = Math.round(at.x() / type.scaled(CELL_WIDTH));
        long row = Math.round(at.y() / type.scaled(CELL_HEIGHT));
        return column * 10_000 + row;
    }

    private boolean add(List<Mark> labels, Ref ref) {
        var node = Shown.nodes(List.of(ref), scene.network());
        if (node.isEmpty()) {
            return false;
        }
        var label = nodes.glyph(node.get(0)).flatMap(glyph -> beside(glyph.bounds(), ref));
        label.ifPresent(labels::add);
        return label.isPresent();
    }

    private java.util.Optional<Label> beside(Box glyph, Ref ref) {
        boolean isState = ref.kind() == Ref.Kind.ACTOR;
        TextStyle style = isState ? type.regular(TEXT) : type.semibold(TEXT);
        String name = Names.of(ref, scene.dataset()).orElse("");
        Label.Extent extent = type.extent(name, style);
        var wish = new LabelPlacer.Wish(glyph, extent.width(), extent.height(), type.scaled(GAP));
        ColourRole colour = isState ? ColourRole.TEXT : ColourRole.TEXT_SOFT;
        return placer.place(wish, type.scaled(CLEARANCE))
                .map(
                        box ->
                                type.haloed(
                                        name,
                                        new Point(box.minX(), box.minY() + extent.ascent()),
                                        style,
                                        new Typesetter.Named(type.colour(colour), ref)));
    }
}
