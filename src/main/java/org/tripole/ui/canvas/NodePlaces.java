package org.tripole.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.view.Emphasis;
import org.tripole.view.Pins;

/** Where the nodes of a composed picture are drawn. */
final class NodePlaces {

    private NodePlaces() {}

    /** The middles of the glyphs of all nodes, in paint order. */
    static Map<Ref, Point> of(Picture picture) {
        Map<Ref, Point> places = new LinkedHashMap<>();
        for (Layer layer : picture.layers()) {
            for (Mark mark : layer.marks()) {
                Ref ref = mark.ref();
                if (ref != null && Pins.canHold(ref) && !(mark instanceof Label)) {
                    places.put(ref, mark.bounds().centre());
                }
            }
        }
        return places;
    }

    /**
     * The far ends of the ties that a figure lifts with the node that is drawn at {@code place}.
     */
    static List<Point> tieEnds(Drawing.Figure figure, Ref node, Point place) {
        List<Point> ends = new ArrayList<>();
        for (Layer layer : figure.overlay(new Emphasis(node, Set.of(), null)).layers()) {
            for (Mark mark : layer.marks()) {
                if (mark instanceof Line line && line.ref() != null) {
                    boolean isStart = line.from().distance(place) < line.to().distance(place);
                    ends.add(isStart ? line.to() : line.from());
                }
            }
        }
        return ends;
    }
}
