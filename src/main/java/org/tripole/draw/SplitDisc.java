package org.tripole.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A circle cut into equal sectors, one a colour, going clockwise from {@code startDegrees} (0 =
 * up). The ink gives outline and opacity; its fill is not used.
 */
public record SplitDisc(Point centre, double radius, Sectors sectors, Ink ink, @Nullable Ref ref)
        implements Mark {

    /** The colours of the sectors and where the first begins, in degrees clockwise from the top. */
    public record Sectors(List<Rgb> colours, double startDegrees) {

        public Sectors {
            colours = List.copyOf(colours);
            if (colours.size() < 2) {
                throw new IllegalArgumentException(
                        "A split disc needs two sectors, but has " + colours.size());
            }
        }

        /** Width of one sector in degrees. */
        public double sweepDegrees() {
            return 360.0 / colours.size();
        }
    }

    @Override
    public Box bounds() {
        return Box.around(centre, radius, radius);
    }

    @Override
    public boolean isHitBy(Point point, double tolerance) {
        return centre.distance(point) <= radius + tolerance;
    }

    @Override
    public void paintOn(Surface surface) {
        surface.splitDisc(this);
    }
}
