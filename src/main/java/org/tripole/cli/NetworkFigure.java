package org.tripole.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.Derived;
import org.tripole.app.OpenData;
import org.tripole.app.Pipeline;
import org.tripole.app.Question;
import org.tripole.domain.Dataset;
import org.tripole.draw.Picture;
import org.tripole.export.BundledFont;
import org.tripole.text.Messages;
import org.tripole.view.Camera;
import org.tripole.view.Frame;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;
import org.tripole.view.PlotShape;
import org.tripole.work.Progress;

/** The network figure as the window would open with it, composed for a sheet. */
record NetworkFigure(Dataset dataset, LocalDate asOf, SheetOptions sheet, ViewingOptions viewing) {

    /** The figure under {@code title}, or under the proposed one when that is empty. */
    Picture picture(String title) {
        NetworkScene scene = derived().scene();
        Look look = new Look(sheet.palette(), BundledFont.load(), new Messages(Locale.ENGLISH));
        return new NetworkView(
                        scene.with(scene.spec().withTitle(title)), frame(scene.aspect()), look)
                .picture();
    }

    /** All that the figure is composed from. */
    Derived derived() {
        return new Pipeline().derive(state(), Progress.NONE);
    }

    private AppState state() {
        OpenData open = new OpenData(Path.of(""), dataset, List.of());
        return AppState.opening(open, Appearance.STANDARD)
                .withQuestion(Question.opening(dataset).withAsOf(asOf))
                .withViewing(viewing.viewing(dataset, shape()));
    }

    private Frame frame(double aspect) {
        return new Frame(width(), height(), Camera.whole(aspect), textScale());
    }

    private PlotShape shape() {
        return NetworkView.plotShape(width(), height(), textScale());
    }

    private double textScale() {
        return Frame.textScaleFor(width(), height());
    }

    private double width() {
        return sheet.size().width();
    }

    private double height() {
        return sheet.size().height();
    }
}
