package org.tripole.cli;

import java.nio.file.Path;
import java.util.List;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.OpenData;
import org.tripole.app.Pipeline;
import org.tripole.app.Question;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedFigure;
import org.tripole.domain.Dataset;
import org.tripole.work.Progress;

/** The network figure as the window would open with it, composed for a sheet. */
record NetworkFigure(Dataset dataset, Question question, ViewingOptions viewing) {

    /** The figure on a plate. */
    SavedFigure on(Plate plate) {
        AppState state =
                opening(dataset)
                        .withQuestion(question)
                        .withViewing(viewing.viewing(dataset, plate.sheet().shape()));
        return new SavedFigure(new Pipeline().derive(state, Progress.NONE), plate);
    }

    /** The state right after the dataset was opened. */
    static AppState opening(Dataset dataset) {
        return AppState.opening(new OpenData(Path.of(""), dataset, List.of()), Appearance.STANDARD);
    }
}
