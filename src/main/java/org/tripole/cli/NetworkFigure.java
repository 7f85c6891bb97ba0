package org.tripole.cli;

import java.nio.file.Path;
import java.util.List;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.OpenData;
import org.tripole.app.Pipeline;
import org.tripole.app.Question;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.Press;
import org.tripole.app.saved.SavedFigure;
import org.tripole.domain.Dataset;
import org.tripole.export.BundledFont;
import org.tripole.work.Progress;

/** The network figure as the window would open with it, composed for a sheet. */
record NetworkFigure(
        Dataset dataset, Question question, ViewingOptions viewing, LanguageOption language) {

    /** The figure on a plate. */
    SavedFigure on(Plate plate) {
        AppState state =
                opening(dataset)
                        .withQuestion(question)
                        .withViewing(language.over(viewing.viewing(dataset, plate.usualShape())));
        return laidOut(state, plate, new Pipeline());
    }

    /** The figure of a state on a plate, with the words of the command line. */
    static SavedFigure laidOut(AppState state, Plate plate, Pipeline pipeline) {
        Press press = new Press(pipeline, BundledFont.load(), Words.messages());
        return press.figure(pipeline.derive(state, Progress.NONE), plate, Progress.NONE);
    }

    /** The state right after the dataset was opened. */
    static AppState opening(Dataset dataset) {
        return AppState.opening(new OpenData(Path.of(""), dataset, List.of()), Appearance.STANDARD);
    }
}
