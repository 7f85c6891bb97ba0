package org.tripole.ui.panel.export;

import java.util.function.Consumer;
import org.tripole.app.Derived;
import org.tripole.app.content.SheetFigure;
import org.tripole.text.Messages;
import org.tripole.view.Camera;
import org.tripole.view.Caption;
import org.tripole.work.JobRunner;

/**
 * What the dialog starts from.
 *
 * @param shown what follows from the state in the window
 * @param camera what the window shows of it
 */
public record ExportInputs(
        Derived shown, Camera camera, SheetFigure.Lettering lettering, Means means) {

    /** Who runs the jobs of the dialog, and who hears of a fault. */
    public record Means(
            JobRunner runner, Consumer<RuntimeException> onFailure, Messages messages) {}

    String proposedSubtitle() {
        return new Caption(shown.scene(), lettering.messages()).subtitle();
    }
}
