package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Rgb;
import org.tripole.draw.TextStyle;
import org.tripole.text.ExportText;
import org.tripole.text.Messages;

/**
 * Source notes in columns of equal width. As many as find room; what is left out is counted in the
 * last line.
 */
final class SourceBlock {

    /** A block without notes, which takes no room. */
    static final SourceBlock NONE = new SourceBlock(List.of(), 0);

    private static final double NOTE = 11;
    private static final double COLUMN_WIDTH = 300;
    private static final double GAP = 18;
    private static final double SPACE_BELOW = 8;

    /** Publisher and date come first, so that only the end of a long title is cut. */
    private static final int MOST_LINES = 2;

    private static final String CUT = "\u2026";

    /** The most of a sheet's height that sources may take from the network. */
    private static final double MOST_HEIGHT = 0.2;

    private final List<List<Line>> columns;
    private final double height;

    private SourceBlock(List<List<Line>> columns, double height) {
        this.columns = columns;
        this.height = height;
    }

    private record Line(String words, Ref ref) {}

    /** The sources of a figure on a sheet of that frame, set within that width. */
    static SourceBlock of(NetworkScene scene, Typesetter type, Frame frame, Messages messages) {
        List<ShownSources.Note> notes = new ShownSources(scene, messages).notes();
        if (notes.isEmpty()) {
            return NONE;
        }
        double inside = frame.width() - 2 * FigurePlan.margin(frame);
        int columns = (int) Math.max(1, Math.floor(inside / type.scaled(COLUMN_WIDTH)));
        double width = (inside - (columns - 1) * type.scaled(GAP)) / columns;
        TextStyle style = type.regular(NOTE);
        List<List<Line>> paragraphs = notes.stream().map(n -> lines(n, type, width)).toList();
        int most = (int) (MOST_HEIGHT * frame.height() / Typesetter.lineHeight(style));
        return new Filling(paragraphs, columns, Math.max(2, most), messages).block(style, type);
    }

    private static List<Line> lines(ShownSources.Note note, Typesetter type, double width) {
        List<String> lines = type.broken(note.words(), type.regular(NOTE), width);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            boolean isCut = i == MOST_LINES - 1 && lines.size() > MOST_LINES;
            String words = isCut ? cut(lines.get(i), type, width) : lines.get(i);
            kept.add(new Line(words, note.ref()));
        }
        return kept;
    }

    private static String cut(String line, Typesetter type, double width) {
        String kept = line;
        while (kept.contains(" ") && type.extent(kept + CUT, type.regular(NOTE)).width() > width) {
            kept = kept.substring(0, kept.lastIndexOf(' '));
        }
        return kept.replaceFirst("[.,;:]$", "") + CUT;
    }

    /** Room that the block takes, with the space below it. */
    double height() {
        return height;
    }

    /** The notes, from their upper left corner, over the whole width. */
    List<Mark> marks(Point corner, double inside, Typesetter type) {
        List<Mark> marks = new ArrayList<>();
        TextStyle style = type.regular(NOTE);
        Rgb colour = type.colour(ColourRole.TEXT_SOFT);
        double step = columns.isEmpty() ? 0 : (inside + type.scaled(GAP)) / columns.size();
        for (int i = 0; i < columns.size(); i++) {
            List<Line> column = columns.get(i);
            List<Label> labels =
                    type.block(
                            column.stream().map(Line::words).toList(),
                            corner.plus(i * step, 0),
                            style,
                            colour);
            for (int k = 0; k < labels.size(); k++) {
                Label label = labels.get(k);
                Ref ref = column.get(k).ref();
                marks.add(new Label(label.baseline(), label.text(), label.ink(), ref));
            }
        }
        return marks;
    }

    /** Notes are kept whole; columns are as short as they can be. */
    private record Filling(
            List<List<Line>> paragraphs, int columns, int mostLines, Messages messages) {

        SourceBlock block(TextStyle style, Typesetter type) {
            int lines = 1;
            while (lines < mostLines && placed(lines) < paragraphs.size()) {
                lines++;
            }
            List<List<Line>> filled = filled(lines);
            int used = filled.stream().mapToInt(List::size).max().orElse(0);
            double height = used * Typesetter.lineHeight(style) + type.scaled(SPACE_BELOW);
            return new SourceBlock(filled, height);
        }

        /** How many notes find room in columns of so many lines. */
        private int placed(int lines) {
            int column = 0;
            int used = 0;
            for (int i = 0; i < paragraphs.size(); i++) {
                int needed = paragraphs.get(i).size();
                if (used + needed > lines) {
                    column++;
                    used = 0;
                }
                if (column == columns || needed > lines) {
                    return i;
                }
                used += needed;
            }
            return paragraphs.size();
        }

        private List<List<Line>> filled(int lines) {
            int fitting = placed(lines);
            if (fitting < paragraphs.size()) {
                return withRest(lines, fitting);
            }
            return arranged(paragraphs, lines);
        }

        /** Takes notes back until the line that counts the others finds room. */
        private List<List<Line>> withRest(int lines, int fitting) {
            for (int kept = fitting; kept >= 0; kept--) {
                int left = paragraphs.size() - kept;
                String words = messages.text(ExportText.SOURCES_LEFT_OUT, left);
                List<List<Line>> shown = new ArrayList<>(paragraphs.subList(0, kept));
                shown.add(List.of(new Line(words, Refs.SOURCES_LEFT_OUT)));
                Filling smaller = new Filling(shown, columns, mostLines, messages);
                if (smaller.placed(lines) == shown.size()) {
                    return smaller.arranged(shown, lines);
                }
            }
            throw new AssertionError("A line finds room in " + lines);
        }

        private List<List<Line>> arranged(List<List<Line>> notes, int lines) {
            List<List<Line>> all = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                all.add(new ArrayList<>());
            }
            int column = 0;
            for (List<Line> note : notes) {
                if (all.get(column).size() + note.size() > lines) {
                    column++;
                }
                all.get(column).addAll(note);
            }
            return all;
        }
    }
}
