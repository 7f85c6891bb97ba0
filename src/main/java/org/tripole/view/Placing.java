package org.tripole.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;

/**
 * How the nodes of a network figure are placed.
 *
 * @param centre what rings run round; null for the node with most ties
 * @param pins actors and targets that stay where they were put, as shares 0 to 1 of the world's
 *     width and height, so that they hold in a window of another shape
 * @param isThinOpen whether states with thin evidence stand at their shares instead of gathered
 */
public record Placing(
        LayoutKind layout, @Nullable Ref centre, Map<Ref, Point> pins, boolean isThinOpen) {

    /** The poles, nothing pinned, thin states gathered. */
    public static final Placing OPENING = new Placing(LayoutKind.POLES, null, Map.of(), false);

    public Placing {
        for (Map.Entry<Ref, Point> pin : pins.entrySet()) {
            Point at = pin.getValue();
            if (!(at.x() >= 0 && at.x() <= 1 && at.y() >= 0 && at.y() <= 1)) { // NaN fails too
                throw new IllegalArgumentException(
                        "A pin lies within the world, 0 to 1, but " + pin.getKey() + " at " + at);
            }
        }
        pins = Collections.unmodifiableMap(new LinkedHashMap<>(pins));
    }

    /** What rings run round, if that was chosen. */
    public Optional<Ref> chosenCentre() {
        return Optional.ofNullable(centre);
    }

    /** The same under another rule; pins hold for the rule under which they were set. */
    public Placing withLayout(LayoutKind next) {
        return next == layout ? this : new Placing(next, centre, Map.of(), isThinOpen);
    }

    /** The same with rings round another node. */
    public Placing withCentre(@Nullable Ref next) {
        return new Placing(layout, next, pins, isThinOpen);
    }

    /** The same with other pins. */
    public Placing withPins(Map<Ref, Point> next) {
        return new Placing(layout, centre, next, isThinOpen);
    }

    /** The same with the thin states at their shares or gathered. */
    public Placing withThinOpen(boolean next) {
        return new Placing(layout, centre, pins, next);
    }
}
