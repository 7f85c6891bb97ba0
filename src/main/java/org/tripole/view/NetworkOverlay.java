package org.tripole.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Stroke;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.layout.LabelPlacer;

/** What is lifted above a network figure: the neighbourhood of a node, selection, hit, walk. */
final class NetworkOverlay {

    private static final double FADE = 0.87;
    private static final int MOST_WITH_TIES = 12;
    private static final double RING_WIDTH = 2;
    private static final double RING_GAP = 2.5;
    private static final double FOUND_GAP = 9;
    private static final double FOUND_WIDTH = 3;
    private static final double TIE_WIDTH = 1.2;
    private static final double TIE_OPACITY = 0.7;

    private final NetworkScene scene;
    private final NodeMarks nodes;
    private final List<Mark> baseNames;
    private final Typesetter type;
    private final Look look;
    private final TieLayer lines;
    private final WalkMarks walks;

    NetworkOverlay(
            NetworkScene scene, NodeMarks nodes, List<Mark> baseNames, Typesetter type, Look look) {
        this.scene = scene;
        this.nodes = nodes;
        this.baseNames = baseNames;
        this.type = type;
        this.look = look;
        this.lines = new TieLayer(scene, nodes, type, look);
        this.walks = new WalkMarks(scene, nodes, type, look);
    }

    /** Fading, ties and nodes of the neighbourhood, rings. */
    List<Mark> marks(Emphasis emphasis, Box clip) {
        List<Mark> marks = new ArrayList<>();
        Set<Node> lifted = lifted(emphasis);
        Set<Node> selected = selectedNodes(emphasis);
        if (lifted.isEmpty()) {
            marks.addAll(tiesOfSelection(emphasis, selected));
        } else {
            marks.add(fade(clip));
            marks.addAll(liftedLines(emphasis, lifted.iterator().next()));
            marks.addAll(glyphs(lifted));
        }
        marks.addAll(glyphs(selected));
        boolean isCrowd = isCrowd(selected);
        selected.forEach(node -> marks.addAll(isCrowd ? singleRing(node) : doubleRing(node)));
        Optional.ofNullable(emphasis.found())
                .flatMap(this::node)
                .ifPresent(node -> marks.addAll(foundRing(node)));
        emphasis.walk().ifPresent(walk -> marks.addAll(walks.rings(walk)));
        marks.addAll(names(emphasis, lifted, clip));
        return marks;
    }

    private List<Mark> liftedLines(Emphasis emphasis, Node centre) {
        if (emphasis.hovered() == null) {
            return emphasis.walk().map(walks::lines).orElse(List.of());
        }
        List<Mark> marks = new ArrayList<>(lines(drawnTies(centre)));
        scene.shown().linksAt(centre).forEach(link -> marks.addAll(lines.line(link, TIE_OPACITY)));
        return marks;
    }

    /** The ties between what is selected and what the figure draws, above it, and their ends. */
    private List<Mark> tiesOfSelection(Emphasis emphasis, Set<Node> selected) {
        if (isCrowd(selected)) {
            return List.of();
        }
        List<ShownTie> ties = new ArrayList<>(selectedTies(emphasis));
        for (Node node : selected) {
            ties.addAll(drawnTies(node).stream().filter(this::isBetweenDrawn).toList());
        }
        Set<Node> ends = new LinkedHashSet<>();
        ties.forEach(tie -> ends.addAll(ends(tie)));
        List<Mark> marks = new ArrayList<>(lines(ties));
        for (Node node : selected) {
            for (Link link : scene.shown().linksAt(node)) {
                marks.addAll(lines.line(link, TIE_OPACITY));
                ends.add(link.from(node));
            }
        }
        marks.addAll(glyphs(ends));
        return marks;
    }

    /** The ties at a node, where states and targets are drawn together. */
    private List<ShownTie> drawnTies(Node node) {
        boolean hasBoth = scene.spec().viewing().scope().nodes() == NodesShown.STATES_AND_TARGETS;
        return hasBoth ? scene.shown().tiesAt(node) : List.of();
    }

    private boolean isBetweenDrawn(ShownTie tie) {
        return scene.shown().actors().contains(tie.tie().actor())
                && scene.shown().targets().contains(tie.tie().target());
    }

    private List<ShownTie> selectedTies(Emphasis emphasis) {
        return emphasis.selected().stream()
                .filter(ref -> ref.kind() == Ref.Kind.TIE)
                .flatMap(ref -> scene.shown().tie(ref).stream())
                .toList();
    }

    /** The tooltip of what lies under the pointer, beside what is lifted; empty when nothing is. */
    List<Mark> tooltip(Emphasis emphasis, Box clip) {
        Ref hovered = emphasis.hovered();
        if (hovered == null) {
            return List.of();
        }
        List<Box> lifted =
                marks(emphasis, clip).stream()
                        .filter(NetworkOverlay::isNode)
                        .map(Mark::bounds)
                        .toList();
        return node(hovered)
                .flatMap(this::anchor)
                .map(glyph -> new Tooltip.Surroundings(glyph, clip, lifted))
                .map(around -> new Tooltip(scene, type, look).of(hovered, around))
                .orElse(List.of());
    }

    private static boolean isNode(Mark mark) {
        return mark.reference().filter(ref -> ref.kind() != Ref.Kind.TIE).isPresent();
    }

    private Optional<Box> anchor(Node node) {
        return nodes.glyph(node).map(Mark::bounds);
    }

    /** The hovered node, or the one that is walked on, first; then its neighbours. */
    private Set<Node> lifted(Emphasis emphasis) {
        Set<Node> lifted = new LinkedHashSet<>();
        if (emphasis.hovered() == null) {
            emphasis.walk().ifPresent(walk -> lifted.addAll(walks.nodes(walk)));
        }
        if (emphasis.hovered() != null) {
            node(emphasis.hovered())
                    .ifPresent(
                            node -> {
                                lifted.add(node);
                                drawnTies(node).forEach(tie -> lifted.addAll(ends(tie)));
                                scene.shown()
                                        .linksAt(node)
                                        .forEach(link -> lifted.add(link.from(node)));
                            });
        }
        return lifted;
    }

    private static List<Node> ends(ShownTie tie) {
        return List.of(new ActorNode(tie.tie().actor()), new TargetNode(tie.tie().target()));
    }

    private Optional<Node> node(Ref ref) {
        return Shown.nodes(List.of(ref), scene.network()).stream().findFirst();
    }

    /** The selected nodes; of a selected tie, both ends. */
    private Set<Node> selectedNodes(Emphasis emphasis) {
        Set<Node> selected = new LinkedHashSet<>(Shown.nodes(emphasis.selected(), scene.network()));
        selectedTies(emphasis).forEach(tie -> selected.addAll(ends(tie)));
        return selected;
    }

    private Mark fade(Box clip) {
        return Area.of(clip, new Ink(type.colour(ColourRole.GROUND), null, FADE));
    }

    private List<Mark> glyphs(Iterable<Node> shown) {
        List<Mark> marks = new ArrayList<>();
        shown.forEach(node -> nodes.glyph(node).ifPresent(marks::add));
        return marks;
    }

    private List<Mark> lines(List<ShownTie> ties) {
        TieMarks.Weight weight = new TieMarks.Weight(type.scaled(TIE_WIDTH), TIE_OPACITY);
        return ties.stream().flatMap(tie -> lines.line(tie, weight).stream()).toList();
    }

    /** Of so many, ties and names would hide what they belong to. */
    private static boolean isCrowd(Set<Node> selected) {
        return selected.size() > MOST_WITH_TIES;
    }

    private List<Mark> singleRing(Node node) {
        double width = type.scaled(RING_WIDTH);
        return anchor(node)
                .map(
                        box ->
                                List.of(
                                        ring(
                                                box.centre(),
                                                box.width() / 2,
                                                ColourRole.SELECTION,
                                                width)))
                .orElse(List.of());
    }

    private List<Mark> doubleRing(Node node) {
        return anchor(node)
                .map(
                        box -> {
                            double radius = box.width() / 2;
                            Point centre = box.centre();
                            double gap = type.scaled(RING_GAP);
                            double width = type.scaled(RING_WIDTH);
                            return List.of(
                                    ring(centre, radius + gap, ColourRole.SELECTION_GAP, gap),
                                    ring(centre, radius + gap + width, ColourRole.SELECTION, width),
                                    ring(
                                            centre,
                                            radius + 2 * (gap + width),
                                            ColourRole.SELECTION,
                                            width / 2));
                        })
                .orElse(List.of());
    }

    private List<Mark> foundRing(Node node) {
        return anchor(node)
                .map(
                        box ->
                                List.of(
                                        ring(
                                                box.centre(),
                                                box.width() / 2 + type.scaled(FOUND_GAP),
                                                ColourRole.SELECTION,
                                                type.scaled(FOUND_WIDTH))))
                .orElse(List.of());
    }

    private Mark ring(Point centre, double radius, ColourRole role, double width) {
        return new Disc(centre, radius, Ink.stroke(Stroke.solid(type.colour(role), width)), null);
    }

    /**
     * Names of what is lifted; the hovered, found and selected come first and always have theirs.
     */
    private List<Mark> names(Emphasis emphasis, Set<Node> lifted, Box clip) {
        LabelPlacer placer = new LabelPlacer(clip.grown(-type.scaled(4)));
        List<Node> first = new ArrayList<>(selectedNodes(emphasis));
        Optional.ofNullable(emphasis.found()).flatMap(this::node).ifPresent(first::add);
        Set<Node> named = new LinkedHashSet<>();
        lifted.stream().findFirst().ifPresent(named::add);
        emphasis.walk().ifPresent(walk -> named.addAll(walks.ends(walk)));
        named.addAll(first);
        List<Mark> again = new ArrayList<>();
        if (lifted.isEmpty()) {
            List<Mark> below = baseLabels().filter(label -> names(label, named)).toList();
            again.addAll(below); // above the rings, which may reach into them
            named.removeAll(Shown.nodes(refs(below), scene.network()));
            baseLabels().forEach(label -> placer.keepFree(label.bounds()));
        }
        int always = isCrowd(named) ? 0 : named.size();
        named.addAll(lifted);
        named.forEach(node -> nodes.glyph(node).ifPresent(m -> placer.keepFree(m.bounds())));
        again.addAll(new LiftedNames(scene, nodes, type, placer).of(named, always));
        return again;
    }

    private boolean names(Mark label, Set<Node> nodes) {
        return Shown.nodes(refs(List.of(label)), scene.network()).stream()
                .anyMatch(nodes::contains);
    }

    private static List<Ref> refs(List<Mark> labels) {
        return labels.stream().flatMap(label -> label.reference().stream()).toList();
    }

    /** Names on the figure below, where nothing fades them. */
    private Stream<Mark> baseLabels() {
        return baseNames.stream().filter(Label.class::isInstance);
    }
}
