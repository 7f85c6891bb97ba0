package org.tripole.view.brief;

import java.util.List;
import org.tripole.draw.Point;
import org.tripole.text.BriefText;
import org.tripole.view.Typesetter;

/** Small print at the foot of a page, with the page's number. */
record PageFoot(String print, int page, BriefWords words) {

    private static final double BOTTOM = 30;
    private static final double ABOVE = 7;
    private static final double NUMBER = 40;

    /** Where the foot begins. */
    double top(Typesetter type) {
        return A4.PAGE.maxY() - BOTTOM - Column.height(this::write, type, width());
    }

    /** The number is seen, but not heard, as readers count pages themselves. */
    Written written(Typesetter type) {
        double top = top(type);
        Column column = new Column(type, new Point(A4.MARGIN, top), width());
        write(column);
        Column rule = new Column(type, new Point(A4.MARGIN, top), A4.CONTENT.width());
        rule.rule();
        rule.skip(ABOVE);
        rule.flushRight(words.text(BriefText.PAGE, page), Voice.FOOT, 0);
        return new Written(rule.written().marks(), List.of()).then(column.written());
    }

    private void write(Column column) {
        column.skip(ABOVE);
        column.paragraph(print, Voice.FOOT);
    }

    private static double width() {
        return A4.CONTENT.width() - NUMBER;
    }
}
