package org.tripole.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tripole.draw.Box;

/** Boxes in square cells, so that what a box overlaps is found among its neighbours only. */
final class BoxGrid {

    private final double cell;
    private final Map<Long, List<Box>> cells = new HashMap<>();

    BoxGrid(double cell) {
        this.cell = cell;
    }

    void add(Box box) {
        for (int x = index(box.minX()); x <= index(box.maxX()); x++) {
            for (int y = index(box.minY()); y <= index(box.maxY()); y++) {
                cells.computeIfAbsent(key(x, y), absent -> new ArrayList<>()).add(box);
            }
        }
    }

    /** Whether {@code box} overlaps one that was added and for which {@code counts} holds. */
    boolean overlapsAny(Box box, Predicate<Box> counts) {
        for (int x = index(box.minX()); x <= index(box.maxX()); x++) {
            for (int y = index(box.minY()); y <= index(box.maxY()); y++) {
                for (Box other : cells.getOrDefault(key(x, y), List.of())) {
                    if (other.overlaps(box) && counts.test(other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int index(double coordinate) {
        return (int) Math.floor(coordinate / cell);
    }

    private static long key(int x, int y) {
        return ((long) x << 32) ^ (y & 0xffffffffL);
    }
}
