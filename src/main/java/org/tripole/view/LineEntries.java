package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Line;
import org.tripole.draw.Palette.ApproachInk;
import org.tripole.draw.Stroke;
import org.tripole.text.FigureText;

/** Legend lines for links, paths, and for colours where no pole explains them. */
record LineEntries(NetworkScene scene, Look look) {

    private static final double RADIUS = 5.5;
    private static final double RIM = 0.9;
    private static final double LENGTH = 34;
    private static final double LINK_WIDTH = 1.4;
    private static final double ROUTE_WIDTH = 2.2;

    /** One line for each approach whose colour a drawn state bears, unless poles name them. */
    List<LegendEntry> approaches() {
        List<LegendEntry> entries = new ArrayList<>();
        boolean hasLabels = scene.analysis().colouring() instanceof Colouring.Labels;
        if (scene.spec().layout().hasPoles() || !hasLabels) {
            return entries;
        }
        for (int k = 0; k < scene.dataset().approaches().size(); k++) {
            if (bears(k)) {
                ApproachInk ink = look.palette().approach(k);
                String name = scene.dataset().approaches().get(k).name();
                entries.add(
                        new LegendEntry(
                                (at, scale) ->
                                        List.of(
                                                new Disc(
                                                        at.plus(RADIUS * scale, 0),
                                                        (RADIUS - RIM / 2) * scale,
                                                        rimmed(ink, scale),
                                                        null)),
                                look.messages().text(FigureText.LEGEND_APPROACH, name)));
            }
        }
        return entries;
    }

    /** The lightest ink stands out from the ground by its rim, as the states' discs do. */
    private static Ink rimmed(ApproachInk ink, double scale) {
        return Ink.both(ink.fill(), Stroke.solid(ink.outline(), RIM * scale));
    }

    /** What a link stands for, and what a path. */
    List<LegendEntry> links() {
        List<LegendEntry> entries = new ArrayList<>();
        if (!scene.shown().links().isEmpty()) {
            entries.add(line(LINK_WIDTH, linkWords()));
        }
        if (!scene.shown().route().isEmpty()) {
            entries.add(line(ROUTE_WIDTH, look.messages().text(FigureText.LEGEND_ROUTE)));
        }
        return entries;
    }

    private boolean bears(int approach) {
        return scene.shown().actors().stream()
                .flatMap(id -> scene.scores().position(id).stream())
                .map(position -> position.standing().approaches())
                .anyMatch(approaches -> approaches.equals(List.of(approach)));
    }

    private String linkWords() {
        Scope scope = scene.spec().viewing().scope();
        Joining joining = scope.joining();
        if (scope.nodes() == NodesShown.TARGETS) {
            return look.messages().text(FigureText.LEGEND_BACKERS, joining.backers());
        }
        return joining.basis() == Joining.Basis.SIMILARITY
                ? look.messages().text(FigureText.LEGEND_LIKENESS, joining.likeness())
                : look.messages().text(FigureText.LEGEND_CO_MEMBERSHIP);
    }

    private LegendEntry line(double width, String words) {
        return new LegendEntry(
                (at, scale) ->
                        List.of(
                                new Line(
                                        at,
                                        at.plus(LENGTH * scale, 0),
                                        Ink.stroke(
                                                Stroke.solid(
                                                        look.palette().of(ColourRole.TIE),
                                                        width * scale)),
                                        null)),
                words);
    }
}
