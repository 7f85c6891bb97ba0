package org.tripole.view.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tripole.draw.Layer;
import org.tripole.draw.Passage;
import org.tripole.draw.Picture;
import org.tripole.draw.Reading;
import org.tripole.draw.Rgb;

/** A page while its parts are laid on it, in the order in which they are painted and read. */
final class Sheet {

    private final List<Layer> layers = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    /** Adds what was written as a layer. */
    void add(String name, Written written) {
        layers.add(Layer.of(name, written.marks()));
        passages.addAll(written.passages());
    }

    /** Adds drawn layers, and how they are read. */
    void add(List<Layer> drawn, Function<List<Layer>, List<Passage>> read) {
        layers.addAll(drawn);
        passages.addAll(read.apply(drawn));
    }

    Picture picture(Rgb ground, Picture.Words words) {
        return new Picture(A4.PAGE, ground, words, layers, new Reading(passages));
    }
}
