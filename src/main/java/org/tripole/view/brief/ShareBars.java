package org.tripole.view.brief;

import java.util.List;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Ink;
import org.tripole.draw.Line;
import org.tripole.draw.Palette;
import org.tripole.draw.Passage;
import org.tripole.draw.Point;
import org.tripole.draw.Stroke;
import org.tripole.score.Interval;
import org.tripole.score.Position;
import org.tripole.text.BriefText;
import org.tripole.text.InspectorText;

/** The shares of an actor as bars, each with its 80 % range. */
record ShareBars(Dossier dossier, BriefWords words, Palette palette) implements Column.Text {

    private static final double BAR = 7;
    private static final double RIM = 0.75;
    private static final double CAP = 3.5;
    private static final double AFTER_BAR = 9;

    @Override
    public void writeTo(Column column) {
        column.heading(words.text(InspectorText.SHARES));
        Position position = dossier.position();
        for (int k = 0; k < position.shares().size(); k++) {
            Interval range = Interval.eightyPercent(position, k);
            String name = words.names().alone(k);
            String figure = figure(position.shares().get(k), range);
            column.as(Passage.Role.ITEM, () -> share(column, name, figure));
            column.skip(Voice.BODY.lineHeight(column.type()) + 1);
            bar(column, k, range);
            column.skip(BAR + AFTER_BAR);
        }
        BriefText meaning = dossier.isThin() ? BriefText.SHARES_THIN : BriefText.SHARES_MEAN;
        column.paragraph(words.text(meaning), Voice.SOFT);
    }

    /** The words say all that the bar shows. */
    private static void share(Column column, String name, String figure) {
        column.beside(name, Voice.BODY, 0);
        column.flushRight(figure, Voice.STRONG, 0);
    }

    private String figure(double share, Interval range) {
        String percent = words.percent(share);
        return range.isPoint()
                ? percent
                : words.text(
                        InspectorText.SHARE_FIGURE,
                        percent,
                        range.lowPercent(),
                        range.highPercent());
    }

    private void bar(Column column, int approach, Interval range) {
        double share = dossier.position().shares().get(approach);
        Box track = Box.at(column.left(), column.y(), column.width(), BAR);
        Box filled = Box.at(column.left(), column.y(), column.width() * share, BAR);
        column.put(Area.of(track, Ink.fill(palette.of(ColourRole.GRID))));
        column.put(Area.of(filled, ink(approach)));
        whisker(track, range).forEach(column::put);
    }

    /** Thin evidence is hollow here, too: what it shows is the start of everybody. */
    private Ink ink(int approach) {
        if (dossier.isThin()) {
            Stroke rim = Stroke.solid(palette.of(ColourRole.THIN_OUTLINE), RIM);
            return Ink.both(palette.of(ColourRole.GROUND), rim);
        }
        Palette.ApproachInk own = palette.approach(approach);
        return Ink.both(own.fill(), Stroke.solid(own.outline(), RIM));
    }

    private List<Line> whisker(Box track, Interval range) {
        double low = track.minX() + track.width() * range.low();
        double high = track.minX() + track.width() * range.high();
        double middle = track.centre().y();
        return List.of(
                line(new Point(low, middle), new Point(high, middle)),
                line(new Point(low, middle - CAP), new Point(low, middle + CAP)),
                line(new Point(high, middle - CAP), new Point(high, middle + CAP)));
    }

    private Line line(Point from, Point to) {
        Ink ink = Ink.stroke(Stroke.solid(palette.of(ColourRole.TEXT), 1.25));
        return new Line(from, to, ink, null);
    }
}
