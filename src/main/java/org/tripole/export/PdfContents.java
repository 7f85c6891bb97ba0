package org.tripole.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Mark;
import org.tripole.draw.Passage;
import org.tripole.draw.Reading;

/**
 * Numbers what a page paints, so that its structure can name it: every line of a text for itself, a
 * figure in as many stretches as other things interrupt it. All else is marked as decoration (ISO
 * 32000-1, 14.6 and 14.8.2.2).
 */
final class PdfContents {

    private static final Passage DECORATION = new Passage.Figure(List.of(), "");

    private final PdfCanvas canvas;
    private final Map<Label, Passage> lines = new HashMap<>();
    private final Map<String, Passage> figures = new HashMap<>();
    private final Map<Passage, List<Integer>> numbers = new IdentityHashMap<>();
    private int next;
    private Passage ofLayer = DECORATION;
    private @Nullable Passage open;

    /** Numbers what is painted on {@code canvas}, whose contents are read that way. */
    PdfContents(Reading reading, PdfCanvas canvas) {
        this.canvas = canvas;
        for (Passage passage : reading.passages()) {
            if (passage instanceof Passage.Text text) {
                text.lines().forEach(line -> lines.put(line, line(text, line)));
            } else if (passage instanceof Passage.Figure figure) {
                figure.layers().forEach(layer -> figures.put(layer, figure));
            }
        }
    }

    private static Passage line(Passage.Text text, Label line) {
        return new Passage.Text(text.role(), List.of(line));
    }

    void enter(Layer layer) {
        ofLayer = figures.getOrDefault(layer.name(), DECORATION);
    }

    /** What is painted from now on belongs to that mark. */
    void next(Mark mark) throws IOException {
        Passage passage = mark instanceof Label ? lines.getOrDefault(mark, ofLayer) : ofLayer;
        if (passage != open) {
            close();
            begin(passage);
            open = passage;
        }
    }

    private void begin(Passage passage) throws IOException {
        if (passage == DECORATION) {
            canvas.beginDecoration();
        } else {
            canvas.beginContent(PdfRoles.of(passage), next);
            numbers.computeIfAbsent(passage, absent -> new ArrayList<>()).add(next);
            next++;
        }
    }

    /** Ends what is open; called before the state of the canvas is restored. */
    void close() throws IOException {
        if (open != null) {
            canvas.endContent();
            open = null;
        }
    }

    boolean isLine(Label label) {
        return lines.containsKey(label);
    }

    /** The numbers of a line of text; none if it was not painted. */
    List<Integer> ofLine(Label line) {
        Passage passage = lines.get(line);
        return passage == null ? List.of() : numbers.getOrDefault(passage, List.of());
    }

    /** The numbers of a figure's stretches. */
    List<Integer> ofFigure(Passage.Figure figure) {
        return numbers.getOrDefault(figure, List.of());
    }

    /** How many numbers were given, from 0. */
    int size() {
        return next;
    }
}
