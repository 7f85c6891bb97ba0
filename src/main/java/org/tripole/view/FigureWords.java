package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.TextStyle;

/**
 * Title, subtitle and foot of a figure, broken into lines, and the plan that makes room for them.
 */
final class FigureWords {

    private static final double TITLE = 20;
    private static final double SUBTITLE = 13;
    private static final double NOTE = 11;
    private static final double USUAL_FOOT_WIDTH = 1500;

    private final Caption caption;
    private final Typesetter type;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> foot;
    private final List<String> marking;
    private final SourceBlock sources;
    private final FigurePlan plan;

    /**
     * The words of a figure.
     *
     * @param strip pixels of legend below the heading
     * @param sources what is listed above the foot
     */
    record Text(Caption caption, FigureParts parts, double strip, SourceBlock sources) {

        private String subtitle() {
            return parts.subtitle().isBlank() ? caption.subtitle() : parts.subtitle();
        }

        private String foot() {
            return String.join(" ", parts.hasNotes() ? caption.foot() : caption.footWithoutNotes());
        }
    }

    /** These words, set for a sheet. */
    FigureWords(Text text, Typesetter type, Frame frame) {
        this.caption = text.caption();
        this.type = type;
        this.sources = text.sources();
        double width = frame.width() - 2 * FigurePlan.margin(frame);
        this.title = type.broken(caption.title(), type.semibold(TITLE), width);
        this.subtitle = type.broken(text.subtitle(), type.regular(SUBTITLE), width);
        this.foot = type.broken(text.foot(), type.regular(NOTE), width);
        this.marking =
                text.parts().marking().isBlank()
                        ? List.of()
                        : type.broken(text.parts().marking(), type.semibold(NOTE), width);
        this.plan =
                FigurePlan.of(
                        frame,
                        headingHeight() + text.strip(),
                        sources.height() + height(foot, type.regular(NOTE)),
                        height(marking, type.semibold(NOTE)));
    }

    /** The plot of a sheet with a title and subtitle of one line and a foot of the usual length. */
    static PlotShape usualShape(double width, double height, double textScale) {
        Frame frame = new Frame(width, height, Camera.whole(1), textScale);
        double lines = Math.ceil(USUAL_FOOT_WIDTH * textScale / Math.max(200, width));
        double heading = (TITLE + SUBTITLE) * textScale * 1.35;
        return FigurePlan.of(frame, heading, lines * NOTE * textScale * 1.35).shape(frame);
    }

    Caption caption() {
        return caption;
    }

    FigurePlan plan() {
        return plan;
    }

    /** Where a legend between heading and plot begins. */
    Point stripCorner(double strip) {
        return new Point(plan.heading().minX(), plan.heading().maxY() - strip + type.scaled(2));
    }

    /** Where the legend begins: the upper left corner of the plot. */
    Point legendCorner() {
        return new Point(plan.plot().minX(), plan.plot().minY() + type.scaled(4));
    }

    List<Mark> heading() {
        return Stream.<Mark>concat(title().stream(), subtitle().stream()).toList();
    }

    List<Label> title() {
        Point corner = new Point(plan.heading().minX(), plan.heading().minY());
        return type.block(title, corner, type.semibold(TITLE), type.colour(ColourRole.TEXT));
    }

    List<Label> subtitle() {
        Point corner = new Point(plan.heading().minX(), plan.heading().minY());
        return type.block(
                subtitle,
                corner.plus(0, height(title, type.semibold(TITLE))),
                type.regular(SUBTITLE),
                type.colour(ColourRole.TEXT_SOFT));
    }

    List<Mark> foot() {
        Point corner = new Point(plan.foot().minX(), plan.foot().minY() + sources.height());
        return List.copyOf(
                type.block(foot, corner, type.regular(NOTE), type.colour(ColourRole.TEXT_SOFT)));
    }

    /** The numbered sources above the foot; empty when none are listed. */
    List<Mark> sources() {
        Point corner = new Point(plan.foot().minX(), plan.foot().minY());
        return sources.marks(corner, plan.foot().width(), type);
    }

    /** How the figure may be handled, in the middle of its upper and lower edge. */
    List<Mark> marking() {
        double free = plan.sheet().maxY() - plan.foot().maxY();
        double height = height(marking, type.semibold(NOTE));
        double bottom = plan.foot().maxY() + (free - height) / 2;
        return Stream.of((plan.heading().minY() - height) / 2, bottom)
                .flatMap(top -> centred(marking, top).stream())
                .toList();
    }

    private List<Mark> centred(List<String> lines, double top) {
        TextStyle style = type.semibold(NOTE);
        List<Mark> marks = new ArrayList<>();
        for (String line : lines) {
            double left = (plan.sheet().width() - type.extent(line, style).width()) / 2;
            Point corner = new Point(left, top + marks.size() * Typesetter.lineHeight(style));
            marks.addAll(type.block(List.of(line), corner, style, type.colour(ColourRole.TEXT)));
        }
        return marks;
    }

    private double headingHeight() {
        return height(title, type.semibold(TITLE)) + height(subtitle, type.regular(SUBTITLE));
    }

    private static double height(List<String> lines, TextStyle style) {
        return lines.size() * Typesetter.lineHeight(style);
    }
}
