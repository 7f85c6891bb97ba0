package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.GeoPoint;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Stroke;
import org.tripole.layout.MapFrame;

/** The edge of the globe with parallels and meridians every 30 degrees, to tell places by. */
final class Graticule implements Backdrop {

    private static final int STEP = 30;
    private static final int FINE = 5;
    private static final double WIDTH = 0.8;
    private static final double SEEN = 0.22;
    private static final double EDGE_SEEN = 0.5;

    private final MapFrame map;
    private final PlotTransform transform;
    private final Typesetter type;

    Graticule(NetworkScene scene, PlotTransform transform, Typesetter type) {
        this.map = new MapFrame(scene.positions().aspect());
        this.transform = transform;
        this.type = type;
    }

    @Override
    public List<Mark> areas() {
        List<Mark> marks = new ArrayList<>();
        for (int longitude = -180; longitude <= 180; longitude += STEP) {
            int here = longitude;
            boolean isEdge = Math.abs(longitude) == 180;
            polyline(marks, -90, 90, at -> new GeoPoint(at, here), isEdge);
        }
        for (int latitude = -90; latitude <= 90; latitude += STEP) {
            int here = latitude;
            boolean isEdge = Math.abs(latitude) == 90;
            polyline(marks, -180, 180, at -> new GeoPoint(here, at), isEdge);
        }
        return marks;
    }

    @Override
    public List<Label> labels() {
        return List.of();
    }

    /** Places along a parallel or meridian, by degree. */
    private interface Course {
        GeoPoint at(int degree);
    }

    private void polyline(List<Mark> marks, int from, int to, Course course, boolean isEdge) {
        Stroke stroke = Stroke.solid(type.colour(ColourRole.TEXT_SOFT), type.scaled(WIDTH));
        Ink ink = new Ink(null, stroke, isEdge ? EDGE_SEEN : SEEN);
        Point last = pixel(course.at(from));
        for (int degree = from + FINE; degree <= to; degree += FINE) {
            Point next = pixel(course.at(degree));
            marks.add(new Line(last, next, ink, null));
            last = next;
        }
    }

    private Point pixel(GeoPoint place) {
        return transform.toFrame(map.at(place));
    }
}
