package org.tripole.view.brief;

import java.util.List;
import org.tripole.domain.DatasetFacts;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.text.BriefText;
import org.tripole.text.FigureText;
import org.tripole.view.Look;
import org.tripole.view.Typesetter;

/**
 * The second page: as many acts as fit with their sources, what would change the label, what is not
 * known.
 */
final class SecondPage {

    private static final double BETWEEN = 18;
    private static final double BEFORE_FOOT = 8;
    private static final double AFTER_HEADING = 16;
    private static final int MOST_SOURCES = 3;

    private final Dossier dossier;
    private final BriefWords words;
    private final Look look;
    private final Typesetter type;
    private final WeighedActs acts;
    private final HalfColumns doubts;
    private final PageFoot foot;

    SecondPage(Dossier dossier, BriefWords words, Look look) {
        this.dossier = dossier;
        this.words = words;
        this.look = look;
        this.type = new Typesetter(look, 1);
        this.acts = WeighedActs.of(dossier);
        this.doubts =
                new HalfColumns(
                        new WhatWouldChange(dossier, words, acts),
                        new NotKnown(dossier, words),
                        type);
        this.foot = new PageFoot(print(), 2, words);
    }

    Picture picture() {
        Column column = new Column(type, new Point(A4.MARGIN, A4.MARGIN), A4.CONTENT.width());
        heading(column);
        Acts fitting =
                fitting(foot.top(type) - column.y() - doubts.height() - 2 * BETWEEN - BEFORE_FOOT);
        Column table = new Column(type, new Point(A4.MARGIN, column.y()), A4.CONTENT.width());
        fitting.table().writeTo(table);
        double beside = table.y() + BETWEEN;
        double notes = beside + doubts.height() + BETWEEN;
        Sheet sheet = new Sheet();
        // What repeats the first page at the head of this one is seen, but not heard again.
        sheet.add("heading", new Written(column.written().marks(), List.of()));
        sheet.add("acts", table.written());
        sheet.add("doubts", doubts.written(beside));
        sheet.add("sources", fitting.notes().written(notes));
        sheet.add("foot", foot.written(type));
        String said = words.text(BriefText.SECOND_PAGE, dossier.actor().name());
        return sheet.picture(
                look.palette().of(ColourRole.GROUND), new Picture.Words(words.title(), said));
    }

    /** The listed acts and the notes on the sources that they cite. */
    private record Acts(ActsTable table, SourceNotes notes) {}

    /**
     * All acts with as many of their sources as fit; else as many acts as fit, each with one
     * source.
     */
    private Acts fitting(double room) {
        for (int sources = MOST_SOURCES; sources > 1; sources--) {
            Acts all = acts(new ActsTable.Extent(acts.size(), sources));
            if (height(all) <= room) {
                return all;
            }
        }
        int count = acts.size();
        Acts tried = acts(new ActsTable.Extent(count, 1));
        while (count > 0 && height(tried) > room) {
            tried = acts(new ActsTable.Extent(--count, 1));
        }
        return tried;
    }

    private Acts acts(ActsTable.Extent extent) {
        ActsTable table = new ActsTable(dossier, words, acts, extent);
        return new Acts(table, new SourceNotes(table.citations().sources(), words, type));
    }

    private double height(Acts some) {
        return Column.height(some.table(), type, A4.CONTENT.width()) + some.notes().height();
    }

    private void heading(Column column) {
        column.flushRight(words.text(BriefText.RUNNING, words.day()), Voice.SOFT, 0);
        column.paragraph(words.title(), Voice.SOFT);
        column.skip(6);
        column.rule();
        column.skip(AFTER_HEADING);
    }

    private String print() {
        DatasetFacts facts = dossier.dataset().facts();
        return String.join(
                " ",
                words.text(BriefText.METHOD),
                words.text(FigureText.FOOT_WEIGHTS),
                words.text(
                        FigureText.FOOT_SOURCE,
                        facts.title(),
                        facts.version(),
                        dossier.dataset().sources().size()),
                facts.licence());
    }
}
