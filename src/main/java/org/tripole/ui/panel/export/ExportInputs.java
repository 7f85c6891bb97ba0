package org.tripole.ui.panel.export;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Derived;
import org.tripole.app.content.SheetFigure;
import org.tripole.score.Doubt;
import org.tripole.text.Messages;
import org.tripole.view.Camera;
import org.tripole.view.Caption;
import org.tripole.view.finding.Title;
import org.tripole.work.JobRunner;

/**
 * What the dialog starts from.
 *
 * @param shown what follows from the state in the window
 * @param camera what the window shows of it
 * @param doubt how labels hold when judgements vary; null while that is not known
 */
public record ExportInputs(
        Derived shown,
        Camera camera,
        SheetFigure.Lettering lettering,
        Means means,
        @Nullable Doubt doubt) {

    /** What the dialog starts from while it is not known how labels hold. */
    public ExportInputs(
            Derived shown, Camera camera, SheetFigure.Lettering lettering, Means means) {
        this(shown, camera, lettering, means, null);
    }

    /** Who runs the jobs of the dialog, and who hears of a fault. */
    public record Means(
            JobRunner runner, Consumer<RuntimeException> onFailure, Messages messages) {}

    /** Titles that the data carry; the first is the one that the figure gets by itself. */
    List<Title> proposedTitles() {
        return shown.scene().titles(lettering.messages(), doubt);
    }

    String proposedSubtitle() {
        return new Caption(shown.scene(), lettering.messages()).subtitle();
    }
}
