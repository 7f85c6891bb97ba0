package org.tripole.view.brief;

import java.util.List;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.text.BriefText;
import org.tripole.view.Caption;
import org.tripole.view.Look;
import org.tripole.view.Typesetter;

/** The first page: who, with what label, the picture, shares, findings, nearest states. */
final class FirstPage {

    private static final double AFTER_HEADING = 10;
    private static final double BEFORE_COLUMNS = 16;
    private static final double BEFORE_FOOT = 14;

    private final Dossier dossier;
    private final BriefWords words;
    private final Look look;
    private final Typesetter type;

    FirstPage(Dossier dossier, BriefWords words, Look look) {
        this.dossier = dossier;
        this.words = words;
        this.look = look;
        this.type = new Typesetter(look, 1);
    }

    Picture picture() {
        Column heading = new Column(type, new Point(A4.MARGIN, A4.MARGIN), A4.CONTENT.width());
        heading(heading);
        HalfColumns halves = new HalfColumns(this::left, this::right, type);
        PageFoot foot = foot();
        double columns = foot.top(type) - BEFORE_FOOT - halves.height();
        double top = heading.y() + AFTER_HEADING;
        NetworkPlate plate = NetworkPlate.of(dossier, look, columns - BEFORE_COLUMNS - top);
        Sheet sheet = new Sheet();
        sheet.add("heading", heading.written().titleFirst());
        String about = words.text(BriefText.SENTENCE, words.title());
        sheet.add(plate.layers(top), drawn -> plate.passages(drawn, about));
        sheet.add("columns", halves.written(columns));
        sheet.add("foot", foot.written(type));
        return sheet.picture(look.palette().of(ColourRole.GROUND), description());
    }

    private void heading(Column column) {
        column.flushRight(words.text(BriefText.RUNNING, words.day()), Voice.SOFT, 0);
        column.paragraph(words.kind(), Voice.SOFT);
        column.skip(2);
        column.paragraph(dossier.actor().name(), Voice.NAME);
        column.skip(1);
        column.paragraph(words.label(), Voice.LABEL);
        words.status().ifPresent(status -> column.paragraph(status, Voice.SOFT));
        column.skip(8);
        column.rule();
    }

    private void left(Column column) {
        new ThreeFindings(dossier, words).writeTo(column);
        new Nearest(dossier, words).writeTo(column);
    }

    private void right(Column column) {
        new ShareBars(dossier, words, look.palette()).writeTo(column);
        new HowSure(dossier, words).writeTo(column);
    }

    private PageFoot foot() {
        Caption caption = new Caption(dossier.scene(), look.messages());
        return new PageFoot(String.join(" ", caption.foot()), 1, words);
    }

    private Picture.Words description() {
        List<String> sentences = new ThreeFindings(dossier, words).sentences();
        return new Picture.Words(
                words.title(),
                words.text(
                        BriefText.FIRST_PAGE,
                        dossier.actor().name(),
                        words.label(),
                        String.join(" ", sentences)));
    }
}
