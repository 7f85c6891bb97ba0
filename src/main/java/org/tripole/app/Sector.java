package org.tripole.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Ref;
import org.tripole.view.Way;
import org.tripole.view.Ways;

/**
 * What leads from a node in one direction, clockwise: all within 45 degrees of it, so that every
 * way lies in one sector; where there is none, all within 90 degrees.
 */
record Sector(Ref from, Direction direction, Ways ways) {

    private static final double NARROW = Math.PI / 4;
    private static final double WIDE = Math.PI / 2;

    /** The way nearest to the direction; after one that lies that way, the next clockwise. */
    Optional<Way> next(@Nullable Way chosen) {
        List<Way> sector = within();
        int place = sector.indexOf(chosen);
        return place < 0
                ? sector.stream().min(Comparator.comparingDouble(way -> Math.abs(turn(way))))
                : Optional.of(sector.get((place + 1) % sector.size()));
    }

    private List<Way> within() {
        List<Way> narrow = within(NARROW);
        return narrow.isEmpty() ? within(WIDE) : narrow;
    }

    private List<Way> within(double half) {
        return ways.from(from).stream()
                .filter(way -> turn(way) >= -half && turn(way) < half)
                .sorted(Comparator.comparingDouble(this::turn))
                .toList();
    }

    private double turn(Way way) {
        return direction.turnTo(ways.bearing(from, way));
    }
}
