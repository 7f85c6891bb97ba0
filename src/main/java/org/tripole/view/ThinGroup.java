package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tripole.domain.ActorId;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Ink;
import org.tripole.draw.Label.Extent;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.TextStyle;
import org.tripole.score.StandingKind;
import org.tripole.text.FigureText;
import org.tripole.text.MessageKey;
import org.tripole.text.ShadeText;

/**
 * The states with thin evidence, gathered: their ground and the line that says how many there are.
 */
final class ThinGroup {

    private static final double TEXT = 11;

    /** Of the plot's width, what the caption may take. */
    private static final double MOST_WIDE = 0.36;

    private static final double PADDING = 7;

    private final NetworkScene scene;
    private final NodeMarks nodes;
    private final Typesetter type;
    private final Look look;

    ThinGroup(NetworkScene scene, NodeMarks nodes, Typesetter type, Look look) {
        this.scene = scene;
        this.nodes = nodes;
        this.type = type;
        this.look = look;
    }

    /** Box round the gathered states and their caption; nothing when none is gathered. */
    Optional<Box> box() {
        return isDrawn() ? discs().map(this::withCaption) : Optional.empty();
    }

    /** A ground that can be clicked, and the caption above the discs. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        if (isDrawn()) {
            discs().ifPresent(
                            discs -> {
                                marks.add(ground(withCaption(discs)));
                                marks.add(caption(discs));
                            });
        }
        return marks;
    }

    /** Only among the poles a place says something that thin evidence cannot carry. */
    private boolean isDrawn() {
        return scene.spec().layout().hasPoles();
    }

    private Mark ground(Box box) {
        Ink ink = Ink.fill(type.colour(ColourRole.GROUND));
        return new Area(Area.of(box, ink).outline(), ink, Refs.THIN_GROUP);
    }

    private Mark caption(Box discs) {
        TextStyle style = type.regular(TEXT);
        Box box = captionBox(discs);
        Point baseline = new Point(box.minX(), box.minY() + type.extent(words(), style).ascent());
        Typesetter.Named named =
                new Typesetter.Named(type.colour(ColourRole.TEXT_SOFT), Refs.THIN_GROUP);
        return type.haloed(words(), baseline, style, named);
    }

    private Box withCaption(Box discs) {
        return discs.union(captionBox(discs)).grown(type.scaled(2));
    }

    /** Above the discs; below them where a glyph stands in the way and there is room. */
    private Box captionBox(Box discs) {
        Extent extent = type.extent(words(), type.regular(TEXT));
        double left = discs.centre().x() - extent.width() / 2;
        double top = discs.minY() - type.scaled(PADDING) - extent.height();
        Box above = Box.at(left, top, extent.width(), extent.height());
        Box below = Box.at(left, discs.maxY() + type.scaled(2), extent.width(), extent.height());
        return isTaken(above) && nodes.plot().contains(below) ? below : above;
    }

    private boolean isTaken(Box box) {
        return Stream.concat(
                        scene.shown().actors().stream().flatMap(id -> nodes.actor(id).stream()),
                        scene.shown().targets().stream().flatMap(id -> nodes.target(id).stream()))
                .anyMatch(glyph -> glyph.bounds().overlaps(box));
    }

    /** Short where the poles at both sides leave little room. */
    private String words() {
        String counted = counted();
        String whole = look.messages().text(sentence(), counted);
        double width = type.extent(whole, type.regular(TEXT)).width();
        return width <= nodes.plot().width() * MOST_WIDE
                ? whole
                : look.messages().text(FigureText.THIN_SHORT, counted);
    }

    private MessageKey sentence() {
        if (!scene.spec().isThinOpen()) {
            return FigureText.THIN_GROUP;
        }
        boolean isHollow = scene.analysis().colouring() instanceof Colouring.Labels;
        return isHollow ? FigureText.THIN_PLACED : ShadeText.THIN_PLACED;
    }

    /** States are counted as everywhere; areas and organisations beside them, as they lie here. */
    private String counted() {
        int all = thin().size();
        int states = (int) thin().stream().filter(scene::isState).count();
        if (states == 0) {
            return look.messages().text(FigureText.THIN_OTHERS, all);
        }
        return all == states
                ? look.messages().text(FigureText.THIN_STATES, states)
                : look.messages().text(FigureText.THIN_AND_OTHERS, states, all - states);
    }

    /**
     * Box of the gathered discs; where they were, without height, when they stand at their shares.
     */
    private Optional<Box> discs() {
        return thin().stream()
                .flatMap(id -> nodes.actor(id).stream())
                .map(Mark::bounds)
                .reduce(Box::union)
                .map(gathered -> scene.spec().isThinOpen() ? nodes.gatheringPlace() : gathered);
    }

    private List<ActorId> thin() {
        return scene.shown().actors().stream()
                .filter(
                        id ->
                                scene.scores()
                                        .position(id)
                                        .filter(p -> p.standing().kind() == StandingKind.THIN)
                                        .isPresent())
                .toList();
    }
}
