package org.tripole.view.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Passage;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Stroke;
import org.tripole.draw.TextStyle;
import org.tripole.view.Typesetter;

/** A column of a page that is filled from its top downwards. */
final class Column {

    private static final double AFTER_HEADING = 5;
    private static final double BEFORE_HEADING = 18;
    private static final double RULE = 0.75;

    private final Typesetter type;
    private final double left;
    private final double top;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable List<Label> passage;
    private double y;

    /** An empty column from {@code corner} downwards. */
    Column(Typesetter type, Point corner, double width) {
        this.type = type;
        this.left = corner.x();
        this.top = corner.y();
        this.y = corner.y();
        this.width = width;
    }

    /** What is written into a column. */
    @FunctionalInterface
    interface Text {

        /** Writes itself from the column's end downwards. */
        void writeTo(Column column);
    }

    /** How high {@code text} is in a column of that width. */
    static double height(Text text, Typesetter type, double width) {
        Column column = new Column(type, new Point(0, 0), width);
        text.writeTo(column);
        return column.y;
    }

    Typesetter type() {
        return type;
    }

    double left() {
        return left;
    }

    double width() {
        return width;
    }

    double right() {
        return left + width;
    }

    /** Where the next line begins. */
    double y() {
        return y;
    }

    /** All that was written into it. */
    Written written() {
        return new Written(marks, passages);
    }

    /** What {@code writing} writes is read as one passage. */
    void as(Passage.Role role, Runnable writing) {
        if (passage != null) {
            writing.run(); // a part of the passage that is being written
            return;
        }
        List<Label> lines = new ArrayList<>();
        passage = lines;
        writing.run();
        passage = null;
        passages.add(new Passage.Text(role, lines));
    }

    /** A heading, with room above it unless it is the first thing in the column. */
    void heading(String words) {
        skip(y > top ? BEFORE_HEADING : 0);
        paragraph(words, Voice.HEADING);
        skip(AFTER_HEADING);
    }

    /** A paragraph over the whole width. */
    void paragraph(String words, Voice voice) {
        paragraph(words, voice, 0, null);
    }

    /** A paragraph that stands in from the left and stands for {@code ref}. */
    void paragraph(String words, Voice voice, double indent, @Nullable Ref ref) {
        as(
                voice.role(),
                () -> {
                    for (String line : lines(words, voice, width - indent)) {
                        put(words(line, voice, left + indent, ref));
                        skip(voice.lineHeight(type));
                    }
                });
    }

    /** Words on the line that is next, without going on to the one after. */
    void beside(String words, Voice voice, double indent) {
        as(voice.role(), () -> put(words(words, voice, left + indent, null)));
    }

    /** Words that end {@code inset} from the right edge of the line that is next. */
    void flushRight(String words, Voice voice, double inset) {
        double x = right() - inset - measured(words, voice);
        as(voice.role(), () -> put(words(words, voice, x, null)));
    }

    /** A hairline across the column. */
    void rule() {
        Ink ink = Ink.stroke(Stroke.solid(type.colour(ColourRole.HAIRLINE), RULE));
        put(new Line(new Point(left, y), new Point(right(), y), ink, null));
    }

    void put(Mark mark) {
        marks.add(mark);
        if (passage != null && mark instanceof Label label) {
            passage.add(label);
        }
    }

    void skip(double height) {
        y += height;
    }

    double measured(String words, Voice voice) {
        return type.extent(words, voice.style(type)).width();
    }

    List<String> lines(String words, Voice voice, double most) {
        return new LineBreaker(text -> measured(text, voice), most).lines(words);
    }

    private Label words(String words, Voice voice, double x, @Nullable Ref ref) {
        TextStyle style = voice.style(type);
        double half = (voice.lineHeight(type) - style.size()) / 2;
        Label.Extent extent = type.extent(words, style);
        Label.Text text = new Label.Text(words, style, extent, null);
        Point baseline = new Point(x, y + half + extent.ascent());
        return new Label(baseline, text, Ink.fill(type.colour(voice.colour())), ref);
    }
}
