package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.Quality;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.text.ChangesText;

/** Legend lines for what differs from the day that a figure is compared with. */
record ChangeEntries(NetworkScene scene, Look look) {

    private static final double RADIUS = 4;
    private static final double MIDDLE =
            27; // near its words, also where entries stand side by side
    private static final double LENGTH = 34;
    private static final double TIE_WIDTH = 1.2;

    /** One line for each kind of mark that is drawn. */
    List<LegendEntry> all() {
        ShownChanges changes = scene.shown().changes();
        List<LegendEntry> entries = new ArrayList<>();
        if (scene.spec().layout().hasPoles() && !changes.moved().isEmpty()) {
            entries.add(new LegendEntry(this::arrow, words(arrowWords())));
        }
        if (!changes.relabelled().isEmpty()) {
            entries.add(new LegendEntry(this::ring, words(ChangesText.LEGEND_RELABELLED)));
        }
        if (!changes.fresh().isEmpty()) {
            entries.add(new LegendEntry(this::dotted, words(ChangesText.LEGEND_FRESH)));
        }
        if (!changes.ties().isEmpty()) {
            entries.add(new LegendEntry(this::tie, words(ChangesText.LEGEND_TIE)));
        }
        return entries;
    }

    private ChangesText arrowWords() {
        boolean isEarlier = scene.analysis().compared().filter(ComparedDay::isEarlier).isPresent();
        return isEarlier ? ChangesText.LEGEND_FROM : ChangesText.LEGEND_TO;
    }

    private List<Mark> arrow(Point at, double scale) {
        Mark end = disc(at.plus((LENGTH - RADIUS) * scale, 0), scale);
        List<Mark> marks =
                new ArrayList<>(glyph(scale).arrow(new ChangeGlyph.Arrow(end, at, true)));
        marks.add(end);
        return marks;
    }

    private List<Mark> ring(Point at, double scale) {
        Mark disc = disc(at.plus(MIDDLE * scale, 0), scale);
        return List.of(disc, glyph(scale).ring(disc));
    }

    private List<Mark> dotted(Point at, double scale) {
        Mark disc = disc(at.plus(MIDDLE * scale, 0), scale);
        return List.of(disc, glyph(scale).dotted(disc));
    }

    private List<Mark> tie(Point at, double scale) {
        return new TieMarks(look.palette())
                .sample(
                        new TieMarks.Sample(Quality.A, false),
                        new TieMarks.Span(at, at.plus(LENGTH * scale, 0)),
                        new TieMarks.Weight(TIE_WIDTH * scale, 1).heavier());
    }

    private Mark disc(Point centre, double scale) {
        Ink ink = Ink.fill(look.palette().of(ColourRole.TEXT_SOFT));
        return new Disc(centre, RADIUS * scale, ink, null);
    }

    private ChangeGlyph glyph(double scale) {
        return new ChangeGlyph(new Typesetter(look, scale));
    }

    private String words(ChangesText key) {
        return look.messages().text(key);
    }
}
