package org.tripole.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.layout.LabelPlacer;
import org.tripole.score.Position;
import org.tripole.score.StandingKind;
import org.tripole.view.NameTags.Tag;

/**
 * Names beside glyphs: first what is selected and the ends of paths, then the telling targets, then
 * states by confidence (of shaded ones those of the strongest shade first), spread over the
 * picture; as many as find room, more of them the nearer the camera.
 */
final class NameMarks {

    private static final int STATES_AT_FIRST = 36;
    private static final double CELL_WIDTH = 190;
    private static final double CELL_HEIGHT = 110;
    private static final int PER_CELL = 3;
    private static final int SUREST = 14;

    private final NetworkScene scene;
    private final NodeMarks nodes;
    private final Typesetter type;
    private final NameTags tags;
    private final double zoom;
    private final NamesShown names;
    private final Function<Node, Optional<Mark>> outline;
    private final Set<Ref> named = new HashSet<>();

    NameMarks(NetworkScene scene, NodeMarks nodes, Typesetter type, Room room) {
        this.scene = scene;
        this.nodes = nodes;
        this.type = type;
        this.tags = new NameTags(type, room.placer());
        this.zoom = room.zoom();
        this.names = room.names();
        this.outline = room.outline();
    }

    /**
     * Where names may go, how near the camera is, and how many names are wanted.
     *
     * @param outline what the name of a node stands beside, if it has a place
     */
    record Room(
            LabelPlacer placer,
            double zoom,
            NamesShown names,
            Function<Node, Optional<Mark>> outline) {}

    /** The labels that found room. */
    List<Mark> all() {
        List<Mark> labels = new ArrayList<>();
        ringCentre().ifPresent(ref -> add(labels, ref, tags::inAnyCase));
        scene.spec().focus().forEach(ref -> add(labels, ref, tags::inAnyCase));
        routeEnds().forEach(ref -> add(labels, ref, tags::inAnyCase));
        scene.spec().selection().forEach(ref -> add(labels, ref, tags::inAnyCase));
        List<ActorId> states = byConfidence();
        List<ActorId> surest = states.subList(0, Math.min(names.of(SUREST), states.size()));
        surest.forEach(id -> add(labels, Refs.of(id), tags::beside));
        telling().forEach(ref -> add(labels, ref, tags::inAnyCase));
        if (zoom > 2.5 || !scene.spec().focus().isEmpty()) {
            scene.shown().targets().forEach(id -> add(labels, Refs.of(id), tags::besideOrAway));
        }
        surest.forEach(id -> add(labels, Refs.of(id), tags::besideOrAway));
        if (states.isEmpty()) {
            scene.shown().targets().forEach(id -> add(labels, Refs.of(id), tags::beside));
        }
        addStates(labels, states.subList(surest.size(), states.size()));
        return labels;
    }

    private Optional<Ref> ringCentre() {
        return scene.spec().layout() == LayoutKind.RINGS
                ? new Wires(scene.shown()).centre().map(Refs::of)
                : Optional.empty();
    }

    /** The two actors whose paths are drawn. */
    private List<Ref> routeEnds() {
        return scene.spec()
                .viewing()
                .scope()
                .shownRoute()
                .filter(route -> !scene.shown().route().isEmpty())
                .map(route -> List.of(route.from(), route.to()))
                .orElse(List.of());
    }

    /** The telling targets, those with the least choice of places first. */
    private List<Ref> telling() {
        Map<Ref, Long> choices = new HashMap<>();
        for (TargetId id : scene.shown().targets()) {
            if (scene.shown().isTelling(id)) {
                Ref ref = Refs.of(id);
                choices.put(ref, tag(ref).map(tags::choices).orElse(0L));
            }
        }
        return choices.keySet().stream()
                .sorted(Comparator.<Ref>comparingLong(choices::get).thenComparing(Ref::id))
                .toList();
    }

    /** The other states, at first few to a part of the picture, then as many as find room. */
    private void addStates(List<Mark> labels, List<ActorId> states) {
        double most = names.of(STATES_AT_FIRST) * Math.max(1, zoom * zoom) - names.of(SUREST);
        Map<Long, Integer> taken = new HashMap<>();
        List<ActorId> later = new ArrayList<>();
        int placed = 0;
        for (ActorId id : states) {
            if (placed < most && taken.getOrDefault(cell(id), 0) >= PER_CELL) {
                later.add(id);
            } else if (placed < most && add(labels, Refs.of(id), tags::beside)) {
                taken.merge(cell(id), 1, Integer::sum);
                placed++;
            }
        }
        for (ActorId id : later) {
            placed += placed < most && add(labels, Refs.of(id), tags::beside) ? 1 : 0;
        }
    }

    private List<ActorId> byConfidence() {
        return scene.shown().actors().stream()
                .flatMap(id -> scene.scores().position(id).stream())
                .filter(this::mayBeNamed)
                .sorted(
                        Comparator.comparingDouble(this::valueIfHighest)
                                .thenComparingLong(NameMarks::roundedConfidence)
                                .thenComparingLong(this::population)
                                .reversed()
                                .thenComparing(Position::actor))
                .map(Position::actor)
                .toList();
    }

    /** Where shades say a metric, those that stand out most ask for their name. */
    private double valueIfHighest(Position position) {
        return scene.analysis()
                .shades()
                .map(shades -> shades.valueIfHighest(position.actor()))
                .orElse(0.0);
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

    private boolean add(List<Mark> labels, Ref ref, Function<Tag, List<Mark>> set) {
        if (named.contains(ref)) {
            return false;
        }
        List<Mark> marks = tag(ref).map(set).orElse(List.of());
        labels.addAll(marks);
        return !marks.isEmpty() && named.add(ref);
    }

    private Optional<Tag> tag(Ref ref) {
        return Shown.nodes(List.of(ref), scene.network()).stream()
                .findFirst()
                .flatMap(outline)
                .map(glyph -> new Tag(name(ref), ref, glyph.bounds()));
    }

    private String name(Ref ref) {
        return scene.name(ref).orElse(ref.id());
    }
}
