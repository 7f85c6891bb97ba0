package org.tripole.ui.panel.export;

import java.util.Locale;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.Pipeline;
import org.tripole.app.content.SheetFigure;
import org.tripole.export.BundledFont;
import org.tripole.session.ExportChoice;
import org.tripole.text.Messages;
import org.tripole.ui.panel.Shipped;
import org.tripole.view.Camera;
import org.tripole.work.DirectRunner;
import org.tripole.work.JobRunner;
import org.tripole.work.Progress;

/** The shipped record as the dialog gets it, with jobs that are done at once. */
final class ExportForTests {

    static final Derived SHOWN = new Pipeline().derive(Shipped.opened(), Progress.NONE);

    static final SheetFigure.Lettering LETTERING =
            new SheetFigure.Lettering(BundledFont.load(), new Messages(Locale.ENGLISH));

    private ExportForTests() {}

    static ExportInputs.Means means(JobRunner runner) {
        return new ExportInputs.Means(
                runner,
                failure -> {
                    throw failure;
                },
                LETTERING.messages());
    }

    static ExportInputs inputs() {
        Camera camera = Camera.whole(SHOWN.positions().aspect());
        return new ExportInputs(SHOWN, camera, LETTERING, means(new DirectRunner()));
    }

    static ExportModel model() {
        return new ExportModel(inputs(), new ExportStart(ExportChoice.STANDARD, null));
    }

    static AppState state() {
        return Shipped.opened();
    }
}
