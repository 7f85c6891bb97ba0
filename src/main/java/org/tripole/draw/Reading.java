package org.tripole.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which a picture is read, which need not be that of painting. What is in no passage
 * is decoration, and nobody misses it.
 */
public record Reading(List<Passage> passages) {

    public Reading {
        passages = List.copyOf(passages);
    }

    /** A picture that is one figure. */
    static Reading asFigure(Picture.Words words, List<Layer> layers) {
        List<String> names = layers.stream().map(Layer::name).toList();
        return new Reading(List.of(new Passage.Figure(names, words.description())));
    }

    /** One passage of {@code role} for each label among the marks. */
    public static List<Passage> each(Passage.Role role, List<Mark> marks) {
        List<Passage> passages = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Label label) {
                passages.add(new Passage.Text(role, List.of(label)));
            }
        }
        return passages;
    }
}
