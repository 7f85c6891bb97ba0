package org.tripole.draw;

import java.util.List;

/**
 * A finished drawing: its box, ground colour, words about it, layers in paint order, and how it is
 * read where it is not seen.
 */
public record Picture(Box box, Rgb ground, Words words, List<Layer> layers, Reading reading) {

    /** What the picture is called and what it shows, for files and screen readers. */
    public record Words(String title, String description) {}

    public Picture {
        layers = List.copyOf(layers);
    }

    /** A drawing that is one figure to those who do not see it. */
    public Picture(Box box, Rgb ground, Words words, List<Layer> layers) {
        this(box, ground, words, layers, Reading.asFigure(words, layers));
    }

    /** Paints every layer and mark in order; the only walk over a picture. */
    public void paintOn(Surface surface) {
        surface.begin(this);
        for (Layer layer : layers) {
            surface.beginLayer(layer);
            for (Mark mark : layer.marks()) {
                mark.paintOn(surface);
            }
            surface.endLayer(layer);
        }
        surface.end(this);
    }
}
