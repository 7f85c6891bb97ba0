package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Label.Extent;
import org.tripole.draw.Palette;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Rgb;
import org.tripole.draw.TextMeter;
import org.tripole.draw.TextStyle;

/** Sets lines of text: measures, breaks, and makes labels of them. */
public final class Typesetter {

    private static final double LINE_HEIGHT = 1.35;

    private final TextMeter meter;
    private final Palette palette;
    private final double scale;

    /** Sets text in the colours of {@code look}; sizes are given at text scale 1. */
    public Typesetter(Look look, double textScale) {
        this.meter = look.meter();
        this.palette = look.palette();
        this.scale = textScale;
    }

    /** Regular text of a size given at text scale 1. */
    public TextStyle regular(double size) {
        return TextStyle.regular(size * scale);
    }

    /** Emphasised text of a size given at text scale 1. */
    public TextStyle semibold(double size) {
        return TextStyle.semibold(size * scale);
    }

    /** Pixels of a length given at text scale 1. */
    double scaled(double length) {
        return length * scale;
    }

    /** The palette's colour for {@code role}. */
    public Rgb colour(ColourRole role) {
        return palette.of(role);
    }

    /** The measured size of {@code words}. */
    public Extent extent(String words, TextStyle style) {
        return Extent.of(words, style, meter);
    }

    /** Distance from one baseline to the next. */
    public static double lineHeight(TextStyle style) {
        return style.size() * LINE_HEIGHT;
    }

    /** A line that starts at {@code baseline}. */
    public Label line(String words, Point baseline, TextStyle style, Rgb colour) {
        Label.Text text = new Label.Text(words, style, extent(words, style), null);
        return new Label(baseline, text, Ink.fill(colour), null);
    }

    /** A line with a rim in the ground's colour, for what it names. */
    Label haloed(String words, Point baseline, TextStyle style, Named named) {
        Label.Text text =
                new Label.Text(words, style, extent(words, style), palette.of(ColourRole.GROUND));
        return new Label(baseline, text, Ink.fill(named.colour()), named.ref());
    }

    /** Colour of a name and what it names. */
    record Named(Rgb colour, @Nullable Ref ref) {}

    /**
     * Breaks {@code words} so that no line is wider than {@code width}: between words, and within a
     * word only where it alone is wider.
     */
    List<String> broken(String words, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : fitting(words, style, width)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && meter.width(longer, style) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> fitting(String words, TextStyle style, double width) {
        List<String> fitting = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            String rest = word;
            while (meter.width(rest, style) > width && rest.codePointCount(0, rest.length()) > 1) {
                int end = fittingLetters(rest, style, width);
                fitting.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            fitting.add(rest);
        }
        return fitting;
    }

    /** Where the first letters end that a line has room for; at least one. */
    private int fittingLetters(String word, TextStyle style, double width) {
        int end = word.offsetByCodePoints(0, 1);
        for (int next = end;
                next < word.length() && meter.width(word.substring(0, next), style) <= width;
                next = word.offsetByCodePoints(next, 1)) {
            end = next;
        }
        return end;
    }

    /** Labels of the lines, from the top {@code y} downwards. */
    List<Label> block(List<String> lines, Point topLeft, TextStyle style, Rgb colour) {
        List<Label> labels = new ArrayList<>();
        double y = topLeft.y() + meter.ascent(style);
        for (String line : lines) {
            labels.add(line(line, new Point(topLeft.x(), y), style, colour));
            y += lineHeight(style);
        }
        return labels;
    }
}
