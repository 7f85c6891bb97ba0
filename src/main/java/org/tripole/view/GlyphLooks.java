package org.tripole.view;

import java.util.Optional;
import java.util.OptionalInt;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Palette;
import org.tripole.draw.Palette.ApproachInk;
import org.tripole.draw.Rgb;
import org.tripole.graph.ActorNode;
import org.tripole.graph.ApproachNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.score.Position;
import org.tripole.score.Standing;

/**
 * The looks of a scene's nodes for programs that draw every node as one filled form: the colours
 * and sizes of the figure, as far as one fill can tell.
 */
public final class GlyphLooks {

    private static final double POLE = 40; // a pole's wide quiet ground would cover its neighbours

    private final NetworkScene scene;
    private final Palette palette;

    /** Looks of the nodes of {@code scene} in the colours of {@code palette}. */
    public GlyphLooks(NetworkScene scene, Palette palette) {
        this.scene = scene;
        this.palette = palette;
    }

    /** The look of a node; none of an actor that was not scored. */
    public Optional<GlyphLook> of(Node node) {
        if (node instanceof ActorNode actor) {
            return scene.scores().position(actor.id()).map(this::actor);
        }
        if (node instanceof TargetNode target) {
            return Optional.of(target(target));
        }
        if (node instanceof ApproachNode pole) {
            return Optional.of(pole(scene.network().approaches().indexOf(pole.id())));
        }
        throw new AssertionError(node);
    }

    private GlyphLook actor(Position position) {
        double radius = scene.sizes().actor(position);
        return scene.analysis()
                .shades()
                .map(shades -> shaded(shades, position, radius))
                .orElseGet(
                        () ->
                                new GlyphLook(
                                        radius,
                                        fill(position.standing()),
                                        outline(position.standing())));
    }

    private GlyphLook shaded(Colouring.Shades shades, Position position, double radius) {
        OptionalInt step = shades.step(position.actor());
        if (step.isEmpty()) {
            Rgb ground = palette.of(ColourRole.GROUND);
            return new GlyphLook(radius, ground, palette.of(ColourRole.THIN_OUTLINE));
        }
        Palette.Shade shade = palette.shades().get(step.getAsInt());
        return new GlyphLook(radius, shade.fill(), shade.outline());
    }

    private Rgb fill(Standing standing) {
        return switch (standing.kind()) {
            case ALIGNED -> leading(standing).fill();
            case LEANING -> leading(standing).tint();
            case BETWEEN, SPREAD -> palette.of(ColourRole.NEUTRAL);
            case THIN -> palette.of(ColourRole.GROUND);
        };
    }

    private Rgb outline(Standing standing) {
        return switch (standing.kind()) {
            case ALIGNED, LEANING -> leading(standing).outline();
            case BETWEEN, SPREAD -> palette.of(ColourRole.NEUTRAL_OUTLINE);
            case THIN -> palette.of(ColourRole.THIN_OUTLINE);
        };
    }

    private ApproachInk leading(Standing standing) {
        return palette.approach(standing.approaches().get(0));
    }

    private GlyphLook target(TargetNode target) {
        boolean isTelling = scene.shown().isTelling(target.id());
        return new GlyphLook(
                isTelling ? GlyphSizes.TELLING_TARGET : GlyphSizes.OTHER_TARGET,
                palette.of(ColourRole.TEXT_SOFT),
                palette.of(ColourRole.GROUND));
    }

    private GlyphLook pole(int index) {
        ApproachInk ink = palette.approach(index);
        return new GlyphLook(POLE, ink.area(), ink.outline());
    }
}
