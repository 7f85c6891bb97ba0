package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Ink;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Stroke;
import org.tripole.draw.TextStyle;

/** The panel beside what lies under the pointer: name, label, three strongest acts. */
final class Tooltip {

    private static final double NAME = 13;
    private static final double TEXT = 11;
    private static final double PADDING = 9;
    private static final double OFFSET = 16;
    private static final double WIDEST = 300;

    private final TooltipWords words;
    private final Typesetter type;

    Tooltip(NetworkScene scene, Typesetter type, Look look) {
        this.words = new TooltipWords(scene, look.messages());
        this.type = type;
    }

    /** The panel for {@code ref} beside its glyph, within {@code clip}; empty without words. */
    List<Mark> of(Ref ref, Optional<Box> glyph, Box clip) {
        List<String> lines = words.about(ref);
        if (lines.isEmpty() || glyph.isEmpty()) {
            return List.of();
        }
        List<String> rest = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rest.addAll(type.broken(line, type.regular(TEXT), type.scaled(WIDEST)));
        }
        Box panel = panel(lines.get(0), rest, glyph.get(), clip);
        return marks(lines.get(0), rest, panel);
    }

    private List<Mark> marks(String name, List<String> rest, Box panel) {
        double padding = type.scaled(PADDING);
        TextStyle nameStyle = type.semibold(NAME);
        Point corner = new Point(panel.minX() + padding, panel.minY() + padding * 0.8);
        List<Mark> marks = new ArrayList<>();
        marks.add(
                Area.of(
                        panel,
                        Ink.both(
                                type.colour(ColourRole.GROUND),
                                Stroke.solid(type.colour(ColourRole.NEUTRAL_OUTLINE), 1))));
        marks.addAll(type.block(List.of(name), corner, nameStyle, type.colour(ColourRole.TEXT)));
        marks.addAll(
                type.block(
                        rest,
                        corner.plus(0, Typesetter.lineHeight(nameStyle)),
                        type.regular(TEXT),
                        type.colour(ColourRole.TEXT)));
        return marks;
    }

    /**
     * To the right of the glyph, or to the left where there is no room; moved up or down to fit.
     */
    private Box panel(String name, List<String> rest, Box glyph, Box clip) {
        double padding = type.scaled(PADDING);
        double width = 2 * padding + type.extent(name, type.semibold(NAME)).width();
        for (String line : rest) {
            width = Math.max(width, 2 * padding + type.extent(line, type.regular(TEXT)).width());
        }
        double height =
                1.6 * padding
                        + Typesetter.lineHeight(type.semibold(NAME))
                        + rest.size() * Typesetter.lineHeight(type.regular(TEXT));
        double offset = type.scaled(OFFSET);
        double right = glyph.maxX() + offset;
        double x = right + width <= clip.maxX() ? right : glyph.minX() - offset - width;
        double lowest = Math.max(clip.minY(), clip.maxY() - height);
        double y = Math.min(Math.max(glyph.maxY() + offset / 2, clip.minY()), lowest);
        return Box.at(Math.max(clip.minX(), x), y, width, height);
    }
}
