package org.tripole.session;

import java.nio.file.Path;
import java.util.List;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.Derived;
import org.tripole.app.OpenData;
import org.tripole.app.Pipeline;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedFigure;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.Sheet;
import org.tripole.data.DataFolder;
import org.tripole.domain.Dataset;
import org.tripole.work.Progress;

/** What the opening picture of the shipped record carries. */
final class ShippedView {

    private ShippedView() {}

    static SavedPicture opening() {
        return new SavedFigure(derived(), Plate.on(Sheet.SLIDE)).carried();
    }

    static Derived derived() {
        Dataset dataset =
                new DataFolder(Path.of("data")).read(Progress.NONE).dataset().orElseThrow();
        AppState state =
                AppState.opening(
                        new OpenData(Path.of("data"), dataset, List.of()), Appearance.STANDARD);
        return new Pipeline().derive(state, Progress.NONE);
    }
}
