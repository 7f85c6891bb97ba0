package org.tripole.ui.panel.export;

import org.jspecify.annotations.Nullable;
import org.tripole.app.saved.Plate;
import org.tripole.session.ExportChoice;

/**
 * How the picture is asked for when the dialog opens.
 *
 * @param last how pictures were exported last
 * @param plate of the picture that the view came from, on which it is asked for again; null when it
 *     came from none
 */
public record ExportStart(ExportChoice last, @Nullable Plate plate) {

    Draft draft() {
        Draft usual = Draft.of(last);
        return plate == null ? usual : usual.withSheet(plate.spec()).withTitle(plate.title());
    }
}
