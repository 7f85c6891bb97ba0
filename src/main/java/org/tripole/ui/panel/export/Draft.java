package org.tripole.ui.panel.export;

import org.tripole.export.PictureFormat;
import org.tripole.preflight.Use;
import org.tripole.session.ExportChoice;
import org.tripole.view.SheetSpec;

/**
 * The picture as it is asked for.
 *
 * @param title replaces the proposed title; empty keeps it
 * @param hasTable whether the data are written beside it
 */
record Draft(SheetSpec sheet, String title, PictureFormat format, boolean hasTable) {

    /** A picture as pictures were exported last. */
    static Draft of(ExportChoice last) {
        return new Draft(last.sheet(), "", format(last.suffix()), last.hasTable());
    }

    /** The same on another sheet. */
    Draft withSheet(SheetSpec next) {
        return new Draft(next, title, format, hasTable);
    }

    /** The same under another title. */
    Draft withTitle(String next) {
        return new Draft(sheet, next, format, hasTable);
    }

    /** The same as another kind of file. */
    Draft withFormat(PictureFormat next) {
        return new Draft(sheet, title, next, hasTable);
    }

    /** The same with or without the data beside it. */
    Draft withTable(boolean next) {
        return new Draft(sheet, title, format, next);
    }

    /** What the picture is made for. */
    Use use() {
        return sheet.extent().preset().isSlide() ? Use.SLIDE : Use.PAGE;
    }

    private static PictureFormat format(String suffix) {
        for (PictureFormat format : PictureFormat.values()) {
            if (format.suffix().equals(suffix)) {
                return format;
            }
        }
        return PictureFormat.PNG;
    }
}
