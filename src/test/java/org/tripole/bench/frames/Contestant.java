package org.tripole.bench.frames;

import javafx.scene.layout.Region;

/** One way of drawing a network; it is shown, then moved and zoomed frame by frame. */
public interface Contestant {

    /** What it is called in the table. */
    String name();

    /** Whether a frame of that graph ends within a minute or so. */
    boolean canDraw(SampleGraph graph);

    /** The graph as something to put into a window, whole in view. */
    Region open(SampleGraph graph, double width, double height);

    /** Called once the region is in a shown window of its size. */
    default void shown() {
        // nothing more to do for most
    }

    /** Moves the picture by pixels, as a hand would. */
    void panBy(double dx, double dy);

    /** Makes the picture larger by the factor, about its middle. */
    void zoomBy(double factor);
}
