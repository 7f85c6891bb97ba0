package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Mark;
import org.tripole.draw.Passage;
import org.tripole.draw.Passage.Role;
import org.tripole.draw.Reading;

/**
 * How a figure is read aloud: title, subtitle, the network as one figure, legend, sources, foot,
 * and how it may be handled.
 */
final class FigureReading {

    private final List<Passage> passages = new ArrayList<>();

    /** The words, round a network that {@code network} paints and {@code description} describes. */
    static Reading of(FigureWords words, Passage.Figure network, List<Mark> legend) {
        FigureReading reading = new FigureReading();
        reading.text(Role.TITLE, words.title());
        reading.text(Role.PARAGRAPH, words.subtitle());
        reading.passages.add(network);
        reading.passages.addAll(Reading.each(Role.ITEM, legend));
        reading.sources(words.sources());
        reading.text(Role.PARAGRAPH, words.foot());
        // It stands at the top and at the bottom, but is heard once.
        List<Mark> marking = words.marking();
        reading.text(Role.PARAGRAPH, marking.subList(0, marking.size() / 2));
        return new Reading(reading.passages);
    }

    private void text(Role role, List<? extends Mark> marks) {
        if (!marks.isEmpty()) {
            passages.add(new Passage.Text(role, labels(marks)));
        }
    }

    /** The lines of one note are one item. */
    private void sources(List<Mark> marks) {
        List<Mark> note = new ArrayList<>();
        for (Mark mark : marks) {
            if (!note.isEmpty() && !Objects.equals(note.get(0).ref(), mark.ref())) {
                text(Role.ITEM, note);
                note.clear();
            }
            note.add(mark);
        }
        text(Role.ITEM, note);
    }

    private static List<Label> labels(List<? extends Mark> marks) {
        return marks.stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
    }

    /** The figure that those layers paint. */
    static Passage.Figure network(List<Layer> layers, String description) {
        return new Passage.Figure(layers.stream().map(Layer::name).toList(), description);
    }
}
