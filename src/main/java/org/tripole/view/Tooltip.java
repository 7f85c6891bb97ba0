package org.tripole.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /** The panel for {@code ref}; empty where there are no words. */
    List<Mark> of(Ref ref, Surroundings surroundings) {
        List<String> lines = words.about(ref);
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> rest = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rest.addAll(type.broken(line, type.regular(TEXT), type.scaled(WIDEST)));
        }
        Box panel = panel(lines.get(0), rest, surroundings);
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

    private Box panel(String name, List<String> rest, Surroundings surroundings) {
        double padding = type.scaled(PADDING);
        double width = 2 * padding + type.extent(name, type.semibold(NAME)).width();
        for (String line : rest) {
            width = Math.max(width, 2 * padding + type.extent(line, type.regular(TEXT)).width());
        }
        double height =
                1.6 * padding
                        + Typesetter.lineHeight(type.semibold(NAME))
                        + rest.size() * Typesetter.lineHeight(type.regular(TEXT));
        return surroundings.quietest(width, height, type.scaled(OFFSET));
    }

    /**
     * Where a panel may go.
     *
     * @param glyph what the panel is about
     * @param clip what the panel must not leave
     * @param lifted what the panel should cover as little of as can be
     */
    record Surroundings(Box glyph, Box clip, List<Box> lifted) {

        /** Of the places round the glyph, the first that covers the least. */
        Box quietest(double width, double height, double offset) {
            double right = glyph.maxX() + offset;
            double left = glyph.minX() - offset - width;
            double below = glyph.maxY() + offset / 2;
            double above = glyph.minY() - offset / 2 - height;
            return Stream.of(
                            inside(right, below, width, height),
                            inside(left, below, width, height),
                            inside(right, above, width, height),
                            inside(left, above, width, height))
                    .min(Comparator.comparingLong(this::covered))
                    .orElseThrow();
        }

        private Box inside(double x, double y, double width, double height) {
            double rightmost = Math.max(clip.minX(), clip.maxX() - width);
            double lowest = Math.max(clip.minY(), clip.maxY() - height);
            return Box.at(
                    Math.min(Math.max(x, clip.minX()), rightmost),
                    Math.min(Math.max(y, clip.minY()), lowest),
                    width,
                    height);
        }

        /** How many lifted things a panel covers; its own glyph counts for all of them. */
        private long covered(Box panel) {
            long others = lifted.stream().filter(panel::overlaps).count();
            return panel.overlaps(glyph) ? others + lifted.size() : others;
        }
    }
}
