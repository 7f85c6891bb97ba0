package org.tripole.layout;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The course of a layout that first orders its nodes, then places them and clears overlaps. */
final class OrderedLayout implements Layout {

    private final NodeOrder order;
    private final Supplier<Clearing> placed;
    private @Nullable Clearing clearing;

    /**
     * A layout that has not begun.
     *
     * @param placed puts the nodes where the order, as it is by then, wants them
     */
    OrderedLayout(NodeOrder order, Supplier<Clearing> placed) {
        this.order = order;
        this.placed = placed;
    }

    @Override
    public void step() {
        if (!order.isDone()) {
            order.sweep();
        } else if (clearing == null) {
            clearing = placed.get();
        } else {
            clearing.step();
        }
    }

    @Override
    public boolean isDone() {
        return clearing != null && clearing.isDone();
    }

    @Override
    public Positions positions() {
        return (clearing == null ? placed.get() : clearing).positions();
    }
}
