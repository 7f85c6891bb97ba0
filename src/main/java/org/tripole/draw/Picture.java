package org.tripole.draw;

import java.util.List;

/** A finished drawing: its box, ground colour, words about it, and layers in paint order. */
public record Picture(Box box, Rgb ground, Words words, List<Layer> layers) {

    /** What the picture is called and what it shows, for files and screen readers. */
    public record Words(String title, String description) {}

    public Picture {
        layers = List.copyOf(layers);
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
